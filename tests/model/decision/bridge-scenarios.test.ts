// From one scenario to another by steps, on cases small enough to be checked by hand.

import { describe, expect, it } from 'vitest';
import { bridgeScenarios } from '../../../model/decision/compare/bridge-scenarios';
import { listDifferences } from '../../../model/decision/compare/list-differences';
import { type Bridge, type BridgeStep, RESULTS } from '../../../model/decision/compare/types';
import { EXAMPLES, listScenarios, readStudy } from '../../../model/index';
import type { Scenario, Study } from '../../../model/scenario/schema';
import { byLabel, expectResults, less, near, sumEffects } from '../../support/bridges';
import { contract, person, role, study } from '../../support/laws';
import { nameChange } from '../../support/naive-bridge';

const withOther = (base: Study, change: Partial<Scenario>): Study => ({
  ...base,
  scenarios: [{ ...base.today, id: 'b', name: 'B', ...change }],
});
const busy = (id: string) => {
  const usual = role(id, 'administrator');
  const need = { ...usual.need, incident: { ...usual.need.incident, perYear: 200 } };
  return { ...usual, need: { ...need, run: { hoursPerYear: 400 } } };
};

describe('a bridge from one scenario to another', () => {
  it('has no step between a scenario and itself, or one that only bears other names', () => {
    const base = study({ roles: [busy('r')], people: [person('p', { administrator: 2 })] });
    expect(bridgeScenarios(base, 'today', 'today').steps).toEqual([]);
    const named = withOther(base, {
      people: [person('p', { administrator: 2 }, { name: 'Other' })],
      roles: [{ ...busy('r'), label: 'Other' }],
    });
    expect(listDifferences(named, 'today', 'b')).toHaveLength(2);
    expect(bridgeScenarios(named, 'today', 'b').steps).toEqual([]);
  });

  it('gives all to a single difference, whichever place it has', () => {
    const base = study({
      roles: [busy('r')],
      people: [person('p', { administrator: 2 })],
      assignments: [{ role: 'r', person: 'p', share: 0.5 }],
    });
    const other = withOther(base, { assignments: [{ role: 'r', person: 'p', share: 0.9 }] });
    const { from, to, steps } = bridgeScenarios(other, 'today', 'b');
    expect(steps).toHaveLength(1);
    const step = steps[0] as BridgeStep;
    expect(step.first).toEqual(step.last);
    expectResults(step.effect, step.first);
    expectResults(step.effect, less(to, from));
    expect(step.effect.onTime).toBeGreaterThan(0.05);
  });

  it('gives each of two differences half of what it changes first and half of what it changes last', () => {
    const base = study({
      roles: [busy('r')],
      people: [person('p', { administrator: 2 })],
      assignments: [{ role: 'r', person: 'p', share: 0.5 }],
    });
    const other = withOther(base, {
      assignments: [{ role: 'r', person: 'p', share: 0.9 }],
      industrialization: { ...base.today.industrialization, integration: 0.9 },
    });
    const { steps } = bridgeScenarios(other, 'today', 'b');
    expect(steps).toHaveLength(2);
    for (const { effect, first, last } of steps) {
      for (const result of RESULTS) {
        expect(near(effect[result], (first[result] + last[result]) / 2)).toBe(true);
      }
      expect(Math.abs(first.onTime - last.onTime)).toBeGreaterThan(1e-3);
    }
  });

  it('gives nothing to what changes nothing, and the same to what changes the same', () => {
    const people = ['p', 'q'].map((id) => person(id, { administrator: 2 }));
    const base = study({
      roles: ['r', 's', 't'].map(busy),
      people,
      assignments: [
        { role: 'r', person: 'p', share: 0.5 },
        { role: 's', person: 'q', share: 0.5 },
      ],
    });
    const slow = busy('t');
    const { incident } = slow.need;
    const other = withOther(base, {
      roles: [
        busy('r'),
        busy('s'),
        // Restore targets are shown beside and read by no figure.
        { ...slow, need: { ...slow.need, incident: { ...incident, restoreHours: { p1: 1, p2: 2, p3: 3 } } } },
      ],
      assignments: [
        { role: 'r', person: 'p', share: 0.8 },
        { role: 's', person: 'q', share: 0.8 },
      ],
    });
    const steps = byLabel(bridgeScenarios(other, 'today', 'b'));
    expect([...steps.keys()].toSorted()).toEqual(['holders r', 'holders s', 'role t']);
    expect(steps.get('role t')?.effect).toEqual({ cost: 0, onTime: 0, loss: 0 });
    const [r, s] = [steps.get('holders r') as BridgeStep, steps.get('holders s') as BridgeStep];
    expectResults(r.effect, s.effect);
    expect(r.effect.onTime).toBeGreaterThan(0.01);
  });

  it('shares a post saved between the roles that leave it, and tells it with each', () => {
    const base = study({
      roles: [busy('r'), busy('s')],
      people: [person('p', { administrator: 2 })],
      contracts: [contract('c')],
      assignments: [
        { role: 'r', person: 'p', share: 0.5 },
        { role: 's', person: 'p', share: 0.5 },
      ],
    });
    const other = withOther(base, {
      people: [],
      assignments: ['r', 's'].map((id) => ({ role: id, provider: 'provider', contract: 'c', share: 1 })),
    });
    const { steps, from, to } = bridgeScenarios(other, 'today', 'b');
    expect(steps).toHaveLength(2);
    for (const step of steps) {
      expect(step.differences.map(({ kind }) => kind)).toEqual(['holders', 'person-removed']);
      expectResults(step.effect, { ...step.effect, cost: (to.cost - from.cost) / 2 });
      // The post goes with the last role: made last, a step saves far more than made first.
      expect(step.last.cost).toBeLessThan(step.first.cost - 10_000);
    }
  });

  it('makes a step of whoever and whatever no role is given to', () => {
    const base = study({ roles: [busy('r')], people: [person('p', { administrator: 2 })] });
    const paid = contract('c', { price: { fixedPerYear: 12_000, perUser: 0 } });
    const other = withOther(base, {
      people: [],
      providers: [{ id: 'new', name: 'New', contracts: [paid] }],
    });
    const steps = byLabel(bridgeScenarios(other, 'today', 'b'));
    expect([...steps.keys()].toSorted()).toEqual(['person p', 'provider new']);
    expect(steps.get('provider new')?.effect.cost).toBeCloseTo(12_000, 6);
    expect(steps.get('person p')?.effect.cost).toBeLessThan(-30_000);
  });

  it('tells apart a contract without role of a provider that has others', () => {
    const base = study({ roles: [busy('r')], people: [] });
    const paid = contract('idle', { price: { fixedPerYear: 12_000, perUser: 0 } });
    const other = withOther(base, {
      providers: [{ id: 'new', name: 'New', contracts: [contract('used'), paid] }],
      assignments: [{ role: 'r', provider: 'new', contract: 'used', share: 1 }],
    });
    const { steps } = bridgeScenarios(other, 'today', 'b');
    expect(steps.map((step) => step.differences.map(({ kind }) => kind))).toContainEqual([
      'holders',
      'provider-added',
    ]);
    const idle = steps.find((step) => step.differences[0]?.kind === 'contract-added');
    expect(idle?.effect.cost).toBeCloseTo(12_000, 6);
  });

  it('tells the smallest changes together, and loses none of them', async () => {
    const loaded = await EXAMPLES.find(({ id }) => id === 'mid-size')?.load();
    const read = readStudy(loaded);
    if (!read.ok) throw new Error('the example is not valid');
    const [, first, second] = listScenarios(read.study) as [Scenario, Scenario, Scenario];
    const whole = bridgeScenarios(read.study, first.id, second.id);
    const short = bridgeScenarios(read.study, first.id, second.id, { maxSteps: 3 });
    expect(whole.steps.length).toBeGreaterThan(3);
    expect(short.steps.map(({ isRest }) => isRest)).toEqual([false, false, true]);
    const told = ({ steps }: Bridge) => new Set(steps.flatMap((step) => step.differences.map(nameChange)));
    expect(told(short)).toEqual(told(whole));
    expectResults(sumEffects(short.steps), less(whole.to, whole.from), whole.from);
  });

  it('refuses a number of steps that it cannot make, and scenarios that are not there', () => {
    const base = study({});
    for (const maxSteps of [0, 13, 2.5, Number.NaN]) {
      expect(() => bridgeScenarios(base, 'today', 'today', { maxSteps })).toThrow(RangeError);
    }
    expect(() => bridgeScenarios(base, 'today', 'nowhere')).toThrow('invalid scenario: nowhere');
  });
});
