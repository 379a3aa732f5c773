// What share of the needs each scenario serves on time, by frequency of need, then role by role: how long an incident
// waits, and whom it finds.

import { FREQUENCIES } from '../../catalogue/ids';
import type { Figure } from '../../figure/figure';
import type { RoleScore } from '../../score/types';
import { MOST_BARS } from '../amount-exhibits';
import {
  count,
  finding,
  numbers,
  quantity,
  quantityOf,
  roleRef,
  row,
  scenarioRef,
  word,
  words,
} from '../build';
import type { ReportContext } from '../context';
import { findWorstService, listServices } from '../findings/index';
import { findRange } from '../findings/range';
import type { SectionSource } from '../section-source';
import type { BarChart, Cell, Finding, Message, Table } from '../types';

export const onTime: SectionSource = {
  id: 'on-time',
  make: (context) => ({
    id: 'on-time',
    messages: [
      {
        id: 'on-time',
        finding: compareServices(context),
        exhibits: [chartByFrequency(context), tableOfHours(context)],
        explanation: [finding('onTime.why')],
      },
      ...context.detailIds.map((id) => tellRoles(id, context)),
    ],
  }),
};

function compareServices({ scenarioIds, scoreOf }: ReportContext): Finding {
  const range = findRange(scenarioIds.map((id) => ({ id, value: scoreOf(id).total.onTime.value })));
  if (range.kind === 'single')
    return finding('onTime.single', {
      scenario: scenarioRef(range.id),
      share: quantity(range.value, 'ratio'),
    });
  if (range.kind === 'same') return finding('onTime.same', { share: quantity(range.value, 'ratio') });
  return finding('onTime.range', {
    best: scenarioRef(range.most.id),
    high: quantity(range.most.value, 'ratio'),
    worst: scenarioRef(range.least.id),
    low: quantity(range.least.value, 'ratio'),
  });
}

/** All needs, then each frequency that some scenario has; scenarios side by side. */
function chartByFrequency({ scenarioIds, scoreOf }: ReportContext): BarChart {
  const totals = scenarioIds.map((id) => scoreOf(id).total);
  const present = FREQUENCIES.filter((frequency) => totals.some(({ onTimeBy }) => onTimeBy[frequency]));
  return {
    kind: 'chart',
    form: 'grouped',
    id: 'onTime.by-frequency',
    dimension: 'onTime',
    unit: 'ratio',
    categories: [word('allNeeds'), ...present.map((id) => word(`frequency.${id}`))],
    series: scenarioIds.map((id, at) => ({
      name: scenarioRef(id),
      values: [
        totals[at]?.onTime.value ?? null,
        ...present.map((frequency) => totals[at]?.onTimeBy[frequency]?.value ?? null),
      ],
    })),
  };
}

/** What becomes of the hours needed: they add up. */
function tableOfHours({ scenarioIds, scoreOf }: ReportContext): Table {
  return {
    kind: 'table',
    id: 'onTime.hours',
    columns: [
      words('scenario'),
      numbers('onTime', 'ratio'),
      numbers('need', 'hours/year'),
      numbers('hoursOnTime', 'hours/year'),
      numbers('hoursLate', 'hours/year'),
      numbers('hoursUnserved', 'hours/year'),
    ],
    rows: scenarioIds.map((id) => {
      const { total, roles } = scoreOf(id);
      const sum = (read: (role: RoleScore) => Figure) =>
        quantity(
          roles.reduce((hours, role) => hours + read(role).value, 0),
          'hours/year',
        );
      return row(
        scenarioRef(id),
        quantityOf(total.onTime),
        quantityOf(total.need),
        sum((role) => role.hours.onTime),
        sum((role) => role.hours.late),
        sum((role) => role.hours.unserved),
      );
    }),
  };
}

function tellRoles(scenarioId: string, { scoreOf }: ReportContext): Message {
  const score = scoreOf(scenarioId);
  const roles = score.roles
    .filter((role) => role.need.value > 0)
    .toSorted((a, b) => a.onTime.value - b.onTime.value);
  return {
    id: `on-time.${scenarioId}`,
    finding: findService(scenarioId, listServices(score)),
    exhibits: roles.length > 0 ? [chartByRole(scenarioId, roles), tableByRole(scenarioId, roles)] : [],
    explanation: [finding('onTime.roles.why')],
  };
}

function findService(scenarioId: string, services: ReturnType<typeof listServices>): Finding {
  const found = findWorstService(services);
  const scenario = scenarioRef(scenarioId);
  switch (found.kind) {
    case 'none':
      return finding('onTime.none', { scenario });
    case 'never':
      return finding('onTime.never', {
        scenario,
        needs: count(found.count),
        role: roleRef(scenarioId, found.of),
      });
    case 'good':
      return finding('onTime.good', { scenario, share: quantity(found.share, 'ratio') });
    case 'worst':
      return finding(`onTime.worst.${found.frequency}`, {
        scenario,
        role: roleRef(scenarioId, found.of),
        late: quantity(found.late, 'ratio'),
      });
    default:
      return found satisfies never;
  }
}

/** The worst served first. Shares do not add up: beyond the room there is, the others are in the table only. */
function chartByRole(scenarioId: string, roles: readonly RoleScore[]): BarChart {
  const shown = roles.slice(0, MOST_BARS);
  return {
    kind: 'chart',
    form: 'grouped',
    id: shown.length < roles.length ? 'onTime.worst-roles' : 'onTime.by-role',
    dimension: 'onTime',
    unit: 'ratio',
    categories: shown.map((role) => roleRef(scenarioId, role.id)),
    series: [{ name: word('onTime'), values: shown.map((role) => role.onTime.value) }],
  };
}

/** What the bars say is not said again, but where they have no room for every role. */
function tableByRole(scenarioId: string, roles: readonly RoleScore[]): Table {
  const hasAll = roles.length > MOST_BARS;
  return {
    kind: 'table',
    id: 'onTime.roles',
    columns: [
      words('role'),
      ...(hasAll ? [numbers('onTime', 'ratio')] : []),
      ...FREQUENCIES.map((id) => numbers(word(`frequency.${id}`), 'ratio')),
      numbers('meanWait', 'hours'),
      numbers('findsFree', 'ratio'),
      numbers('findsNobody', 'ratio'),
    ],
    rows: roles.map((role) => {
      const { response, meanWait, onTimeBy } = role;
      const own = (figure: Figure): Cell => (hasOwnIncidents(role) ? quantityOf(figure) : null);
      return row(
        roleRef(scenarioId, role.id),
        ...(hasAll ? [quantityOf(role.onTime)] : []),
        ...FREQUENCIES.map((frequency) => {
          const figure = onTimeBy[frequency];
          return figure === undefined ? null : quantityOf(figure);
        }),
        own(meanWait),
        own(response.free.chance),
        own(response.nobody.chance),
      );
    }),
  };
}

/** Whether some incident reaches our own people: then it finds them free, busy, or finds nobody. */
function hasOwnIncidents({ response: { free, busy, nobody } }: RoleScore): boolean {
  return free.chance.value + busy.chance.value + nobody.chance.value > 0;
}
