export const palette = {
  'palette.title': 'Rechercher',
} as const;
