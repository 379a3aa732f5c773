// What a column of an editable table is. One description serves the cell, its editor, the details drawer,
// sorting, filtering, copying and reading a pasted line, so that these can never disagree.

import type { ReactNode } from 'react';

/** What a cell can hold; `undefined` is an empty optional cell. */
export type CellValue = string | number | boolean | undefined;

/** Fields to change; an optional one set to `undefined` is removed. */
export type Patch<R> = { readonly [K in keyof R]?: R[K] | undefined };

interface Base<R> {
  readonly id: string;
  readonly label: string;
  /** Name that stands without its group, for a card on a phone. */
  readonly long?: string;
  /** Left to the details drawer on a phone. */
  readonly wideOnly?: boolean;
  /** Shown once, in the header, never in the cell. */
  readonly unit?: string;
  /** Title shared by neighbouring columns. */
  readonly group?: string;
  /** One sentence for the header's description and the drawer. */
  readonly help?: string;
  /** Where it is edited: in the table (default) or only in the details drawer. */
  readonly place?: 'table' | 'detail';
  /** Width in the table (rem); by default that of its kind. */
  readonly width?: number;
  /** Other headings a spreadsheet may use for it. */
  readonly aliases?: readonly string[];
  /** Shown beside the value in the cell, for example a bar; never the only way to read it. */
  readonly adorn?: (row: R) => ReactNode;
}

export interface TextColumn<R> extends Base<R> {
  readonly kind: 'text';
  readonly maxLength: number;
  readonly required?: boolean;
  /** No two rows may hold the same text. */
  readonly unique?: boolean;
  readonly placeholder?: (row: R) => string | undefined;
  readonly read: (row: R) => string | undefined;
  readonly write: (row: R, value: string | undefined) => Patch<R>;
}

export interface NumberColumn<R> extends Base<R> {
  readonly kind: 'number';
  readonly min: number;
  readonly max: number;
  /** A ratio held from 0 to 1, shown and typed in percent. */
  readonly percent?: boolean;
  /** Most decimals shown; what is held is never rounded. */
  readonly digits?: number;
  readonly optional?: boolean;
  /** The value that applies while the cell is empty, shown pale. */
  readonly placeholder?: (row: R) => number | undefined;
  readonly read: (row: R) => number | undefined;
  readonly write: (row: R, value: number | undefined) => Patch<R>;
}

export interface Choice {
  readonly value: string;
  readonly label: string;
  readonly aliases?: readonly string[];
}

export interface ChoiceColumn<R> extends Base<R> {
  readonly kind: 'choice';
  readonly choices: readonly Choice[];
  readonly read: (row: R) => string;
  readonly write: (row: R, value: string) => Patch<R>;
}

export interface CheckColumn<R> extends Base<R> {
  readonly kind: 'check';
  readonly read: (row: R) => boolean;
  readonly write: (row: R, value: boolean) => Patch<R>;
}

/** A result: shown, sorted and copied, never typed. */
export interface ShownColumn<R> extends Base<R> {
  readonly kind: 'shown';
  readonly align?: 'start' | 'end';
  /** What Enter, or a click, does there. */
  readonly onAct?: (row: R) => void;
  readonly read: (row: R) => number | string | undefined;
  readonly render: (row: R) => ReactNode;
}

export type Column<R> = TextColumn<R> | NumberColumn<R> | ChoiceColumn<R> | CheckColumn<R> | ShownColumn<R>;
export type EditableColumn<R> = Exclude<Column<R>, ShownColumn<R>>;

/** Why a text was not taken, as data: `words.ts` says it in the reader's language. */
export type CellProblem =
  | { readonly code: 'required' }
  | { readonly code: 'taken' }
  | { readonly code: 'too-long'; readonly max: number }
  | { readonly code: 'not-printable' }
  | { readonly code: 'not-a-number'; readonly min: number; readonly max: number; readonly percent: boolean }
  | { readonly code: 'out-of-range'; readonly min: number; readonly max: number; readonly percent: boolean }
  | { readonly code: 'not-a-choice'; readonly choices: readonly string[] }
  | { readonly code: 'not-yes-or-no' };

export type Parsed =
  | { readonly ok: true; readonly value: CellValue }
  | { readonly ok: false; readonly problem: CellProblem };

/** A value set in a row. */
export interface CellEdit {
  readonly row: string;
  readonly column: string;
  readonly value: CellValue;
}

/** Values of a row to be, by column. */
export type RowValues = ReadonlyMap<string, CellValue>;

/** Turns a typed value into the fields it changes; a value of the wrong type changes nothing. */
export function writeCell<R>(column: Column<R>, row: R, value: CellValue): Patch<R> {
  switch (column.kind) {
    case 'text':
      return typeof value === 'string' || value === undefined ? column.write(row, value) : {};
    case 'number':
      return typeof value === 'number' || value === undefined ? column.write(row, value) : {};
    case 'choice':
      return typeof value === 'string' ? column.write(row, value) : {};
    case 'check':
      return typeof value === 'boolean' ? column.write(row, value) : {};
    case 'shown':
      return {};
  }
}

/** Whether cells of this column can be typed into. */
export function isEditable<R>(column: Column<R>): column is EditableColumn<R> {
  return column.kind !== 'shown';
}
