// What passes between a run and its workers. A run has an id, so that an answer that comes too late is known as such.

import type { Block, Layout, SimulationSettings, Study, Timeline } from '../../model';

/** What a run is about. */
export interface Job {
  readonly study: Study;
  readonly scenarioIds: readonly string[];
  readonly settings: SimulationSettings;
}

/** A year among those of a block: the replicate is 0 or 1, years count from 0. */
export interface YearPlace {
  readonly block: number;
  readonly replicate: number;
  readonly year: number;
}

/** `scenario` is a place in `scenarioIds`. */
export type Request =
  | { readonly kind: 'start'; readonly runId: number; readonly job: Job }
  | { readonly kind: 'block'; readonly runId: number; readonly scenario: number; readonly index: number }
  | ({ readonly kind: 'trace'; readonly runId: number; readonly scenario: number } & YearPlace)
  /** Done or cancelled: what is still asked for in this run is not wanted any more. */
  | { readonly kind: 'end'; readonly runId: number };

export type Answer =
  /** The worker is there and listens. */
  | { readonly kind: 'ready' }
  | {
      readonly kind: 'block';
      readonly runId: number;
      readonly scenario: number;
      readonly layout: Layout;
      readonly block: Block;
    }
  | { readonly kind: 'traced'; readonly runId: number; readonly timeline: Timeline }
  | { readonly kind: 'failed'; readonly runId: number; readonly message: string };
