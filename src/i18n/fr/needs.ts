export const needs = {
  'needs.title': 'Besoins',
} as const;
