// What checks of office files are given, and what they tell.

import type { Locale } from '../../src/i18n/messages';

/** What the script lends: a folder of its own, LibreOffice, and a reader of PDF files where there is one. */
export interface Office {
  readonly folder: string;
  readonly convert: (files: readonly string[], format: string, outFolder: string) => void;
  readonly readPdf: (file: string) => string | undefined;
}

export interface Outcome {
  readonly passed: number;
  /** What is wrong, one line each. */
  readonly failures: readonly string[];
}

/** Examples opened, each in one language: all three, both languages. */
export const CASES: readonly (readonly [id: string, locale: Locale])[] = [
  ['small', 'en'],
  ['mid-size', 'fr'],
  ['round-the-clock', 'fr'],
];

/** Texts as readers of pages give them: thin spaces and line ends are spaces, and ligatures are letters. */
export function flatten(text: string): string {
  return text.normalize('NFKC').replace(/\s+/g, ' ').toLowerCase();
}
