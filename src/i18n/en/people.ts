import type { people as fr } from '../fr/people';

export const people: Record<keyof typeof fr, string> = {
  'people.title': 'People and providers',
};
