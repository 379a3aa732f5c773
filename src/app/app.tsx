// The application: language, theme, frame. Nothing here computes.

import { startTransition, useEffect, useState } from 'react';
import { LanguageProvider, type Locale, loadFirstMessages, loadMessages, type Messages } from '../i18n';
import { usePreferences, useStudy } from '../store';
import { ErrorBoundary } from './error-boundary';
import { Shell } from './shell';

/** `first` is the language fetched before the first picture; others are fetched when chosen. */
export function App({ first }: { first: { locale: Locale; messages: Messages } }) {
  const { locale, theme } = usePreferences();
  const currency = useStudy()?.organization.currency ?? 'EUR';
  const [language, setLanguage] = useState(first);

  useEffect(() => {
    let current = true;
    void loadFirstMessages(locale).then((messages) => {
      // In a transition, so that a screen stays in the old language until all its words are there.
      if (current) startTransition(() => setLanguage({ locale, messages }));
    });
    void loadMessages(locale);
    return () => {
      current = false;
    };
  }, [locale]);
  useEffect(() => {
    document.documentElement.lang = language.locale;
  }, [language]);
  useEffect(() => {
    if (theme === 'auto') delete document.documentElement.dataset.theme;
    else document.documentElement.dataset.theme = theme;
  }, [theme]);

  return (
    <LanguageProvider locale={language.locale} messages={language.messages} currency={currency}>
      <ErrorBoundary>
        <Shell />
      </ErrorBoundary>
    </LanguageProvider>
  );
}
