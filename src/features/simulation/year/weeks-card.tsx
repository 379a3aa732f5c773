// What each role met week by week: incidents taken in time, late, lost, and those left waiting.

import { useState } from 'react';
import type { RoleWeeks, Timeline } from '../../../../model';
import { ChartCard } from '../../../components/charts/chart-card';
import type { ChartTable, Series } from '../../../components/charts/chart-types';
import type { Words } from '../../../components/charts/words';
import { type WeekRow, YearWeeks } from '../../../components/charts/year-weeks';
import { ShowAll } from '../../../components/show-all';
import type { Calendar } from '../../../i18n/calendar';
import type { PartProps } from '../chart-props';

const SHOWN = 8;
const WEEK_DAYS = 7;

interface WeeksCardProps extends PartProps {
  readonly timeline: Timeline;
  readonly calendar: Calendar;
}

const sum = (values: readonly number[]) => values.reduce((whole, value) => whole + value, 0);

interface Totals {
  readonly arrived: number;
  readonly late: number;
  readonly lost: number;
}

function addUp(weeks: RoleWeeks): Totals {
  return { arrived: sum(weeks.arrived), late: sum(weeks.late), lost: sum(weeks.lost) };
}

/** Roles that met incidents, the worst served first. */
function listRoles({ weeks }: Timeline): RoleWeeks[] {
  const shares = new Map(
    weeks.map((role) => {
      const { late, lost } = addUp(role);
      return [role, late + 2 * lost];
    }),
  );
  return weeks
    .filter((role) => sum(role.arrived) > 0)
    .toSorted((a, b) => (shares.get(b) ?? 0) - (shares.get(a) ?? 0));
}

function buildRows(roles: readonly RoleWeeks[], calendar: Calendar, { t, names }: Words): WeekRow[] {
  return roles.map((role) => ({
    id: role.roleId,
    label: names.role(role.roleId),
    height: t('simulation.weeks.height', { n: Math.max(0, ...role.arrived) }),
    weeks: role.arrived.map((arrived, week) => {
      const late = role.late[week] ?? 0;
      const lost = role.lost[week] ?? 0;
      const waiting = role.waiting[week] ?? 0;
      return {
        id: `${role.roleId}-${week}`,
        // An incident can arrive one week and be late the next: the bar then only shows what came late.
        parts: [Math.max(0, arrived - late - lost), late, lost],
        waiting,
        words: t('simulation.weeks.words', {
          role: names.role(role.roleId),
          day: calendar.day(week * WEEK_DAYS),
          arrived,
          late,
          lost,
          waiting,
        }),
      };
    }),
  }));
}

/** Weeks in which something went wrong; the others went as they should. */
function buildTable(
  roles: readonly RoleWeeks[],
  calendar: Calendar,
  { t, names, format }: Words,
): ChartTable {
  const count = (value: number) => ({ text: format.number(value, 0), value });
  return {
    columns: [
      t('simulation.weeks.role'),
      t('simulation.weeks.week'),
      t('simulation.weeks.arrived'),
      t('simulation.weeks.late'),
      t('simulation.weeks.lost'),
      t('simulation.weeks.waiting'),
    ],
    rows: roles.flatMap((role) =>
      role.arrived.flatMap((arrived, week) => {
        const [late, lost, waiting] = [role.late[week] ?? 0, role.lost[week] ?? 0, role.waiting[week] ?? 0];
        if (late + lost + waiting === 0) return [];
        const name = names.role(role.roleId);
        const day = calendar.day(week * WEEK_DAYS);
        return [
          [
            { text: name, value: name },
            { text: day, value: day },
            count(arrived),
            count(late),
            count(lost),
            count(waiting),
          ],
        ];
      }),
    ),
  };
}

export function WeeksCard({ timeline, calendar, source, words }: WeeksCardProps) {
  const { t, format, names } = words;
  const [all, setAll] = useState(false);
  const roles = listRoles(timeline);
  const shown = all ? roles : roles.slice(0, SHOWN);
  const rows = buildRows(shown, calendar, words);
  const series: Series[] = [
    { key: 'taken', name: t('simulation.weeks.taken'), tone: 'f3' },
    { key: 'late', name: t('simulation.weeks.late'), tone: 'k3', texture: 'diag' },
    { key: 'lost', name: t('simulation.weeks.lost'), tone: 'k1' },
  ];
  const waiting: Series = {
    key: 'waiting',
    name: t('simulation.weeks.waiting'),
    tone: 'f2',
    texture: 'dots',
  };
  const totals = roles.map(addUp);
  const arrived = sum(totals.map((one) => one.arrived));
  const late = sum(totals.map((one) => one.late));
  const lost = sum(totals.map((one) => one.lost));
  const [worst] = roles;
  return (
    <ChartCard
      title={
        late + lost > 0 && worst
          ? t('simulation.weeks.finding', {
              late: format.number(late + lost, 0),
              arrived: format.number(arrived, 0),
              role: names.role(worst.roleId),
            })
          : t('simulation.weeks.none')
      }
      subtitle={t('simulation.weeks.sub')}
      draw={(box) => <YearWeeks box={box} rows={rows} series={series} waiting={waiting} months={calendar} />}
      marks={rows.map((row) => row.weeks.map((week) => week.id))}
      series={[...series, waiting]}
      table={buildTable(shown, calendar, words)}
      source={source}
      note={t('simulation.weeks.note')}
      wide
      more={<ShowAll hidden={all ? 0 : roles.length - shown.length} all={all} onChange={setAll} />}
    />
  );
}
