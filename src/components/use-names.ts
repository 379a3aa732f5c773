// What roles, holders and scenarios are called on this screen, in the reader's language.

import { useMemo } from 'react';
import type { Scenario } from '../../model';
import { useLocale } from '../i18n';
import { makeNames, type Names } from './make-names';

export type { Names };

export function useNames(scenario: Scenario): Names {
  const locale = useLocale();
  return useMemo(() => makeNames(scenario, locale), [scenario, locale]);
}
