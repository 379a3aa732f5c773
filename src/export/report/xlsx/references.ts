// Positions as spreadsheets write them, and operations as their formulas. The one place that knows letters and digits.

import type { CellPosition, SheetOperation } from '../../../../model';

/** Headings stand in the first row. */
const HEADING_ROWS = 1;

/** @example letterOf(27) // 'AB' */
export function letterOf(column: number): string {
  const rest = column % 26;
  const letter = String.fromCharCode(65 + rest);
  return column < 26 ? letter : letterOf((column - rest) / 26 - 1) + letter;
}

/** Row of a line of cells, from 0, as hucre counts. */
export function rowOf(row: number): number {
  return row + HEADING_ROWS;
}

/** A sheet’s name inside a formula: quoted, since it may hold spaces and accents. */
function quoteSheet(name: string): string {
  return `'${name.replaceAll("'", "''")}'`;
}

/** Names of sheets by their ids. */
export type SheetNames = ReadonlyMap<string, string>;

/** @example writeFormula({ kind: 'ratio', of: { row: 0, column: 1 }, over: { row: 3, column: 1 } }, new Map()) // 'B2/B5' */
export function writeFormula(operation: SheetOperation, names: SheetNames): string {
  const cell = (position: CellPosition) => writePosition(position, names);
  switch (operation.kind) {
    case 'sum':
      return `SUM(${cell(operation.from)}:${cell({ row: operation.to.row, column: operation.to.column })})`;
    case 'ratio':
      return `${cell(operation.of)}/${cell(operation.over)}`;
    case 'difference':
      return `${cell(operation.of)}-${cell(operation.less)}`;
    case 'growth':
      return `${cell(operation.of)}/${cell(operation.from)}-1`;
    case 'same':
      return cell(operation.as);
  }
}

function writePosition({ sheetId, row, column }: CellPosition, names: SheetNames): string {
  const cell = `${letterOf(column)}${rowOf(row) + 1}`;
  if (sheetId === undefined) return cell;
  const name = names.get(sheetId);
  if (name === undefined) throw new Error(`invalid sheet: ${sheetId}`);
  return `${quoteSheet(name)}!${cell}`;
}

/** The cells of a column, from the first line to the last, for a chart. */
export function writeColumn(name: string, column: number, rows: number): string {
  const letter = letterOf(column);
  return `${quoteSheet(name)}!$${letter}$${rowOf(0) + 1}:$${letter}$${rowOf(rows - 1) + 1}`;
}
