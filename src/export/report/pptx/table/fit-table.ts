// Cuts a table into slides: the type as large as columns allow, rows as high as their texts need, pages of even
// height. Columns that no size fits are shared between slides, the first one repeated.

import type { WordedReport, WordedTable } from '../../../../report/worded';
import { countLines, lineHeight, measureWidth, measureWord } from '../measure-text';

/** What one slide shows of a table. */
export interface TablePart {
  /** Columns and rows of the table, by index. */
  readonly columns: readonly number[];
  readonly rows: readonly number[];
  readonly size: number;
  /** Inches, by column; then the header's and the rows' heights. */
  readonly widths: readonly number[];
  readonly headerHeight: number;
  readonly heights: readonly number[];
}

export type TrendWords = Pick<WordedReport['words'], 'better' | 'worse'>;

const SIZES = [14, 12, 11, 10] as const;
/** Around the text of a cell (inches). */
export const CELL = { side: 0.08, top: 0.04, indent: 0.15 };
const MIN_WIDTH = 0.5;

/** What a cell reads: whether a change is good or bad is said in words, before a number so that digits align. */
export function readCell(
  table: WordedTable,
  row: number,
  column: number,
  words: TrendWords,
): { readonly trend: string; readonly text: string } {
  const cell = table.rows[row]?.cells[column];
  return { trend: cell?.trend ? `${words[cell.trend]}\u2002` : '', text: cell?.text ?? '' };
}

function readWhole(table: WordedTable, row: number, column: number, words: TrendWords): string {
  const { trend, text } = readCell(table, row, column, words);
  return trend + text;
}

interface Measured {
  readonly least: number;
  readonly natural: number;
}

function measureColumn(table: WordedTable, column: number, size: number, words: TrendWords): Measured {
  const heading = table.columns[column];
  const isNumeric = heading?.isNumeric ?? false;
  let least = measureWord(heading?.text ?? '', size, true);
  let natural = Math.min(measureWidth(heading?.text ?? '', size, true), 2.2);
  for (const [index, row] of table.rows.entries()) {
    const text = readWhole(table, index, column, words);
    const indent = column === 0 && row.level === 1 ? CELL.indent : 0;
    const whole = measureWidth(text, size, row.isTotal) + indent;
    natural = Math.max(natural, whole);
    // A number is never cut; its unit may go to the next line only if it is part of a longer text.
    least = Math.max(
      least,
      (isNumeric ? Math.min(whole, 1.6) : measureWord(text, size, row.isTotal)) + indent,
    );
  }
  const side = 2 * CELL.side;
  // A word longer than a sixth of a slide is cut rather than let alone on it.
  return {
    least: Math.max(MIN_WIDTH, Math.min(least, 2.4) + side),
    natural: Math.max(MIN_WIDTH, natural + side),
  };
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

/** Widths that fill a slide: what words need first, then in proportion to what is missing. */
function shareWidth(columns: readonly Measured[], width: number): number[] {
  const natural = sum(columns.map((column) => column.natural));
  if (natural <= width) return columns.map((column) => (column.natural * width) / natural);
  const least = sum(columns.map((column) => column.least));
  const missing = natural - least || 1;
  return columns.map(
    (column) => column.least + ((width - least) * (column.natural - column.least)) / missing,
  );
}

/** Groups of columns that fit side by side, each beginning with the first. */
function groupColumns(measured: readonly Measured[], width: number): number[][] {
  const first = measured[0]?.least ?? 0;
  const groups: number[][] = [[0]];
  let used = first;
  for (const [index, column] of measured.entries()) {
    if (index === 0) continue;
    const group = groups.at(-1) as number[];
    if (used + column.least > width && group.length > 1) {
      groups.push([0, index]);
      used = first + column.least;
    } else {
      group.push(index);
      used += column.least;
    }
  }
  return evenOut(groups, measured, width);
}

/** As many columns in each group as the groups allow, rather than one left over. */
function evenOut(groups: number[][], measured: readonly Measured[], width: number): number[][] {
  if (groups.length < 2) return groups;
  const each = Math.ceil((measured.length - 1) / groups.length);
  const even = groups.map((_, group) => [
    0,
    ...Array.from({ length: measured.length - 1 }, (_, index) => index + 1).slice(
      group * each,
      (group + 1) * each,
    ),
  ]);
  const fits = even.every((group) => sum(group.map((index) => measured[index]?.least ?? 0)) <= width);
  return fits && even.every((group) => group.length > 1) ? even : groups;
}

function heightOf(
  texts: readonly string[],
  widths: readonly number[],
  size: number,
  isBold: boolean,
  indent = 0,
): number {
  const lines = texts.map((text, index) =>
    countLines(text, size, (widths[index] ?? 1) - 2 * CELL.side - (index === 0 ? indent : 0), isBold),
  );
  return Math.max(1, ...lines) * lineHeight(size) + 2 * CELL.top;
}

/** Rows that fit one under the other, by index. */
function paginate(heights: readonly number[], limit: number): number[][] {
  const pages: number[][] = [[]];
  let used = 0;
  for (const [index, height] of heights.entries()) {
    if (used + height > limit && (pages.at(-1)?.length ?? 0) > 0) {
      pages.push([]);
      used = 0;
    }
    pages.at(-1)?.push(index);
    used += height;
  }
  return pages;
}

/** The same number of pages, of heights as equal as rows allow: no last page with a single row. */
function paginateEvenly(heights: readonly number[], limit: number): number[][] {
  const pages = paginate(heights, limit);
  let [low, high] = [sum(heights) / pages.length, limit];
  for (let step = 0; step < 12; step++) {
    const middle = (low + high) / 2;
    if (paginate(heights, middle).length <= pages.length) high = middle;
    else low = middle;
  }
  return paginate(heights, high);
}

function layOut(
  table: WordedTable,
  size: number,
  room: { w: number; h: number },
  words: TrendWords,
): TablePart[] {
  const measured = table.columns.map((_, column) => measureColumn(table, column, size, words));
  return groupColumns(measured, room.w).flatMap((columns) => {
    const widths = shareWidth(
      columns.map((column) => measured[column] as Measured),
      room.w,
    );
    const headings = columns.map((column) => table.columns[column]?.text ?? '');
    const headerHeight = heightOf(headings, widths, size, true);
    const heights = table.rows.map((row, index) =>
      heightOf(
        columns.map((column) => readWhole(table, index, column, words)),
        widths,
        size,
        row.isTotal,
        row.level * CELL.indent,
      ),
    );
    return paginateEvenly(heights, room.h - headerHeight).map((rows) => ({
      columns,
      rows,
      size,
      widths,
      headerHeight,
      heights: rows.map((row) => heights[row] ?? 0),
    }));
  });
}

/**
 * The parts of a table, one per slide.
 * @param room inches
 */
export function fitTable(table: WordedTable, room: { w: number; h: number }, words: TrendWords): TablePart[] {
  if (table.columns.length === 0) return [];
  const tries = SIZES.map((size) => layOut(table, size, room, words));
  // The fewest slides, then the largest type.
  return tries.reduce((best, parts) => (parts.length < best.length ? parts : best));
}
