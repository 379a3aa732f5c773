// Words of a language outside of any component: for a worker, or a language other than the screen’s.

import { IntlMessageFormat } from 'intl-messageformat';
import { type Locale, loadMessages, type MessageId, type Translate, type Values } from '../i18n/messages';
import { isPlain } from '../i18n/plain';
import { makeWords, type Words } from './words';

/**
 * Fetches what a report needs to be worded in `locale`. A message that is missing, or asks for a value it is not
 * given, throws.
 * @param currency ISO 4217 code of the study’s amounts
 * @example (await loadReportWords('fr', 'EUR')).t('report.contents') // 'Sommaire'
 */
export async function loadReportWords(locale: Locale, currency: string): Promise<Words> {
  const messages = await loadMessages(locale);
  const made = new Map<MessageId, IntlMessageFormat>();
  const t: Translate = (id: MessageId, values?: Values) => {
    const text = messages[id];
    if (text === undefined) throw new Error(`no message ${id} in ${locale}`);
    if (isPlain(text)) return text;
    let message = made.get(id);
    if (message === undefined) {
      // Already parsed in the built page, where the type says text all the same.
      message = new IntlMessageFormat(text, locale, undefined, { ignoreTag: true });
      made.set(id, message);
    }
    return String(message.format(values));
  };
  return makeWords(locale, currency, t);
}
