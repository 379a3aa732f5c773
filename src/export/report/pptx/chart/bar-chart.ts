// Horizontal bars: stacked, with the total of each stack at its end, or side by side.

import type { WordedBarChart } from '../../../../report/worded';
import { lineHeight, measureWidth } from '../measure-text';
import { fillSeries, inkOn } from '../palette';
import { type Piece, type Xml, xml } from '../xml';
import {
  AXES,
  type Ends,
  formatTicks,
  nameWithUnit,
  roundEnds,
  writeCategoryAxis,
  writeValueAxis,
} from './axis';
import { type ChartRoom, type DrawnChart, LABEL_SIZE, makeFrame, SMALL_SIZE, writeChartSpace } from './frame';
import { NO_FILL, NO_LABELS, writeCellLabels, writeFill, writeValueLabels } from './labels';
import { nameColumn, referHeading, referNumbers, referTexts, type Sheet } from './sheet';

/** Height under the plot for the axis's numbers and title (inches). */
export const AXIS_HEIGHT = 0.55;
/** After the last bar, for the label of one that reaches the end (inches). */
const END_ROOM = 0.6;
/** Names of categories take at most this share of the width, on two lines where there is height for that. */
const TWO_LINES = 0.34;
/** At most this share where there is height for one line. */
export const MOST_NAMES = 0.5;
/** Room that a total takes after its bar, as a share of the longest bar. */
const TOTAL_ROOM = 0.09;
/** Space between categories, as a percentage of a bar. */
const GAPS = { stacked: 45, grouped: 60 };

/** One series stacks on nothing: it is drawn as bars side by side are, with its values beyond them. */
function stands({ form, series }: WordedBarChart): boolean {
  return form === 'stacked' && series.length > 1;
}

/** From the lowest stack or bar to the highest. */
export function spanBars(chart: WordedBarChart): Ends {
  const isStacked = stands(chart);
  const ends = chart.categories.flatMap((_, index) => {
    const values = chart.series.map((one) => one.values[index] ?? 0);
    if (!isStacked) return values;
    const sum = (kept: (value: number) => boolean) =>
      values.filter(kept).reduce((total, value) => total + value, 0);
    return [sum((value) => value > 0), sum((value) => value < 0)];
  });
  const high = Math.max(0, ...ends);
  // A share goes no further than 100 %.
  if (chart.scale.unit === 'ratio' && high <= 1 && Math.min(...ends) >= 0 && high > 0.5) {
    return { min: 0, max: 1, step: 0.2 };
  }
  return roundEnds(Math.min(0, ...ends), showsTotals(chart) ? high * (1 + TOTAL_ROOM) : high * 1.04);
}

/** Stacks that only go up add up to something worth a label; what arithmetic leaves below zero does not count. */
function showsTotals(chart: WordedBarChart): boolean {
  const values = chart.series.flatMap((one) => one.values.map((value) => value ?? 0));
  const largest = Math.max(0, ...values);
  return stands(chart) && values.every((value) => value >= -NOISE * largest);
}

const NOISE = 1e-9;

/**
 * @param total what the sum of a stack is called
 * @param ends ends of the axis, when several slides share one
 */
