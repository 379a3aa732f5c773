export const method = {
  'method.title': 'Méthode',
} as const;
