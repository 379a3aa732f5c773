// Turns amounts by role and by part into the lines of a stacked bar chart and into its table twin. Cost and
// loss differ only by their parts and by what stands outside any role.

import type { BarRow, ChartTable, Series } from '../../components/charts/chart-types';
import { type Words, writeThousands } from '../../components/charts/words';

/** How fine parts are gathered for the eye; the table keeps them apart. */
export interface PartGroup<P extends string> {
  readonly series: Series;
  readonly parts: readonly P[];
}

/** One line before drawing: amounts in EUR/year. */
export interface Line<P extends string> {
  readonly id: string;
  readonly label: string;
  readonly total: number;
  readonly by: Readonly<Record<P, number>>;
  /** Path of the figure behind the total, and of the group that holds its parts by name. */
  readonly figure?: string;
  readonly parts?: string;
  readonly quiet?: boolean;
}

/** Lines drawn before the rest is gathered. */
const SHOWN = 12;

function gather<P extends string>(lines: readonly Line<P>[], parts: readonly P[], label: string): Line<P> {
  const by = Object.fromEntries(
    parts.map((part) => [part, lines.reduce((sum, line) => sum + line.by[part], 0)]),
  ) as Record<P, number>;
  return { id: 'others', label, total: lines.reduce((sum, line) => sum + line.total, 0), by, quiet: true };
}

/** The largest lines first, the rest gathered in one unless `all`; then what belongs to no role. */
export function arrangeLines<P extends string>(
  roles: readonly Line<P>[],
  outside: readonly Line<P>[],
  parts: readonly P[],
  all: boolean,
  nameOthers: (n: number) => string,
): Line<P>[] {
  const sorted = roles.toSorted((a, b) => b.total - a.total);
  if (all || sorted.length <= SHOWN + 1) return [...sorted, ...outside];
  const rest = sorted.slice(SHOWN);
  return [...sorted.slice(0, SHOWN), gather(rest, parts, nameOthers(rest.length)), ...outside];
}

/** How many lines `arrangeLines` gathers. */
export function countHidden(roles: number): number {
  return roles <= SHOWN + 1 ? 0 : roles - SHOWN;
}

export function buildBars<P extends string>(
  lines: readonly Line<P>[],
  groups: readonly PartGroup<P>[],
  words: Words,
): BarRow[] {
  const { format } = words;
  return lines.map((line) => {
    const values = Object.fromEntries(
      groups.map(({ series, parts }) => [
        series.key,
        Math.max(
          0,
          parts.reduce((sum, part) => sum + line.by[part], 0),
        ),
      ]),
    );
    const said = groups
      .filter(({ series }) => (values[series.key] ?? 0) >= 0.5)
      .map(({ series }) => `${series.name} ${format.money(values[series.key] ?? 0)}`);
    return {
      id: line.id,
      label: line.label,
      values,
      total: line.total,
      text: writeThousands(line.total, format),
      words: `${line.label} : ${format.money(line.total)}\n${said.join(', ')}`.replace(
        ' : ',
        words.t('charts.colon'),
      ),
      ...(line.figure !== undefined && { figure: line.figure }),
      ...(line.quiet && { quiet: true }),
    };
  });
}

/** Every part in its own column, in EUR/year; parts that are zero everywhere are left out. */
export function buildPartTable<P extends string>(
  lines: readonly Line<P>[],
  parts: readonly P[],
  namePart: (part: P) => string,
  first: string,
  words: Words,
): ChartTable {
  const { t, format } = words;
  const unit = format.unitName('EUR/year');
  const used = parts.filter((part) => lines.some((line) => Math.abs(line.by[part]) >= 0.5));
  const amount = (value: number, figure: string | undefined) => ({
    text: format.number(value, 0),
    value: Math.round(value * 100) / 100,
    ...(figure !== undefined && { figure }),
  });
  return {
    columns: [
      first,
      t('charts.totalColumn', { unit }),
      ...used.map((part) => t('charts.unitColumn', { name: namePart(part), unit })),
    ],
    rows: lines.map((line) => [
      { text: line.label, value: line.label },
      amount(line.total, line.figure),
      ...used.map((part) => amount(line.by[part], line.parts && `${line.parts}.${part}`)),
    ]),
  };
}