export function drawBarChart(
  chart: WordedBarChart,
  room: ChartRoom,
  total: string,
  ends: Ends = spanBars(chart),
): DrawnChart {
  const { scale, series, categories } = chart;
  const hasTotals = showsTotals(chart);
  const isStacked = stands(chart);
  const frame = makeFrame(room, series.length > 1 ? series.map((one) => one.name) : []);
  const sheet = makeSheet(chart, hasTotals ? total : undefined);

  const height = room.h - frame.top - AXIS_HEIGHT;
  const pitch = height / Math.max(1, categories.length);
  const size = pitch > 2 * lineHeight(SMALL_SIZE) ? LABEL_SIZE : SMALL_SIZE;
  const names = Math.max(0.5, ...categories.map((name) => measureWidth(name, size) + 0.15));
  const left = Math.min(names, room.w * (pitch > 2 * lineHeight(size) ? TWO_LINES : MOST_NAMES));
  const plot = { x: left, y: frame.top, w: room.w - left - END_ROOM, h: height };

  const across = isStacked ? 1 : series.length;
  const thickness = pitch / (across + GAPS[isStacked ? 'stacked' : 'grouped'] / 100);
  const labelSize = thickness >= lineHeight(LABEL_SIZE) ? LABEL_SIZE : SMALL_SIZE;
  const perInch = (ends.max - ends.min) / plot.w;
  const drawn = series.map((one, index): Piece => {
    const fill = fillSeries(chart.dimension, index);
    const fits = (value: number | null | undefined) =>
      value !== null &&
      value !== undefined &&
      Math.abs(value) / perInch >= measureWidth(scale.write(value), labelSize) + 0.08;
    const without = isStacked ? one.values.flatMap((value, at) => (fits(value) ? [] : [at])) : [];
    const labels = writeValueLabels({
      lang: room.lang,
      size: labelSize,
      formatCode: scale.formatCode,
      place: isStacked ? 'ctr' : 'outEnd',
      ...(isStacked && { color: inkOn(fill), hasGround: fill.pattern !== undefined }),
      without,
    });
    return writeSeries(sheet, index, index + 1, writeFill(fill), labels);
  });
  if (hasTotals) drawn.push(writeTotals(chart, sheet, room.lang));

  const content = xml`<c:barChart><c:barDir val="bar"/><c:grouping val="${isStacked ? 'stacked' : 'clustered'}"/><c:varyColors val="0"/>${drawn}<c:gapWidth val="${GAPS[isStacked ? 'stacked' : 'grouped']}"/><c:overlap val="${isStacked ? 100 : 0}"/>${AXES}</c:barChart>
    ${writeCategoryAxis({ lang: room.lang, isHorizontal: true, size })}
    ${writeValueAxis({ lang: room.lang, title: scale.unitText === '' ? chart.title : scale.unitText, formatCode: formatTicks(scale, ends), place: 'b', crosses: 'last', ends })}`;
  return {
    space: writeChartSpace({ frame, plot, content, hasLegend: series.length > 1 }),
    sheet,
  };
}

function makeSheet(chart: WordedBarChart, total: string | undefined): Sheet {
  const { scale, series, categories } = chart;
  const columns = [
    { heading: nameWithUnit(chart.title, scale.unitText), cells: categories },
    ...series.map(({ name, values }) => ({ heading: name, formatCode: scale.formatCode, cells: values })),
  ];
  if (total === undefined) return columns;
  const sums = categories.map((_, index) =>
    series.reduce((sum, { values }) => sum + (values[index] ?? 0), 0),
  );
  const last = nameColumn(series.length);
  const totals = nameColumn(series.length + 1);
  const largest = Math.max(0, ...sums);
  const range = `${totals}$2:${totals}$${categories.length + 1}`;
  return [
    ...columns,
    {
      heading: total,
      formatCode: scale.formatCode,
      cells: sums.map((value, index) => ({ formula: `SUM(B${index + 2}:${last}${index + 2})`, value })),
    },
    {
      // Its entry in the legend shows nothing.
      heading: '\u00a0',
      formatCode: scale.formatCode,
      cells: sums.map(() => ({ formula: `${TOTAL_ROOM}*MAX(${range})`, value: TOTAL_ROOM * largest })),
    },
  ];
}

function writeSeries(
  sheet: Sheet,
  order: number,
  column: number,
  shape: Xml,
  labels: Xml,
  extension?: Xml,
): Xml {
  return xml`<c:ser><c:idx val="${order}"/><c:order val="${order}"/><c:tx>${referHeading(sheet, column)}</c:tx>${shape}<c:invertIfNegative val="0"/>${labels}<c:cat>${referTexts(sheet, 0)}</c:cat><c:val>${referNumbers(sheet, column)}</c:val>${extension}</c:ser>`;
}

/** An unseen bar at the end of each stack, labelled with the total. */
function writeTotals(chart: WordedBarChart, sheet: Sheet, lang: string): Xml {
  const column = chart.series.length + 1;
  const texts = (sheet[column]?.cells ?? []).map((cell) =>
    typeof cell === 'object' && cell !== null ? chart.scale.write(cell.value) : '',
  );
  const { labels, extension } = writeCellLabels({
    lang,
    size: LABEL_SIZE,
    isBold: true,
    places: 'inBase',
    sheet,
    column,
    texts,
  });
  return writeSeries(
    sheet,
    chart.series.length,
    column + 1,
    NO_FILL,
    texts.length > 0 ? labels : NO_LABELS,
    extension,
  );
}
