// What a report is put into words with: a language’s messages, numbers and texts of the catalogue. From the page, a
// worker or the command line alike.

import { loadAssumptionTexts } from '../../model';
import { type Format, makeFormat } from '../i18n/format';
import type { Locale, Translate } from '../i18n/messages';

export interface Words {
  readonly locale: Locale;
  readonly t: Translate;
  /** Numbers in the currency of the study. */
  readonly format: Format;
  /** What assumptions are called, and where they come from. */
  readonly catalogue: Awaited<ReturnType<typeof loadAssumptionTexts>>;
}

/**
 * Words from messages already at hand.
 * @param currency ISO 4217 code of the study’s amounts
 */
export async function makeWords(locale: Locale, currency: string, t: Translate): Promise<Words> {
  return { locale, t, format: makeFormat(locale, currency, t), catalogue: await loadAssumptionTexts() };
}
