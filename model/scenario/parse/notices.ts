// What is odd in a valid study: worth telling, never worth refusing.

import type { Scenario, Study } from '../schema';
import type { StudyWarning } from './errors';

/** Sums of shares within this much of 1 are 1. */
const ROUNDING = 1e-9;

/** People who cost nothing, and people given more than their time. */
export function findNotices(study: Study): StudyWarning[] {
  return [
    ...noticesOf(study.today, ['today']),
    ...study.scenarios.flatMap((scenario, i) => noticesOf(scenario, ['scenarios', i])),
  ];
}

function noticesOf(scenario: Scenario, path: readonly (string | number)[]): StudyWarning[] {
  const shares = new Map<string, number>();
  for (const line of scenario.assignments) {
    if ('person' in line) shares.set(line.person, (shares.get(line.person) ?? 0) + line.share);
  }
  return scenario.people.flatMap((person, i): StudyWarning[] => {
    const at = [...path, 'people', i];
    const share = shares.get(person.id) ?? 0;
    return [
      ...(person.status === 'employee' && person.grossSalary === 0
        ? [{ code: 'zero-salary', path: [...at, 'grossSalary'], found: person.name } as const]
        : []),
      ...(person.status === 'contractor' && person.dayRate === 0
        ? [{ code: 'zero-day-rate', path: [...at, 'dayRate'], found: person.name } as const]
        : []),
      ...(share > 1 + ROUNDING
        ? [{ code: 'over-assigned', path: at, found: String(Number(share.toPrecision(6))) } as const]
        : []),
    ];
  });
}
