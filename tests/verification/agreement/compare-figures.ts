// The closed form beside the simulation, figure by figure, at the most likely inputs.

import { FREQUENCIES } from '../../../model/catalogue/ids';
import type { Study } from '../../../model/scenario/schema';
import { scoreScenario } from '../../../model/score/index';
import type { RoleScore } from '../../../model/score/types';
import { summarize } from '../../../model/simulation/estimate/summarize';
import type { Estimate, SimulationSummary } from '../../../model/simulation/result';
import { blocksFor, type SimulationSettings } from '../../../model/simulation/settings';
import { createSimulator } from '../../../model/simulation/simulator';

/** One figure given by both. */
export interface Pair {
  readonly study: number;
  /** What is compared, and of what: a role's id, or the whole. */
  readonly figure: string;
  readonly owner: string;
  readonly score: number;
  readonly simulated: Estimate;
  /** The role's score, to sort errors by regime. */
  readonly role?: RoleScore;
}

const SETTINGS: SimulationSettings = { seed: 2026, yearsPerReplicate: 5, inputs: 'likely' };

/** Compares every figure of a study over at least `years` simulated years. */
export function compareFigures(study: Study, index: number, years: number): Pair[] {
  const score = scoreScenario(study, study.today.id);
  const simulator = createSimulator(study, study.today.id, SETTINGS);
  const blocks = Array.from({ length: blocksFor(years, SETTINGS) }, (_, b) => simulator.runBlock(b));
  const summary: SimulationSummary = summarize(simulator.layout, SETTINGS, blocks);
  const pairs: Pair[] = [];
  const add = (figure: string, owner: string, value: number, simulated: Estimate, role?: RoleScore) => {
    pairs.push({ study: index, figure, owner, score: value, simulated, ...(role && { role }) });
  };
  const { total } = score;
  add('total.cost', 'total', total.cost.value, summary.cost.mean);
  add('total.onTime', 'total', total.onTime.value, summary.onTime.mean);
  add('total.loss', 'total', total.loss.value, summary.loss.mean);
  score.roles.forEach((role, r) => {
    const simulated = summary.roles[r];
    if (simulated === undefined || role.need.value === 0) return;
    for (const frequency of FREQUENCIES) {
      const mine = role.onTimeBy[frequency];
      const theirs = simulated.onTimeBy[frequency];
      if (mine && theirs) add(`onTime.${frequency}`, role.id, mine.value, theirs, role);
    }
    add('cost', role.id, role.cost.value, simulated.cost, role);
    add('loss', role.id, role.loss.value, simulated.loss, role);
    add('uncoveredHours', role.id, role.uncoveredHours.value, simulated.uncoveredHours, role);
    if (role.delegated.value < 1) add('meanWait', role.id, role.meanWait.value, simulated.meanWait, role);
  });
  return pairs;
}
