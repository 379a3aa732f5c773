// The columns of the needs table: what each field of a role's need is called, its unit and its range.

import { useMemo } from 'react';
import { CATALOGUE, PRIORITIES, type Priority, ROLE_KINDS, type Role, type RoleScore } from '../../../model';
import { MixBar } from '../../components/table/mix-bar';
import type { Column, NumberColumn } from '../../components/table/types';
import { useFormat, useLocale, useT } from '../../i18n';
import { countHours, type Estimates, readEstimate } from './estimates';
import styles from './needs.module.css';

/** Ranges are those of the document's schema. */
const MOST = { hours: 1e7, count: 1e8, effort: 10_000, money: 1e7 };

/** Columns over roles. `scores` and `estimates` are by role id; `onEstimate` takes the estimate of a role. */
export function useNeedColumns(
  scores: ReadonlyMap<string, RoleScore>,
  estimates: Estimates | undefined,
  onEstimate: (role: Role) => void,
): readonly Column<Role>[] {
  const t = useT();
  const format = useFormat();
  const locale = useLocale();
  return useMemo(() => {
    const hours = format.unitName('hours');
    const perYear = format.unitName('per year');
    const target = (key: 'responseHours' | 'restoreHours', priority: Priority): NumberColumn<Role> => ({
      kind: 'number',
      id: `${key}-${priority}`,
      label: t(`needs.priority.${priority}`),
      unit: hours,
      group: t(`needs.${key}`),
      help: t(`needs.${key}.help`),
      long: `${t(`needs.${key}`)}, ${t(`needs.priority.${priority}`)}`,
      place: key === 'responseHours' ? 'table' : 'detail',
      wideOnly: true,
      width: 3.75,
      min: 0,
      max: MOST.effort,
      digits: 2,
      read: (role) => role.need.incident[key][priority],
      write: (role, value) =>
        changeIncident(role, { [key]: { ...role.need.incident[key], [priority]: value } }),
    });
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
      {
        kind: 'number',
        id: 'run',
        label: t('needs.run'),
        unit: format.unitName('hours/year'),
        group: t('common.frequency.run'),
        help: t('needs.run.help'),
        min: 0,
        max: MOST.hours,
        digits: 1,
        read: (role) => role.need.run.hoursPerYear,
        write: (role, value = 0) => ({ need: { ...role.need, run: { hoursPerYear: value } } }),
      },
      {
        kind: 'number',
        id: 'incidents',
        label: t('needs.incidents'),
        unit: perYear,
        group: t('common.frequency.incident'),
        aliases: ['tickets'],
        min: 0,
        max: MOST.count,
        digits: 1,
        read: (role) => role.need.incident.perYear,
        write: (role, value = 0) => changeIncident(role, { perYear: value }),
      },
      {
        kind: 'number',
        id: 'effort',
        wideOnly: true,
        label: t('needs.effort'),
        unit: hours,
        group: t('common.frequency.incident'),
        help: t('needs.effort.help'),
        width: 4.5,
        min: 0,
        max: MOST.effort,
        digits: 2,
        read: (role) => role.need.incident.effortHours,
        write: (role, value = 0) => changeIncident(role, { effortHours: value }),
      },
      {
        kind: 'number',
        id: 'variation',
        label: t('needs.variation'),
        group: t('common.frequency.incident'),
        help: t('needs.variation.help'),
        place: 'detail',
        min: 0,
        max: 100,
        digits: 2,
        read: (role) => role.need.incident.effortVariation,
        write: (role, value = 0) => changeIncident(role, { effortVariation: value }),
      },
      ...PRIORITIES.map((priority) => target('responseHours', priority)),
      ...PRIORITIES.map((priority) => target('restoreHours', priority)),
      {
        kind: 'number',
        id: 'problems',
        wideOnly: true,
        label: t('needs.problems'),
        unit: perYear,
        group: t('common.frequency.problem'),
        min: 0,
        max: 1e6,
        digits: 1,
        read: (role) => role.need.problem.perYear,
        write: (role, value = 0) => changeProblem(role, { perYear: value }),
      },
      {
        kind: 'number',
        id: 'problem-effort',
        label: t('needs.effort'),
        unit: hours,
        group: t('common.frequency.problem'),
        place: 'detail',
        min: 0,
        max: 100_000,
        digits: 1,
        read: (role) => role.need.problem.effortHours,
        write: (role, value = 0) => changeProblem(role, { effortHours: value }),
      },
      {
        kind: 'number',
        id: 'problem-duration',
        label: t('needs.duration'),
        unit: format.unitName('days'),
        group: t('common.frequency.problem'),
        help: t('needs.duration.help'),
        place: 'detail',
        min: 0,
        max: 3650,
        read: (role) => role.need.problem.durationDays,
        write: (role, value = 0) => changeProblem(role, { durationDays: value }),
      },
      {
        kind: 'number',
        id: 'projects',
        label: t('needs.projects'),
        unit: format.unitName('days/year'),
        group: t('common.frequency.project'),
        min: 0,
        max: 1e6,
        digits: 1,
        read: (role) => role.need.project.daysPerYear,
        write: (role, value = 0) => ({ need: { ...role.need, project: { daysPerYear: value } } }),
      },
      {
        kind: 'check',
        id: 'off-hours',
        label: t('needs.offHours'),
        long: `${t('needs.offHoursGroup')}, ${t('needs.offHours').toLowerCase()}`,
        group: t('needs.offHoursGroup'),
        help: t('needs.offHours.help'),
        read: (role) => role.offHours.served,
        write: (role, served) => ({ offHours: { ...role.offHours, served } }),
      },
      {
        kind: 'number',
        id: 'off-share',
        wideOnly: true,
        label: t('needs.offShare'),
        unit: '%',
        group: t('needs.offHoursGroup'),
        help: t('needs.offShare.help'),
        percent: true,
        min: 0,
        max: 1,
        digits: 1,
        read: (role) => role.offHours.incidentShare,
        write: (role, value = 0) => ({ offHours: { ...role.offHours, incidentShare: value } }),
      },
      {
        kind: 'number',
        id: 'off-run',
        wideOnly: true,
        label: t('needs.offRun'),
        unit: '%',
        group: t('needs.offHoursGroup'),
        help: t('needs.offRun.help'),
        percent: true,
        min: 0,
        max: 1,
        digits: 1,
        read: (role) => role.offHours.runShare ?? 0,
        write: (role, value = 0) => ({ offHours: { ...role.offHours, runShare: value } }),
      },
      {
        kind: 'number',
        id: 'loss',
        label: t('needs.loss'),
        unit: format.unitName('EUR/hour'),
        group: t('needs.stakes'),
        help: t('needs.loss.help'),
        min: 0,
        max: MOST.money,
        read: (role) => role.lossPerHour,
        write: (_, value = 0) => ({ lossPerHour: value }),
      },
      {
        kind: 'number',
        id: 'major',
        wideOnly: true,
        label: t('needs.major'),
        unit: perYear,
        group: t('needs.stakes'),
        help: t('needs.major.help'),
        min: 0,
        max: 1000,
        digits: 3,
        read: (role) => role.majorEvents.perYear,
        write: (role, value = 0) => ({ majorEvents: { ...role.majorEvents, perYear: value } }),
      },
      {
        kind: 'number',
        id: 'major-duration',
        label: t('needs.majorDuration'),
        unit: hours,
        group: t('needs.stakes'),
        place: 'detail',
        min: 0,
        max: MOST.effort,
        digits: 1,
        read: (role) => role.majorEvents.durationHours,
        write: (role, value = 0) => ({ majorEvents: { ...role.majorEvents, durationHours: value } }),
      },
      {
        kind: 'number',
        id: 'major-loss',
        label: t('needs.majorLoss'),
        unit: format.unitName('EUR/hour'),
        group: t('needs.stakes'),
        place: 'detail',
        min: 0,
        max: 1e8,
        read: (role) => role.majorEvents.lossPerHour,
        write: (role, value = 0) => ({ majorEvents: { ...role.majorEvents, lossPerHour: value } }),
      },
      {
        kind: 'text',
        id: 'help-who',
        wideOnly: true,
        label: t('needs.helpWho'),
        group: t('needs.helpGroup'),
        help: t('needs.helpWho.help'),
        maxLength: 120,
        width: 8,
        read: (role) => role.breakGlass?.who,
        write: (role, who) => ({
          breakGlass:
            who === undefined ? undefined : { delayHours: 4, feePerCall: 0, ...role.breakGlass, who },
        }),
      },
      {
        kind: 'number',
        id: 'help-delay',
        label: t('needs.helpDelay'),
        unit: hours,
        group: t('needs.helpGroup'),
        place: 'detail',
        optional: true,
        min: 0.01,
        max: MOST.effort,
        digits: 2,
        read: (role) => role.breakGlass?.delayHours,
        write: (role, delayHours) =>
          role.breakGlass && delayHours !== undefined
            ? { breakGlass: { ...role.breakGlass, delayHours } }
            : {},
      },
      {
        kind: 'number',
        id: 'help-fee',
        label: t('needs.helpFee'),
        unit: format.unitName('EUR'),
        group: t('needs.helpGroup'),
        place: 'detail',
        optional: true,
        min: 0,
        max: 1e6,
        read: (role) => role.breakGlass?.feePerCall,
        write: (role, feePerCall) =>
          role.breakGlass && feePerCall !== undefined
            ? { breakGlass: { ...role.breakGlass, feePerCall } }
            : {},
      },
    ];
    return columns;
  }, [t, format, locale, scores, estimates, onEstimate]);
}

function changeIncident(role: Role, patch: Partial<Role['need']['incident']>): Partial<Role> {
  return { need: { ...role.need, incident: { ...role.need.incident, ...patch } } };
}

function changeProblem(role: Role, patch: Partial<Role['need']['problem']>): Partial<Role> {
  return { need: { ...role.need, problem: { ...role.need.problem, ...patch } } };
}
