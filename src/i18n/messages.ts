// Which languages there are, which messages exist, and how a language is fetched.

import type { messages as fr } from './fr';

export type Locale = 'fr' | 'en';
export const LOCALES: readonly Locale[] = ['fr', 'en'];

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

/** Fetches a language; each is a chunk of its own. */
export async function loadMessages(locale: Locale): Promise<Messages> {
  const module = locale === 'fr' ? await import('./fr') : await import('./en');
  return module.messages;
}
