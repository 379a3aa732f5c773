// How much room a text takes in Arial, without drawing it: rows of tables and lists of lines are cut into slides
// before any office program lays them out. Widths are those of Arial, in thousandths of the size.

import { POINTS_PER_INCH } from './geometry';

const WIDTHS: readonly (readonly [number, string])[] = [
  [222, 'ijl‘’'],
  [191, "'"],
  [260, '|'],
  [278, ' !,./:;I[\\]ft\u00a0\u202f'],
  [333, '()-`r·“”{}•'],
  [355, '"*'],
  [500, 'ckJsvxyz^'],
  [556, '0123456789abdeghnopqu_?L#$€«»–£'],
  [584, '+<=>~×−±≥≤'],
  [611, 'FTZ'],
  [667, 'ABEKPSVXY&'],
  [722, 'CDHNRUw'],
  [778, 'GOQ'],
  [833, 'mM'],
  [889, '%'],
  [944, 'Wœ'],
  [1000, '—…@▲▼●ŒÆæ→'],
];
const WIDTH_OF = new Map(WIDTHS.flatMap(([width, all]) => [...all].map((one) => [one, width] as const)));
/** Other alphabets: most of their signs are no wider. */
const OTHER = 600;
/** Signs as wide as they are high: ideograms, pictograms. */
const SQUARE = 1000;
/** Bold is wider by up to this, and programs round each letter their own way. */
const BOLD = 1.1;
const CAUTION = 1.02;

/** Width of a text on one line (inches). */
export function measureWidth(text: string, points: number, isBold = false): number {
  let width = 0;
  for (const character of text.normalize('NFD')) {
    // An accent adds nothing to its letter.
    if (character >= '\u0300' && character <= '\u036f') continue;
    width += WIDTH_OF.get(character) ?? ((character.codePointAt(0) ?? 0) > 0x2e7f ? SQUARE : OTHER);
  }
  return ((width / 1000) * points * (isBold ? BOLD : 1) * CAUTION) / POINTS_PER_INCH;
}

/** A text no wider than a width (inches), its end replaced by an ellipsis where it must be. */
export function cutText(text: string, points: number, width: number): string {
  if (measureWidth(text, points) <= width) return text;
  const kept = Array.from(text);
  while (kept.length > 1 && measureWidth(`${kept.join('')}…`, points) > width) kept.pop();
  return `${kept.join('').trimEnd()}…`;
}

/** Where a line may end: at spaces that are not fixed, and after hyphens. */
function splitWords(text: string): string[] {
  return text.split(/(?<=[-–])|[ \t]+/).filter((word) => word !== '');
}

/** Width of the longest part that cannot be cut (inches). */
export function measureWord(text: string, points: number, isBold = false): number {
  return splitWords(text).reduce((most, word) => Math.max(most, measureWidth(word, points, isBold)), 0);
}

/** Lines that a text takes in a width (inches). A word longer than a line is cut, as programs do. */
export function countLines(text: string, points: number, width: number, isBold = false): number {
  let lines = 0;
  for (const paragraph of text.split('\n')) {
    let used = 0;
    lines += 1;
    for (const word of splitWords(paragraph)) {
      const gap = used === 0 ? 0 : measureWidth(' ', points, isBold);
      const own = measureWidth(word, points, isBold);
      if (used > 0 && used + gap + own > width) {
        lines += 1;
        used = 0;
      }
      if (own > width) {
        const cut = Math.ceil(own / width);
        lines += cut - 1;
        used = own - (cut - 1) * width;
      } else used += used === 0 ? own : gap + own;
    }
  }
  return lines;
}

/** Height of a line (inches): Arial's own line is 1.15 of its size; a little more for programs that round up. */
export function lineHeight(points: number): number {
  return (points * 1.2) / POINTS_PER_INCH;
}

/** The largest of some sizes at which a text takes at most `lines`; the smallest when none does. */
export function fitSize(
  text: string,
  width: number,
  lines: number,
  sizes: readonly number[],
  isBold = false,
): number {
  const fitting = sizes.find((size) => countLines(text, size, width, isBold) <= lines);
  return fitting ?? sizes.at(-1) ?? 12;
}
