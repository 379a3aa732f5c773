// Starts the application in the page.

import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { config } from 'zod/mini';
import { App } from './app/app';
import { loadMessages } from './i18n';
import './app/styles/tokens.css';
import './app/styles/icons.css';
import './app/styles/frame.css';
import './app/styles/root.css';

// The schema library may not build code at run time under the page's security policy.
config({ jitless: true });

const root = document.getElementById('root');
if (!root) throw new Error('no #root in the page');
const locale = 'fr';
const messages = await loadMessages(locale);
createRoot(root).render(
  <StrictMode>
    <App first={{ locale, messages }} />
  </StrictMode>,
);
