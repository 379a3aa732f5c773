// The organization and its situation today: what its IT runs, who works there, when it must answer, and how
// industrialized it is.

import { LEVERS } from '../../catalogue/ids';
import type { Organization } from '../../scenario/schema';
import {
  count,
  finding,
  listOf,
  numbers,
  quantity,
  quantityOf,
  roleRef,
  row,
  totalRow,
  word,
  words,
} from '../build';
import type { ReportContext } from '../context';
import type { SectionSource } from '../section-source';
import type { Message, Row } from '../types';

const SIZES = [
  'users',
  'workstations',
  'servers',
  'databases',
  'networkDevices',
  'applications',
  'sites',
  'projectsPerYear',
] as const satisfies readonly (keyof Organization)[];

export const organization: SectionSource = {
  id: 'organization',
  isBackground: true,
  make: (context) => ({
    id: 'organization',
    messages: [tellSize(context), tellTeam(context), ...tellHours(context), tellLevers(context)],
  }),
};

function tellSize({ study: { organization: sizes } }: ReportContext): Message {
  return {
    id: 'size',
    finding: finding('organization.size', {
      users: count(sizes.users),
      servers: count(sizes.servers),
      applications: count(sizes.applications),
      sites: count(sizes.sites),
    }),
    exhibits: [
      {
        kind: 'table',
        id: 'organization.sizes',
        columns: [words('size'), numbers('count')],
        rows: SIZES.map((size) =>
          row(word(`size.${size}`), quantity(sizes[size], size === 'projectsPerYear' ? 'per year' : 'count')),
        ),
      },
    ],
    explanation: [finding('organization.size.why')],
  };
}

function tellTeam({ study, scoreOf }: ReportContext): Message {
  const { people, providers, roles, id } = study.today;
  const { total } = scoreOf(id);
  const of = (status: 'employee' | 'contractor') => {
    const group = people.filter((person) => person.status === status);
    return { count: group.length, fte: group.reduce((sum, { fte }) => sum + fte, 0) };
  };
  const employees = of('employee');
  const contractors = of('contractor');
  const fte = employees.fte + contractors.fte;
  const group = (name: string, { count: n, fte: posts }: { count: number; fte: number }): Row =>
    row(word(name), count(n), quantity(posts, 'FTE'));
  return {
    id: 'team',
    finding: finding('organization.team', {
      employees: count(employees.count),
      contractors: count(contractors.count),
      providers: count(providers.length),
      roles: count(roles.length),
      fte: quantity(fte, 'FTE'),
    }),
    exhibits: [
      {
        kind: 'table',
        id: 'organization.team',
        columns: [words('who'), numbers('count'), numbers('fte', 'FTE')],
        rows: [
          group('employees', employees),
          group('contractors', contractors),
          totalRow(word('people'), count(people.length), quantity(fte, 'FTE')),
          row(word('providers'), count(providers.length), null),
        ],
      },
      {
        kind: 'facts',
        id: 'organization.need',
        items: [
          { name: word('need'), value: quantityOf(total.need) },
          { name: word('requiredFte'), value: quantityOf(total.requiredFte) },
          { name: word('availableFte'), value: quantityOf(total.availableFte) },
        ],
      },
    ],
    explanation: [finding('organization.team.why')],
  };
}

/** Roles in the order of the document: when each must answer, and who can be called then. */
function tellHours({ study, scoreOf }: ReportContext): readonly Message[] {
  const { roles, id } = study.today;
  if (roles.length === 0) return [];
  const served = roles.filter((role) => role.offHours.served);
  const scores = new Map(scoreOf(id).roles.map((score) => [score.id, score]));
  const uncovered = served.reduce((sum, role) => sum + (scores.get(role.id)?.uncoveredHours.value ?? 0), 0);
  return [
    {
      id: 'hours',
      finding:
        served.length === 0
          ? finding('organization.hours.office')
          : finding('organization.hours.served', {
              served: count(served.length),
              roles: count(roles.length),
              names: listOf(served.map((role) => roleRef(id, role.id))),
              uncovered: quantity(uncovered, 'hours/year'),
            }),
      exhibits: [
        {
          kind: 'table',
          id: 'organization.hours',
          columns: [
            words('role'),
            numbers('need', 'hours/year'),
            words('offHours'),
            numbers('incidentsOffHours', 'ratio'),
            numbers('uncovered', 'hours/year'),
          ],
          rows: roles.map((role) => {
            const score = scores.get(role.id);
            return row(
              roleRef(id, role.id),
              score === undefined ? null : quantityOf(score.need),
              quantity(role.offHours.served ? 1 : 0, 'yes/no'),
              quantity(role.offHours.incidentShare, 'ratio'),
              score === undefined ? null : quantityOf(score.uncoveredHours),
            );
          }),
        },
      ],
      explanation: [finding('organization.hours.why')],
    },
  ];
}

function tellLevers({ study }: ReportContext): Message {
  const levels = study.today.industrialization;
  const least = Math.min(...LEVERS.map((lever) => levels[lever]));
  const lowest = LEVERS.filter((lever) => levels[lever] === least);
  const level = quantity(least, 'ratio');
  return {
    id: 'levers',
    finding:
      lowest.length === LEVERS.length
        ? finding('organization.levers.same', { count: count(LEVERS.length), level })
        : finding('organization.levers', {
            lowest: listOf(lowest.map((id) => ({ kind: 'lever', id }))),
            level,
          }),
    exhibits: [
      {
        kind: 'table',
        id: 'organization.levers',
        columns: [words('lever'), numbers('level', 'ratio')],
        rows: LEVERS.map((id) => row({ kind: 'lever', id }, quantity(levels[id], 'ratio'))),
      },
    ],
    explanation: [finding('organization.levers.why')],
  };
}
