// Takes the pictures of README again, from the built page and its mid-size example: node scripts/screenshots.mjs
// In English at 1440 × 900, as a newcomer sees it first. Fails when a picture is too heavy for a repository.
import { statSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright';
import { build, preview } from 'vite';
import { ensureBrowser, launchArgs } from './browser.mjs';
import { isStale } from './lib/freshness.mjs';

const folder = 'docs/images';
const mostKb = 250;
const example = /^1,200 users/;
const screens = ['assign', 'results', 'simulation'];

if (isStale('dist/index.html', ['index.html', 'public', 'model', 'src', 'vite.config.ts'])) {
  await build({ logLevel: 'warn' });
}
const server = await preview({ logLevel: 'warn', preview: { host: '127.0.0.1', port: 4189 } });
const browser = await chromium.launch({ executablePath: await ensureBrowser(), args: launchArgs });
try {
  const page = await browser.newPage({
    viewport: { width: 1440, height: 900 },
    locale: 'en-GB',
    colorScheme: 'light',
    reducedMotion: 'reduce',
    serviceWorkers: 'block',
  });
  await page.goto(server.resolvedUrls?.local[0] ?? '');
  await page.getByRole('button', { name: example }).click();
  await page.getByRole('heading', { level: 1 }).waitFor();
  for (const screen of screens) {
    await page.evaluate((word) => {
      location.hash = `#/${word}`;
    }, screen);
    if (screen === 'simulation') {
      await page.getByRole('button', { name: 'Simulate' }).first().click();
      await page.getByRole('progressbar').first().waitFor();
      await page.getByRole('progressbar').first().waitFor({ state: 'detached', timeout: 180_000 });
    }
    await page.evaluate(() => document.fonts.ready);
    await page.mouse.move(1, 899); // Nothing hovered.
    // Charts load on demand; nothing moves once they are drawn.
    await page.waitForLoadState('networkidle');
    await page.waitForTimeout(1000);
    const path = join(folder, `${screen}.png`);
    await page.screenshot({ path });
    const kb = statSync(path).size / 1000;
    console.log(`${path}: ${kb.toFixed(0)} kB`);
    if (kb > mostKb) throw new Error(`${path} is over ${mostKb} kB`);
  }
} finally {
  await browser.close();
  await server.close();
}
