// Edits of the notes taken beside the figures.

import { LIST_LIMITS } from '../limits';
import { type Note, noteSchema, type Study } from '../schema';
import { freshId } from './fresh';
import { append, findScenario, isValid, keep, mapItem, type Patch, update, updateChecked } from './shared';

/** Adds a note at the end. `at` comes from the caller: the model has no clock. */
export function addNote(study: Study, note: Omit<Note, 'id'>): Study {
  const taken = study.notes.map(({ id }) => id);
  const added = { ...note, id: freshId(taken, 'note') };
  const aboutNothing = note.scenario !== undefined && !findScenario(study, note.scenario);
  if (aboutNothing || !isValid(added, noteSchema)) return study;
  return update(study, { notes: append(study.notes, added, LIST_LIMITS.notes) });
}

export function removeNote(study: Study, id: string): Study {
  return update(study, { notes: keep(study.notes, (note) => note.id !== id) });
}

/** Changes what a note says, or whether it is a decision. */
export function updateNote(study: Study, id: string, patch: Patch<Pick<Note, 'text' | 'kind'>>): Study {
  return update(study, {
    notes: mapItem(study.notes, id, (note) => updateChecked<Note>(note, patch, noteSchema)),
  });
}
