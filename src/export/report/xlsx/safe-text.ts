// Text as a cell can hold it: what people typed stays a text, letter for letter, or loses only what no file can hold.

/** Most characters of a cell. */
const MAX_LENGTH = 32_767;
/** Lone halves of a character and codes that XML forbids. */
const FORBIDDEN = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]|[\ufffe\uffff]/g;
/** Spreadsheets read `_x0041_` as the character of that code. */
const CODED = /_(?=x[0-9A-Fa-f]{4}_)/g;

export function makeSafe(text: string): string {
  return text.replace(FORBIDDEN, '\ufffd').slice(0, MAX_LENGTH).replace(CODED, '_x005F_');
}

/** Texts that a spreadsheet would take for an error of its own. */
export function looksLikeError(text: string): boolean {
  return /^#[A-Z0-9/_]+[!?]?$/.test(text);
}

/** An address: one word, which would be cut anywhere to fit a column. */
export function isAddress(text: string): boolean {
  return /^https?:\/\/\S+$/.test(text);
}
