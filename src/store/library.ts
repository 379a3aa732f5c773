// The studies kept in the browser, for the screens: one library, started with the application. Before it is
// started (tests of components), studies live in memory alone.

import type { Study } from '../../model';
import { showStudy } from './actions';
import { guessLocale, type Preferences } from './preferences';
import { store } from './state';
import { Library } from './storage/library';
import type { Ports } from './storage/ports';

let library: Library | undefined;

/** Reads what the browser keeps and saves every change from then on. */
export async function startLibrary(ports: Ports): Promise<void> {
  store.setState((state) => ({
    preferences: { ...state.preferences, locale: guessLocale(navigator.languages) },
  }));
  library = new Library(ports);
  await library.start();
  const flush = () => void library?.flush();
  window.addEventListener('pagehide', flush);
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden') flush();
    else void library?.catchUp();
  });
}

/** Puts a study on screen and keeps it: an example, a file, an answer to the questions. */
export async function openStudy(study: Study, activeId?: string): Promise<void> {
  if (library) await library.create(study, activeId);
  else showStudy(study, activeId);
}

/** Shows a study that came by a link: it can be looked at, and kept by `keepVisited`. */
export async function visitStudy(study: Study): Promise<void> {
  if (library) await library.visit(study);
  else showStudy(study, undefined, true);
}

/** Makes the study being looked at one's own. */
export async function keepVisited(): Promise<void> {
  const { study, activeId, isVisiting } = store.getState();
  if (study && isVisiting) await openStudy(study, activeId);
}

/** Leaves the study being looked at for the reader's own work. */
export async function leaveVisited(): Promise<void> {
  if (library) await library.leave();
  else showStudy(undefined);
}

/** Puts a study of the list on screen. Says whether it could be read. */
export async function openRecent(id: string): Promise<boolean> {
  return (await library?.open(id)) ?? false;
}

export async function removeRecent(id: string): Promise<void> {
  await library?.remove(id);
}

export async function duplicateRecent(id: string): Promise<void> {
  await library?.duplicate(id);
}

/** Forgets something that could not be read, once downloaded or given up. */
export async function dropAside(key: string): Promise<void> {
  await library?.dropAside(key);
}

/** The reader's settings, outside of any screen. */
export function getPreferences(): Preferences {
  return store.getState().preferences;
}
