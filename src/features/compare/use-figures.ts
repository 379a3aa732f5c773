// The figures of the scenarios shown. The bus factor of an organisation takes tens of times as long as its score: it
// is looked for one scenario at a time while the browser is idle, and stands empty until then.

import { useEffect, useMemo, useState } from 'react';
import { type ComparedFigure, compareScenarios, type Score, type Study } from '../../../model';
import { whenIdle } from '../../components/when-idle';
import { scoreOf } from '../../store';

interface Found {
  readonly study: Study;
  readonly ids: readonly string[];
}

/** `isComplete` is false while the bus factor is missing from `figures`. */
export function useFigures(
  study: Study,
  ids: readonly string[],
): { readonly figures: readonly ComparedFigure[]; readonly isComplete: boolean } {
  const [found, setFound] = useState<Found>();
  const isComplete = found?.study === study && found.ids === ids;
  useEffect(() => {
    let stop: (() => void) | undefined;
    const search = (at: number) => {
      const id = ids[at];
      stop = whenIdle(() => {
        if (id === undefined) return setFound({ study, ids });
        // The model remembers it: the whole table then finds it there.
        compareScenarios(study, [id], id, readScore(study));
        search(at + 1);
      });
    };
    search(0);
    return () => stop?.();
  }, [study, ids]);
  const figures = useMemo(
    () => compareScenarios(study, ids, study.baselineId, readScore(study), { withBusFactor: isComplete }),
    [study, ids, isComplete],
  );
  return { figures, isComplete };
}

/** Scores of a study, computed at most once. */
function readScore(study: Study): (scenarioId: string) => Score {
  return (id) => {
    const score = scoreOf(study, id);
    if (score === undefined) throw new Error(`no scenario ${id}`);
    return score;
  };
}
