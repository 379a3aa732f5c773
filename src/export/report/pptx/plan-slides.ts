// Which slides a report makes: one message a slide, more when what shows it does not fit, charts side by side when
// both stay legible. Layout alone: nothing is written here.

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
import { MAX_FACTS, measureFacts } from './draw-facts';
import { fitLines, type LinesPart } from './fit-lines';
import { BODY, type Box } from './geometry';
import { fitTable, type TablePart } from './table/fit-table';

export type Placed = { readonly box: Box } & (
  | { readonly kind: 'chart'; readonly chart: WordedChart; readonly ends?: Ends }
  | { readonly kind: 'table'; readonly table: WordedTable; readonly part: TablePart }
  | { readonly kind: 'facts'; readonly items: WordedFacts['items'] }
  | { readonly kind: 'lines'; readonly part: LinesPart }
  | { readonly kind: 'heading'; readonly text: string }
);

export interface FindingSlide {
  readonly message: WordedMessage;
  /** Whether an earlier slide began to show the same. */
  readonly isContinued: boolean;
  readonly placed: readonly Placed[];
}

const HEADING = 0.34;
const GAP = 0.25;
const GAP_BELOW = 0.15;

export function planMessage(message: WordedMessage, words: WordedReport['words']): FindingSlide[] {
  const pages: (readonly Placed[])[] = [];
  const exhibits = message.exhibits.flatMap(replaceEmpty);
  if (exhibits.length === 0) {
    const items = message.explanation.map((text) => ({ text }));
    pages.push(...placeExhibit({ kind: 'lines', id: message.id, title: '', items }, BODY, message, words));
  }
  for (let index = 0; index < exhibits.length; ) {
    const { count, placed } = placeTogether(exhibits.slice(index), message, words);
    if (count > 0) pages.push(placed);
    else pages.push(...placeExhibit(exhibits[index] as WordedExhibit, BODY, message, words));
    index += Math.max(1, count);
  }
  if (pages.length === 0) pages.push([]);
  return pages.map((placed, index) => ({ message, isContinued: index > 0, placed }));
}

/** A chart without a value cannot be drawn: its sentence stands for it. What holds nothing is left out. */
function replaceEmpty(exhibit: WordedExhibit): WordedExhibit[] {
  if (exhibit.kind === 'table') return exhibit.columns.length > 0 ? [exhibit] : [];
  if (exhibit.kind !== 'chart') return exhibit.items.length > 0 ? [exhibit] : [];
  const isEmpty =
    exhibit.form === 'waterfall'
      ? exhibit.steps.length === 0
      : exhibit.form === 'scatter'
        ? exhibit.points.length === 0
        : exhibit.form === 'histogram'
          ? exhibit.series.length === 0 || exhibit.edges.length < 2
          : exhibit.series.length === 0 || exhibit.categories.length === 0;
  if (!isEmpty) return [exhibit];
  return [{ kind: 'lines', id: exhibit.id, title: exhibit.title, items: [{ text: exhibit.alternative }] }];
}

interface Together {
  /** How many exhibits share the slide; none when each wants its own. */
  readonly count: number;
  readonly placed: readonly Placed[];
}

/** Several exhibits on one slide while they are small: two charts side by side, or figures and short tables above what follows. */
function placeTogether(
  exhibits: readonly WordedExhibit[],
  message: WordedMessage,
  words: WordedReport['words'],
): Together {
  const [first, second] = exhibits;
  if (first?.kind === 'chart' && second?.kind === 'chart' && isSmall(first) && isSmall(second)) {
    const w = (BODY.w - 2 * GAP) / 2;
    const pages = [first, second].map((chart, index) =>
      placeExhibit(chart, { ...BODY, x: BODY.x + index * (w + 2 * GAP), w }, message, words),
    );
    if (pages.every(({ length }) => length === 1)) return { count: 2, placed: pages.flat(2) };
  }
  const placed: Placed[] = [];
  let rest: Box = BODY;
  for (const [index, exhibit] of exhibits.entries()) {
    const pages = placeExhibit(exhibit, rest, message, words);
    const height = measurePlaced(pages[0] ?? [], words);
    if (pages.length !== 1 || (height ?? LEAST_BELOW) > rest.h) return { count: index, placed };
    placed.push(...(pages[0] ?? []));
    // What fills the room that it is given is the last of its slide.
    if (height === undefined) return { count: index + 1, placed };
    rest = { ...rest, y: rest.y + height + GAP_BELOW, h: Math.max(0, rest.h - height - GAP_BELOW) };
  }
  return { count: exhibits.length, placed };
}

/** Least height for what fills its room, below something else (inches). */
const LEAST_BELOW = 2.4;

/** Height that an exhibit takes with its heading (inches); undefined when it fills whatever it is given. */
function measurePlaced(placed: readonly Placed[], words: WordedReport['words']): number | undefined {
  let height = 0;
  for (const one of placed) {
    if (one.kind === 'heading') height += one.box.h;
    else if (one.kind === 'facts') height += measureFacts(one.items, one.box.w, words);
    else if (one.kind === 'table')
      height += one.part.heights.reduce((sum, row) => sum + row, one.part.headerHeight);
    else return undefined;
  }
  return height;
}

/** Said once: a heading that repeats the finding tells nothing. */
function hasHeading({ title }: WordedExhibit, message: WordedMessage): boolean {
  return title !== '' && title !== message.title;
}

/** Legible on half a slide. */
function isSmall(chart: WordedChart): boolean {
  if (chart.form === 'waterfall') return chart.steps.length <= 12;
  if (chart.form === 'scatter') return false;
  if (chart.form === 'histogram') return chart.series.length <= 3;
  return chart.categories.length * (chart.form === 'stacked' ? 1 : chart.series.length) <= 12;
}

/** The pages of one exhibit; the first may have less room than the others. */
function placeExhibit(
  exhibit: WordedExhibit,
  box: Box,
  message: WordedMessage,
  words: WordedReport['words'],
): Placed[][] {
  const isHeaded = hasHeading(exhibit, message);
  const heading: Placed[] = isHeaded
    ? [{ kind: 'heading', text: exhibit.title, box: { ...box, h: HEADING } }]
    : [];
  const rest = isHeaded ? { ...box, y: box.y + HEADING, h: box.h - HEADING } : box;
  switch (exhibit.kind) {
    case 'chart':
      return splitChart(exhibit, rest.h).map((part) => [...heading, { kind: 'chart', ...part, box: rest }]);
    case 'table':
      return fitTable(exhibit, rest, words).map((part) => [
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
