// Words of a language outside of any component: for a worker, or a language other than the screen’s.

import { IntlMessageFormat } from 'intl-messageformat';
import { type Locale, loadMessages, type MessageId, type Translate, type Values } from '../i18n/messages';
import { makeWords, type Words } from './words';

/**
 * Fetches what a report needs to be worded in `locale`.
 * @param currency ISO 4217 code of the study’s amounts
 */
export async function loadReportWords(locale: Locale, currency: string): Promise<Words> {
  const messages = await loadMessages(locale);
  const made = new Map<MessageId, IntlMessageFormat>();
  const t: Translate = (id: MessageId, values?: Values) => {
    let message = made.get(id);
    if (message === undefined) {
      const text = messages[id];
      if (text === undefined) throw new Error(`no message ${id} in ${locale}`);
      // Already parsed in the built page, where the type says text all the same.
      message = new IntlMessageFormat(text, locale, undefined, { ignoreTag: true });
      made.set(id, message);
    }
    return String(message.format(values));
  };
  return makeWords(locale, currency, t);
}
