// The application's own words, so that a test names what a reader sees in either language and a change of
// wording breaks no test. Rich marks (`<b>`) are read as plain text.

import { IntlMessageFormat } from 'intl-messageformat';
import { translateName } from '../../../model/scenario/examples/english';
import { messages as english } from '../../../src/i18n/en';
import { messages as french } from '../../../src/i18n/fr';

export type Language = 'fr' | 'en';
export type WordsId = keyof typeof french;

/** Words `id` in the language of the test. */
export type Say = (id: WordsId, values?: Readonly<Record<string, string | number>>) => string;

const MESSAGES: Readonly<Record<Language, Readonly<Record<WordsId, string>>>> = { fr: french, en: english };

export function speak(language: Language): Say {
  const plain = (chunks: unknown[]) => chunks.join('');
  return (id, values) =>
    String(new IntlMessageFormat(MESSAGES[language][id], language).format({ ...values, b: plain }));
}

/** The words as a pattern that matches them at the start of a name, whatever spaces they are set with. */
export function startsWith(words: string): RegExp {
  const literal = words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/\s+/g, '\\s+');
  return new RegExp(`^${literal}`);
}

/** A name of the examples, given in French, in the language they were opened in. */
export function nameIn(language: Language): (french: string) => string {
  return (french) => (language === 'en' ? translateName(french) : french);
}
