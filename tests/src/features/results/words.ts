// Words for tests: real messages and formats of a language, ids as names.

import { createIntl } from 'react-intl';
import type { Words } from '../../../../src/components/charts/words';
import { type Locale, makeFormat, type Translate } from '../../../../src/i18n';
import { messages as en } from '../../../../src/i18n/en';
import { messages as fr } from '../../../../src/i18n/fr';

export function makeWords(locale: Locale = 'en'): Words {
  const intl = createIntl({ locale, messages: locale === 'fr' ? fr : en });
  const t: Translate = (id, values) => intl.formatMessage({ id }, values as Record<string, string>) as string;
  return {
    t,
    format: makeFormat(locale, 'EUR', t),
    names: { role: (id) => id, person: (id) => id, provider: (id) => id },
  };
}
