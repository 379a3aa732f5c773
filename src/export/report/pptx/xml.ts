// XML as a tagged template: what is interpolated is text and is escaped, unless it is XML made here. What a user typed
// can thus never become markup, and never holds a character that XML forbids.

export interface Xml {
  readonly markup: string;
}

export type Piece = Xml | string | number | undefined | false | readonly Piece[];

/**
 * Removes what XML 1.0 forbids (§2.2 Char): control characters, halves of surrogate pairs, U+FFFE and U+FFFF.
 * @example cleanText('a\u0000b') // 'ab'
 */
function cleanText(text: string): string {
  return text.toWellFormed().replaceAll('\ufffd', '').replace(FORBIDDEN, '');
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: those are the characters to remove.
const FORBIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\ufffe\uffff]/g;

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
};

function escapeText(text: string): string {
  return cleanText(text).replace(/[&<>"\t\n\r]/g, (character) => ENTITIES[character] ?? '');
}

function writePiece(piece: Piece): string {
  if (piece === undefined || piece === false) return '';
  if (typeof piece === 'string') return escapeText(piece);
  if (typeof piece === 'number') return String(piece);
  if ('markup' in piece) return piece.markup;
  return piece.map(writePiece).join('');
}

const tightened = new WeakMap<TemplateStringsArray, readonly string[]>();

/** Drops the line breaks and indentation that make templates readable. */
function tighten(parts: TemplateStringsArray): readonly string[] {
  let tight = tightened.get(parts);
  if (!tight) {
    tight = parts.map((part) =>
      part.replace(/\s*\n\s*/g, (space, at: number) => {
        const before = part[at - 1];
        const after = part[at + space.length];
        return before === undefined || before === '>' || after === undefined || after === '<' ? '' : ' ';
      }),
    );
    tightened.set(parts, tight);
  }
  return tight;
}

/**
 * @example xml`<a:t>${'R & D'}</a:t>`.markup // '<a:t>R &amp; D</a:t>'
 */
export function xml(parts: TemplateStringsArray, ...pieces: readonly Piece[]): Xml {
  const tight = tighten(parts);
  let markup = tight[0] ?? '';
  for (const [index, piece] of pieces.entries()) markup += writePiece(piece) + (tight[index + 1] ?? '');
  return { markup };
}

/** The namespaces of slides, for the first element of a part. */
export const NAMESPACES: Xml = {
  markup:
    'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" xmlns:p="http://schemas.openxmlformats.org/presentationml/2006/main"',
};

/** A name chosen here, for the place of an element's name: never a user's text. */
export function tagName(name: string): Xml {
  return { markup: name };
}

/** The nine levels that text styles have, each element named after its level. */
export function writeLevels(write: (tag: Xml, level: number) => Xml): Xml[] {
  return [1, 2, 3, 4, 5, 6, 7, 8, 9].map((level) => write(tagName(`lvl${level}pPr`), level));
}
