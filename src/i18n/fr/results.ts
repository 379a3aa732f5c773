export const results = {
  'results.title': 'Résultats',
} as const;
