export const assumptions = {
  'assumptions.title': 'Hypothèses',
} as const;
