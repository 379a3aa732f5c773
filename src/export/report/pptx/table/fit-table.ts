// Cuts a table into slides: the type as large as columns allow, columns no wider than their texts ask for, rows as
// high as they need, pages of even height. Columns that no size fits are shared between slides, the first one repeated.

import type { WordedTable } from '../../../../report/worded';
import { countLines, lineHeight } from '../measure-text';
import { CELL, countCell, type TrendWords } from './cells';
import { type Measured, measureColumn, shareWidth } from './column-widths';

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

const SIZES: readonly number[] = [16, 14, 12, 11, 10];
/** Type larger than this is for texts that it hardly cuts into more lines: numbers read down even rows. */
const PLAIN_SIZE = 12;
const MORE_LINES = { numbers: 1, texts: 1.5 };

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

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

/** Height of a row whose tallest text takes so many lines (inches). */
function heightOfRow(lines: number, size: number): number {
  return Math.max(1, lines) * lineHeight(size) + 2 * CELL.top;
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

interface Heights {
  readonly widths: readonly number[];
  readonly header: number;
  readonly rows: readonly number[];
}

/** Heights of the header and of the rows in columns of these widths. */
function measureRows(
  table: WordedTable,
  columns: readonly number[],
  widths: readonly number[],
  size: number,
  words: TrendWords,
): Heights {
  const inside = (index: number) => (widths[index] ?? 1) - 2 * CELL.side;
  const headings = columns.map((column, index) =>
    countLines(table.columns[column]?.text ?? '', size, inside(index), true),
  );
  const rows = table.rows.map(({ level }, row) => {
    const lines = columns.map((column, index) => {
      const indent = index === 0 ? level * CELL.indent : 0;
      return countCell({ table, row, column, words }, size, inside(index) - indent);
    });
    return heightOfRow(Math.max(...lines), size);
  });
  return { widths, header: heightOfRow(Math.max(...headings), size), rows };
}

function layOut(
  table: WordedTable,
  size: number,
  room: { w: number; h: number },
  words: TrendWords,
): TablePart[] {
  const measured = table.columns.map((_, column) => measureColumn(table, column, size, words));
  return groupColumns(measured, room.w).flatMap((columns) => {
    const own = columns.map((column) => measured[column] as Measured);
    const tries = shareWidth(own, room.w).map((widths) => measureRows(table, columns, widths, size, words));
    const { widths, header, rows } = tries.reduce((best, one) =>
      sum(one.rows) + one.header < sum(best.rows) + best.header ? one : best,
    );
    return paginateEvenly(rows, room.h - header).map((page) => ({
      columns,
      rows: page,
      size,
      widths,
      headerHeight: header,
      heights: page.map((row) => rows[row] ?? 0),
    }));
  });
}

/** Lines of text in a row of this height. */
function countLinesOf(height: number, size: number): number {
  return Math.round((height - 2 * CELL.top) / lineHeight(size));
}

/** Lines of the header, and of all rows one under the other. */
export function countTableLines({ headerHeight, heights, size }: TablePart): {
  header: number;
  rows: number;
} {
  return {
    header: countLinesOf(headerHeight, size),
    rows: sum(heights.map((height) => countLinesOf(height, size))),
  };
}

/** Whether larger type hardly takes more lines than plain type does. */
function isAsEven(
  { columns }: WordedTable,
  parts: readonly TablePart[],
  plain: readonly TablePart[],
): boolean {
  const count = (all: readonly TablePart[]) => {
    const lines = all.map(countTableLines);
    return {
      header: Math.max(...lines.map(({ header }) => header)),
      rows: sum(lines.map(({ rows }) => rows)),
    };
  };
  const [own, other] = [count(parts), count(plain)];
  const isText = columns.some(({ isNumeric }, column) => column > 0 && !isNumeric);
  const most = other.rows * MORE_LINES[isText ? 'texts' : 'numbers'];
  return own.rows <= most && own.header <= Math.max(2, other.header);
}

/**
 * The parts of a table, one per slide.
 * @param room inches
 * @param sizes type to choose from, largest first (points)
 */
export function fitTable(
  table: WordedTable,
  room: { w: number; h: number },
  words: TrendWords,
  sizes = SIZES,
): TablePart[] {
  if (table.columns.length === 0) return [];
  const tries = sizes.map((size) => ({ size, parts: layOut(table, size, room, words) }));
  const least = Math.min(...tries.map(({ parts }) => parts.length));
  const fewest = tries.filter(({ parts }) => parts.length === least);
  const plain = fewest.find(({ size }) => size <= PLAIN_SIZE)?.parts;
  // The fewest slides, then the largest type.
  const chosen = fewest.find(
    ({ size, parts }) => size <= PLAIN_SIZE || plain === undefined || isAsEven(table, parts, plain),
  );
  return chosen?.parts ?? [];
}
