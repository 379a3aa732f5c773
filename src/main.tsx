// Starts the application in the page: what the browser keeps is read first, so that the first picture is
// already in the reader's language and theme, on the study last used.

import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { config } from 'zod/mini';
import { App } from './app/app';
import { openLink } from './app/share/open-link';
import { watchForUpdates } from './app/updates';
import { loadFirstMessages, loadWords } from './i18n';
import { isLink } from './share/is-link';
import { getPreferences, openBrowserPorts, startLibrary } from './store';
import './app/styles/index.css';

// The schema library may not build code at run time under the page's security policy.
config({ jitless: true });

async function nameCopy(name: string): Promise<string> {
  const t = await loadWords(getPreferences().locale);
  return t('common.copyOf', { name });
}

async function start(root: HTMLElement): Promise<void> {
  await startLibrary(openBrowserPorts(nameCopy));
  // Before the first picture, so that one's own work does not show in between.
  if (isLink(window.location.hash)) await openLink(window.location.hash);
  const { locale } = getPreferences();
  const messages = await loadFirstMessages(locale);
  createRoot(root).render(
    <StrictMode>
      <App first={{ locale, messages }} />
    </StrictMode>,
  );
  watchForUpdates();
}

const root = document.getElementById('root');
if (!root) throw new Error('no #root in the page');
void start(root);
