// What a report tells that takes many scores: bridges from the baseline, and what each assumption moves. Made apart,
// in slices or at once, so that a report itself is made in no time.

import { type BridgeWork, startBridge } from '../decision/compare/bridge-scenarios';
import type { Bridge } from '../decision/compare/types';
import { type AssumptionEffect, listAssumptionsUsed, measureAssumption } from '../decision/sensitivity';
import { scoreScenario } from '../score/score';
import { makeContext } from './context';
import type { ReportInput } from './report-input';

/** What `ReportInput` takes of them. */
export type ReportMeasures = Required<Pick<ReportInput, 'bridges' | 'assumptionEffects'>>;

/** Measures being made, some scores at a time: to stop is to call no more. */
export interface MeasureWork {
  /** Scores that it takes in all, and scores made. */
  readonly total: number;
  readonly done: () => number;
  /** Makes about so many more scores (1 or more); gives the measures once all are made. */
  readonly advance: (scores: number) => ReportMeasures | undefined;
}

/** Scores that one assumption takes. */
const PER_ASSUMPTION = 2;

/**
 * Starts the measures that the sections wanted tell: none for a section that is not wanted.
 * @throws when no scenario is told, or one that the study does not have
 * @example
 * const work = startMeasures(input);
 * let measures = work.advance(10); // undefined until the last of work.total scores
 */
export function startMeasures(input: ReportInput): MeasureWork {
  const { study, sections } = input;
  const { baselineId, alternativeIds } = makeContext(input);
  const works: BridgeWork[] = sections.includes('scenarios')
    ? alternativeIds.map((id) => startBridge(study, baselineId, id))
    : [];
  const used = sections.includes('assumptions')
    ? listAssumptionsUsed([scoreScenario(study, baselineId)])
    : [];
  const bridges: Bridge[] = [];
  const assumptionEffects: AssumptionEffect[] = [];
  const done = () =>
    works.reduce((sum, work) => sum + work.done(), 0) + assumptionEffects.length * PER_ASSUMPTION;
  const advance = (scores: number): ReportMeasures | undefined => {
    const until = done() + Math.max(1, scores);
    for (let work = works[bridges.length]; work !== undefined; work = works[bridges.length]) {
      const bridge = work.advance(until - done());
      if (bridge === undefined) return undefined;
      bridges.push(bridge);
    }
    for (let id = used[assumptionEffects.length]; id !== undefined; id = used[assumptionEffects.length]) {
      if (done() >= until) return undefined;
      assumptionEffects.push(measureAssumption(study, baselineId, id));
    }
    return { bridges, assumptionEffects };
  };
  return {
    total: works.reduce((sum, work) => sum + work.total, 0) + used.length * PER_ASSUMPTION,
    done,
    advance,
  };
}

/** The same at once: seconds for a large study. */
export function measureReport(input: ReportInput): ReportMeasures {
  const measures = startMeasures(input).advance(Number.POSITIVE_INFINITY);
  if (measures === undefined) throw new Error('measures without end');
  return measures;
}
