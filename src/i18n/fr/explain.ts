export const explain = {
  'explain.title': 'D’où vient ce chiffre',
} as const;
