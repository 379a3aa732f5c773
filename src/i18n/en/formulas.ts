import type { formulas as fr } from '../fr/formulas';

export const formulas: Record<keyof typeof fr, string> = {
  'formulas.title': 'Formulas',
};
