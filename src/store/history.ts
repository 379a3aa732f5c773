// Undo and redo. Studies are immutable and share their unchanged parts, so that a step is two references
// and 200 steps cost little more than the changes themselves.

import type { Study } from '../../model';
import type { Wording } from '../i18n';

/** One thing the reader did. */
export interface Step {
  readonly label: Wording;
  readonly before: Study;
  readonly after: Study;
  /** Scenario on screen before and after, so that undoing shows what it changes. */
  readonly activeBefore: string;
  readonly activeAfter: string;
  /** Edits of one drag or one slide carry the same group and make one step. */
  readonly group: string | undefined;
  /** When its last edit was made, in milliseconds. */
  readonly at: number;
}

export interface Timeline {
  readonly study: Study | undefined;
  readonly activeId: string;
  readonly past: readonly Step[];
  readonly future: readonly Step[];
}

export const MAX_STEPS = 200;
/** A pause longer than this ends a group: two slides of one lever are two steps. */
export const GROUP_PAUSE_MS = 1500;

/** Adds a step, or widens the last one when both belong to a group. A step that ends where it began vanishes. */
export function record(timeline: Timeline, step: Step): Timeline {
  const last = timeline.past.at(-1);
  const merges =
    last !== undefined &&
    step.group !== undefined &&
    last.group === step.group &&
    last.after === step.before &&
    step.at - last.at <= GROUP_PAUSE_MS;
  const kept = merges ? timeline.past.slice(0, -1) : timeline.past;
  const added = merges ? { ...step, before: last.before, activeBefore: last.activeBefore } : step;
  const past = added.before === added.after ? kept : [...kept, added].slice(-MAX_STEPS);
  return { study: step.after, activeId: step.activeAfter, past, future: [] };
}

/** The timeline one step earlier; the same object when there is none. */
export function stepBack(timeline: Timeline): Timeline {
  const step = timeline.past.at(-1);
  if (!step) return timeline;
  return {
    study: step.before,
    activeId: step.activeBefore,
    past: timeline.past.slice(0, -1),
    future: [step, ...timeline.future],
  };
}

/** The timeline one step later; the same object when there is none. */
export function stepForward(timeline: Timeline): Timeline {
  const [step, ...future] = timeline.future;
  if (!step) return timeline;
  return { study: step.after, activeId: step.activeAfter, past: [...timeline.past, step], future };
}
