export const people = {
  'people.title': 'Personnes et prestataires',
} as const;
