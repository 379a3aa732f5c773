// What cells of a table read, and the room that it takes.

import type { WordedReport, WordedTable } from '../../../../report/worded';
import { countLines, measureWidth } from '../measure-text';

export type TrendWords = Pick<WordedReport['words'], 'better' | 'worse'>;

/** Around the text of a cell (inches). */
export const CELL = { side: 0.08, top: 0.04, indent: 0.15 };

/** What a cell reads: whether a change is good or bad is said in words, before a number so that digits align. */
export function readCell(
  table: WordedTable,
  row: number,
  column: number,
  words: TrendWords,
): { readonly trend: string; readonly text: string } {
  const cell = table.rows[row]?.cells[column];
  const trend = cell?.trend ? `${words[cell.trend].replaceAll(' ', '\u00a0')}\u2002` : '';
  return { trend, text: cell?.text ?? '' };
}

/** Size of the word for a change, beside a text of a size. */
export function sizeOfTrend(size: number): number {
  return Math.max(10, size - 1);
}

export interface CellPlace {
  readonly table: WordedTable;
  readonly row: number;
  readonly column: number;
  readonly words: TrendWords;
}

/** Width of a cell's texts on one line (inches). */
export function measureCell({ table, row, column, words }: CellPlace, size: number): number {
  const { trend, text } = readCell(table, row, column, words);
  return measureWidth(trend, sizeOfTrend(size)) + measureWidth(text, size, table.rows[row]?.isTotal);
}

/** Lines that a cell's texts take in a width (inches). */
export function countCell(place: CellPlace, size: number, width: number): number {
  if (measureCell(place, size) <= width + 1e-9) return 1;
  const { table, row, column, words } = place;
  const { trend, text } = readCell(table, row, column, words);
  return countLines(trend + text, size, width, table.rows[row]?.isTotal);
}
