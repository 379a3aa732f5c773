// Reads a text typed or pasted into a cell of a column, and says what was expected when it cannot.
// The text is only ever a value: nothing here looks at it as markup or as a formula.

import { readNumber } from './parse-number';
import type { EditableColumn, Parsed } from './types';

/** Lower case, no accents, letters and digits alone: how two headings or two choices are compared. */
export function simplify(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

const YES = new Set(['1', 'x', 'oui', 'o', 'yes', 'y', 'true', 'vrai', 'ok']);
const NO = new Set(['', '0', 'non', 'n', 'no', 'false', 'faux']);

/**
 * Reads `text` for `column`. `taken` holds the texts other rows already use, simplified.
 * @example parseCell(salary, '45 k€', 'fr') // { ok: true, value: 45000 }
 */
export function parseCell<R>(
  column: EditableColumn<R>,
  text: string,
  locale: string,
  taken?: ReadonlySet<string>,
): Parsed {
  const trimmed = text.trim();
  switch (column.kind) {
    case 'text': {
      if (trimmed === '') {
        return column.required
          ? { ok: false, problem: { code: 'required' } }
          : { ok: true, value: undefined };
      }
      if (trimmed.length > column.maxLength) {
        return { ok: false, problem: { code: 'too-long', max: column.maxLength } };
      }
      if (/\p{Cc}/u.test(trimmed)) return { ok: false, problem: { code: 'not-printable' } };
      if (column.unique && taken?.has(simplify(trimmed))) return { ok: false, problem: { code: 'taken' } };
      return { ok: true, value: trimmed };
    }
    case 'number': {
      if (trimmed === '') {
        return column.optional
          ? { ok: true, value: undefined }
          : { ok: false, problem: { code: 'required' } };
      }
      const { min, max, percent = false } = column;
      const read = readNumber(trimmed, locale);
      if (read === undefined) return { ok: false, problem: { code: 'not-a-number', min, max, percent } };
      // In a percent column « 85 » and « 85 % » are the same.
      const value = percent && !read.percent ? read.value / 100 : read.value;
      if (value < min || value > max)
        return { ok: false, problem: { code: 'out-of-range', min, max, percent } };
      return { ok: true, value };
    }
    case 'choice': {
      const wanted = simplify(trimmed);
      const found = column.choices.find((choice) =>
        [choice.value, choice.label, ...(choice.aliases ?? [])].some((name) => simplify(name) === wanted),
      );
      if (found !== undefined) return { ok: true, value: found.value };
      return { ok: false, problem: { code: 'not-a-choice', choices: column.choices.map((c) => c.label) } };
    }
    case 'check': {
      const word = simplify(trimmed);
      if (YES.has(word) || trimmed === '✓') return { ok: true, value: true };
      if (NO.has(word)) return { ok: true, value: false };
      return { ok: false, problem: { code: 'not-yes-or-no' } };
    }
  }
}
