// SVG text does not wrap: this measures it and cuts it with an ellipsis, or breaks it into lines.

const FAMILY =
  '-apple-system, "Segoe UI", Roboto, "Noto Sans", "Liberation Sans", "Helvetica Neue", Arial, sans-serif';

let pen: CanvasRenderingContext2D | null | undefined;
/** The font in the pen: changing it takes longer than measuring. */
let penFont: string | undefined;

function getPen(): CanvasRenderingContext2D | null {
  if (pen === undefined) {
    // jsdom has no canvas: the estimate below is then good enough.
    pen =
      typeof CanvasRenderingContext2D === 'undefined'
        ? null
        : document.createElement('canvas').getContext('2d');
  }
  return pen;
}

/** Width in pixels of `text` at `size` pixels. */
export function measureText(text: string, size: number, weight = 400): number {
  const context = getPen();
  if (!context) return text.length * size * 0.55;
  const font = `${weight} ${size}px ${FAMILY}`;
  if (font !== penFont) {
    context.font = font;
    penFont = font;
  }
  return context.measureText(text).width;
}

/** `text`, cut with an ellipsis so that it takes at most `width` pixels. */
export function cutText(text: string, width: number, size: number, weight = 400): string {
  if (measureText(text, size, weight) <= width) return text;
  const letters = Array.from(text);
  let low = 0;
  let high = letters.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (measureText(`${letters.slice(0, middle).join('').trimEnd()}…`, size, weight) <= width) low = middle;
    else high = middle - 1;
  }
  return `${letters.slice(0, low).join('').trimEnd()}…`;
}

/** `text` broken between words into lines of at most `width` pixels. */
export function wrapText(text: string, width: number, size: number, weight = 400): string[] {
  const lines: string[] = [];
  let line = '';
  // Ordinary spaces only: a no-break space holds a number to its unit.
  for (const word of text.split(' ')) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line !== '' && measureText(longer, size, weight) > width) {
      lines.push(line);
      line = word;
    } else line = longer;
  }
  return line === '' ? lines : [...lines, line];
}

/** Width of a column of names: as wide as the longest, within `most` pixels, with air after it. */
export function nameColumn(names: readonly string[], most: number, size: number): number {
  const longest = Math.max(0, ...names.map((name) => measureText(name, size)));
  return Math.round(Math.min(most, longest + 12));
}

/** `text` on at most `most` lines of `width` pixels, the last one cut where it must be. */
export function splitName(text: string, width: number, size: number, most: number): string[] {
  const lines = most > 1 ? wrapText(text, width, size) : [text];
  const kept = lines.slice(0, most - 1);
  return [...kept, lines.slice(most - 1).join(' ')]
    .filter((line) => line !== '')
    .map((line) => cutText(line, width, size));
}
