import type { results as fr } from '../fr/results';

export const results: Record<keyof typeof fr, string> = {
  'results.title': 'Results',
};
