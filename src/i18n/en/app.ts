// English twin of ../fr/app.

import type { app as fr } from '../fr/app';

export const app: Record<keyof typeof fr, string> = {
  'app.name': 'Sourcier',
  'app.screens': 'Screens',
  'app.becameCopy': 'Another tab changed the same study: yours goes on as “{name}”.',
  'app.setAside': 'A saved study cannot be read: it is set aside, ready to download from the start screen.',
};
