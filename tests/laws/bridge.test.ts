// What is true of every bridge from one scenario to another: its steps add up, depend on no order, are the opposite the
// other way, and are what the definition of Shapley says.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bridgeScenarios, startBridge } from '../../model/decision/compare/bridge-scenarios';
import {
  type Bridge,
  type BridgeStep,
  type Difference,
  RESULTS,
  type Results,
} from '../../model/decision/compare/types';
import type { Scenario } from '../../model/scenario/schema';
import { arbitraryStudy } from '../support/arbitrary-study';
import {
  byLabel,
  changedStudy,
  expectResults,
  labelOf,
  less,
  near,
  negate,
  resultsOf,
  sumEffects,
} from '../support/bridges';
import { makeNaiveHybrid, nameChange } from '../support/naive-bridge';
import { averageOverOrders } from '../support/naive-shapley';

/** Two situations that have nothing to do with each other. */
const foreignStudy = arbitraryStudy({ maxScenarios: 2 }).filter(({ scenarios }) => scenarios.length > 0);

describe('every bridge', () => {
  it('goes from the results of one to those of the other, and its steps add up', () => {
    fc.assert(
      fc.property(fc.oneof(changedStudy, foreignStudy), fc.constantFrom(1, 2, 4), (drawn, maxSteps) => {
        const toId = (drawn.scenarios[0] as Scenario).id;
        const bridge = bridgeScenarios(drawn, 'today', toId, { maxSteps });
        expect(bridge.from).toEqual(resultsOf(drawn, 'today'));
        expect(bridge.to).toEqual(resultsOf(drawn, toId));
        expect(bridge.steps.length).toBeLessThanOrEqual(maxSteps);
        expectResults(sumEffects(bridge.steps), less(bridge.to, bridge.from), bridge.from);
      }),
      { numRuns: 30 },
    );
  });

  it('is the opposite the other way', () => {
    fc.assert(
      fc.property(fc.oneof(changedStudy, foreignStudy), fc.constantFrom(2, 4), (drawn, maxSteps) => {
        const toId = (drawn.scenarios[0] as Scenario).id;
        const there = bridgeScenarios(drawn, 'today', toId, { maxSteps });
        const back = byLabel(bridgeScenarios(drawn, toId, 'today', { maxSteps }));
        expect([...back.keys()].toSorted()).toEqual(there.steps.map(labelOf).toSorted());
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
      fc.property(changedStudy, (drawn) => {
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
      fc.property(changedStudy, (drawn) => {
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

  it('can be built in slices, with the count of scores it takes', () => {
    fc.assert(
      fc.property(
        changedStudy,
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
});
