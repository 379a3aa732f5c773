import type { method as fr } from '../fr/method';

export const method: Record<keyof typeof fr, string> = {
  'method.title': 'Method',
};
