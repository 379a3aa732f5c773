// The simulated years that the report may tell: those that still hold, of scenarios it compares. While a simulation
// runs, those of before stand still, so that the report is not made again with every block.

import { useMemo, useRef } from 'react';
import type { ReportDifference, ReportSimulation, Study } from '../../../model';
import { areTwins, isFresh, type SimulationResult, useRun, useSimulations } from '../../store';
import { differenceOf } from '../../store/simulation/tell';

export interface Simulated {
  readonly simulations: readonly ReportSimulation[];
  readonly differences: readonly ReportDifference[];
}

/** Of the scenarios named, in their order; the same object as long as nothing changes. */
export function useSimulated(study: Study, compared: readonly string[]): Simulated {
  const results = useSimulations();
  const isRunning = useRun(compared[0]) !== undefined;
  const last = useRef<readonly SimulationResult[]>([]);
  const ids = compared.join(' ');
  const fresh = ids
    .split(' ')
    .map((id) => results[id])
    .filter((result) => result !== undefined && isFresh(result, study))
    .filter((result) => result !== undefined);
  const isSame = fresh.length === last.current.length && fresh.every((one, at) => one === last.current[at]);
  if (!isSame && !isRunning) last.current = fresh;
  const kept = last.current;
  const base = compared.includes(study.baselineId) ? study.baselineId : compared[0];
  return useMemo(() => collect(kept, base), [kept, base]);
}

function collect(results: readonly SimulationResult[], baseId: string | undefined): Simulated {
  const base = results.find(({ scenarioId }) => scenarioId === baseId);
  return {
    simulations: results.map(({ scenarioId, settings, summary }) => ({ scenarioId, settings, summary })),
    differences: results
      .filter((one) => base !== undefined && one !== base && areTwins(base, one))
      .flatMap((one) =>
        base ? [{ fromId: base.scenarioId, toId: one.scenarioId, summary: differenceOf(base, one) }] : [],
      ),
  };
}
