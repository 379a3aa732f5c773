// A waterfall made of stacked bars on an unseen base. The sheet computes base and bars from the steps by formulas, on
// both sides of zero, so that an edited step redraws the whole.

import type { WordedWaterfall } from '../../../../report/worded';
import { countLines, lineHeight, measureWidth, measureWord } from '../measure-text';
import { FAMILIES, type Fill } from '../palette';
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
import { type ChartRoom, type DrawnChart, type Frame, makeFrame, SMALL_SIZE, writeChartSpace } from './frame';
import { NO_FILL, NO_LABELS, writeCellLabels, writeFill } from './labels';
import { type Formula, referHeading, referNumbers, referTexts, type Sheet, type SheetColumn } from './sheet';

/** Columns of the sheet, in order. */
const COLUMNS = { name: 0, value: 1, isTotal: 2, end: 3, start: 4, base: 5, kinds: 6, label: 12 };
/** Room for a label beyond a bar, as a share of the span. */
const LABEL_ROOM = 0.07;

type Kind = 'total' | 'increase' | 'decrease';
const KINDS: readonly Kind[] = ['total', 'increase', 'decrease'];

interface Bar {
  readonly start: number;
  readonly end: number;
  readonly kind: Kind;
}

/** Where each bar begins and ends: totals from zero, steps from where the last bar ended. */
function traceBars(steps: WordedWaterfall['steps']): Bar[] {
  let level = 0;
  return steps.map(({ value, isTotal }) => {
    const start = isTotal ? 0 : level;
    level = isTotal ? value : level + value;
    return { start, end: level, kind: isTotal ? 'total' : value >= 0 ? 'increase' : 'decrease' };
  });
}

/** Steps smaller than this share of the levels between them are unreadable on an axis that begins at zero. */
const SMALL_STEPS = 0.25;

/**
 * From zero, unless steps are small beside levels: the axis then begins so far below the lowest level that no total is
 * lower than all steps together.
 */
export function spanWaterfall({ steps }: WordedWaterfall): Ends {
  const levels = traceBars(steps).map(({ end }) => end);
  const [low, high] = [Math.min(...levels), Math.max(...levels)];
  if (low > 0 && high - low > 0 && high - low < SMALL_STEPS * high) {
    const span = high - low;
    return roundEnds(Math.max(0, low - span), high + span * 2 * LABEL_ROOM);
  }
  const margin = (Math.max(0, high) - Math.min(0, low)) * LABEL_ROOM;
  return roundEnds(low < 0 ? low - margin : 0, Math.max(0, high) + margin);
}

/** Least height from a tick to the next, and above the highest column for its label (inches). */
const TICK_HEIGHT = 0.24;
const LABEL_HEIGHT = 0.2;

/** The same start in a plot of this height: fewer ticks where they would touch, and room above for a label. */
function easeEnds({ min, max, step }: Ends, bars: readonly Bar[], height: number): Ends {
  const highest = Math.max(0, ...bars.map(({ start, end }) => Math.max(start, end)));
  for (let wide = step, doubled = 0; ; wide *= 2, doubled += 1) {
    let top = min + Math.ceil((max - min) / wide - 1e-9) * wide;
    if (((top - highest) / (top - min)) * height < LABEL_HEIGHT) top += wide;
    if ((wide / (top - min)) * height >= TICK_HEIGHT || doubled === MOST_DOUBLED)
      return { min, max: top, step: wide };
  }
}

const MOST_DOUBLED = 3;

