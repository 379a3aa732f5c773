// How much a result leans on what is assumed: each assumption moved from its low to its high value, one at a time, the
// others kept most likely. It tells which ones are worth measuring.

import { ASSUMPTION_IDS, type AssumptionId, rangeOf } from '../catalogue/assumptions/index';
import { type Figure, isLeaf } from '../figure/figure';
import type { Study } from '../scenario/schema';
import { inputsOf } from '../score/figures';
import { scoreScenario } from '../score/score';
import type { Score } from '../score/types';
import type { Results } from './compare/types';

/** The results with an assumption at its low value, and at its high value. */
export interface AssumptionEffect {
  readonly id: AssumptionId;
  readonly low: Results;
  readonly high: Results;
}

/** Every figure that figures are made of, themselves included, each once. */
export function collectFigures(figures: readonly Figure[]): ReadonlySet<Figure> {
  const seen = new Set<Figure>();
  const left = [...figures];
  for (let one = left.pop(); one !== undefined; one = left.pop()) {
    if (seen.has(one)) continue;
    seen.add(one);
    if (!isLeaf(one)) for (const [, made] of inputsOf(one)) left.push(made);
  }
  return seen;
}

/**
 * The assumptions that cost, service on time and loss of these scores are made of, in the order of the catalogue.
 * @example listAssumptionsUsed([scoreScenario(study, 'today')]).includes('time.absence-rate') // true
 */
export function listAssumptionsUsed(scores: readonly Score[]): readonly AssumptionId[] {
  const used = new Set<string>();
  const heads = scores.flatMap(({ total }) => [total.cost, total.onTime, total.loss]);
  for (const one of collectFigures(heads)) {
    if (isLeaf(one) && one.origin.kind === 'assumption') used.add(one.origin.id);
  }
  return ASSUMPTION_IDS.filter((id) => used.has(id));
}

/**
 * What one assumption moves: the results of a scenario (cost and loss in EUR/year, on time as a ratio) with it at its
 * low and at its high value. Takes two scores.
 * @throws when no scenario of the study has this id
 * @example measureAssumption(study, 'today', 'time.absence-rate').high.loss // EUR/year
 */
export function measureAssumption(study: Study, scenarioId: string, id: AssumptionId): AssumptionEffect {
  const { low, high } = rangeOf(id, study.assumptions);
  return { id, low: resultsWith(study, scenarioId, id, low), high: resultsWith(study, scenarioId, id, high) };
}

function resultsWith(study: Study, scenarioId: string, id: AssumptionId, value: number): Results {
  const others = study.assumptions.filter((override) => override.id !== id);
  const moved = { id, low: value, mode: value, high: value };
  const { cost, onTime, loss } = scoreScenario(
    { ...study, assumptions: [...others, moved] },
    scenarioId,
  ).total;
  return { cost: cost.value, onTime: onTime.value, loss: loss.value };
}
