// Which slides a report makes: one message a slide, more when what shows it does not fit. Layout alone: nothing is
// written here.

import type { WordedExhibit, WordedMessage, WordedReport } from '../../../report/worded';
import { BODY, type Box } from './geometry';
import { type Placed, placeExhibit } from './place-exhibit';
import { placeTogether } from './share-slide';

export interface FindingSlide {
  readonly message: WordedMessage;
  /** Whether an earlier slide began to show the same. */
  readonly isContinued: boolean;
  readonly placed: readonly Placed[];
}

/** @param body what the title leaves of the slide */
export function planMessage(
  message: WordedMessage,
  words: WordedReport['words'],
  body: Box = BODY,
): FindingSlide[] {
  const telling = { message, words };
  const pages: (readonly Placed[])[] = [];
  const exhibits = message.exhibits.flatMap(replaceEmpty);
  if (exhibits.length === 0) {
    const items = message.explanation.map((text) => ({ text }));
    pages.push(...placeExhibit({ kind: 'lines', id: message.id, title: '', items }, body, telling));
  }
  for (let index = 0; index < exhibits.length; ) {
    const { count, placed } = placeTogether(exhibits.slice(index), body, telling);
    if (count > 0) pages.push(placed);
    else pages.push(...placeExhibit(exhibits[index] as WordedExhibit, body, telling));
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
