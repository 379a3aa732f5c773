// How wide a text will be, without a page to measure it in: the widths of Arial's letters by class, as parts of the
// size. Close enough to break lines and make room, and the same in the page as on the command line.

const NARROW = /[ijl.,:;'’|!()[\]\u00a0\u202f ]/;
const SLIM = /[ftr\-/*"“”«»]/;
const WIDE = /[mwMW@%—…€]/;
const TALL = /\p{Lu}/u;

/** Width of `text` at `size`, in the same unit. */
export function widthOf(text: string, size: number): number {
  let width = 0;
  for (const letter of text) {
    if (NARROW.test(letter)) width += 0.27;
    else if (SLIM.test(letter)) width += 0.36;
    else if (WIDE.test(letter)) width += 0.86;
    else if (TALL.test(letter)) width += 0.68;
    else width += 0.55;
  }
  return width * size;
}

/** `text` on at most `most` lines no wider than `width`; what does not fit ends in an ellipsis. */
export function breakText(text: string, width: number, size: number, most = 2): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && widthOf(`${last} ${word}`, size) <= width)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  const kept = lines.length > most ? [...lines.slice(0, most - 1), lines.slice(most - 1).join(' ')] : lines;
  return kept.map((line) => cut(line, width, size));
}

/** `text` no wider than `width`, its end replaced by an ellipsis where it must be. */
export function cut(text: string, width: number, size: number): string {
  if (widthOf(text, size) <= width) return text;
  let kept = Array.from(text);
  while (kept.length > 1 && widthOf(`${kept.join('')}…`, size) > width) kept = kept.slice(0, -1);
  return `${kept.join('').trimEnd()}…`;
}
