// The difference a change makes to the three figures, measured by scoring the study as it would be.

import type { Score, Study } from '../../../model';
import { scoreOf } from '../../store';

/** The study as it would be, and its three figures less those on screen. */
export interface Effect {
  readonly study: Study;
  readonly score: Score;
  /** EUR/year. */
  readonly cost: number;
  /** Difference of two ratios. */
  readonly onTime: number;
  /** EUR/year. */
  readonly loss: number;
}

/** Measures what becomes of a scenario in `study`, against its score `before`. */
export function measureEffect(study: Study, scenarioId: string, before: Score): Effect | undefined {
  const score = scoreOf(study, scenarioId);
  return (
    score && {
      study,
      score,
      cost: score.total.cost.value - before.total.cost.value,
      onTime: score.total.onTime.value - before.total.onTime.value,
      loss: score.total.loss.value - before.total.loss.value,
    }
  );
}
