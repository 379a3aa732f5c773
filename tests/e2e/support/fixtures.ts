// What every test in the browser starts from: a fresh browser in the test's language, and a guard that fails the
// test on any console error or warning (a refused resource or a breach of the security policy is one) and on any
// request that leaves the page's own origin.

import { test as base, expect } from '@playwright/test';
import { App } from './app';
import { type Language, type Say, speak } from './words';

interface Fixtures {
  language: Language;
  say: Say;
  app: App;
  guard: string[];
}

export const LANGUAGES: readonly Language[] = ['fr', 'en'];

/** Service workers are blocked except where a test asks: the browser driver says so in the console. */
const EXPECTED = /^Service Worker registration blocked by Playwright$/;

export const test = base.extend<Fixtures>({
  language: ['fr', { option: true }],
  locale: async ({ language }, use) => use(language === 'fr' ? 'fr-FR' : 'en-GB'),
  say: async ({ language }, use) => use(speak(language)),
  app: async ({ page, language, say }, use) => use(new App(page, language, say)),
  guard: [
    async ({ context, baseURL }, use) => {
      const problems: string[] = [];
      context.on('console', (message) => {
        if (!['error', 'warning'].includes(message.type()) || EXPECTED.test(message.text())) return;
        problems.push(`console ${message.type()}: ${message.text()}`);
      });
      context.on('weberror', (event) => problems.push(`page error: ${event.error()}`));
      const { origin } = new URL(baseURL ?? '');
      context.on('request', (request) => {
        const url = new URL(request.url());
        if (url.protocol.startsWith('http') && url.origin !== origin)
          problems.push(`request to ${request.url()}`);
      });
      await use(problems);
      expect(problems).toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };
