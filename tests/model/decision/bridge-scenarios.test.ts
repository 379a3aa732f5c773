// From one scenario to another by steps: they add up, no order counts, and each is what the definition says.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bridgeScenarios, startBridge } from '../../../model/decision/compare/bridge-scenarios';
import { listDifferences } from '../../../model/decision/compare/list-differences';
import {
  type Bridge,
  type BridgeStep,
  type Difference,
  RESULTS,
  type Results,
} from '../../../model/decision/compare/types';
import { addScenario, EXAMPLES, listScenarios, readStudy } from '../../../model/index';
import type { Scenario, Study } from '../../../model/scenario/schema';
import { scoreScenario } from '../../../model/score/index';
import { arbitraryEdit } from '../../support/arbitrary-edit';
import { arbitraryStudy } from '../../support/arbitrary-study';
import { contract, person, role, study } from '../../support/laws';
import { makeNaiveHybrid, nameChange } from '../../support/naive-bridge';
import { averageOverOrders } from '../../support/naive-shapley';

/** Rounding of sums in another order: relative to what is summed, absolute where it is small. */
const near = (a: number, b: number, size = Math.max(Math.abs(a), Math.abs(b))) =>
  Math.abs(a - b) <= 1e-6 * Math.max(1, size);

function expectResults(a: Results, b: Results, size?: Results): void {
  for (const result of RESULTS) {
    const scale = size === undefined ? undefined : Math.abs(size[result]);
    expect(near(a[result], b[result], scale), `${result}: ${a[result]}, ${b[result]}`).toBe(true);
  }
}

const sum = (steps: readonly BridgeStep[]) =>
  steps.reduce(
    (total, { effect }) => ({
      cost: total.cost + effect.cost,
      onTime: total.onTime + effect.onTime,
      loss: total.loss + effect.loss,
    }),
    { cost: 0, onTime: 0, loss: 0 },
  );
const less = (a: Results, b: Results): Results => ({
  cost: a.cost - b.cost,
  onTime: a.onTime - b.onTime,
  loss: a.loss - b.loss,
});
const negate = (a: Results): Results => less({ cost: 0, onTime: 0, loss: 0 }, a);

function resultsOf(study: Study, id: string): Results {
  const { cost, onTime, loss } = scoreScenario(study, id).total;
  return { cost: cost.value, onTime: onTime.value, loss: loss.value };
}

/** Today and a copy of it after some edits: few differences, of every kind. */
const editedStudy = fc
  .tuple(
    arbitraryStudy({ maxScenarios: 0, minRoles: 1, minPeople: 1 }),
    fc.array(arbitraryEdit, { minLength: 1, maxLength: 12 }),
  )
  .map(([drawn, edits]) => edits.reduce((study, edit) => edit.apply(study), addScenario(drawn, 'today', 'a')))
  .filter(({ scenarios }) => scenarios.some(({ id }) => id === 'a'));
/** Two situations that have nothing to do with each other. */
const foreignStudy = arbitraryStudy({ maxScenarios: 2 }).filter(({ scenarios }) => scenarios.length > 0);

