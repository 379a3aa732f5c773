import type { industrialization as fr } from '../fr/industrialization';

export const industrialization: Record<keyof typeof fr, string> = {
  'industrialization.title': 'Industrialization',
};
