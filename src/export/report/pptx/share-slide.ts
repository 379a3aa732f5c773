// Which exhibits of a message share a slide: charts side by side, a short table under its chart or beside it, figures
// and tables above what follows, as long as all of them stay legible.

import type { WordedChart, WordedExhibit, WordedLines, WordedTable } from '../../../report/worded';
import { measureWaterfall } from './chart/waterfall';
import { BODY, type Box } from './geometry';
import { measureHeading, measurePlaced, type Placed, placeExhibit, type Telling } from './place-exhibit';
import { countTableLines } from './table/fit-table';

export interface Together {
  /** How many exhibits share the slide; none when each wants its own. */
  readonly count: number;
  readonly placed: readonly Placed[];
}

const GAP = 0.25;
const GAP_BELOW = 0.15;
/** Least height of a chart above or below something else, its heading left out: about half of a slide (inches). */
const LEAST_CHART = 0.46 * BODY.h;
/** Least share of the width for a chart beside a table. */
const LEAST_BESIDE = 0.46;
/** Least type of sentences above a table (points). */
const LEAST_LINES = 14;

/** Where a table is tried beside what it goes with, and in which type: from what reads best on. */
const TRIES: readonly { readonly side: 'under' | 'beside'; readonly size: number }[] = [
  { side: 'under', size: 14 },
  { side: 'under', size: 12 },
  { side: 'beside', size: 14 },
  { side: 'beside', size: 12 },
  { side: 'under', size: 11 },
  { side: 'beside', size: 11 },
  { side: 'under', size: 10 },
  { side: 'beside', size: 10 },
];
/** Lines that a table beside a chart may take: of its header, and of its rows for each of them. */
const MOST_LINES = { header: 3, rows: 1.25 };
/** Type that tables of one slide may share, largest first (points). */
const SHARED_SIZES = [14, 12, 11, 10] as const;

/** @param body what the title leaves of the slide */
export function placeTogether(exhibits: readonly WordedExhibit[], body: Box, telling: Telling): Together {
  const placed: Placed[] = [];
  let rest = body;
  for (let index = 0; index < exhibits.length; ) {
    const filling = placeFilling(exhibits.slice(index), rest, telling);
    if (filling.count > 0) return { count: index + filling.count, placed: [...placed, ...filling.placed] };
    const exhibit = exhibits[index] as WordedExhibit;
    const pages = placeExhibit(exhibit, rest, telling);
    const [page = []] = pages;
    const height = measurePlaced(page, telling.words);
    const least = LEAST_CHART + measureHeading(exhibit, rest.w, telling);
    if (pages.length !== 1 || (height ?? least) > rest.h) return { count: index, placed };
    placed.push(...page);
    // What fills the room that it is given is the last of its slide.
    if (height === undefined) return { count: index + 1, placed };
    rest = { ...rest, y: rest.y + height + GAP_BELOW, h: Math.max(0, rest.h - height - GAP_BELOW) };
    index += 1;
  }
  return { count: exhibits.length, placed };
}

/** Exhibits that take a room together: one or two charts, or sentences, with a table; or two charts alone. */
function placeFilling(exhibits: readonly WordedExhibit[], room: Box, telling: Telling): Together {
  const [first, second, third] = exhibits;
  if (first?.kind === 'table' && second?.kind === 'table') return placeTables(exhibits, room, telling);
  if (first?.kind === 'chart' && second?.kind === 'chart' && isSmall(first) && isSmall(second)) {
    const both = (box: Box) => placeBoth(first, second, box, telling);
    const three = third?.kind === 'table' ? placeOver(both, third, room, telling) : undefined;
    if (three) return { count: 3, placed: three };
    const two = both(room);
    return two ? { count: 2, placed: two } : NONE;
  }
  if (second?.kind !== 'table') return NONE;
  if (first?.kind === 'lines') {
    const two = placeOver((box) => placeLines(first, box, telling), second, room, telling);
    return two ? { count: 2, placed: two } : NONE;
  }
  if (first?.kind !== 'chart') return NONE;
  const one = (box: Box) => placeChart(first, box, telling);
  for (const { side, size } of TRIES) {
    const two =
      side === 'under'
        ? placeOver(one, second, room, telling, [size])
        : placeBeside(one, second, room, telling, size);
    if (two) return { count: 2, placed: two };
  }
  return NONE;
}

const NONE: Together = { count: 0, placed: [] };

