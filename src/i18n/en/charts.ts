import type { charts as fr } from '../fr/charts';

export const charts: Record<keyof typeof fr, string> = {
  'charts.title': 'Chart',
};
