import type { palette as fr } from '../fr/palette';

export const palette: Record<keyof typeof fr, string> = {
  'palette.title': 'Search',
};
