// The slides around the findings: cover, contents, last page.

import { addSlide, countIds, type Deck, drawSurroundings, drawTitle } from './draw-slide';
import { COVER, fitInside } from './geometry';
import { DETAILS_PLACE, TEXT_PLACE } from './layouts';
import { fitSize } from './measure-text';
import { INK_3 } from './palette';
import { nameSlidePart } from './presentation';
import type { Picture } from './read-picture';
import { paragraph, picture, placedText, run } from './text';

const COVER_SIZES = [40, 36, 32, 28, 24] as const;

export function addCover(deck: Deck, logo?: { readonly part: string; readonly picture: Picture }): void {
  const { report, lang, pack } = deck;
  const { title, organization, client, author, date, words } = report;
  const nextId = countIds();
  const details = [
    client !== undefined && client !== '' && `${words.preparedFor} ${client}`,
    author !== undefined && author !== '' && `${words.preparedBy} ${author}`,
    date,
  ].filter((line) => line !== false);
  const size = fitSize(title, COVER.title.w, 2, COVER_SIZES, true);
  addSlide(deck, 1, 'cover', [
    placedText({
      id: nextId(),
      name: 'Title',
      placeholder: { type: 'ctrTitle' },
      paragraphs: paragraph(run(lang, title, { size })),
    }),
    organization !== title &&
      placedText({
        id: nextId(),
        name: 'Subtitle',
        placeholder: { type: 'subTitle', idx: 1 },
        paragraphs: paragraph(run(lang, organization)),
      }),
    placedText({
      id: nextId(),
      name: 'Details',
      placeholder: DETAILS_PLACE,
      paragraphs: details.map((line) => paragraph(run(lang, line), { after: 4 })),
    }),
    logo &&
      picture(
        nextId(),
        'Logo',
        client ?? organization,
        pack.relate(nameSlidePart(1), 'image', logo.part),
        fitInside(COVER.logo, logo.picture, 'right'),
      ),
  ]);
}

export interface ContentsEntry {
  readonly title: string;
  /** Number of the section's first slide. */
  readonly slide: number;
}

/** Entries that one slide holds. */
export const MAX_ENTRIES = 16;

export function addContents(deck: Deck, number: number, entries: readonly ContentsEntry[]): void {
  const { report, lang, pack } = deck;
  const nextId = countIds();
  const size = entries.length <= 9 ? 18 : entries.length <= 12 ? 16 : 14;
  const paragraphs = entries.map(({ title, slide }) => {
    const link = pack.relate(nameSlidePart(number), 'slide', nameSlidePart(slide));
    return paragraph([run(lang, `${slide}	`, { size, color: INK_3 }), run(lang, title, { size }, link)], {
      after: size * 0.55,
      hang: 0.6,
    });
  });
  addSlide(deck, number, 'contents', [
    drawTitle(deck, nextId(), report.words.contents),
    placedText({ id: nextId(), name: 'Text', placeholder: TEXT_PLACE, paragraphs }),
    ...drawSurroundings(deck, number, nextId),
  ]);
}

/** What lets the figures be found again: model, seed, names. It closes the deck as the cover opens it. */
export function addClosing(deck: Deck, number: number): void {
  const { report, lang } = deck;
  const nextId = countIds();
  addSlide(deck, number, 'closing', [
    placedText({
      id: nextId(),
      name: 'Title',
      placeholder: { type: 'title' },
      paragraphs: paragraph(run(lang, report.words.aboutFigures)),
    }),
    placedText({
      id: nextId(),
      name: 'Text',
      placeholder: TEXT_PLACE,
      paragraphs: report.colophon.map((line) => paragraph(run(lang, line), { after: 8 })),
    }),
    placedText({
      id: nextId(),
      name: 'Details',
      placeholder: DETAILS_PLACE,
      paragraphs: [...new Set([report.title, report.organization, report.date])].map((line) =>
        paragraph(run(lang, line), { after: 4 }),
      ),
    }),
  ]);
}
