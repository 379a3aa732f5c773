import { describe, expect, test } from 'vitest';
import { findTradeOff, type Outcome } from '../../../../src/components/trade-off/find-trade-off';
import { findCarrier, findCost, findLoss, findOnTime } from '../../../../src/features/results/findings';
import { makeWords } from './words';

const { t, format } = makeWords('en');
const say = (finding: { id: Parameters<typeof t>[0]; values?: Parameters<typeof t>[1] }) =>
  t(finding.id, finding.values);

describe('the finding on cost', () => {
  const roles = (...values: number[]) => values.map((value, at) => ({ name: `R${at + 1}`, value }));

  test('names one role when it makes a quarter or more', () => {
    expect(say(findCost(roles(10_000, 40_000, 20_000), 0, 100_000, format))).toBe(
      'One role alone makes 40% of the cost: R2',
    );
  });
  test('names the two largest otherwise, with what they make together', () => {
    expect(say(findCost(roles(12_000, 20_000, 8_000, 15_000), 0, 100_000, format))).toBe(
      'Two roles make 35% of the cost: R2 and R4',
    );
  });
  test('is what no role uses when no role costs as much', () => {
    expect(say(findCost(roles(30_000, 20_000), 50_000, 100_000, format))).toBe(
      'Time and contracts given to no role cost more than any role: €50k a year, 50% of the cost',
    );
  });
  test('is that nothing is spent when nothing is', () => {
    expect(say(findCost(roles(0, 0), 0, 0, format))).toBe('This scenario costs nothing');
    expect(say(findLoss([], 0, format))).toBe('No loss is expected');
  });
});

describe('the finding on service', () => {
  const service = (role: string, frequency: 'run' | 'incident' | 'problem' | 'project', value: number) => ({
    role,
    frequency,
    value,
  });

  test('is the worst need, as the share that is late', () => {
    const services = [
      service('DBA', 'run', 0.88),
      service('DBA', 'incident', 0.61),
      service('SVP', 'run', 0.96),
    ];
    expect(say(findOnTime(services, format))).toBe('DBA: 39% of incidents are taken up late');
  });
  test('promises no more than the worst when all is well', () => {
    const services = [service('DBA', 'run', 0.9379), service('SVP', 'incident', 0.99)];
    expect(say(findOnTime(services, format))).toBe('Everywhere, at least 93% of needs are served on time');
  });
  test('counts the needs that are never served', () => {
    const services = [service('DBA', 'run', 0), service('DBA', 'incident', 0), service('SVP', 'run', 0.96)];
    expect(say(findOnTime(services, format))).toBe(
      '2 needs are never served on time, among them those of: DBA',
    );
  });
  test('says so when there is no need', () => {
    expect(say(findOnTime([], format))).toBe('No need to serve');
  });
});

describe('the finding on concentration', () => {
  const carrier = (name: string, stops: readonly string[], lossPerWeek: number) => ({
    name,
    stops,
    lossPerWeek,
  });

  test('is whom it costs most to lose, among those without whom a role stops', () => {
    const carriers = [carrier('Ann', [], 9000), carrier('Bob', ['DBA'], 5000), carrier('Cid', ['SVP'], 200)];
    expect(say(findCarrier(carriers, format))).toBe('Without Bob, one role stops: DBA');
  });
  test('says how many roles stop and names some when they are many', () => {
    const carriers = [carrier('Bob', ['A', 'B', 'C', 'D'], 5000)];
    expect(say(findCarrier(carriers, format))).toBe('Without Bob, 4 roles stop, among them A and B');
  });
  test('is a relief when no departure stops anything, and a warning when nobody holds anything', () => {
    expect(say(findCarrier([carrier('Ann', [], 9000)], format))).toBe('No single departure stops a role');
    expect(say(findCarrier([], format))).toBe('Nobody carries any role yet');
  });
});

describe('the finding on the trade-off', () => {
  const outcome = (name: string, cost: number, onTime: number, loss: number): Outcome => ({
    id: name,
    name,
    cost,
    onTime,
    loss,
  });
  const today = outcome('Today', 839, 0.864, 214);
  const tell = (...outcomes: Outcome[]) => say(findTradeOff(outcomes, 'Today', format));

  test('names who does better on all three', () => {
    expect(tell(today, outcome('A', 897, 0.931, 141), outcome('B', 832, 0.904, 128))).toBe(
      'B does better than “Today” on cost, on time and loss',
    );
  });
  test('does not say better on all where one is equal', () => {
    expect(tell(today, outcome('A', 839, 0.931, 141))).toBe('A is worse than “Today” in nothing');
  });
  test('says when every other scenario is beaten', () => {
    expect(tell(today, outcome('A', 900, 0.8, 300), outcome('B', 839, 0.864, 215))).toBe(
      'A and B do better than “Today” in nothing',
    );
  });
  test('counts an equal scenario among the beaten ones only by leaving it out', () => {
    expect(tell(today, { ...today, id: 'A', name: 'A' }, outcome('B', 900, 0.8, 300))).toBe(
      'B does better than “Today” in nothing',
    );
  });
  test('says that copies are the same', () => {
    expect(tell(today, { ...today, id: 'A', name: 'A' })).toBe('A has the same results as “Today”');
  });
  test('tells a real trade-off by its two ends', () => {
    expect(tell(today, outcome('A', 897, 0.931, 141))).toBe(
      'Nothing comes free: Today costs least, A loses least',
    );
    expect(tell(today, outcome('A', 800, 0.8, 141))).toBe(
      'A costs least and loses least, without being the most on time',
    );
  });
  test('asks for a second scenario when there is one', () => {
    expect(tell(today)).toBe('Only one scenario so far: make another and it appears here, beside it');
  });
});
