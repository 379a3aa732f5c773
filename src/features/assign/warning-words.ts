// The score's warnings in words, each with its place: the role, the person or the provider to look at.

import { useMemo } from 'react';
import type { Warning } from '../../../model';
import { type Format, type Translate, useFormat, useT } from '../../i18n';
import { type Names, useNames } from './names';
import type { Situation } from './situation';

export interface Remark {
  readonly key: string;
  readonly text: string;
  readonly place: { readonly role?: string; readonly person?: string; readonly provider?: string };
}

/** What is worth looking at, in the order of the score. */
export function useRemarks(situation: Situation): readonly Remark[] {
  const t = useT();
  const f = useFormat();
  const names = useNames();
  return useMemo(
    () =>
      situation.score.warnings.map((warning) => {
        const place = placeOf(warning);
        return {
          key: [warning.code, ...Object.values(place)].join('/'),
          text: wordWarning(warning, situation, t, f, names),
          place,
        };
      }),
    [situation, t, f, names],
  );
}

function placeOf(warning: Warning): Remark['place'] {
  return {
    ...('roleId' in warning && { role: warning.roleId }),
    ...('personId' in warning && !('roleId' in warning) && { person: warning.personId }),
    ...('providerId' in warning && !('roleId' in warning) && { provider: warning.providerId }),
  };
}

function wordWarning(warning: Warning, situation: Situation, t: Translate, f: Format, names: Names): string {
  const roleOf = (id: string) => {
    const role = situation.role.get(id);
    return role ? names.short(role) : id;
  };
  const holderOf = (id: string) => situation.holders.find((holder) => holder.id === id)?.name ?? id;
  switch (warning.code) {
    case 'role-without-holder':
      return t('assign.warning.noHolder', { role: roleOf(warning.roleId) });
    case 'single-holder':
      return t('assign.warning.single', { role: roleOf(warning.roleId) });
    case 'lock-in':
      return t('assign.warning.lockIn', {
        role: roleOf(warning.roleId),
        holder: holderOf(warning.providerId),
      });
    case 'role-saturated':
      return t('assign.warning.saturated', {
        role: roleOf(warning.roleId),
        load: f.percent(warning.load, 0),
      });
    case 'over-delegated':
      return t('assign.warning.overDelegated', {
        role: roleOf(warning.roleId),
        share: f.percent(warning.share, 0),
      });
    case 'on-call-too-thin':
      return t('assign.warning.onCall', {
        role: roleOf(warning.roleId),
        people: warning.people,
        needed: warning.needed,
      });
    case 'off-hours-unstaffed':
      return t('assign.warning.offHours', { role: roleOf(warning.roleId) });
    case 'not-autonomous':
      return t('assign.warning.notAutonomous', {
        role: roleOf(warning.roleId),
        holder: holderOf(warning.personId),
      });
    case 'over-assigned':
      return t('assign.warning.overAssigned', {
        holder: holderOf(warning.personId),
        share: f.percent(warning.share, 0),
      });
    case 'overloaded':
      return t('assign.warning.overloaded', {
        holder: holderOf(warning.personId),
        load: f.percent(warning.load, 0),
      });
    case 'long-contractor':
      return t('assign.warning.longContractor', {
        holder: holderOf(warning.personId),
        months: f.number(warning.months, 0),
      });
    case 'privileged-outsider':
      return t('assign.warning.outsider', {
        role: roleOf(warning.roleId),
        holder: holderOf(warning.holderId),
      });
    case 'over-cap':
      return t('assign.warning.overCap', {
        holder: holderOf(warning.providerId),
        use: f.percent(warning.use, 0),
      });
    default:
      return warning satisfies never;
  }
}
