// English twin of ../fr/notes.

import type { notes as fr } from '../fr/notes';

export const notes: Record<keyof typeof fr, string> = {
  'notes.title': 'Notes and decisions',
  'notes.hint': 'Kept in the study with their time and scenario; they make the decision log of the report.',
  'notes.new': 'New note',
  'notes.placeholder': 'What was said or decided',
  'notes.about': 'About',
  'notes.whole': 'The whole study',
  'notes.decision': 'This is a decision',
  'notes.isDecision': 'Decision',
  'notes.add': 'Add',
  'notes.addKeys': 'Ctrl + Enter',
  'notes.none': 'No note yet.',
  'notes.list': 'Notes, latest first',
  'notes.edit': 'Edit',
  'notes.remove': 'Delete',
  'notes.save': 'Save',
  'notes.text': 'Text of the note',
  'notes.actions': 'Note of {at}',
  'notes.added': 'note added',
  'notes.changed': 'note changed',
  'notes.removed': 'Note deleted',
  'notes.full': 'This note cannot be added: 4,000 characters at most.',
};
