export const industrialization = {
  'industrialization.title': 'Industrialisation',
} as const;