export function drawWaterfall(chart: WordedWaterfall, room: ChartRoom): DrawnChart {
  const { scale, steps, dimension } = chart;
  const { lang } = room;
  const bars = traceBars(steps);
  const frame = frameOf(chart, room);
  const isUpright = fitsUpright(chart, room);
  const size = SMALL_SIZE;
  const names = isUpright ? measureFeet(chart, room) : measureNames(chart, room);
  const plot = isUpright
    ? { x: VALUES_WIDTH, y: frame.top, w: room.w - VALUES_WIDTH - 0.1, h: room.h - frame.top - names }
    : { x: names, y: frame.top, w: room.w - names - 0.25, h: room.h - frame.top - LYING_AXIS };

  const ends = isUpright ? easeEnds(spanWaterfall(chart), bars, plot.h) : spanWaterfall(chart);
  const sheet = makeSheet(chart, bars, ends);

  const strong = FAMILIES[dimension].shades[0];
  const fills: Readonly<Record<Kind, Fill>> = {
    total: { color: strong },
    increase: { color: FAMILIES[dimension].shades[1] },
    decrease: { color: strong, pattern: { name: 'wdUpDiag', ground: 'FFFFFF' }, outline: strong },
  };
  const series = (order: number, column: number, shape: Xml, labels: Xml = NO_LABELS, extension?: Xml) =>
    xml`<c:ser><c:idx val="${order}"/><c:order val="${order}"/><c:tx>${referHeading(sheet, column)}</c:tx>${shape}<c:invertIfNegative val="0"/>${labels}<c:cat>${referTexts(sheet, COLUMNS.name)}</c:cat><c:val>${referNumbers(sheet, column)}</c:val>${extension}</c:ser>`;
  const drawn: Piece[] = [series(0, COLUMNS.base, NO_FILL)];
  for (const [index, kind] of KINDS.entries()) {
    // What stands above zero, then what hangs below.
    for (const side of [0, 1]) {
      const order = 1 + 2 * index + side;
      drawn.push(series(order, COLUMNS.kinds + 2 * index + side, writeFill(fills[kind])));
    }
  }
  const { labels, extension } = writeCellLabels({
    lang,
    size: isUpright && pitchOf(chart, room) < 0.55 ? SMALL_SIZE - 1 : SMALL_SIZE,
    isBold: true,
    places: 'inBase',
    sheet,
    column: COLUMNS.value,
    texts: steps.map(({ value, isTotal }) => (isTotal ? scale.write(value) : scale.writeChange(value))),
  });
  drawn.push(series(7, COLUMNS.label, NO_FILL, labels, extension));

  // Both sides of a kind have its name: whichever end entries are counted from, each kind has one left.
  const content = xml`<c:barChart><c:barDir val="${isUpright ? 'col' : 'bar'}"/><c:grouping val="stacked"/><c:varyColors val="0"/>${drawn}<c:gapWidth val="35"/><c:overlap val="100"/>${AXES}</c:barChart>
    ${writeCategoryAxis({ lang, isHorizontal: !isUpright, size })}
    ${writeValueAxis({ lang, title: scale.unitText === '' ? chart.title : scale.unitText, formatCode: formatTicks(scale, ends), place: isUpright ? 'l' : 'b', crosses: isUpright ? 'first' : 'last', ends })}`;
  return {
    space: writeChartSpace({ frame, plot, content, hasLegend: true, hidden: [0, 2, 4, 6, 7] }),
    sheet,
  };
}

/** Height for the numbers and the title of the axis under bars that lie (inches). */
const LYING_AXIS = 0.55;
/** Names beside bars that lie take at most this share of the width. */
const MOST_NAMES = 0.38;
/** Least height of the plot of an upright bridge (inches). */
const LEAST_PLOT = 1.2;

function frameOf({ legend }: WordedWaterfall, room: ChartRoom): Frame {
  return makeFrame(
    room,
    KINDS.map((kind) => legend[kind]),
  );
}

/** Height of the names under columns (inches). */
function measureFeet(chart: WordedWaterfall, room: ChartRoom): number {
  const width = pitchOf(chart, room) - 0.06;
  const lines = chart.steps.map(({ name }) => countLines(name, SMALL_SIZE, width));
  return Math.max(...lines) * lineHeight(SMALL_SIZE) + 0.1;
}

/** Width of the names beside bars that lie (inches). */
function measureNames({ steps }: WordedWaterfall, room: ChartRoom): number {
  const widest = Math.max(0.5, ...steps.map(({ name }) => measureWidth(name, SMALL_SIZE) + 0.15));
  return Math.min(widest, room.w * MOST_NAMES);
}

