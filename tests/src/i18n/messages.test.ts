import { parse } from '@formatjs/icu-messageformat-parser';
import { IntlMessageFormat } from 'intl-messageformat';
import { describe, expect, test, vi } from 'vitest';
import { loadWords } from '../../../src/i18n';
import { messages as en } from '../../../src/i18n/en';
import { messages as fr } from '../../../src/i18n/fr';

/** Names of the placeholders and tags of a message, however deep. */
function listNames(text: string): string[] {
  const names = new Set<string>();
  const walk = (parts: unknown): void => {
    if (Array.isArray(parts)) parts.forEach(walk);
    else if (typeof parts === 'object' && parts !== null) {
      const part = parts as Record<string, unknown>;
      if (typeof part.type === 'number' && part.type !== 0 && part.type !== 7) names.add(String(part.value));
      Object.values(part).forEach(walk);
    }
  };
  walk(parse(text, { captureLocation: false }));
  return [...names].sort();
}

const ids = Object.keys(fr) as (keyof typeof fr)[];

test('both languages say the same messages', () => {
  expect(Object.keys(en).sort()).toEqual(Object.keys(fr).sort());
});

test.each(ids)('%s asks for the same values in both languages', (id) => {
  expect(listNames(en[id])).toEqual(listNames(fr[id]));
});

describe('French typography', () => {
  const words = ids.map((id) => [id, fr[id]] as const);
  test('apostrophes are typographic', () => {
    expect(words.filter(([, text]) => /\p{L}'\p{L}/u.test(text))).toEqual([]);
  });
  test('no breaking space stands before ; : ! ? % or inside guillemets', () => {
    expect(words.filter(([, text]) => / [;:!?»](?!\S)|[\d}] %|« /.test(text))).toEqual([]);
  });
});

// The built page has no parser: asked to parse a plain text, it would throw before it gave the text back.
test('a plain text is given as it is, without being parsed', async () => {
  // The parser is a property of the class, and its type says that there may be none.
  const parsing = vi.spyOn(IntlMessageFormat as { __parse: (text: string) => unknown }, '__parse');
  const say = await loadWords('fr');
  expect(say('common.kilo')).toBe('k');
  expect(parsing).not.toHaveBeenCalled();
  expect(say('common.unit.hours', { currency: '€' })).toBe('h');
  expect(say('app.simulation.years', { n: '3' })).toContain('3');
  expect(parsing).toHaveBeenCalledOnce();
  parsing.mockRestore();
});
