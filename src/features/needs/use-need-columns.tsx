// The columns of the needs table: which role it is, what it needs in all and what its size would let expect; then
// its frequencies and its stakes, each in a file of its own.

import { useMemo } from 'react';
import { type Assume, CATALOGUE, ROLE_KINDS, type Role, type RoleScore } from '../../../model';
import { MixBar } from '../../components/table/mix-bar';
import type { Column } from '../../components/table/types';
import { useFormat, useLocale, useT } from '../../i18n';
import { countHours, type Estimates, readEstimate } from './estimates';
import { frequencyColumns } from './frequency-columns';
import styles from './needs.module.css';
import { stakeColumns } from './stake-columns';

/** Columns over roles. `scores` and `estimates` are by role id; `onEstimate` takes the estimate of a role. */
export function useNeedColumns(
  scores: ReadonlyMap<string, RoleScore>,
  estimates: Estimates | undefined,
  onEstimate: (role: Role) => void,
  assume: Assume,
): readonly Column<Role>[] {
  const t = useT();
  const format = useFormat();
  const locale = useLocale();
  return useMemo(() => {
    const words = { t, format };
    const columns: Column<Role>[] = [
      {
        kind: 'text',
        id: 'label',
        label: t('needs.role'),
        aliases: ['role', 'rôle', 'name', 'nom', 'libellé'],
        maxLength: 120,
        width: 12,
        placeholder: (role) => CATALOGUE[role.kind].short[locale],
        read: (role) => role.label,
        write: (_, value) => ({ label: value }),
      },
      {
        kind: 'shown',
        id: 'total',
        label: t('needs.total'),
        unit: format.unitName('hours/year'),
        help: t('needs.total.help'),
        width: 8,
        read: (role) => scores.get(role.id)?.need.value,
        render: (role) => {
          const score = scores.get(role.id);
          if (score === undefined) return null;
          const { run, incident, problem, project } = score.needBy;
          return (
            <span className={styles.total}>
              <MixBar
                hours={{
                  run: run.value,
                  incident: incident.value,
                  problem: problem.value,
                  project: project.value,
                }}
              />
              <span>{format.number(score.need.value, 0)}</span>
            </span>
          );
        },
      },
      {
        kind: 'shown',
        id: 'estimate',
        label: t('needs.estimate'),
        unit: format.unitName('hours/year'),
        help: t('needs.estimate.help'),
        width: 7.5,
        read: (role) => estimates && readEstimate(estimates, role)?.hours,
        onAct: onEstimate,
        render: (role) => {
          const estimate = estimates && readEstimate(estimates, role);
          if (estimates === undefined || estimate === undefined)
            return <span className="note">{t('needs.noEstimate')}</span>;
          const differs = Math.abs(estimate.hours - countHours(role.need, estimates.hoursPerDay)) >= 1;
          return (
            <span className={styles.estimate}>
              {format.number(estimate.hours, 0)}
              {differs ? (
                <button type="button" tabIndex={-1} className={styles.use}>
                  {t('needs.use')}
                </button>
              ) : (
                <span className="i i-yes" role="img" aria-label={t('needs.sameAsEstimate')} />
              )}
            </span>
          );
        },
      },
      {
        kind: 'choice',
        id: 'kind',
        wideOnly: true,
        label: t('needs.kind'),
        width: 8,
        choices: ROLE_KINDS.map((kind) => ({
          value: kind,
          label: CATALOGUE[kind].short[locale],
          aliases: [
            ...CATALOGUE[kind].synonyms.map((synonym) => synonym.text),
            CATALOGUE[kind].name.fr,
            CATALOGUE[kind].name.en,
            CATALOGUE[kind].short.fr,
            CATALOGUE[kind].short.en,
            CATALOGUE[kind].memoId,
          ],
        })),
        read: (role) => role.kind,
        write: (_, value) => {
          const kind = ROLE_KINDS.find((known) => known === value);
          return kind === undefined ? {} : { kind };
        },
      },
      {
        kind: 'text',
        id: 'site',
        wideOnly: true,
        label: t('needs.site'),
        maxLength: 120,
        width: 5,
        read: (role) => role.site,
        write: (_, value) => ({ site: value }),
      },
      ...frequencyColumns(words),
      ...stakeColumns(words, assume),
    ];
    return columns;
  }, [t, format, locale, scores, estimates, onEstimate, assume]);
}
