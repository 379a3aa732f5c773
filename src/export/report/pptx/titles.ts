// Titles of slides: findings as sentences, in two sizes at most throughout a deck, whole however long they are.

import type { WordedReport } from '../../../report/worded';
import { BODY, type Box, TITLE } from './geometry';
import { countLines, fitSize, lineHeight } from './measure-text';

/** The size of titles on two lines, and of those that need more (points). */
const SIZE = 24;
const LONG_SIZES = [20, 18, 16] as const;
const MOST_LINES = 3;
/** What a title may take of the body: beyond that it shrinks in its place (inches). */
const MOST_TAKEN = 1.5;
/** Lines of a title stand closer than those of a text: the master says so. */
const SPACING = 0.95;

/** A title whose slide is not the first: a full stop before the brackets would part them from it. */
export function continueTitle(
  title: string,
  { continued }: Pick<WordedReport['words'], 'continued'>,
): string {
  return `${title.replace(/\.$/, '')} (${continued})`;
}

/** The largest size at which every title of a deck takes three lines at most. */
export function chooseLongSize(titles: readonly string[]): number {
  const fits = (size: number) =>
    titles.every((title) => countLines(title, size, TITLE.w, true) <= MOST_LINES);
  return LONG_SIZES.find(fits) ?? LONG_SIZES[2];
}

/** @param long size of the deck's longest titles (points) */
export function sizeTitle(title: string, long: number): number {
  return fitSize(title, TITLE.w, 2, [SIZE, long], true);
}

/** Height that a title takes: its place, or more (inches). */
export function measureTitle(title: string, long: number): number {
  const size = sizeTitle(title, long);
  const lines = countLines(title, size, TITLE.w, true);
  if (lines <= MOST_LINES) return TITLE.h;
  return Math.min(lines * lineHeight(size) * SPACING, TITLE.h + MOST_TAKEN);
}

/** What a title leaves of its slide. */
export function findBody(title: string, long: number): Box {
  const more = measureTitle(title, long) - TITLE.h;
  return { ...BODY, y: BODY.y + more, h: BODY.h - more };
}
