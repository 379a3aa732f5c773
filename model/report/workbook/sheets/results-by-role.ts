// What each role costs, how it serves and what it loses, scenario after scenario. Totals of rows and of columns, and
// shares of the total, are formulas.

import { FREQUENCIES } from '../../../catalogue/ids';
import type { Figure } from '../../../figure/figure';
import {
  COST_NATURES,
  type CostNature,
  LOSS_CAUSES,
  type RoleScore,
  type Score,
  type TotalScore,
} from '../../../score/types';
import { roleRef, scenarioRef } from '../../build';
import type { ReportContext } from '../../context';
import type { Ref } from '../../types';
import {
  amountOf,
  at,
  column,
  figuresOf,
  numbersOf,
  row,
  shareOf,
  sumAbove,
  sumAcross,
  term,
  wordsOf,
} from '../build';
import type { Sheet, SheetCell, SheetColumn, SheetRow } from '../types';

const NAMES: readonly SheetColumn[] = [wordsOf(column('scenario')), wordsOf(column('role'))];

/** A line before its total and its share: parts in the order of the columns. */
interface Line {
  readonly name: SheetCell;
  readonly parts: readonly number[];
  readonly total: number;
}

/** Where the total of a scenario stands in a sheet of parts, for the sheets that repeat it. */
export function findTotal(sheet: Sheet, scenarioIds: readonly string[], scenarioId: string) {
  const totals = sheet.rows.flatMap(({ isTotal }, row) => (isTotal === true ? [row] : []));
  const at = totals[scenarioIds.indexOf(scenarioId)];
  if (at === undefined) throw new Error(`invalid scenario: ${scenarioId}`);
  return { sheetId: sheet.id, row: at, column: sheet.columns.length - 2 };
}

/** Cost by role and nature; what belongs to no role stands in lines of its own. */
export function costSheet(context: ReportContext): Sheet {
  const natures = COST_NATURES.filter((nature) =>
    context.scenarioIds.some((id) => context.scoreOf(id).total.costBy[nature].value !== 0),
  );
  return partsSheet(
    'cost',
    context,
    natures.map((id) => ({ kind: 'nature', id })),
    (score) => ({
      lines: [
        ...score.roles.map((role) => ({
          name: roleRef(score.scenarioId, role.id),
          parts: natures.map((nature) => role.costBy[nature].value),
          total: role.cost.value,
        })),
        ...linesWithoutRole(score, natures),
      ],
      parts: natures.map((nature) => score.total.costBy[nature].value),
      total: score.total.cost.value,
    }),
  );
}

/** One-off costs are all of one nature; the rest that no role explains is time and contracts given to none. */
function linesWithoutRole({ roles, total }: Score, natures: readonly CostNature[]): Line[] {
  const { idle, oneOff } = total;
  const without = (nature: CostNature) => {
    const whole = total.costBy[nature].value;
    const rest = whole - roles.reduce((sum, role) => sum + role.costBy[nature].value, 0);
    // What is left of rounding is nothing.
    return Math.abs(rest) <= 1e-9 * Math.abs(whole) ? 0 : rest;
  };
  const line = (id: string, figure: Figure, read: (nature: CostNature) => number): Line[] =>
    figure.value === 0 ? [] : [{ name: term(`word.${id}`), parts: natures.map(read), total: figure.value }];
  return [
    ...line('idle', idle, (nature) => (nature === 'transition' ? 0 : without(nature))),
    ...line('oneOff', oneOff, (nature) => (nature === 'transition' ? oneOff.value : 0)),
  ];
}

/** Loss by role and cause. */
export function lossSheet(context: ReportContext): Sheet {
  const causes = LOSS_CAUSES.filter((cause) =>
    context.scenarioIds.some((id) => context.scoreOf(id).total.lossBy[cause].value !== 0),
  );
  return partsSheet(
    'loss',
    context,
    causes.map((id) => ({ kind: 'cause', id })),
    (score) => ({
      lines: score.roles.map((role) => ({
        name: roleRef(score.scenarioId, role.id),
        parts: causes.map((cause) => role.lossBy[cause].value),
        total: role.loss.value,
      })),
      parts: causes.map((cause) => score.total.lossBy[cause].value),
      total: score.total.loss.value,
    }),
  );
}

/** Lines of parts that add up both ways. */
function partsSheet(
  id: 'cost' | 'loss',
  context: ReportContext,
  parts: readonly Ref[],
  read: (score: Score) => Omit<Line, 'name'> & { readonly lines: readonly Line[] },
): Sheet {
  const rows: SheetRow[] = [];
  const first = NAMES.length;
  const totalColumn = first + parts.length;
  for (const scenarioId of context.scenarioIds) {
    const { lines, parts: sums, total } = read(context.scoreOf(scenarioId));
    const top = rows.length;
    const bottom = top + lines.length;
    const ends = (row: number, value: number): SheetCell[] => [
      sumAcross(value, row, first, totalColumn - 1),
      shareOf(value, total, at(row, totalColumn), at(bottom, totalColumn)),
    ];
    for (const [i, line] of lines.entries()) {
      rows.push(row([scenarioRef(scenarioId), line.name, ...line.parts, ...ends(top + i, line.total)]));
    }
    rows.push({
      cells: [
        scenarioRef(scenarioId),
        term('word.total'),
        ...sums.map((sum, i) => sumAbove(sum, first + i, top, bottom)),
        ...ends(bottom, total),
      ],
      isTotal: true,
    });
  }
  return {
    id,
    columns: [
      ...NAMES,
      ...parts.map((part) => numbersOf(part, 'EUR/year')),
      figuresOf(id, 'EUR/year'),
      numbersOf(column('shareOfTotal'), 'ratio'),
    ],
    rows,
    named: NAMES.length,
    isList: false,
  };
}

