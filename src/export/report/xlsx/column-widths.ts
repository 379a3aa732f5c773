// How wide columns are and how high rows: as their content asks, within what a page holds. Spreadsheets do not all find
// the height of a row of wrapped text by themselves.

/** Widths, in characters of the default font. */
const LEAST = 7;
const MOST = 46;
/** Where few columns share the page. */
const MOST_OF_FEW = 92;
const FEW = 3;
/** Lines a heading may take. */
const HEADING_LINES = 3;
/** Room on both sides of the text, and for bold. */
const MARGIN = 2;

/**
 * @param lengths of the cells, as written
 * @param columns of the sheet
 * @example measureColumn('Coût (€/an)', [9, 11], 12) // 13
 */
export function measureColumn(heading: string, lengths: readonly number[], columns: number): number {
  const longest = lengths.reduce((most, length) => Math.max(most, length), 0);
  const word = heading.split(/\s/).reduce((most, one) => Math.max(most, one.length), 0);
  const line = Math.ceil(heading.length / HEADING_LINES);
  const most = columns <= FEW ? MOST_OF_FEW : MOST;
  return Math.min(most, Math.max(LEAST, longest, word + 2, line + 3) + MARGIN);
}

/** Characters that a landscape page holds across before its text becomes too small to read. */
const PAGE = 240;

/** How many pages a sheet is printed across. */
export function countPagesAcross(widths: readonly number[]): number {
  return Math.max(1, Math.ceil(widths.reduce((sum, width) => sum + width, 0) / PAGE));
}

/** Height of a line of text and room around it (points). */
const LINE = 13;
const ROOM = 3;
/** Excel’s highest row (points). */
const HIGHEST = 409;

/** Letters of a text are narrower, on the whole, than the digit that widths are counted in. */
const LETTERS_PER_DIGIT = 1.1;

/** Lines that a text takes in a column, words kept whole. */
export function countLines(text: string, width: number): number {
  const room = Math.max(1, Math.floor((width - MARGIN) * LETTERS_PER_DIGIT));
  let lines = 0;
  for (const paragraph of text.split('\n')) {
    lines += 1;
    let used = 0;
    for (const word of paragraph.split(' ')) {
      const before = used === 0 ? 0 : used + 1;
      if (before + word.length <= room) {
        used = before + word.length;
        continue;
      }
      // A word longer than the column is cut.
      lines += (used === 0 ? 0 : 1) + Math.ceil(word.length / room) - 1;
      used = word.length % room;
    }
  }
  return lines;
}

/** Height of a row whose texts stand in columns of these widths (points). */
export function measureRow(texts: readonly string[], widths: readonly number[]): number {
  const lines = texts.reduce((most, text, i) => Math.max(most, countLines(text, widths[i] ?? LEAST)), 1);
  return Math.min(HIGHEST, lines * LINE + ROOM);
}
