// Scores remembered by what they depend on: a scenario, today, the organisation and the assumptions.
// An edit elsewhere in the study keeps them; entries go when the study that made them is forgotten.

import { findScenario, type Score, type Study, scoreScenario } from '../../model';
import { commonCauses, Memory, recall } from './remember';

const scores = new Memory<Score>();

/** The score of a scenario of `study`, computed at most once. `undefined` when there is no such scenario. */
export function scoreOf(study: Study, scenarioId: string): Score | undefined {
  const scenario = findScenario(study, scenarioId);
  if (!scenario) return undefined;
  return recall(scores, [scenario, ...commonCauses(study)], () => scoreScenario(study, scenarioId));
}
