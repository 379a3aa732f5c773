// Scenarios at a glance, and every figure of theirs side by side. Cost and loss repeat the totals by role; changes
// against the baseline are formulas.

import { compareScenarios } from '../../../decision/compare/compare-scenarios';
import type { ComparedFigure } from '../../../decision/compare/types';
import type { Unit } from '../../../figure/units';
import { quantity, scenarioRef } from '../../build';
import type { ReportContext } from '../../context';
import type { Ref } from '../../types';
import { amountOf, at, changesOf, column, figuresOf, formula, numbersOf, row, wordsOf } from '../build';
import type { Sheet, SheetCell, SheetColumn, SheetHeading, SheetOperation, SheetRow } from '../types';
import { findTotal } from './results-by-role';

/** Columns of the three results: value, then change where there is something to compare with. */
const COST = 1;

/**
 * One line per scenario.
 * @param sheets those of cost and loss by role, whose totals it repeats
 */
export function summarySheet(
  context: ReportContext,
  sheets: { readonly cost: Sheet; readonly loss: Sheet },
): Sheet {
  const { scenarioIds, baselineId } = context;
  const base = scenarioIds.indexOf(baselineId);
  const compares = scenarioIds.length > 1;
  const results = ['cost', 'onTime', 'loss'] as const;
  // With a scenario alone there is nothing to compare: one column per result.
  const step = compares ? 2 : 1;
  const valueColumn = (i: number) => COST + i * step + (compares && i > 0 ? 1 : 0);

  const rows = scenarioIds.map((id, at_): SheetRow => {
    const { total } = context.scoreOf(id);
    const baseline = context.scoreOf(baselineId).total;
    const cells: SheetCell[] = [scenarioRef(id)];
    for (const [i, result] of results.entries()) {
      const [value, before] = [total[result].value, baseline[result].value];
      const here = at(at_, valueColumn(i));
      const there = at(base, valueColumn(i));
      cells.push(
        result === 'onTime'
          ? value
          : formula(value, { kind: 'same', as: findTotal(sheets[result], scenarioIds, id) }),
      );
      if (!compares) continue;
      const isBase = id === baselineId;
      cells.push(isBase ? null : formula(value - before, { kind: 'difference', of: here, less: there }));
      if (result === 'cost')
        cells.push(
          isBase || before === 0
            ? null
            : formula(value / before - 1, { kind: 'growth', of: here, from: there }),
        );
    }
    return row([
      ...cells,
      amountOf(total.rolesWithoutRelief),
      amountOf(total.uncoveredHours),
      amountOf(total.requiredFte),
      amountOf(total.availableFte),
    ]);
  });
  const columnsOf = (result: (typeof results)[number], unit: Unit): SheetColumn[] => [
    figuresOf(result, unit),
    ...(compares ? [changesOf(column(`${result}Change`), unit)] : []),
    ...(compares && result === 'cost' ? [changesOf(column('costGrowth'), 'ratio')] : []),
  ];
  return {
    id: 'summary',
    columns: [
      wordsOf(column('scenario')),
      ...columnsOf('cost', 'EUR/year'),
      ...columnsOf('onTime', 'ratio'),
      ...columnsOf('loss', 'EUR/year'),
      figuresOf('rolesWithoutRelief', 'count'),
      figuresOf('uncoveredHours', 'hours/year'),
      figuresOf('requiredFte', 'FTE'),
      figuresOf('availableFte', 'FTE'),
    ],
    rows,
    named: 1,
    isList: false,
    charts: results.map((dimension, i) => ({ dimension, namesColumn: 0, valuesColumn: valueColumn(i) })),
  };
}

/** Before the values: what the figure is, and its unit. */
const NAMED = 2;

/** Every figure that can be compared, one line each, with what each scenario changes. */
export function scenariosSheet(context: ReportContext): Sheet {
  const { study, scenarioIds, baselineId, alternativeIds } = context;
  const figures = compareScenarios(study, scenarioIds, baselineId, context.scoreOf);
  const columnOf = (id: string) => NAMED + scenarioIds.indexOf(id);
  const changed = alternativeIds.map((id) => scenarioIds.indexOf(id));
  const rows = figures.map((figure, i): SheetRow => {
    const { unit, isPart } = figure;
    const parts = countParts(figures, i);
    const values = figure.values.map((compared, s): SheetCell => {
      if (compared === undefined) return null;
      if (parts === 0) return quantity(compared.value, unit);
      const column = NAMED + s;
      return inUnit(compared.value, unit, {
        kind: 'sum',
        from: at(i + 1, column),
        to: at(i + parts, column),
      });
    });
    const changes = changed.map((s): SheetCell => {
      const change = figure.values[s]?.change;
      if (change === undefined) return null;
      const operation: SheetOperation = {
        kind: 'difference',
        of: at(i, NAMED + s),
        less: at(i, columnOf(baselineId)),
      };
      return { ...inUnit(change, unit, operation), isChange: true };
    });
    return {
      cells: [{ kind: 'heading', of: nameOf(figure) }, { kind: 'unit', unit }, ...values, ...changes],
      ...(isPart ? { level: 1 } : {}),
    };
  });
  return {
    id: 'scenarios',
    columns: [
      wordsOf(column('figure')),
      wordsOf(column('unit')),
      ...scenarioIds.map((id) => numbersOf(scenarioRef(id))),
      ...alternativeIds.map((id) => changesOf({ kind: 'change', scenarioId: id })),
    ],
    rows,
    named: 1,
    isList: false,
  };
}

function inUnit(value: number, unit: Unit, operation: SheetOperation) {
  return { ...formula(value, operation), unit };
}

/** How many lines after this one are amounts that add up to it. */
function countParts(figures: readonly ComparedFigure[], i: number): number {
  const whole = figures[i];
  if (whole === undefined || whole.isPart || whole.unit !== 'EUR/year') return 0;
  const next = figures.slice(i + 1).findIndex(({ isPart }) => !isPart);
  return next < 0 ? figures.length - i - 1 : next;
}

/** Parts go by the name of their nature, cause or frequency. */
function nameOf({ id, isPart }: ComparedFigure): SheetHeading {
  const [group, part] = id.split('.');
  // What no score has, and what means something else of a role, has a name of its own.
  if (id === 'delegatedHours' || id === 'busFactor') return column(id);
  if (!isPart || part === undefined) return { kind: 'figure', id };
  const kind = group === 'costBy' ? 'nature' : group === 'lossBy' ? 'cause' : 'frequency';
  return { kind, id: part } as Ref;
}