/** A column of figures that roles have and, where it makes sense, the whole; `adds` when it is their sum. */
interface FigureColumn {
  readonly column: SheetColumn;
  readonly read: (role: RoleScore) => SheetCell;
  readonly whole?: (total: TotalScore) => SheetCell;
  readonly adds?: (total: TotalScore) => number;
}

const ON_TIME: readonly FigureColumn[] = [
  ...FREQUENCIES.map(
    (id): FigureColumn => ({
      column: figuresOf(`onTimeBy.${id}`, 'ratio'),
      read: (role) => amountOf(role.onTimeBy[id]),
      whole: (total) => amountOf(total.onTimeBy[id]),
    }),
  ),
  {
    column: figuresOf('onTime', 'ratio'),
    read: (role) => amountOf(role.onTime),
    whole: (total) => amountOf(total.onTime),
  },
  { column: figuresOf('hours.onTime', 'hours/year'), read: (role) => amountOf(role.hours.onTime) },
  { column: figuresOf('hours.late', 'hours/year'), read: (role) => amountOf(role.hours.late) },
  { column: figuresOf('hours.unserved', 'hours/year'), read: (role) => amountOf(role.hours.unserved) },
  {
    column: figuresOf('uncoveredHours', 'hours/year'),
    read: (role) => amountOf(role.uncoveredHours),
    adds: (total) => total.uncoveredHours.value,
  },
  { column: figuresOf('meanWait', 'hours'), read: (role) => amountOf(role.meanWait) },
  { column: figuresOf('response.busy.chance', 'ratio'), read: (role) => amountOf(role.response.busy.chance) },
  {
    column: figuresOf('response.nobody.chance', 'ratio'),
    read: (role) => amountOf(role.response.nobody.chance),
  },
];

const CAPACITY: readonly FigureColumn[] = [
  ...FREQUENCIES.map(
    (id): FigureColumn => ({
      column: figuresOf(`needBy.${id}`, 'hours/year'),
      read: (role) => amountOf(role.needBy[id]),
    }),
  ),
  {
    column: figuresOf('need', 'hours/year'),
    read: (role) => amountOf(role.need),
    adds: (total) => total.need.value,
  },
  { column: figuresOf('delegated', 'ratio'), read: (role) => amountOf(role.delegated) },
  { column: figuresOf('load', 'ratio'), read: (role) => amountOf(role.load) },
  {
    column: figuresOf('requiredFte', 'FTE'),
    read: (role) => amountOf(role.requiredFte),
    adds: (total) => total.requiredFte.value,
  },
  {
    column: figuresOf('availableFte', 'FTE'),
    read: (role) => amountOf(role.availableFte),
    adds: (total) => total.availableFte.value,
  },
  { column: figuresOf('busFactor', 'count'), read: (role) => amountOf(role.busFactor) },
  { column: figuresOf('effectiveHolders', 'count'), read: (role) => amountOf(role.effectiveHolders) },
  { column: figuresOf('externalizability', 'ratio'), read: (role) => amountOf(role.externalizability) },
  { column: wordsOf(column('saturated')), read: (role) => term(role.saturated ? 'word.yes' : 'word.no') },
];

/** Share on time by frequency, and what incidents meet. */
export function serviceSheet(context: ReportContext): Sheet {
  return figuresSheet('service', ON_TIME, context);
}

/** Need, load, posts and how many could carry on. */
export function capacitySheet(context: ReportContext): Sheet {
  return figuresSheet('capacity', CAPACITY, context);
}

function figuresSheet(id: string, figures: readonly FigureColumn[], context: ReportContext): Sheet {
  const rows: SheetRow[] = [];
  for (const scenarioId of context.scenarioIds) {
    const { roles, total } = context.scoreOf(scenarioId);
    const top = rows.length;
    const bottom = top + roles.length;
    for (const role of roles) {
      const names = [scenarioRef(scenarioId), roleRef(scenarioId, role.id)];
      rows.push(row([...names, ...acrossNeeds(figures, role, rows.length)]));
    }
    rows.push({
      cells: [
        scenarioRef(scenarioId),
        term('word.overall'),
        ...figures.map(({ whole, adds }, i) =>
          adds ? sumAbove(adds(total), NAMES.length + i, top, bottom) : (whole?.(total) ?? null),
        ),
      ],
      isTotal: true,
    });
  }
  return {
    id,
    columns: [...NAMES, ...figures.map((figure) => figure.column)],
    rows,
    named: NAMES.length,
    isList: false,
  };
}

/** The figures of a role; its need is the sum of those by frequency, which stand just before. */
function acrossNeeds(figures: readonly FigureColumn[], role: RoleScore, row: number): SheetCell[] {
  return figures.map(({ column: { heading }, read }, i) => {
    const isNeed = heading.kind === 'figure' && heading.id === 'need';
    if (!isNeed) return read(role);
    const last = NAMES.length + i - 1;
    return sumAcross(role.need.value, row, last - FREQUENCIES.length + 1, last);
  });
}
