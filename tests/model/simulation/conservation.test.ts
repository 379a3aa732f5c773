// Nothing gets lost: needs, hours and money, in studies of every shape.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { FREQUENCIES } from '../../../model/catalogue/ids';
import type { Study } from '../../../model/scenario/schema';
import { scoreScenario } from '../../../model/score/index';
import { COST_NATURES, LOSS_CAUSES } from '../../../model/score/types';
import { sumsIndex, YEAR_COLUMNS } from '../../../model/simulation/result';
import type { SimulationSettings } from '../../../model/simulation/settings';
import { createSimulator } from '../../../model/simulation/simulator';
import { arbitraryStudy } from '../../support/arbitrary-study';

const SETTINGS: SimulationSettings = { seed: 11, yearsPerReplicate: 2, inputs: 'likely' };
const RUNS = { numRuns: 120 };
const column = (name: (typeof YEAR_COLUMNS)[number]) => YEAR_COLUMNS.indexOf(name);

const study = arbitraryStudy({ minRoles: 1, minPeople: 1, maxScenarios: 0 });

function play(one: Study, settings = SETTINGS) {
  const simulator = createSimulator(one, one.today.id, settings);
  const block = simulator.runBlock(3);
  return { simulator, block, index: sumsIndex(simulator.layout) };
}

function sumRows(rows: Float64Array, name: (typeof YEAR_COLUMNS)[number]): number {
  let sum = 0;
  for (let at = column(name); at < rows.length; at += YEAR_COLUMNS.length) sum += rows[at] as number;
  return sum;
}

describe('conservation', () => {
  it('needs that arrive are served on time, served late, lost or still waiting', () => {
    fc.assert(
      fc.property(study, (one) => {
        const { simulator, block, index } = play(one);
        simulator.layout.roleIds.forEach((_, r) => {
          const fate = (frequency: (typeof FREQUENCIES)[number]) => {
            const of = (name: 'arrived' | 'onTime' | 'late' | 'lost') =>
              block.sums[index.fate(r, frequency, name)] as number;
            return of('arrived') - of('onTime') - of('late') - of('lost');
          };
          expect(fate('incident')).toBe(block.sums[index.role(r, 'waitingIncidents')]);
          const hours = fate('run') + fate('problem') + fate('project');
          expect(hours).toBeCloseTo(block.sums[index.role(r, 'waitingHours')] as number, 5);
        });
      }),
      RUNS,
    );
  });

  it('nobody works more hours than they are there, nor is there more than planned', () => {
    fc.assert(
      fc.property(study, (one) => {
        const { simulator, block, index } = play(one);
        simulator.layout.personIds.forEach((_, p) => {
          const hours = (name: 'present' | 'onIncidents' | 'onOtherWork') =>
            block.sums[index.person(p, name)] as number;
          expect(hours('onIncidents') + hours('onOtherWork')).toBeLessThanOrEqual(hours('present') + 1e-6);
          expect(hours('present')).toBeLessThanOrEqual(4 * 2100);
        });
      }),
      RUNS,
    );
  });

  it('money adds up: by nature, by role with what no role explains, by cause', () => {
    fc.assert(
      fc.property(study, (one) => {
        const { simulator, block, index } = play(one);
        const cost = sumRows(block.rows, 'cost');
        const natures = COST_NATURES.reduce(
          (sum, nature) => sum + (block.sums[index.nature(nature)] as number),
          0,
        );
        expect(natures).toBeCloseTo(cost, 3);
        let roles = 0;
        let loss = 0;
        simulator.layout.roleIds.forEach((_, r) => {
          roles += block.sums[index.role(r, 'cost')] as number;
          for (const cause of LOSS_CAUSES) loss += block.sums[index.role(r, cause)] as number;
        });
        expect(loss).toBeCloseTo(sumRows(block.rows, 'loss'), 3);
        expect(roles).toBeLessThanOrEqual(cost + 1e-3);
        const { total } = scoreScenario(one, one.today.id);
        // Time given to no role, unused contracts, severance and hiring: all that no role explains.
        if (one.today.people.length === 0)
          expect(cost - roles).toBeCloseTo(4 * (total.idle.value + total.oneOff.value), 2);
      }),
      RUNS,
    );
  });

  it('keeps every figure finite and no count negative', () => {
    fc.assert(
      fc.property(study, fc.constantFrom('likely', 'sampled' as const), (one, inputs) => {
        const { block } = play(one, { ...SETTINGS, inputs });
        for (const value of block.rows) expect(Number.isFinite(value)).toBe(true);
        const signed = new Set(
          one.today.roles.flatMap((_, r) => {
            const index = sumsIndex({
              roleIds: one.today.roles.map(({ id }) => id),
              personIds: one.today.people.map(({ id }) => id),
              providerIds: [],
            });
            return [index.role(r, 'waitingIncidents'), index.role(r, 'waitingHours')];
          }),
        );
        block.sums.forEach((value, i) => {
          expect(Number.isFinite(value)).toBe(true);
          if (!signed.has(i)) expect(value).toBeGreaterThanOrEqual(-1e-9);
        });
      }),
      RUNS,
    );
  });
});