/** Tables that follow one another, one under the other in the same type, when all of them fit. */
function placeTables(exhibits: readonly WordedExhibit[], room: Box, telling: Telling): Together {
  const end = exhibits.findIndex(({ kind }) => kind !== 'table');
  const tables = exhibits.slice(0, end < 0 ? exhibits.length : end);
  for (const size of SHARED_SIZES) {
    let { y } = room;
    const pages = tables.map((table) => {
      const box = { ...room, y, h: Math.max(0, room.y + room.h - y) };
      const own = placeExhibit(table, box, telling, { sizes: [size] });
      y += (measurePlaced(own[0] ?? [], telling.words) ?? 0) + GAP_BELOW;
      return own;
    });
    if (pages.every(({ length }) => length === 1) && y - GAP_BELOW <= room.y + room.h)
      return { count: tables.length, placed: pages.flat(2) };
  }
  return NONE;
}

/** Places what goes with a table in the room that the table leaves; undefined where that is too little. */
type Place = (box: Box) => Placed[] | undefined;

function placeOver(
  place: Place,
  table: WordedTable,
  room: Box,
  telling: Telling,
  sizes: readonly number[] = SHARED_SIZES,
): Placed[] | undefined {
  for (const size of sizes) {
    const pages = placeExhibit(table, room, telling, { sizes: [size] });
    const height = measurePlaced(pages[0] ?? [], telling.words);
    if (pages.length !== 1 || height === undefined) continue;
    const above = place({ ...room, h: room.h - height - GAP_BELOW });
    if (!above) continue;
    const used = measurePlaced(above, telling.words) ?? room.h - height - GAP_BELOW;
    const box = { ...room, y: room.y + used + GAP_BELOW, h: height + 1e-6 };
    return [...above, ...placeExhibit(table, box, telling, { sizes: [size] }).flat()];
  }
  return undefined;
}

function placeBeside(
  place: Place,
  table: WordedTable,
  room: Box,
  telling: Telling,
  size: number,
): Placed[] | undefined {
  const most = room.w * (1 - LEAST_BESIDE) - 2 * GAP;
  const pages = placeExhibit(table, { ...room, w: most }, telling, { sizes: [size] });
  const [page = []] = pages;
  const part = page.flatMap((one) => (one.kind === 'table' ? [one.part] : []))[0];
  if (pages.length !== 1 || !part) return undefined;
  const lines = countTableLines(part);
  if (lines.header > MOST_LINES.header || lines.rows > MOST_LINES.rows * part.rows.length) return undefined;
  const width = Math.max(
    part.widths.reduce((sum, one) => sum + one, 0),
    LEAST_TABLE,
  );
  const x = room.x + room.w - width;
  const beside = place({ ...room, w: room.w - width - 2 * GAP });
  return beside && [...beside, ...page.map((one) => ({ ...one, box: { ...one.box, x, w: width } }))];
}

/** A heading above a table beside a chart needs so much (inches). */
const LEAST_TABLE = 3;

function placeChart(chart: WordedChart, box: Box, telling: Telling): Placed[] | undefined {
  const pages = placeExhibit(chart, box, telling);
  const h = box.h - measureHeading(chart, box.w, telling);
  const least = chart.form === 'waterfall' ? measureWaterfall(chart, { w: box.w, h, lang: '' }) : 0;
  const isHigh = h >= Math.max(LEAST_CHART, least);
  return isHigh && pages.length === 1 ? pages[0] : undefined;
}

function placeLines(lines: WordedLines, box: Box, telling: Telling): Placed[] | undefined {
  const pages = placeExhibit(lines, box, telling);
  const isLegible = pages[0]?.every((one) => one.kind !== 'lines' || one.part.size >= LEAST_LINES);
  return isLegible && pages.length === 1 ? pages[0] : undefined;
}

/** Two charts side by side, their headings as high as each other. */
function placeBoth(
  first: WordedChart,
  second: WordedChart,
  box: Box,
  telling: Telling,
): Placed[] | undefined {
  const w = (box.w - 2 * GAP) / 2;
  const headingHeight = Math.max(...[first, second].map((chart) => measureHeading(chart, w, telling)));
  if (box.h - headingHeight < LEAST_CHART) return undefined;
  const pages = [first, second].map((chart, index) =>
    placeExhibit(chart, { ...box, x: box.x + index * (w + 2 * GAP), w }, telling, { headingHeight }),
  );
  return pages.every(({ length }) => length === 1) ? pages.flat(2) : undefined;
}

/** Legible on half a slide. */
function isSmall(chart: WordedChart): boolean {
  if (chart.form === 'waterfall') return chart.steps.length <= 12;
  if (chart.form === 'scatter') return false;
  if (chart.form === 'histogram') return chart.series.length <= 3;
  return chart.categories.length * (chart.form === 'stacked' ? 1 : chart.series.length) <= 12;
}