/** A step by what it is about, whichever way it is walked. */
const labelOf = ({ differences }: BridgeStep) => differences.map(nameChange).toSorted().join(' + ');
const byLabel = ({ steps }: Bridge) => new Map(steps.map((step) => [labelOf(step), step]));

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
  it('goes from the results of one to those of the other, and its steps add up', () => {
    fc.assert(
      fc.property(fc.oneof(editedStudy, foreignStudy), fc.constantFrom(1, 2, 4), (drawn, maxSteps) => {
        const toId = (drawn.scenarios[0] as Scenario).id;
        const bridge = bridgeScenarios(drawn, 'today', toId, { maxSteps });
        expect(bridge.from).toEqual(resultsOf(drawn, 'today'));
        expect(bridge.to).toEqual(resultsOf(drawn, toId));
        expect(bridge.steps.length).toBeLessThanOrEqual(maxSteps);
        expectResults(sum(bridge.steps), less(bridge.to, bridge.from), bridge.from);
      }),
      { numRuns: 30 },
    );
  });

  it('is the opposite the other way', () => {
    fc.assert(
      fc.property(editedStudy, fc.constantFrom(2, 5), (drawn, maxSteps) => {
        const there = bridgeScenarios(drawn, 'today', 'a', { maxSteps });
        const back = byLabel(bridgeScenarios(drawn, 'a', 'today', { maxSteps }));
        for (const step of there.steps) {
          const other = back.get(labelOf(step)) as BridgeStep;
          expectResults(step.effect, negate(other.effect), there.from);
          expectResults(step.first, negate(other.last), there.from);
        }
      }),
      { numRuns: 30 },
    );
  });

  it('is the mean over every order of scenarios put together by hand', () => {
    fc.assert(
      fc.property(editedStudy, (drawn) => {
        const bridge = bridgeScenarios(drawn, 'today', 'a', { maxSteps: 12 });
        fc.pre(bridge.steps.length > 0 && bridge.steps.length <= 5);
        const changes = bridge.steps.map((step) => step.differences[0] as Difference);
        const [from, to] = [drawn.today, drawn.scenarios.find(({ id }) => id === 'a') as Scenario];
        const worth = new Map<string, Results>();
        const worthOf = (made: readonly Difference[]): Results => {
          const names = made.map(nameChange).toSorted();
          const known = worth.get(names.join());
          if (known !== undefined) return known;
          const hybrid = makeNaiveHybrid(from, to, new Set(names));
          const found = resultsOf({ ...drawn, scenarios: [hybrid] }, hybrid.id);
          worth.set(names.join(), found);
          return found;
        };
        for (const result of RESULTS) {
          const twin = averageOverOrders(changes, (made) => worthOf(made)[result]);
          for (const step of bridge.steps) {
            const expected = twin.get(step.differences[0] as Difference) as number;
            expect(near(step.effect[result], expected, bridge.from[result])).toBe(true);
          }
        }
      }),
      { numRuns: 30 },
    );
  });

  it('does not depend on the order of any list', () => {
    fc.assert(
      fc.property(editedStudy, (drawn) => {
        const turn = (one: Scenario): Scenario => ({
          ...one,
          roles: one.roles.toReversed(),
          people: one.people.toReversed(),
          providers: one.providers
            .map((provider) => ({ ...provider, contracts: provider.contracts.toReversed() }))
            .toReversed(),
          assignments: one.assignments.toReversed(),
        });
        const turned = { ...drawn, scenarios: drawn.scenarios.map(turn) };
        const steps = byLabel(bridgeScenarios(drawn, 'today', 'a', { maxSteps: 5 }));
        for (const step of bridgeScenarios(turned, 'today', 'a', { maxSteps: 5 }).steps) {
          expectResults((steps.get(labelOf(step)) as BridgeStep).effect, step.effect);
        }
      }),
      { numRuns: 30 },
    );
  });

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
    expectResults(sum(short.steps), less(whole.to, whole.from), whole.from);
  });

  it('can be built in slices, with the count of scores it takes', () => {
    fc.assert(
      fc.property(
        editedStudy,
        fc.constantFrom(1, 2, 3, 8),
        fc.integer({ min: 1, max: 50 }),
        (drawn, maxSteps, slice) => {
          const work = startBridge(drawn, 'today', 'a', { maxSteps });
          let bridge: Bridge | undefined;
          while (work.done() < work.total) {
            expect(bridge).toBeUndefined();
            bridge = work.advance(slice);
          }
          expect(bridge).toEqual(bridgeScenarios(drawn, 'today', 'a', { maxSteps }));
          expect(work.advance(1)).toBe(bridge);
        },
      ),
      { numRuns: 30 },
    );
  });

  it('refuses a number of steps that it cannot make, and scenarios that are not there', () => {
    const base = study({});
    for (const maxSteps of [0, 13, 2.5, Number.NaN]) {
      expect(() => bridgeScenarios(base, 'today', 'today', { maxSteps })).toThrow(RangeError);
    }
    expect(() => bridgeScenarios(base, 'today', 'nowhere')).toThrow('invalid scenario: nowhere');
  });
});
