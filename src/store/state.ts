// What the application holds, and how long each part lives:
//   saved      study, activeId, preferences
//   this visit isVisiting, past, future, selection, comparison, simulations
//   this moment preview, notices, run
// Scores are never held: they are computed from the study and remembered by reference (scores.ts). Simulations take
// time and are held, with what they were computed from (simulation/result.ts).

import { createStore } from 'zustand/vanilla';
import type { Study } from '../../model';
import type { Wording } from '../i18n';
import type { Step } from './history';
import { DEFAULT_PREFERENCES, type Preferences } from './preferences';
import type { SimulationResult, SimulationRun } from './simulation/result';
import type { Aside, Recent } from './storage/record';

/** What the reader looks at. `figure` is a path in the score, `roles.<id>.onTime`. */
export interface Selection {
  readonly role?: string;
  readonly person?: string;
  readonly provider?: string;
  readonly figure?: string;
  /** Scenario the figure belongs to; the active one when absent. */
  readonly scenario?: string;
}

/** Which scenarios stand side by side; ids of scenarios that are no more are ignored. */
export interface Comparison {
  /** Ticked beside the baseline; a few when the reader has not chosen. */
  readonly shownIds?: readonly string[];
  /** The one whose differences are told. */
  readonly detailId?: string;
}

/** How the browser's database is doing. */
export type StorageStatus =
  | { readonly kind: 'empty' }
  | { readonly kind: 'saved' }
  | { readonly kind: 'failed'; readonly reason: 'full' | 'blocked' };

/** A short message that goes away by itself, with an offer to undo where something was removed. */
export interface Notice {
  readonly id: number;
  readonly wording: Wording;
  /** The step that "Undo" takes back, while it is still the last one. */
  readonly step?: Step;
  /** Something else to do about it; the message then stays until answered. */
  readonly offer?: Offer;
}

export interface Offer {
  readonly wording: Wording;
  readonly act: () => void;
}

export interface RunFailure {
  readonly scenarioIds: readonly string[];
  /** What the machine said, in no particular language. */
  readonly message: string;
}

export interface State {
  readonly study: Study | undefined;
  readonly activeId: string;
  /** Whether the study came by a link: looked at, neither edited nor kept. */
  readonly isVisiting: boolean;
  readonly past: readonly Step[];
  readonly future: readonly Step[];
  readonly preview: Study | undefined;
  readonly selection: Selection;
  readonly comparison: Comparison;
  readonly notices: readonly Notice[];
  /** The last simulation of each scenario, by its id, whether or not it still holds. */
  readonly simulations: Readonly<Record<string, SimulationResult>>;
  /** The simulation under way, and what the last one failed of. */
  readonly run: SimulationRun | undefined;
  readonly runFailure: RunFailure | undefined;
  readonly preferences: Preferences;
  readonly storage: StorageStatus;
  /** Studies kept in this browser, latest first, and what could not be read. */
  readonly recent: readonly Recent[];
  readonly aside: readonly Aside[];
}

export const INITIAL: State = {
  study: undefined,
  activeId: '',
  isVisiting: false,
  past: [],
  future: [],
  preview: undefined,
  selection: {},
  comparison: {},
  notices: [],
  simulations: {},
  run: undefined,
  runFailure: undefined,
  preferences: DEFAULT_PREFERENCES,
  storage: { kind: 'empty' },
  recent: [],
  aside: [],
};

export const store = createStore<State>()(() => INITIAL);
