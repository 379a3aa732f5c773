export const assign = {
  'assign.title': 'Affecter',
} as const;