/** Least height at which names and steps of a bridge can be read (inches). */
export function measureWaterfall(chart: WordedWaterfall, room: ChartRoom): number {
  const { top } = frameOf(chart, room);
  if (fitsUpright(chart, room)) return top + measureFeet(chart, room) + LEAST_PLOT;
  const width = measureNames(chart, room) - 0.15;
  const lines = Math.max(...chart.steps.map(({ name }) => countLines(name, SMALL_SIZE, width)));
  return top + LYING_AXIS + chart.steps.length * (lines * lineHeight(SMALL_SIZE) + 0.04);
}

/** Width for the numbers and the title of an upright axis (inches). */
const VALUES_WIDTH = 0.85;

function pitchOf({ steps }: WordedWaterfall, room: ChartRoom): number {
  return (room.w - VALUES_WIDTH - 0.1) / Math.max(1, steps.length);
}

/** Whether names stand under columns without being cut or turned: else bars lie, and names stand beside them. */
function fitsUpright(chart: WordedWaterfall, room: ChartRoom): boolean {
  const width = pitchOf(chart, room) - 0.06;
  return chart.steps.every(
    ({ name }) => measureWord(name, SMALL_SIZE) <= width && countLines(name, SMALL_SIZE, width) <= 4,
  );
}

function makeSheet(chart: WordedWaterfall, bars: readonly Bar[], ends: Ends): Sheet {
  const { scale, steps, legend } = chart;
  const { formatCode } = scale;
  const signed = `+${formatCode};\u2212${formatCode};${formatCode}`;
  const room = (ends.max - ends.min) * LABEL_ROOM;
  const column = (heading: string, cells: SheetColumn['cells']): SheetColumn => ({
    heading,
    formatCode,
    cells,
  });
  const formulas = (make: (row: number, bar: Bar, index: number) => Formula) =>
    bars.map((bar, index) => make(index + 2, bar, index));
  const above = (bar: Bar) => Math.max(0, bar.start, bar.end) - Math.max(0, Math.min(bar.start, bar.end));
  const below = (bar: Bar) => Math.min(0, bar.start, bar.end) - Math.min(0, Math.max(bar.start, bar.end));
  const isKind = (kind: Kind, row: number) =>
    kind === 'total' ? `C${row}=1` : `AND(C${row}=0,B${row}${kind === 'increase' ? '>=' : '<'}0)`;
  const kinds = KINDS.flatMap((kind) => [
    column(
      legend[kind],
      formulas((row, bar) => ({
        formula: `IF(${isKind(kind, row)},MAX(0,D${row},E${row})-MAX(0,MIN(D${row},E${row})),0)`,
        value: bar.kind === kind ? above(bar) : 0,
      })),
    ),
    column(
      legend[kind],
      formulas((row, bar) => ({
        formula: `IF(${isKind(kind, row)},MIN(0,D${row},E${row})-MIN(0,MAX(D${row},E${row})),0)`,
        value: bar.kind === kind ? below(bar) : 0,
      })),
    ),
  ]);
  return [
    { heading: nameWithUnit(chart.title, scale.unitText), cells: steps.map(({ name }) => name) },
    {
      ...column(
        chart.title,
        steps.map(({ value }) => value),
      ),
      formatCodes: steps.map(({ isTotal }) => (isTotal ? formatCode : signed)),
    },
    { heading: `${legend.total} (0/1)`, cells: steps.map(({ isTotal }) => (isTotal ? 1 : 0)) },
    column(
      '→',
      formulas((row, { end }, index) => ({
        formula: index === 0 ? `B${row}` : `IF(C${row}=1,B${row},D${row - 1}+B${row})`,
        value: end,
      })),
    ),
    column(
      '←',
      formulas((row, { start }, index) => ({
        formula: index === 0 ? '0' : `IF(C${row}=1,0,D${row - 1})`,
        value: start,
      })),
    ),
    column(
      '↕',
      formulas((row, { start, end }) => ({
        formula: `MAX(0,MIN(D${row},E${row}))+MIN(0,MAX(D${row},E${row}))`,
        value: Math.max(0, Math.min(start, end)) + Math.min(0, Math.max(start, end)),
      })),
    ),
    ...kinds,
    column(
      '±',
      formulas((row, { start, end }) => ({
        formula: `IF(MAX(D${row},E${row})>0,1,-1)*${room}`,
        value: (Math.max(start, end) > 0 ? 1 : -1) * room,
      })),
    ),
  ];
}
