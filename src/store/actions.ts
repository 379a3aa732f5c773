// Everything the reader can do to the state. Each action is thin: it calls a pure function of the model,
// keeps the result, and remembers the step.

import { listScenarios, type Study } from '../../model';
import type { Wording } from '../i18n';
import { record, type Step, stepBack, stepForward } from './history';
import type { Preferences } from './preferences';
import { forgetSimulations } from './simulation/actions';
import { type Comparison, type Notice, type Selection, store } from './state';

function chooseActive(before: Study, after: Study, activeId: string): string {
  const known = new Set(listScenarios(before).map((scenario) => scenario.id));
  const created = after.scenarios.find((scenario) => !known.has(scenario.id));
  if (created) return created.id;
  if (listScenarios(after).some((scenario) => scenario.id === activeId)) return activeId;
  const place = listScenarios(before).findIndex((scenario) => scenario.id === activeId);
  return (listScenarios(after)[place - 1] ?? after.today).id;
}

const VISITED: Wording = { id: 'app.visit.refused' };

/**
 * Changes the study, undoably; a study that came by a link stays as it is, and the reader is told. `change` is pure and returns the same study when nothing changes, which
 * leaves no step. Edits that share a `group` in quick succession (a drag, a slide, typing) make one step.
 * A scenario that the edit creates becomes the active one.
 * @example edit({ id: 'assign.moved', values: { role } }, (study) => assign(study, id, role, holder, 0.5))
 */
export function edit(label: Wording, change: (study: Study) => Study, group?: string): Step | undefined {
  const state = store.getState();
  const before = state.study;
  if (!before) return undefined;
  const after = change(before);
  if (after === before) return undefined;
  if (state.isVisiting) {
    store.setState({ preview: undefined });
    // Said once, however many keys are pressed.
    if (!state.notices.some(({ wording }) => wording.id === VISITED.id)) notify(VISITED);
    return undefined;
  }
  const step: Step = {
    label,
    before,
    after,
    activeBefore: state.activeId,
    activeAfter: chooseActive(before, after, state.activeId),
    group,
    at: Date.now(),
  };
  store.setState({ ...record(state, step), preview: undefined });
  return step;
}

/** The same as `edit`, and says so with an offer to undo: for what removes something. */
export function editWithUndo(label: Wording, change: (study: Study) => Study): void {
  const step = edit(label, change);
  if (step) notify(label, { step });
}

export function undo(): void {
  store.setState((state) => ({ ...stepBack(state), preview: undefined }));
}

export function redo(): void {
  store.setState((state) => ({ ...stepForward(state), preview: undefined }));
}

/** Shows a scenario. Unknown ids are ignored. */
export function setActive(id: string): void {
  const { study } = store.getState();
  if (study && listScenarios(study).some((scenario) => scenario.id === id))
    store.setState({ activeId: id, preview: undefined });
}

/** Shows what the scoreboard would say of `preview`; `undefined` returns to the study. */
export function setPreview(preview: Study | undefined): void {
  if (store.getState().preview !== preview) store.setState({ preview });
}

/** Selects things to look at, keeping the rest of the selection; a key set to `undefined` is cleared. */
export function select(part: { readonly [K in keyof Selection]?: Selection[K] | undefined }): void {
  store.setState((state) => {
    const merged = Object.entries({ ...state.selection, ...part }).filter(([, value]) => value !== undefined);
    return { selection: Object.fromEntries(merged) as Selection };
  });
}

/** Chooses what is compared, keeping the rest of the choice. */
export function setComparison(part: Comparison): void {
  store.setState((state) => ({ comparison: { ...state.comparison, ...part } }));
}

export function setPreferences(part: Partial<Preferences>): void {
  store.setState((state) => ({ preferences: { ...state.preferences, ...part } }));
}

/** Puts a study on screen with a clean history; `undefined` leads back to the start screen. */
export function showStudy(study: Study | undefined, activeId?: string, isVisiting = false): void {
  const known = study && listScenarios(study).some((scenario) => scenario.id === activeId);
  store.setState({
    study,
    activeId: known && activeId !== undefined ? activeId : (study?.scenarios[0]?.id ?? study?.today.id ?? ''),
    isVisiting,
    past: [],
    future: [],
    preview: undefined,
    selection: {},
    comparison: {},
  });
  forgetSimulations();
}

let lastNotice = 0;

/** Says something in passing; with an offer, until it is answered. */
export function notify(wording: Wording, more: Pick<Notice, 'step' | 'offer'> = {}): void {
  lastNotice += 1;
  const notice: Notice = { id: lastNotice, wording, ...more };
  store.setState((state) => ({ notices: [...state.notices, notice].slice(-3) }));
}

export function dismiss(id: number): void {
  store.setState((state) => ({ notices: state.notices.filter((notice) => notice.id !== id) }));
}
