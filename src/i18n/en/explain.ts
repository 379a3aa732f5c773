import type { explain as fr } from '../fr/explain';

export const explain: Record<keyof typeof fr, string> = {
  'explain.title': 'Where this figure comes from',
};
