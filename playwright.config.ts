// The whole application, built, in a real browser. Tests choose their language by `test.use({ language })`.

import { defineConfig } from '@playwright/test';
import { findBrowser, launchArgs } from './scripts/browser.mjs';

const port = Number(process.env.E2E_PORT ?? 4179);
const folder = process.env.E2E_DIST ?? 'dist';
const address = `http://127.0.0.1:${port}/`;
const executablePath = await findBrowser();

export default defineConfig({
  testDir: 'tests/e2e',
  outputDir: 'test-results',
  workers: 2,
  // Failures must not depend on how busy the machine is.
  timeout: 120_000,
  expect: { timeout: 15_000 },
  fullyParallel: true,
  forbidOnly: !!process.env.CI,
  reporter: [['list'], ['json', { outputFile: 'reports/e2e.json' }]],
  use: {
    baseURL: address,
    browserName: 'chromium',
    actionTimeout: 15_000,
    // Offline work has a test of its own; elsewhere every page would fetch the whole application behind.
    serviceWorkers: 'block',
    timezoneId: 'Europe/Paris',
    viewport: { width: 1440, height: 900 },
    launchOptions: { args: launchArgs, ...(executablePath && { executablePath }) },
  },
  webServer: {
    command: `node node_modules/vite/bin/vite.js preview --host 127.0.0.1 --port ${port} --strictPort --outDir ${folder}`,
    url: address,
    reuseExistingServer: !process.env.CI,
  },
});
