import type { needs as fr } from '../fr/needs';

export const needs: Record<keyof typeof fr, string> = {
  'needs.title': 'Needs',
};
