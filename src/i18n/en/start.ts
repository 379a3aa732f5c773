import type { start as fr } from '../fr/start';

export const start: Record<keyof typeof fr, string> = {
  'start.title': 'Choose an organisation',
};
