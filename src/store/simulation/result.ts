// What a simulation leaves behind: its summary, its blocks, and what it was computed from. Whether it still holds is
// never stored: it holds as long as the study has the same scenario, today, organisation and assumptions, those that a
// score is remembered by. Undoing an edit therefore makes it hold again.

import {
  type Block,
  findScenario,
  type Layout,
  type SimulationSettings,
  type SimulationSummary,
  type Study,
} from '../../../model';

export interface SimulationResult {
  /** The study as it was; a year of it can still be told. */
  readonly study: Study;
  readonly scenarioId: string;
  readonly settings: SimulationSettings;
  readonly layout: Layout;
  readonly blocks: readonly Block[];
  readonly summary: SimulationSummary;
}

/** A run under way, of one scenario or of several over the same draws. */
export interface SimulationRun {
  readonly scenarioIds: readonly string[];
  /** Years of each scenario, so far and at most. */
  readonly done: number;
  readonly planned: number;
  /** How far it is, 0…1: a precision may be reached before the last year. */
  readonly progress: number;
}

/** Whether `result` is what simulating the scenario of `study` would give. */
export function isFresh(result: SimulationResult, study: Study): boolean {
  return (
    findScenario(study, result.scenarioId) === findScenario(result.study, result.scenarioId) &&
    study.today === result.study.today &&
    study.organization === result.study.organization &&
    study.assumptions === result.study.assumptions
  );
}

/** Whether two results come from the same draws, so that their years can be compared one by one. */
export function areTwins(one: SimulationResult, other: SimulationResult): boolean {
  const { settings: a } = one;
  const { settings: b } = other;
  return (
    a.seed === b.seed &&
    a.inputs === b.inputs &&
    a.yearsPerReplicate === b.yearsPerReplicate &&
    one.blocks.length === other.blocks.length &&
    one.study.organization === other.study.organization &&
    one.study.assumptions === other.study.assumptions
  );
}
