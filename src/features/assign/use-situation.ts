// The active scenario as the Assign screen reads it.

import { useMemo } from 'react';
import { useScenario, useScore, useStudy } from '../../store';
import { indexSituation, type Situation } from './situation';

/** Undefined on the start screen, where there is no study. */
export function useSituation(): Situation | undefined {
  const study = useStudy();
  const scenario = useScenario();
  const score = useScore();
  return useMemo(
    () => (study && scenario && score ? indexSituation(study, scenario, score) : undefined),
    [study, scenario, score],
  );
}
