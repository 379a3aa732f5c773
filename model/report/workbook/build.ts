// Short names for the pieces a sheet is made of.

import type { Figure } from '../../figure/figure';
import type { Unit } from '../../figure/units';
import type { Ref } from '../types';
import type {
  CellPosition,
  SheetCell,
  SheetColumn,
  SheetFormula,
  SheetHeading,
  SheetOperation,
  SheetRow,
} from './types';

/** A heading of the workbook’s own, `workbook.column.<id>`. */
export function column(id: string): SheetHeading {
  return { kind: 'column', id };
}

export function wordsOf(heading: SheetHeading): SheetColumn {
  return { heading, holds: 'words' };
}

export function numbersOf(heading: SheetHeading, unit?: Unit): SheetColumn {
  return { heading, holds: 'numbers', ...(unit === undefined ? {} : { unit }) };
}

export function changesOf(heading: SheetHeading, unit?: Unit): SheetColumn {
  return { ...numbersOf(heading, unit), isChange: true };
}

/** A column of a figure of the score. */
export function figuresOf(id: string, unit: Unit): SheetColumn {
  return numbersOf({ kind: 'figure', id }, unit);
}

export function at(row: number, column: number): CellPosition {
  return { row, column };
}

export function formula(value: number, operation: SheetOperation): SheetFormula {
  return { kind: 'formula', value, operation };
}

/** Adds the cells above, from row `first` to the one before `row`. */
export function sumAbove(value: number, column: number, first: number, row: number): SheetCell {
  if (first === row) return value;
  return formula(value, { kind: 'sum', from: at(first, column), to: at(row - 1, column) });
}

/** Adds the cells of a row, from column `first` to `last`; a plain value when there are none. */
export function sumAcross(value: number, row: number, first: number, last: number): SheetCell {
  if (last < first) return value;
  return formula(value, { kind: 'sum', from: at(row, first), to: at(row, last) });
}

/** A share of a total; empty where the total is nil. */
export function shareOf(part: number, whole: number, of: CellPosition, over: CellPosition): SheetCell {
  return whole === 0 ? null : formula(part / whole, { kind: 'ratio', of, over });
}

export function term(id: string, values?: Readonly<Record<string, string | number>>): SheetCell {
  return { kind: 'term', id, ...(values === undefined ? {} : { values }) };
}

export function text(typed: string): Ref {
  return { kind: 'text', text: typed };
}

export function row(cells: readonly SheetCell[]): SheetRow {
  return { cells };
}

/** The value of a figure that some have not. */
export function amountOf(figure: Figure | undefined): number | null {
  return figure === undefined || !Number.isFinite(figure.value) ? null : figure.value;
}
