// A simulated year, told by a worker: there in a moment, or not at all.

import { useEffect, useState } from 'react';
import type { Timeline, YearPick } from '../../../../model';
import type { SimulationResult } from '../../../store';
import { tellYearOf } from '../../../store/simulation/tell';

type Told = { readonly timeline: Timeline } | { readonly failure: string };

/** Undefined while it is being told. */
export function useTimeline(result: SimulationResult, pick: YearPick): Told | undefined {
  const [told, setTold] = useState<{ of: SimulationResult; pick: YearPick; told: Told }>();
  useEffect(() => {
    let isWanted = true;
    const set = (made: Told) => {
      if (isWanted) setTold({ of: result, pick, told: made });
    };
    tellYearOf(result, pick).then(
      (timeline) => set({ timeline }),
      (error: unknown) => set({ failure: error instanceof Error ? error.message : String(error) }),
    );
    return () => {
      isWanted = false;
    };
  }, [result, pick]);
  return told?.of === result && told.pick === pick ? told.told : undefined;
}
