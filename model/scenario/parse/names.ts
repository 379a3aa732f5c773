// When two names are the same to a reader: spaces around and between words, case, and the way accents are
// encoded do not tell them apart.

/** A form in which equal names are equal texts. */
export function nameKey(name: string): string {
  return name.normalize('NFC').trim().replace(/\s+/gu, ' ').toLowerCase();
}
