// One exhibit in a box of a slide: its heading, then what it shows, on as many pages as that takes. Layout alone:
// nothing is written here.

import type {
  WordedChart,
  WordedExhibit,
  WordedFacts,
  WordedMessage,
  WordedReport,
  WordedTable,
} from '../../../report/worded';
import type { Ends } from './chart/axis';
import { splitChart } from './chart/split-chart';
import { spanWaterfall } from './chart/waterfall';
import { MAX_FACTS, measureFacts } from './draw-facts';
import { fitLines, type LinesPart, measureLines } from './fit-lines';
import type { Box } from './geometry';
import { countLines, lineHeight } from './measure-text';
import { fitTable, type TablePart } from './table/fit-table';

export type Placed = { readonly box: Box } & (
  | { readonly kind: 'chart'; readonly chart: WordedChart; readonly ends?: Ends }
  | { readonly kind: 'table'; readonly table: WordedTable; readonly part: TablePart }
  | { readonly kind: 'facts'; readonly items: WordedFacts['items'] }
  | { readonly kind: 'lines'; readonly part: LinesPart }
  | {
      readonly kind: 'heading';
      readonly text: string;
      /** Said after it, in ordinary type. */
      readonly note?: string;
    }
);

/** What an exhibit is placed for: the message that it shows, and the fixed words of the report. */
export interface Telling {
  readonly message: WordedMessage;
  readonly words: WordedReport['words'];
}

export interface PlaceOptions {
  /** Height of the heading, where it must be that of a neighbour (inches). */
  readonly headingHeight?: number;
  /** Type that a table may take, largest first (points). */
  readonly sizes?: readonly number[];
}

export const HEADING_SIZE = 13;
/** Below a heading (inches). */
const HEADING_GAP = 0.12;
/** Between a heading and its note, and around what is set in bold. */
const NOTE_GAP = ' · ';

/** A heading that repeats the finding tells nothing: it is left out, unless something is to be said after it. */
function readHeading(exhibit: WordedExhibit, { message, words }: Telling): { text: string; note?: string } {
  const text = exhibit.title === message.title ? '' : exhibit.title;
  if (exhibit.kind !== 'chart' || exhibit.form !== 'waterfall') return { text };
  const { min } = spanWaterfall(exhibit);
  if (min === 0) return { text };
  const note = words.axisFrom(min, exhibit.scale);
  return { text, note: text === '' ? note : `${NOTE_GAP}${note}` };
}

/** Height that the heading of an exhibit takes in a width, the space below it included (inches). */
export function measureHeading(exhibit: WordedExhibit, width: number, telling: Telling): number {
  const { text, note = '' } = readHeading(exhibit, telling);
  if (text + note === '') return 0;
  return countLines(text + note, HEADING_SIZE, width, true) * lineHeight(HEADING_SIZE) + HEADING_GAP;
}

/** The pages of one exhibit, each in the same box. */
export function placeExhibit(
  exhibit: WordedExhibit,
  box: Box,
  telling: Telling,
  options: PlaceOptions = {},
): Placed[][] {
  const own = measureHeading(exhibit, box.w, telling);
  const { headingHeight = own, sizes } = options;
  const heading: Placed[] =
    own === 0
      ? []
      : [{ kind: 'heading', ...readHeading(exhibit, telling), box: { ...box, h: headingHeight } }];
  const rest = { ...box, y: box.y + headingHeight, h: box.h - headingHeight };
  switch (exhibit.kind) {
    case 'chart':
      return splitChart(exhibit, rest).map((part) => [...heading, { kind: 'chart', ...part, box: rest }]);
    case 'table':
      return fitTable(exhibit, rest, telling.words, sizes).map((part) => [
        ...heading,
        { kind: 'table', table: exhibit, part, box: rest },
      ]);
    case 'lines':
      return fitLines(exhibit.items, rest).map((part) => [...heading, { kind: 'lines', part, box: rest }]);
    case 'facts': {
      const pages = Math.ceil(exhibit.items.length / MAX_FACTS);
      return Array.from({ length: pages }, (_, page) => [
        ...heading,
        { kind: 'facts', items: exhibit.items.slice(page * MAX_FACTS, (page + 1) * MAX_FACTS), box: rest },
      ]);
    }
    default:
      return exhibit satisfies never;
  }
}

/** Height that an exhibit takes with its heading (inches); undefined for a chart, which fills what it is given. */
export function measurePlaced(placed: readonly Placed[], words: WordedReport['words']): number | undefined {
  let height = 0;
  for (const one of placed) {
    if (one.kind === 'heading') height += one.box.h;
    else if (one.kind === 'facts') height += measureFacts(one.items, one.box.w, words);
    else if (one.kind === 'lines') height += measureLines(one.part, one.box.w);
    else if (one.kind === 'table')
      height += one.part.heights.reduce((sum, row) => sum + row, one.part.headerHeight);
    else return undefined;
  }
  return height;
}
