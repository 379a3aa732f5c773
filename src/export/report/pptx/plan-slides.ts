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

const HEADING = 0.36;
const GAP = 0.25;

export function planMessage(message: WordedMessage, words: WordedReport['words']): FindingSlide[] {
  const pages: Placed[][] = [];
  const exhibits = message.exhibits.flatMap(replaceEmpty);
  if (exhibits.length === 0) {
    const items = message.explanation.map((text) => ({ text }));
    pages.push(...placeExhibit({ kind: 'lines', id: message.id, title: '', items }, BODY, message, words));
  }
  for (let index = 0; index < exhibits.length; index++) {
    const first = exhibits[index] as WordedExhibit;
    const second = exhibits[index + 1];
    const together = second && placeTogether(first, second, message, words);
    if (together) index += 1;
    pages.push(...(together ?? placeExhibit(first, BODY, message, words)));
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

/** Two exhibits on one slide, when both are small: figures above anything, small charts side by side. */
function placeTogether(
  first: WordedExhibit,
  second: WordedExhibit,
  message: WordedMessage,
  words: WordedReport['words'],
): Placed[][] | undefined {
  if (first.kind === 'facts' && first.items.length <= 5) {
    const used = measureFacts(first.items, BODY.w, words) + GAP;
    const rest = { ...BODY, y: BODY.y + used, h: BODY.h - used };
    const below = placeExhibit(second, rest, message, words);
    if (below.length !== 1 || rest.h < 2.8) return undefined;
    return [[{ kind: 'facts', items: first.items, box: BODY }, ...(below[0] ?? [])]];
  }
  if (first.kind === 'chart' && second.kind === 'chart' && isSmall(first) && isSmall(second)) {
    const w = (BODY.w - 2 * GAP) / 2;
    const [left, right] = [first, second].map((chart, index) =>
      placeExhibit(chart, { ...BODY, x: BODY.x + index * (w + 2 * GAP), w }, message, words),
    );
    if (left?.length === 1 && right?.length === 1) return [[...(left[0] ?? []), ...(right[0] ?? [])]];
  }
  return undefined;
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
  // Said once: a heading that repeats the finding tells nothing.
  const hasHeading = exhibit.title !== '' && exhibit.title !== message.title;
  const heading: Placed[] = hasHeading
    ? [{ kind: 'heading', text: exhibit.title, box: { ...box, h: HEADING } }]
    : [];
  const rest = hasHeading ? { ...box, y: box.y + HEADING, h: box.h - HEADING } : box;
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
