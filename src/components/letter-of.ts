// The letter a scenario goes by, 0 for today, A, B … for the others: the same on tabs, charts, tables and reports.

import type { Study } from '../../model';

/** `0` for today, then `A` … `Z`, `AA` …; empty for an unknown scenario. */
export function letterOf(study: Study, scenarioId: string): string {
  if (study.today.id === scenarioId) return '0';
  let place = study.scenarios.findIndex((scenario) => scenario.id === scenarioId);
  if (place < 0) return '';
  let letters = '';
  for (; place >= 0; place = Math.floor(place / 26) - 1)
    letters = String.fromCharCode(65 + (place % 26)) + letters;
  return letters;
}
