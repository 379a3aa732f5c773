// The command line's words: those of the application plus its own, in the language asked for.

import { IntlMessageFormat } from 'intl-messageformat';
import { messages as appEn } from '../i18n/en';
import { type Format, makeFormat } from '../i18n/format';
import { messages as appFr } from '../i18n/fr';
import type { Locale, MessageId, Values } from '../i18n/messages';
import { en } from './messages/en';
import { type CliMessageId, fr } from './messages/fr';

/** Words a message. */
export type Say = (id: MessageId | CliMessageId, values?: Values) => string;

export interface Language {
  readonly locale: Locale;
  readonly say: Say;
  /** A message that may not exist, such as the name of a formula named by data. */
  readonly find: (id: string) => string | undefined;
  /** Numbers of a study, whose currency is an ISO 4217 code. */
  readonly format: (currency: string) => Format;
}

const LOCALES: readonly Locale[] = ['fr', 'en'];

export function isLocale(text: string): text is Locale {
  return (LOCALES as readonly string[]).includes(text);
}

/** The language of the terminal: the first that is set of LC_ALL, LC_MESSAGES, LANG; English unless French. */
export function localeOf(env: Readonly<Record<string, string | undefined>>): Locale {
  const set = [env.LC_ALL, env.LC_MESSAGES, env.LANG].find((value) => value);
  return set?.toLowerCase().startsWith('fr') ? 'fr' : 'en';
}

/** @example makeLanguage('fr').say('cli.valid', { name: 'Étude', scenarios: 2 }) */
export function makeLanguage(locale: Locale): Language {
  const messages: Readonly<Record<string, string>> =
    locale === 'fr' ? { ...appFr, ...fr } : { ...appEn, ...en };
  const say: Say = (id, values) => {
    const text = messages[id];
    if (text === undefined) throw new Error(`no message ${id} in ${locale}`);
    return String(new IntlMessageFormat(text, locale, undefined, { ignoreTag: true }).format(values));
  };
  return {
    locale,
    say,
    find: (id) => messages[id],
    format: (currency) => makeFormat(locale, currency, say),
  };
}
