// How wide columns are: what their texts need and some air, or less where the slide has no more.

import type { WordedTable } from '../../../../report/worded';
import { measureWidth, measureWord } from '../measure-text';
import { CELL, measureCell, readCell, type TrendWords } from './cells';

/** Widths at which a column's texts stand (inches). */
export interface Measured {
  /** Words whole. */
  readonly least: number;
  /** Cells on one line, the heading on three. */
  readonly plain: number;
  /** Cells on one line, the heading on two. */
  readonly even: number;
  /** All on one line. */
  readonly natural: number;
}

const MIN_WIDTH = 0.5;
/** A word longer than this is cut rather than let alone on a slide. */
const MOST_WORD = 2.4;
/** A heading longer than this goes on two lines. */
const MOST_HEADING = 2.2;
/** Half of a heading, and what uneven words add to it. */
const HALF = 0.6;
/** A third of it, likewise. */
const THIRD = 0.42;
/** What a column is given beyond its texts: more would part numbers from the names they belong to. */
const MOST_AIR = 0.5;
/** A table about as wide as its room takes all of it. */
const NEARLY = 0.92;

export function measureColumn(table: WordedTable, column: number, size: number, words: TrendWords): Measured {
  const heading = table.columns[column];
  const isNumeric = heading?.isNumeric ?? false;
  const text = heading?.text ?? '';
  const whole = Math.min(measureWidth(text, size, true), MOST_HEADING);
  let least = measureWord(text, size, true);
  let cells = 0;
  for (const [index, row] of table.rows.entries()) {
    const indent = column === 0 && row.level === 1 ? CELL.indent : 0;
    const own = measureCell({ table, row: index, column, words }, size);
    const word = measureWord(readCell(table, index, column, words).text, size, row.isTotal);
    cells = Math.max(cells, own + indent);
    // A number is never cut, nor parted from its unit or from the word for its change.
    least = Math.max(least, (isNumeric ? own : word) + indent);
  }
  const side = 2 * CELL.side;
  const bounded = Math.min(least, MOST_WORD);
  const plain = Math.max(bounded, cells, whole * THIRD);
  const even = Math.max(plain, whole * HALF);
  return {
    least: Math.max(MIN_WIDTH, bounded + side),
    plain: Math.max(MIN_WIDTH, plain + side),
    even: Math.max(MIN_WIDTH, even + side),
    natural: Math.max(MIN_WIDTH, even + side, whole + side),
  };
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

/**
 * Widths to choose from: what texts need and some air; where that is too much, headings on two lines, then on more;
 * where that is too much, what words need, the rest shared in two ways.
 */
export function shareWidth(columns: readonly Measured[], width: number): number[][] {
  const natural = columns.map((column) => column.natural);
  if (sum(natural) <= width) {
    const free = (width - sum(natural)) / columns.length;
    const air = sum(natural) + columns.length * MOST_AIR >= NEARLY * width ? free : MOST_AIR;
    return [natural.map((one) => one + air)];
  }
  const even = columns.map((column) => column.even);
  if (sum(even) <= width) return [fill(even, natural, width)];
  const plain = columns.map((column) => column.plain);
  if (sum(plain) <= width) return [fill(plain, even, width)];
  const least = columns.map((column) => column.least);
  return [fill(least, plain, width), stretch(least, plain, width)];
}

/** Raises widths towards what is wanted, each in proportion to what it misses. */
function stretch(from: readonly number[], wanted: readonly number[], width: number): number[] {
  const share = Math.max(0, width - sum(from)) / (sum(wanted) - sum(from) || 1);
  return from.map((one, index) => one + ((wanted[index] ?? one) - one) * share);
}

/** Raises widths towards what is wanted, all by as much: short columns stand on one line, long ones share the rest. */
function fill(from: readonly number[], wanted: readonly number[], width: number): number[] {
  const missing = from.map((one, index) => Math.max(0, (wanted[index] ?? 0) - one));
  let free = Math.max(0, width - sum(from));
  const given = from.map(() => 0);
  // The smallest need first: what it leaves goes to the others.
  const order = missing.map((_, index) => index).sort((a, b) => (missing[a] ?? 0) - (missing[b] ?? 0));
  for (const [place, index] of order.entries()) {
    const part = Math.min(missing[index] ?? 0, free / (order.length - place));
    given[index] = part;
    free -= part;
  }
  return from.map((one, index) => one + (given[index] ?? 0));
}
