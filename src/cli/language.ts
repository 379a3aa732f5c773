// The command line's words: those of the application plus its own, in the language asked for.

import { IntlMessageFormat } from 'intl-messageformat';
import type { AnyFormula } from '../../model';
import { messages as appEn } from '../i18n/en';
import * as formulasEn from '../i18n/en/formulas';
import { type Format, makeFormat } from '../i18n/format';
import { messages as appFr } from '../i18n/fr';
import * as formulasFr from '../i18n/fr/formulas';
import type { Locale, MessageId, Values } from '../i18n/messages';
import { en } from './messages/en';
import { type CliMessageId, fr } from './messages/fr';

/** Words a message. */
export type Say = (id: MessageId | CliMessageId, values?: Values) => string;

export interface Language {
  readonly locale: Locale;
  readonly say: Say;
  /** The name of a formula, and its expression. */
  readonly nameOf: (formula: AnyFormula) => string;
  readonly expressionOf: (formula: AnyFormula) => string;
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
  const { formulas, expressions } = locale === 'fr' ? formulasFr : formulasEn;
  const formulaNames: Readonly<Record<string, string>> = formulas;
  const say: Say = (id, values) => {
    const text = messages[id];
    if (text === undefined) throw new Error(`no message ${id} in ${locale}`);
    return String(new IntlMessageFormat(text, locale, undefined, { ignoreTag: true }).format(values));
  };
  return {
    locale,
    say,
    nameOf: ({ id }) => formulaNames[`formula.${id}`] ?? id,
    expressionOf: ({ id, expression }) => expressions[id] ?? expression,
    format: (currency) => makeFormat(locale, currency, say),
  };
}
