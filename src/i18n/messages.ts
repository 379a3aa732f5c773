// Which languages there are, which messages exist, and how a language is fetched.

import type { messages as fr } from './fr';

export type Locale = 'fr' | 'en';

/** Every message of the application; the French files are the source, a missing English key fails the build. */
export type MessageId = keyof typeof fr;
export type Messages = Record<MessageId, string>; // in the built page already parsed: only react-intl reads them

/** What a message's placeholders can be. */
export type Values = Readonly<Record<string, string | number | boolean | Date>>;

/** Words `id` in the current language. */
export type Translate = (id: MessageId, values?: Values) => string;

/** Words to be said later, in whatever language is then current: history labels, announcements. */
export interface Wording {
  readonly id: MessageId;
  readonly values?: Values;
}

/** Fetches what the first picture says in a language. */
export async function loadFirstMessages(locale: Locale): Promise<Messages> {
  const module = locale === 'fr' ? await import('./fr/first') : await import('./en/first');
  // The rest is only asked for behind `AllWords`, which waits for it.
  return module.messages as Messages;
}

const complete: { [L in Locale]?: Promise<Messages> } = {};

/** Fetches everything a language says; the same promise each time. */
export function loadMessages(locale: Locale): Promise<Messages> {
  complete[locale] ??= Promise.all([
    loadFirstMessages(locale),
    locale === 'fr' ? import('./fr/rest') : import('./en/rest'),
  ]).then(([first, rest]) => ({ ...first, ...rest.messages }));
  return complete[locale];
}
