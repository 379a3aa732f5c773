// What sentences of differences are written with; undefined until the texts of the catalogue are there.

import { useMemo } from 'react';
import { useAssumptionTexts } from '../../components/use-assumption-texts';
import { useFormat, useLocale, useT } from '../../i18n';
import type { Words } from '../../report/words';

export function useWords(): Words | undefined {
  const locale = useLocale();
  const t = useT();
  const format = useFormat();
  const catalogue = useAssumptionTexts();
  return useMemo(() => catalogue && { locale, t, format, catalogue }, [locale, t, format, catalogue]);
}
