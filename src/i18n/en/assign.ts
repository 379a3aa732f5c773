import type { assign as fr } from '../fr/assign';

export const assign: Record<keyof typeof fr, string> = {
  'assign.title': 'Assign',
};
