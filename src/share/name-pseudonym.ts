// A pseudonym in words: `Administrateur 1`, or `Personne 3` for somebody who holds no role.

import { CATALOGUE, type PersonPseudonym } from '../../model';
import type { Locale, Translate } from '../i18n/messages';

/** @example namePseudonym({ person: 'anne', kind: 'administrator', number: 1 }, t, 'fr') // 'Administrateur 1' */
export function namePseudonym({ kind, number }: PersonPseudonym, t: Translate, locale: Locale): string {
  return kind === undefined
    ? t('share.person', { number: String(number) })
    : `${CATALOGUE[kind].name[locale].replace(/ \(.*\)$/, '')} ${number}`;
}
