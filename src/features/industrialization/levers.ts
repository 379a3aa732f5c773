// What the screen knows of each lever: the assumption that carries its main effect, and the names of the
// five-level scale, which stand at 0, 25, 50, 75 and 100 %.

import type { AssumptionId, Lever } from '../../../model';

/** Assumptions behind a lever's effects, the main one first. */
export const EFFECTS: Readonly<Record<Lever, readonly AssumptionId[]>> = {
  integration: ['effect.integration-incidents'],
  automation: ['effect.automation-run'],
  runbooks: ['effect.runbooks-effort', 'effect.runbooks-knowledge'],
  serviceContract: ['effect.service-contract-governance'],
};

export const SCALE = [0, 0.25, 0.5, 0.75, 1] as const;
export type ScaleLevel = 0 | 1 | 2 | 3 | 4;

/** The level of the scale nearest to a value, 0…4. */
export function nearestLevel(value: number): ScaleLevel {
  return Math.max(0, Math.min(4, Math.round(value * 4))) as ScaleLevel;
}
