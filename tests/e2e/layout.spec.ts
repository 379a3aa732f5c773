// Nothing runs off the side of the page, at three widths, in both languages, with names longer than anybody hoped;
// presenting makes the figures large; on paper the charts are lines, not pictures.

import { readFileSync } from 'node:fs';
import type { App } from './support/app';
import { expectNoOverflow } from './support/checks';
import { expect, LANGUAGES, test } from './support/fixtures';
import { SIZES, STUDY_SCREENS } from './support/screens';

const LONG =
  'Administratrice-coordinatrice des infrastructures interdépartementales et des télécommunications';
const UNBROKEN = 'Datenverarbeitungsadministrationsverantwortungsübergabekoordination';

/** The mid-size example with every name long, some without a single space. */
function lengthen(text: string): string {
  const study = JSON.parse(text);
  study.name = LONG;
  for (const [s, scenario] of [study.today, ...study.scenarios].entries()) {
    scenario.name = `${s} ${s === 1 ? UNBROKEN : LONG}`;
    for (const [p, person] of scenario.people.entries()) person.name = `${p % 2 ? UNBROKEN : LONG} ${p}`;
    for (const [p, provider] of scenario.providers.entries())
      provider.name = `${p % 2 ? LONG : UNBROKEN} ${p}`;
    for (const [r, role] of scenario.roles.entries()) role.label = `${r % 3 ? LONG : UNBROKEN} ${r}`;
  }
  return JSON.stringify(study);
}

const STUDY = lengthen(readFileSync('model/scenario/examples/mid-size.json', 'utf8'));

for (const language of LANGUAGES)
  for (const viewport of SIZES)
    test.describe(`${language}, ${viewport.width} px wide`, () => {
      test.use({ language, viewport });

      test('nothing runs off the side', async ({ app, page }) => {
        test.slow();
        await page.goto('./');
        await expectNoOverflow(page, 'start');
        await openText(app, STUDY);
        for (const { route, title } of STUDY_SCREENS) {
          await app.visit(route, title);
          await expect(page.getByText(app.say('common.loading'))).toHaveCount(0);
          await expectNoOverflow(page, route);
        }
        await app.visit('assign', 'assign.title');
        await app.showBoard();
        await expectNoOverflow(page, 'assign, board');
        await app.headline('common.loss').click();
        await expect(page.getByRole('dialog').getByRole('table')).toBeVisible();
        await expectNoOverflow(page, 'explanation');
        await page.keyboard.press('Escape');
        await app.simulateBriefly();
        await expectNoOverflow(page, 'assign, simulated');
        await app.visit('simulation', 'simulation.title');
        await expect(page.getByRole('heading', { name: app.say('simulation.year.title') })).toBeVisible();
        await expect(page.getByText(app.say('common.loading'))).toHaveCount(0);
        await expectNoOverflow(page, 'simulation, simulated');
      });
    });

test('presenting makes the figures large, and Escape leaves', async ({ app, page, say }) => {
  await app.openExample();
  const value = app.headline('common.cost').locator('.value');
  const sizeOf = () => value.evaluate((element) => Number.parseFloat(getComputedStyle(element).fontSize));
  const plain = await sizeOf();
  await app.button(say('app.present')).click();
  await expect.poll(sizeOf).toBeGreaterThan(plain * 1.2);
  await expectNoOverflow(page, 'presenting');
  await page.keyboard.press('Escape');
  await expect.poll(sizeOf).toBe(plain);
});

test('charts are printed as lines', async ({ app, page }) => {
  await app.openExample();
  await app.go('results.title');
  await expect(page.getByRole('figure').first().locator('svg').first()).toBeVisible();
  // The browser writes a hatching as a picture within the outline it fills: plain fills show what else is one.
  // As a rule of the page, since charts are drawn again to the width of the sheet.
  await page.evaluate(() => {
    const plain = new CSSStyleSheet();
    plain.replaceSync('main svg [fill^="url"] { fill: navy !important }');
    document.adoptedStyleSheets.push(plain);
  });
  const pdf = (await page.pdf({ format: 'A4', printBackground: true })).toString('latin1');
  expect(pdf.match(/\/Type\s*\/Page\b/g)?.length).toBeGreaterThan(1);
  const pictures = [...pdf.matchAll(/\/Subtype\s*\/Image[^>]*?\/Width (\d+)/g)].map(([, width]) =>
    Number(width),
  );
  expect(Math.max(0, ...pictures), 'no picture larger than a glyph').toBeLessThan(64);
  expect(pdf, 'with text as text').toMatch(/\/Type\s*\/Font\b/);
});

async function openText(app: App, text: string): Promise<void> {
  const asking = app.page.waitForEvent('filechooser');
  await app.page.getByRole('button', { name: app.say('start.file') }).click();
  await (await asking).setFiles({
    name: 'long.json',
    mimeType: 'application/json',
    buffer: Buffer.from(text),
  });
  await expect(app.heading(app.say('assign.title'))).toBeVisible();
}
