import type { assumptions as fr } from '../fr/assumptions';

export const assumptions: Record<keyof typeof fr, string> = {
  'assumptions.title': 'Assumptions',
};
