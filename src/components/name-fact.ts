// What a formula rests on, in words: a fact of the memo goes by its number, a theorem by its name in the reader's
// language, anything else by its own name.

import type { Translate } from '../i18n';

/** @example nameFact('renewal–reward', t) // 'renouvellement alterné' */
export function nameFact(fact: string, t: Translate): string {
  return fact === 'renewal–reward' ? t('explain.renewal') : fact;
}
