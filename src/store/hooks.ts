// What screens read. Each hook follows one part of the state, so that a screen redraws only for its own.

import { useStore } from 'zustand';
import { findScenario, type Scenario, type Score, type Study } from '../../model';
import type { Wording } from '../i18n';
import type { Step } from './history';
import type { Preferences } from './preferences';
import { scoreOf } from './scores';
import { type Comparison, type Notice, type Selection, type State, type StorageStatus, store } from './state';
import type { Aside, Recent } from './storage/record';

function useState<T>(read: (state: State) => T): T {
  return useStore(store, read);
}

/** The study on screen; none on the start screen. */
export function useStudy(): Study | undefined {
  return useState((state) => state.study);
}

export function useActiveId(): string {
  return useState((state) => state.activeId);
}

/** Whether the study on screen came by a link and is only looked at. */
export function useIsVisiting(): boolean {
  return useState((state) => state.isVisiting);
}

/** The active scenario; none on the start screen. */
export function useScenario(): Scenario | undefined {
  return useState((state) => state.study && findScenario(state.study, state.activeId));
}

/** The score of the active scenario, or of `id`. */
export function useScore(id?: string): Score | undefined {
  return useState((state) => state.study && scoreOf(state.study, id ?? state.activeId));
}

/** The score of the scenario that changes are shown against. */
export function useBaselineScore(): Score | undefined {
  return useState((state) => state.study && scoreOf(state.study, state.study.baselineId));
}

/** The what-if study shown while something is dragged. */
export function usePreview(): Study | undefined {
  return useState((state) => state.preview);
}

export function useSelection(): Selection {
  return useState((state) => state.selection);
}

/** What the reader chose to compare. */
export function useComparison(): Comparison {
  return useState((state) => state.comparison);
}

export function usePreferences(): Preferences {
  return useState((state) => state.preferences);
}

/** The last thing done, which undo would take back. */
export function useLastStep(): Step | undefined {
  return useState((state) => state.past.at(-1));
}

/** What undo and redo would take back or bring back. */
export function useUndoLabel(): Wording | undefined {
  return useState((state) => state.past.at(-1)?.label);
}

export function useRedoLabel(): Wording | undefined {
  return useState((state) => state.future[0]?.label);
}

export function useNotices(): readonly Notice[] {
  return useState((state) => state.notices);
}

export function useStorageStatus(): StorageStatus {
  return useState((state) => state.storage);
}

/** Studies kept in this browser, latest first. */
export function useRecent(): readonly Recent[] {
  return useState((state) => state.recent);
}

/** What was stored and could not be read. */
export function useAside(): readonly Aside[] {
  return useState((state) => state.aside);
}
