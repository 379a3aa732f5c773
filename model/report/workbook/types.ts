// A workbook as data: sheets of typed cells, formulas told by what they add or compare, never by letters and digits.
// Numbers and keys only; whoever writes it words headings and turns positions into references.

import type { Unit } from '../../figure/units';
import type { Dimension, Moment, Quantity, Ref } from '../types';

/** What stands at the head of a column. */
export type SheetHeading =
  /** `workbook.column.<id>` in the dictionaries. */
  | { readonly kind: 'column'; readonly id: string }
  /** A field of the document, by its path inside a role, a person or a contract. */
  | { readonly kind: 'field'; readonly path: readonly string[] }
  /** A figure of the score, by the end of its path: `load`, `onTimeBy.run`. */
  | { readonly kind: 'figure'; readonly id: string }
  /** What a scenario changes against the baseline. */
  | { readonly kind: 'change'; readonly scenarioId: string }
  | Ref;

export interface SheetColumn {
  readonly heading: SheetHeading;
  readonly holds: 'words' | 'numbers' | 'moments';
  /** Unit of its numbers; absent when cells have their own. */
  readonly unit?: Unit;
  /** Whether its numbers are differences, written with their sign. */
  readonly isChange?: boolean;
}

/** A cell by its place, both from 0; rows do not count the headings. */
export interface CellPosition {
  /** Absent: the sheet the formula stands in. */
  readonly sheetId?: string;
  readonly row: number;
  readonly column: number;
}

/** What a formula does with other cells. */
export type SheetOperation =
  /** Adds the cells of a row or of a column, from one to the other. */
  | { readonly kind: 'sum'; readonly from: CellPosition; readonly to: CellPosition }
  | { readonly kind: 'ratio'; readonly of: CellPosition; readonly over: CellPosition }
  | { readonly kind: 'difference'; readonly of: CellPosition; readonly less: CellPosition }
  /** How much larger one is than the other, as a ratio of the other. */
  | { readonly kind: 'growth'; readonly of: CellPosition; readonly from: CellPosition }
  /** Repeats another cell. */
  | { readonly kind: 'same'; readonly as: CellPosition };

/** A cell that a spreadsheet computes; `value` is what the model finds, in the unit of the column unless told. */
export interface SheetFormula {
  readonly kind: 'formula';
  readonly value: number;
  readonly operation: SheetOperation;
  readonly unit?: Unit;
  readonly isChange?: boolean;
}

/** A value of a field that is not a number: a choice, yes or no. */
export interface Chosen {
  readonly kind: 'chosen';
  readonly path: readonly string[];
  readonly value: string | boolean;
}

export type SheetCell =
  | number
  | Quantity
  | SheetFormula
  | Ref
  /** Words of the workbook, `workbook.<id>`, with what fills them. */
  | {
      readonly kind: 'term';
      readonly id: string;
      readonly values?: Readonly<Record<string, string | number>>;
    }
  /** The name of a field, of a figure, or of a unit. */
  | { readonly kind: 'heading'; readonly of: SheetHeading }
  | { readonly kind: 'unit'; readonly unit: Unit }
  /** Sources by their ids: what they are called, where they are, what was read there. */
  | { readonly kind: 'sources'; readonly ids: readonly string[]; readonly told: 'title' | 'url' | 'read' }
  | Chosen
  | Moment
  | null;

export interface SheetRow {
  readonly cells: readonly SheetCell[];
  /** It adds up those above. */
  readonly isTotal?: boolean;
  /** 1: a part of a row above it. */
  readonly level?: 0 | 1;
}

/** One bar per row of a sheet, drawn under its cells. */
export interface SheetChart {
  /** The heading of the values is its title. */
  readonly dimension: Dimension;
  readonly namesColumn: number;
  readonly valuesColumn: number;
}

export interface Sheet {
  /** Its tab is `workbook.sheet.<id>`, what it holds `workbook.holds.<id>`. */
  readonly id: string;
  readonly columns: readonly SheetColumn[];
  readonly rows: readonly SheetRow[];
  /** How many columns, from the first, stay in view: those that name the row. */
  readonly named: number;
  /** Whether its rows can be filtered and sorted: not where formulas count on their order. */
  readonly isList: boolean;
  readonly charts?: readonly SheetChart[];
}

export interface Workbook {
  readonly title: string;
  readonly author?: string;
  /** ISO 8601 day. */
  readonly date: string;
  readonly sheets: readonly Sheet[];
}
