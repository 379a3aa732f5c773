// The columns of a role's need by frequency: what each field is called, its unit and its range.

import { PRIORITIES, type Priority, type Role } from '../../../model';
import type { Column, NumberColumn } from '../../components/table/types';
import type { useFormat, useT } from '../../i18n';

/** Ranges are those of the document's schema. */
export const MOST = { hours: 1e7, count: 1e8, effort: 10_000, money: 1e7 };

/** What a column's words are made with. */
export interface Words {
  readonly t: ReturnType<typeof useT>;
  readonly format: ReturnType<typeof useFormat>;
}

/** Regular work, incidents with their targets, long problems, projects. */
export function frequencyColumns({ t, format }: Words): readonly Column<Role>[] {
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
  return [
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
  ];
}

function changeIncident(role: Role, patch: Partial<Role['need']['incident']>): Partial<Role> {
  return { need: { ...role.need, incident: { ...role.need.incident, ...patch } } };
}

function changeProblem(role: Role, patch: Partial<Role['need']['problem']>): Partial<Role> {
  return { need: { ...role.need, problem: { ...role.need.problem, ...patch } } };
}
