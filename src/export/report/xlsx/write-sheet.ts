// One sheet as hucre wants it: typed cells, formulas with the values they give, widths, panes, filter, print setup.

import type { Cell, WriteSheet } from 'hucre/xlsx';
import type {
  WordedSheet,
  WordedSheetCell,
  WordedSheetRow,
  WordedWorkbook,
} from '../../../report/word-workbook';
import { placeCharts } from './charts';
import { countPagesAcross, measureColumn, measureRow } from './column-widths';
import { styleCell, styleHeading } from './looks';
import { DAY_FORMAT, formatNumbers, measureNumber, TIME_FORMAT } from './number-format';
import { letterOf, rowOf, type SheetNames, writeFormula } from './references';
import { isAddress, looksLikeError, makeSafe } from './safe-text';

export function writeSheet(
  sheet: WordedSheet,
  { title, locale }: WordedWorkbook,
  names: SheetNames,
): WriteSheet {
  const { columns, rows } = sheet;
  const formats = columns.map((_, i) => formatColumn(sheet, i));
  const cells = new Map<string, Partial<Cell>>();
  for (const [i, { text, holds }] of columns.entries()) {
    const style = styleHeading(holds === 'numbers', i === 0);
    cells.set(`0,${i}`, { ...writeText(makeSafe(text)), style });
  }
  for (const [r, row] of rows.entries()) {
    for (const [c, cell] of row.cells.entries()) {
      cells.set(`${rowOf(r)},${c}`, writeCell(cell, row, c, formats[c], names));
    }
  }
  const widths = columns.map(({ text }, i) =>
    measureColumn(text, lengthsOf(rows, i, formats[i]), columns.length),
  );
  const last = `${letterOf(columns.length - 1)}${rowOf(rows.length - 1) + 1}`;
  const charts = placeCharts(sheet, widths, locale);
  return {
    name: sheet.name,
    rows: [],
    cells,
    columns: widths.map((width) => ({ width })),
    rowDefs: new Map([
      [
        0,
        {
          height: measureRow(
            columns.map(({ text }) => text),
            widths,
          ),
        },
      ],
      ...rows.map(({ cells }, r) => [rowOf(r), { height: measureRow(cells.map(textOf), widths) }] as const),
    ]),
    freezePane: { rows: rowOf(0), columns: sheet.named },
    ...(sheet.isList ? { autoFilter: { range: `A1:${last}` } } : {}),
    ...(charts.length > 0 ? { charts } : {}),
    pageSetup: {
      paperSize: 'a4',
      orientation: 'landscape',
      fitToPage: true,
      fitToWidth: countPagesAcross(widths),
      fitToHeight: 0,
      margins: { left: 0.4, right: 0.4, top: 0.7, bottom: 0.6, header: 0.3, footer: 0.3 },
      printTitlesRow: '$1:$1',
      printTitlesColumn: `$A:$${letterOf(sheet.named - 1)}`,
    },
    headerFooter: { oddHeader: `&L${escapeField(title)}&R&A`, oddFooter: '&R&P / &N' },
    a11y: { headerRow: 0 },
  };
}

function textOf(cell: WordedSheetCell): string {
  return cell.kind === 'text' && !isAddress(cell.text) ? cell.text : '';
}

/** Ampersands begin the codes of headers. */
function escapeField(text: string): string {
  return makeSafe(text).replaceAll('&', '&&').slice(0, 120);
}

type NumberCell = Extract<WordedSheetCell, { kind: 'number' }>;

/** The format of a column of one unit; undefined where cells have their own. */
function formatColumn({ columns, rows }: WordedSheet, at: number): string | undefined {
  const column = columns[at];
  if (column?.holds !== 'numbers' || column.unit === undefined) return undefined;
  const numbers = rows.flatMap(({ cells }) => {
    const cell = cells[at];
    return cell?.kind === 'number' ? [cell] : [];
  });
  return formatNumbers(
    numbers.map(({ value }) => value),
    column.unit,
    numbers.some(({ isChange }) => isChange),
  );
}

function formatOf(cell: NumberCell, ofColumn: string | undefined): string {
  return ofColumn ?? formatNumbers([cell.value], cell.unit, cell.isChange);
}

function writeCell(
  cell: WordedSheetCell,
  { isTotal, level }: WordedSheetRow,
  column: number,
  format: string | undefined,
  names: SheetNames,
): Partial<Cell> {
  const look = { isTotal, level, isFirst: column === 0 };
  switch (cell.kind) {
    case 'empty':
      return { value: null, style: styleCell({ ...look, isNumber: false }) };
    case 'text':
      return {
        ...writeText(makeSafe(cell.text)),
        style: styleCell({ ...look, isNumber: false, isOneLine: isAddress(cell.text) }),
      };
    case 'moment': {
      const { date, numFmt } = readMoment(cell.at);
      return { value: date, style: styleCell({ ...look, isNumber: false, numFmt }) };
    }
    case 'number': {
      if (!Number.isFinite(cell.value))
        return { value: '∞', type: 'string', style: styleCell({ ...look, isNumber: true }) };
      const style = styleCell({ ...look, isNumber: true, numFmt: formatOf(cell, format) });
      if (cell.operation === undefined) return { value: cell.value, type: 'number', style };
      return {
        formula: writeFormula(cell.operation, names),
        formulaResult: cell.value,
        type: 'formula',
        style,
      };
    }
  }
}

/** A string cell; what looks like an error of the spreadsheet is kept a text by being written as rich text. */
function writeText(text: string): Partial<Cell> {
  return looksLikeError(text)
    ? { value: text, type: 'richText', richText: [{ text }] }
    : { value: text, type: 'string' };
}

/** Spreadsheets have no time zones: a moment is shown as the clock of whoever writes the file. */
function readMoment(at: string): { readonly date: Date; readonly numFmt: string } {
  if (at.length <= 10) return { date: new Date(at), numFmt: DAY_FORMAT };
  const here = new Date(at);
  const shown = Date.UTC(
    here.getFullYear(),
    here.getMonth(),
    here.getDate(),
    here.getHours(),
    here.getMinutes(),
  );
  return { date: new Date(shown), numFmt: TIME_FORMAT };
}

function lengthsOf(rows: readonly WordedSheetRow[], column: number, format: string | undefined): number[] {
  return rows.map(({ cells }) => {
    const cell = cells[column];
    switch (cell?.kind) {
      case 'text':
        return cell.text.split('\n').reduce((most, line) => Math.max(most, line.length), 0);
      case 'number':
        return measureNumber(cell.value, formatOf(cell, format));
      case 'moment':
        return cell.at.length > 10 ? TIME_FORMAT.length : DAY_FORMAT.length;
      default:
        return 0;
    }
  });
}
