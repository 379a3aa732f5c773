// Shows a value in a cell, in its editor and on the clipboard. Figures are rounded here and only here.

import type { CellValue, Column } from './types';

const formats = new Map<string, Intl.NumberFormat>();

function numberFormat(locale: string, digits: number, grouping: boolean): Intl.NumberFormat {
  const key = `${locale}|${digits}|${grouping}`;
  const known = formats.get(key);
  if (known !== undefined) return known;
  const made = new Intl.NumberFormat(locale, { maximumFractionDigits: digits, useGrouping: grouping });
  formats.set(key, made);
  return made;
}

interface Words {
  readonly yes: string;
  readonly no: string;
}

/** The value as read in a cell: rounded, grouped, percent without its sign (the header has the unit). */
export function showValue<R>(column: Column<R>, value: CellValue, locale: string, words: Words): string {
  if (value === undefined) return '';
  if (typeof value === 'boolean') return value ? words.yes : words.no;
  if (column.kind === 'choice') return column.choices.find((c) => c.value === value)?.label ?? String(value);
  if (typeof value === 'string') return value;
  const percent = column.kind === 'number' && column.percent === true;
  const digits = column.kind === 'number' ? (column.digits ?? 0) : 1;
  return numberFormat(locale, digits, true).format(percent ? value * 100 : value);
}

/**
 * The value as put into an editor or on the clipboard: every decimal kept, no thousands separator unless
 * `grouping` asks for it.
 */
export function writeValue<R>(
  column: Column<R>,
  value: CellValue,
  locale: string,
  words: Words,
  grouping = false,
): string {
  if (typeof value !== 'number') return showValue(column, value, locale, words);
  const percent = column.kind === 'number' && column.percent === true;
  // 0.07 × 100 is 7.000000000000001: ten decimals are more than anyone types and less than that error
  return numberFormat(locale, 10, grouping).format(percent ? value * 100 : value);
}
