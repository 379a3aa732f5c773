// Scenarios side by side: every figure is that of the score, its change that against the baseline.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareScenarios } from '../../../model/decision/compare/compare-scenarios';
import type { ComparedFigure } from '../../../model/decision/compare/types';
import { EXAMPLES, listScenarios, readStudy } from '../../../model/index';
import type { Study } from '../../../model/scenario/schema';
import { figureAt, organizationBusFactor, type Score, scoreScenario } from '../../../model/score/index';
import { arbitraryStudy } from '../../support/arbitrary-study';
import { contract, person, role, study } from '../../support/laws';

async function loadMidSize(): Promise<Study> {
  const read = readStudy(await EXAMPLES.find(({ id }) => id === 'mid-size')?.load());
  if (!read.ok) throw new Error('the example is not valid');
  return read.study;
}
const idsOf = (study: Study) => listScenarios(study).map(({ id }) => id);
const rowOf = (rows: readonly ComparedFigure[], id: string) =>
  rows.find((row) => row.id === id) as ComparedFigure;
const quick = { withBusFactor: false };

/** Two situations that differ by one lever, whose cost nobody knows by heart. */
const base = study({
  roles: [role('r', 'administrator')],
  people: [person('p', { administrator: 2 })],
  contracts: [contract('c', { price: { fixedPerYear: 10_000, perUser: 0 } })],
  assignments: [{ role: 'r', person: 'p', share: 0.5 }],
});
const dearer: Study = {
  ...base,
  scenarios: [
    {
      ...base.today,
      id: 'b',
      name: 'B',
      providers: [
        {
          id: 'provider',
          name: 'Provider',
          contracts: [contract('c', { price: { fixedPerYear: 12_500, perUser: 0 } })],
        },
      ],
    },
  ],
};

describe('scenarios side by side', () => {
  it('show the figures of each score, and their change against the baseline', () => {
    fc.assert(
      fc.property(arbitraryStudy(), fc.nat(2), (drawn, pick) => {
        const ids = idsOf(drawn);
        const baselineId = ids[pick % ids.length] as string;
        const scores = ids.map((id) => scoreScenario(drawn, id));
        const baseline = scores[ids.indexOf(baselineId)] as Score;
        for (const row of compareScenarios(drawn, ids, baselineId, undefined, quick)) {
          if (row.path === undefined) continue;
          const against = figureAt(baseline, row.path)?.value;
          row.values.forEach((compared, i) => {
            const value = figureAt(scores[i] as Score, row.path as string)?.value;
            expect(compared?.value).toBe(value);
            if (value === undefined || against === undefined || ids[i] === baselineId) {
              expect(compared?.change).toBeUndefined();
              return;
            }
            const change = value - against;
            expect(Math.abs((compared?.change as number) - change)).toBeLessThanOrEqual(
              1e-9 * Math.max(Math.abs(value), Math.abs(against)),
            );
          });
        }
      }),
      { numRuns: 50 },
    );
  });

  it('say which way is better, and that rounding is no change', () => {
    const rows = compareScenarios(dearer, ['today', 'b'], 'today', undefined, quick);
    const cost = rowOf(rows, 'cost').values;
    expect(cost[0]).toEqual({ value: scoreScenario(dearer, 'today').total.cost.value });
    expect(cost[1]?.change).toBeCloseTo(2500, 6);
    expect(cost[1]?.trend).toBe('worse');
    expect(rowOf(rows, 'loss').values[1]).toMatchObject({ change: 0, trend: 'same' });
    const back = compareScenarios(dearer, ['today', 'b'], 'b', undefined, quick);
    expect(rowOf(back, 'cost').values[0]?.trend).toBe('better');

    const crumb = 1 + 1e-12;
    const nearly = (id: string): Score => {
      const score = scoreScenario(dearer, 'today');
      if (id === 'today') return score;
      const { cost } = score.total;
      return { ...score, total: { ...score.total, cost: { ...cost, value: cost.value * crumb } } };
    };
    const same = compareScenarios(dearer, ['today', 'b'], 'today', nearly, quick);
    expect(rowOf(same, 'cost').values[1]).toMatchObject({ change: 0, trend: 'same' });
  });

  it('add up: parts of cost and loss make the whole, and so do their changes', async () => {
    const midSize = await loadMidSize();
    const rows = compareScenarios(midSize, idsOf(midSize), midSize.baselineId, undefined, quick);
    for (const group of ['cost', 'loss'] as const) {
      const whole = rowOf(rows, group);
      const parts = rows.filter((row) => row.group === group && row.isPart);
      whole.values.forEach((value, i) => {
        const sum = parts.reduce((total, part) => total + (part.values[i]?.value ?? 0), 0);
        expect(sum).toBeCloseTo(value?.value as number, 4);
        const change = parts.reduce((total, part) => total + (part.values[i]?.change ?? 0), 0);
        expect(change).toBeCloseTo(value?.change ?? 0, 4);
      });
    }
  });

  it('leave out parts that are nil in every scenario shown', () => {
    const ids = (shown: string[]) =>
      compareScenarios(dearer, shown, 'today', undefined, quick).map(({ id }) => id);
    expect(ids(['today', 'b'])).toContain('costBy.contracts');
    expect(ids(['today', 'b'])).not.toContain('costBy.breakGlass');
    expect(ids(['today', 'b'])).not.toContain('lossBy.providerFailure');
    // Nothing to serve: no share on time by frequency, the whole is told all the same.
    expect(ids(['today'])).not.toContain('onTimeBy.incident');
    expect(ids(['today'])).toContain('onTime');
  });

  it('give structural facts, with the bus factor of the organization unless it is not wanted', async () => {
    const midSize = await loadMidSize();
    const ids = idsOf(midSize);
    const rows = compareScenarios(midSize, ids, midSize.baselineId);
    expect(rows.filter(({ group }) => group === 'structure').map(({ id }) => id)).toEqual([
      'need',
      'delegatedHours',
      'uncoveredHours',
      'requiredFte',
      'availableFte',
      'idle',
      'oneOff',
      'rolesWithoutRelief',
      'rolesLostByTwo',
      'busFactor',
    ]);
    expect(rowOf(rows, 'busFactor').values.map((value) => value?.value)).toEqual(
      ids.map((id) => organizationBusFactor(midSize, id).size),
    );
    expect(rowOf(rows, 'need').values.every((value) => value?.trend !== 'better')).toBe(true);
    expect(compareScenarios(midSize, ids, midSize.baselineId, undefined, quick)).toEqual(
      rows.filter(({ id }) => id !== 'busFactor'),
    );
  });

  it('compare with a baseline that is not shown, and use the scores they are given', () => {
    const asked: string[] = [];
    const scoreOf = (id: string) => {
      asked.push(id);
      return scoreScenario(dearer, id);
    };
    const rows = compareScenarios(dearer, ['b'], 'today', scoreOf, quick);
    expect(asked.toSorted()).toEqual(['b', 'today']);
    expect(rowOf(rows, 'cost').values).toHaveLength(1);
    expect(rowOf(rows, 'cost').values[0]?.change).toBeCloseTo(2500, 6);
    expect(() => compareScenarios(dearer, ['nowhere'], 'today')).toThrow('invalid scenario: nowhere');
  });
});
