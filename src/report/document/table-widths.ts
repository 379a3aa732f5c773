// What the columns of a table ask of a page: labels get room before numbers do, so that they break as little as can be,
// and no table is wider than its page, which browsers would print by making every page smaller.

import type { CSSProperties } from 'react';
import type { WordedTable } from '../worded';

/** Beyond so many columns a table is written smaller, then needs a page on its side. */
export const DENSE_COLUMNS = 6;
export const MANY_COLUMNS = 9;
/** Texts of more letters are sentences: they break, but are given the room for a few words a line. */
const LABEL_MOST = 44;
/** What rows are named after does not break up to so many letters, unless many columns want the room. */
const NAME_MOST = 34;
const FEW_TEXTS = 2;
/** A name of a column breaks rather than ask for more letters. */
const HEAD_MOST = 12;
/** Width of a letter, in those of a zero. */
const LETTER = 0.92;
/** The least that a sentence alone in its row asks for, and the most that one among others wishes, in zeros. */
const SENTENCE_LEAST = 30;
const SENTENCE_MOST = 60;
/** Where most rows say little, the few sentences yield to the names of the rows. */
const MEAN_LEAST = 20;
const RARE_SENTENCE_LEAST = 22;

/**
 * What each column of texts asks for: labels, the width of their longest, a wish that yields where room is short, but
 * for names of rows; a sentence, all that is left, or as much as it wishes where every row has one; several, each by
 * its length. A column that few rows fill asks for what they usually say, not for their longest.
 */
export function widthsOf({ columns, rows }: WordedTable): (CSSProperties | undefined)[] {
  const longest = columns.map(({ text, isNumeric }, at) =>
    isNumeric
      ? 0
      : Math.max(Math.min(text.length, HEAD_MOST), ...rows.map(({ cells }) => cells[at]?.text.length ?? 0)),
  );
  const texts = longest.filter((letters) => letters > 0).length;
  const isRoomy = columns.length <= DENSE_COLUMNS && texts <= FEW_TEXTS;
  const sentences = longest.filter((letters) => letters > LABEL_MOST).length;
  return longest.map((letters, at) => {
    if (letters === 0) return undefined;
    const usual = at === 0 ? letters : Math.max(RARE_SENTENCE_LEAST, 1.5 * meanOf(rows, at));
    const width = `${Math.ceil(Math.min(letters, usual, SENTENCE_MOST) * LETTER)}ch`;
    if (letters > LABEL_MOST && sentences === 1) {
      if (meanOf(rows, at) < MEAN_LEAST) return { minWidth: `${RARE_SENTENCE_LEAST}ch` };
      const minWidth = `${SENTENCE_LEAST}ch`;
      return texts > FEW_TEXTS ? { width, minWidth } : { minWidth };
    }
    return at === 0 && letters <= NAME_MOST && isRoomy ? { width, minWidth: width } : { width };
  });
}

/** Letters of a column, over its rows. */
function meanOf(rows: WordedTable['rows'], at: number): number {
  const letters = rows.reduce((sum, { cells }) => sum + (cells[at]?.text.length ?? 0), 0);
  return letters / Math.max(1, rows.length);
}

/** Zeros that a page holds in one line: of usual text, of dense text, of dense text on its side. */
const ROOM = { usual: 96, dense: 108, onItsSide: 162 };
/** What stands around each cell, in zeros. */
const AROUND = 2;

/** Whether the words that cannot break, side by side, may be wider than a page: long ones must then. */
export function isCrowded(table: WordedTable): boolean {
  const { columns, rows } = table;
  const widths = widthsOf(table);
  const least = columns.map(({ text, isNumeric }, at) => {
    const cells = rows.map(({ cells }) => cells[at]?.text ?? '');
    const words = isNumeric ? [...splitWords(text), ...cells] : [text, ...cells].flatMap(splitWords);
    const asked = Number.parseInt(String(widths[at]?.minWidth ?? 0), 10);
    return AROUND + Math.max(asked, ...words.map(({ length }) => length));
  });
  const { length } = columns;
  const room = length > MANY_COLUMNS ? ROOM.onItsSide : length > DENSE_COLUMNS ? ROOM.dense : ROOM.usual;
  return least.reduce((sum, one) => sum + one, 0) > room;
}

const splitWords = (text: string): string[] => text.split(/[ \n-]/);

/** Letters of a word after which it may break, when those that follow are not a mere end. */
const LONG_WORD = /(\p{L}{9})(?=\p{L}{4})/gu;
const SOFT_HYPHEN = '\u00ad';

/**
 * Long words that break with a hyphen where they must: few browsers know how to cut them.
 * @example breakWords('interdépartementale').length // 20
 */
export function breakWords(text: string): string {
  return text.replace(LONG_WORD, `$1${SOFT_HYPHEN}`);
}
