// Gives the screens their language: react-intl for messages, React Aria for its own words, our formats.

import { createContext, type ReactNode, use, useContext } from 'react';
import { I18nProvider } from 'react-aria-components';
import { createIntl, IntlProvider, type IntlShape, useIntl } from 'react-intl';
import { type Format, makeFormat } from './format';
import {
  type Locale,
  loadMessages,
  type MessageId,
  type Messages,
  type Translate,
  type Values,
} from './messages';
import { isPlain } from './plain';

const Currency = createContext('EUR');

/**
 * A plain text is its own message: the formatter, whose parser is not in the page, would fail on it each time before
 * it gave the text back.
 */
const makeTranslate =
  (intl: IntlShape): Translate =>
  (id: MessageId, values?: Values) => {
    const text = intl.messages[id];
    if (isPlain(text)) return text;
    return intl.formatMessage({ id }, values as Record<string, string | number>) as string;
  };

/** The words and numbers of a language, made once for all the components that write in it. */
interface Writing {
  readonly translate: Translate;
  /** By currency. */
  readonly formats: Map<string, Format>;
}
const writings = new WeakMap<IntlShape, Writing>();

function writingOf(intl: IntlShape): Writing {
  const known = writings.get(intl) ?? { translate: makeTranslate(intl), formats: new Map() };
  writings.set(intl, known);
  return known;
}

export function LanguageProvider(props: {
  locale: Locale;
  messages: Messages;
  /** ISO 4217 code of the study's amounts. */
  currency?: string;
  children: ReactNode;
}) {
  return (
    <I18nProvider locale={props.locale === 'fr' ? 'fr-FR' : 'en-US'}>
      <IntlProvider locale={props.locale} messages={props.messages} defaultLocale={props.locale}>
        <Currency.Provider value={props.currency ?? 'EUR'}>{props.children}</Currency.Provider>
      </IntlProvider>
    </I18nProvider>
  );
}

/**
 * Gives `children` every message of the current language: for what is not part of the first picture. Suspends
 * until they are there.
 */
export function AllWords({ children }: { children: ReactNode }) {
  const locale = useLocale();
  return (
    <IntlProvider locale={locale} messages={use(loadMessages(locale))} defaultLocale={locale}>
      {children}
    </IntlProvider>
  );
}

/** The current language's words: `const t = useT(); t('assign.title', { n: 3 })`. */
export function useT(): Translate {
  return writingOf(useIntl()).translate;
}

/** The current language's numbers, amounts and dates. */
export function useFormat(): Format {
  const intl = useIntl();
  const currency = useContext(Currency);
  const { translate, formats } = writingOf(intl);
  const known = formats.get(currency) ?? makeFormat(intl.locale as Locale, currency, translate);
  formats.set(currency, known);
  return known;
}

/** The current language. */
export function useLocale(): Locale {
  return useIntl().locale as Locale;
}

/** The elements that stand inside a sentence, by the name of their tag in the message. */
export type Marks = Readonly<Record<string, (chunks: ReactNode) => ReactNode>>;

/** A sentence with elements in it: `<Phrase id="app.loss" values={{ n }} marks={{ b: (c) => <b>{c}</b> }} />`. */
export function Phrase({ id, values, marks }: { id: MessageId; values?: Values; marks: Marks }) {
  const intl = useIntl();
  return intl.formatMessage({ id }, { ...values, ...marks } as never) as ReactNode;
}

/** A language's words outside of any component. */
export async function loadWords(locale: Locale): Promise<Translate> {
  return makeTranslate(createIntl({ locale, messages: await loadMessages(locale) }));
}
