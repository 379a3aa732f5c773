// Renders a piece of the interface as the application would: in a language, over a study.

import { cleanup, configure, render } from '@testing-library/react';
import type { ReactElement } from 'react';
import { afterEach } from 'vitest';
import type { Study } from '../../model';
import { LanguageProvider, type Locale } from '../../src/i18n';
import { messages as en } from '../../src/i18n/en';
import { messages as fr } from '../../src/i18n/fr';
import { showStudy } from '../../src/store';

// What is fetched on demand may take long on a busy machine.
configure({ asyncUtilTimeout: 15_000 });
afterEach(cleanup);

/** `study` replaces what the store holds; its first scenario is active unless `activeId` says otherwise. */
export function renderApp(
  ui: ReactElement,
  { locale = 'fr', study, activeId }: { locale?: Locale; study?: Study; activeId?: string } = {},
) {
  showStudy(study, activeId);
  return render(
    <LanguageProvider locale={locale} messages={locale === 'fr' ? fr : en}>
      {ui}
    </LanguageProvider>,
  );
}
