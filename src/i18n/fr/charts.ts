export const charts = {
  'charts.title': 'Graphique',
} as const;
