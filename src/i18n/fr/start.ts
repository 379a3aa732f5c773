export const start = {
  'start.title': 'Choisir une organisation',
} as const;
