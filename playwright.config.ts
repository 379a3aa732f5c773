// The whole application, built, in a real browser. Tests choose their language by `test.use({ locale })`.

import { defineConfig } from '@playwright/test';
import { findBrowser, launchArgs } from './scripts/browser.mjs';

const port = Number(process.env.E2E_PORT ?? 4179);
const address = `http://127.0.0.1:${port}/`;
const executablePath = await findBrowser();

export default defineConfig({
  testDir: 'tests/e2e',
  outputDir: 'test-results',
  workers: 2,
  forbidOnly: !!process.env.CI,
  reporter: [['list'], ['json', { outputFile: 'reports/e2e.json' }]],
  use: {
    baseURL: address,
    browserName: 'chromium',
    locale: 'fr-FR',
    timezoneId: 'Europe/Paris',
    viewport: { width: 1440, height: 900 },
    launchOptions: { args: launchArgs, ...(executablePath && { executablePath }) },
  },
  webServer: {
    command: `node node_modules/vite/bin/vite.js preview --host 127.0.0.1 --port ${port} --strictPort`,
    url: address,
    reuseExistingServer: !process.env.CI,
  },
});
