// Native charts under the cells of a sheet: one bar per row, drawn from the cells themselves.

import type { SheetChart } from 'hucre/xlsx';
import type { Locale } from '../../../i18n/messages';
import type { WordedSheet, WordedSheetChart } from '../../../report/word-workbook';
import { DIMENSION_COLORS } from './looks';
import { formatNumbers } from './number-format';
import { rowOf, writeColumn } from './references';

/** Empty rows above charts, and rows of a chart by its number of bars. */
const GAP = 2;
const ROWS_OF_FRAME = 5;
const ROWS_PER_BAR = 2;

const LANGUAGES: Readonly<Record<Locale, string>> = { fr: 'fr-FR', en: 'en-GB' };

/** Part of the frame that names and bars take: their values stand to the right. */
const PLOT = { x: 0.02, y: 0.18, w: 0.8, h: 0.78 } as const;

/** Charts side by side, each over its part of the columns. */
export function placeCharts(sheet: WordedSheet, widths: readonly number[], locale: Locale): SheetChart[] {
  const { charts, rows } = sheet;
  const top = rowOf(rows.length) + GAP;
  const bottom = top + ROWS_OF_FRAME + ROWS_PER_BAR * rows.length;
  const edges = charts.map((_, i) => findEdge(widths, i / charts.length));
  return charts.map((chart, i) => ({
    ...draw(chart, sheet, LANGUAGES[locale]),
    anchor: {
      from: { row: top, col: edges[i] ?? 0 },
      to: { row: bottom, col: edges[i + 1] ?? widths.length },
    },
  }));
}

/** The column at a part of the whole width. */
function findEdge(widths: readonly number[], part: number): number {
  const whole = widths.reduce((sum, width) => sum + width, 0);
  let before = 0;
  const found = widths.findIndex((width) => {
    before += width;
    return before - width / 2 >= part * whole;
  });
  return part === 0 ? 0 : Math.max(1, found);
}

function draw(
  { dimension, namesColumn, valuesColumn, title, alternative }: WordedSheetChart,
  { name, rows, columns }: WordedSheet,
  lang: string,
): Omit<SheetChart, 'anchor'> {
  const values = rows.flatMap(({ cells }) => {
    const cell = cells[valuesColumn];
    return cell?.kind === 'number' ? [cell.value] : [];
  });
  const unit = columns[valuesColumn]?.unit;
  const numberFormat = { formatCode: formatNumbers(values, unit, false) };
  const color = DIMENSION_COLORS[dimension];
  return {
    type: 'bar',
    title,
    titleFontSize: 11,
    titleBold: true,
    legend: false,
    lang,
    altText: alternative,
    frameTitle: title,
    gapWidth: 60,
    series: [
      {
        name: title,
        values: writeColumn(name, valuesColumn, rows.length),
        categories: writeColumn(name, namesColumn, rows.length),
        color,
        dataLabels: { showValue: true, position: 'outEnd', numberFormat },
      },
    ],
    plotAreaLayout: PLOT,
    axes: {
      x: { reverse: true, majorTickMark: 'none' },
      y: { scale: { min: 0, ...(unit === 'ratio' ? { max: 1 } : {}) }, numberFormat, hidden: true },
    },
  };
}
