export const formulas = {
  'formulas.title': 'Formules',
} as const;
