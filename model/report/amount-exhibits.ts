// How cost and loss are shown, which differ only by their parts: bars by scenario and by role, and a table of the parts
// that the bars gather.

import type { Figure } from '../figure/figure';
import type { CostNature, LossCause, Score } from '../score/types';
import { type AmountGroup, type AmountLine, type AmountLines, gatherLines } from './amounts';
import { numbers, quantityOf, roleRef, row, scenarioRef, totalRow, word, words } from './build';
import type { ReportContext } from './context';
import type { BarChart, Ref, Table } from './types';

/** A chart has room for so many bars; the smallest roles are then gathered in one. */
export const MOST_BARS = 12;

/** Half a euro is written as none. */
const NOTHING = 0.5;

/** What is told of an amount: cost by nature, or loss by cause. */
export interface AmountPlan<G extends string, P extends CostNature | LossCause> {
  readonly dimension: 'cost' | 'loss';
  readonly parts: readonly P[];
  readonly groups: readonly AmountGroup<G, P>[];
  readonly namePart: (part: P) => Ref;
  readonly read: (total: Score['total']) => { readonly whole: Figure; readonly by: Record<P, Figure> };
}

/** The group that makes most of a total, to be said in a sentence, with its share (ratio); nothing where there is no amount to speak of. */
export function findLargestGroup<G extends string, P extends CostNature | LossCause>(
  { groups, read }: AmountPlan<G, P>,
  total: Score['total'],
): { readonly group: Ref; readonly share: number } | undefined {
  const { whole, by } = read(total);
  const sums = groups.map(({ id, parts }) => ({
    id,
    value: parts.reduce((sum, part) => sum + by[part].value, 0),
  }));
  const first = sums.toSorted((a, b) => b.value - a.value)[0];
  if (first === undefined || whole.value < 1) return undefined;
  return { group: word(`said.${first.id}`), share: first.value / whole.value };
}

/** One bar per scenario, its groups standing on one another. */
export function chartByScenario<G extends string, P extends CostNature | LossCause>(
  { dimension, groups, read }: AmountPlan<G, P>,
  { scenarioIds, scoreOf }: ReportContext,
): BarChart {
  const totals = scenarioIds.map((id) => read(scoreOf(id).total).by);
  return {
    kind: 'chart',
    form: 'stacked',
    id: `${dimension}.by-scenario`,
    dimension,
    unit: 'EUR/year',
    categories: scenarioIds.map(scenarioRef),
    series: groups
      .map(({ id, parts }) => ({
        name: word(`group.${id}`),
        values: totals.map((by) => parts.reduce((sum, part) => sum + by[part].value, 0)),
      }))
      .filter(hasSome),
  };
}

/** Every part in its own row, a column per scenario; parts that are zero everywhere are left out. */
export function tableByScenario<G extends string, P extends CostNature | LossCause>(
  { dimension, parts, namePart, read }: AmountPlan<G, P>,
  { scenarioIds, scoreOf }: ReportContext,
): Table {
  const totals = scenarioIds.map((id) => read(scoreOf(id).total));
  const used = parts.filter((part) => totals.some(({ by }) => Math.abs(by[part].value) >= NOTHING));
  return {
    kind: 'table',
    id: `${dimension}.parts`,
    columns: [
      words(dimension === 'cost' ? 'nature' : 'cause'),
      ...scenarioIds.map((id) => numbers(scenarioRef(id), 'EUR/year')),
    ],
    rows: [
      ...used.map((part) => row(namePart(part), ...totals.map(({ by }) => quantityOf(by[part])))),
      totalRow(word('total'), ...totals.map(({ whole }) => quantityOf(whole))),
    ],
  };
}

/** One bar per role, the largest first, the smallest gathered; then what belongs to no role. */
export function chartByRole<G extends string, P extends CostNature | LossCause>(
  { dimension, groups, parts }: AmountPlan<G, P>,
  scenarioId: string,
  { roles, outside }: AmountLines<P>,
): BarChart {
  const lines = [...cutRoles(sortLines(roles), MOST_BARS - outside.length, parts), ...outside];
  return {
    kind: 'chart',
    form: 'stacked',
    id: `${dimension}.by-role`,
    dimension,
    unit: 'EUR/year',
    categories: lines.map((line) => nameLine(line, scenarioId)),
    series: groups
      .map((group) => ({
        name: word(`group.${group.id}`),
        values: lines.map((line) => sumGroup(line, group)),
      }))
      .filter(hasSome),
  };
}

function sortLines<P extends string>(lines: readonly AmountLine<P>[]): AmountLine<P>[] {
  return lines.toSorted((a, b) => b.total - a.total);
}

/** At most `most` lines, the last one gathering those that find no room. */
function cutRoles<P extends string>(
  sorted: readonly AmountLine<P>[],
  most: number,
  parts: readonly P[],
): readonly AmountLine<P>[] {
  if (sorted.length <= most) return sorted;
  return [...sorted.slice(0, most - 1), gatherLines(sorted.slice(most - 1), parts)];
}

function nameLine({ kind, id }: AmountLine<string>, scenarioId: string): Ref {
  return kind === 'role' ? roleRef(scenarioId, id) : word(`line.${kind}`);
}

function sumGroup<G extends string, P extends string>(
  line: AmountLine<P>,
  { parts }: AmountGroup<G, P>,
): number {
  return parts.reduce((sum, part) => sum + line.by[part], 0);
}

function hasSome({ values }: { readonly values: readonly number[] }): boolean {
  return values.some((value) => Math.abs(value) >= NOTHING);
}
