// What happened, in words: what, to which role or person, after how long, and why.

import type { Happening } from '../../../../model';
import type { Words } from '../../../components/charts/words';

/** Loss it caused in the year (EUR); what a last resort was paid for its own. */
export function amountOf(happening: Happening): number {
  if (happening.kind === 'problem') return 0;
  return happening.kind === 'break-glass' ? happening.fee : happening.loss;
}

/** What it concerns, by name. */
export function nameOf(happening: Happening, { names }: Words): string {
  return happening.kind === 'departure' ? names.person(happening.personId) : names.role(happening.roleId);
}

/** What happened and why, as a sentence. */
export function wordHappening(happening: Happening, { t, format }: Words): string {
  switch (happening.kind) {
    case 'late':
    case 'lost':
      return t(`simulation.happened.${happening.kind}`, {
        priority: t(`simulation.priority.${happening.priority}`),
        wait: format.hours(happening.waitHours),
        why: t(`simulation.why.${happening.cause}`),
      });
    case 'major':
      return t('simulation.happened.major', { hours: format.hours(happening.hours) });
    case 'departure':
      return t('simulation.happened.departure');
    case 'problem':
      return t('simulation.happened.problem', { hours: format.hours(happening.hours) });
    case 'break-glass':
      return t('simulation.happened.break-glass', { worked: happening.worked ? 'yes' : 'no' });
    default:
      return happening satisfies never;
  }
}
