// The report from settings to files: what is not ticked is gone, what is downloaded opens, names nobody and gives the
// same figures again, and what is printed is the document alone.

import { readFile } from 'node:fs/promises';
import { strFromU8, unzipSync } from 'fflate';
import { listScenarios, parseStudy, type Study } from '../../model';
import { readCarriedStudy } from '../../src/export/report/carry-study';
import { type App, readExample } from './support/app';
import { expect, LANGUAGES, test } from './support/fixtures';

async function openReport(app: App): Promise<void> {
  await app.openExample('mid-size');
  await app.visit('report', 'reportScreen.title');
  await expect(app.page.getByRole('article')).toBeVisible({ timeout: 60_000 });
}

/** Downloads by the button of that name. */
async function download(app: App, name: string): Promise<{ bytes: Uint8Array; path: string; name: string }> {
  const downloading = app.page.waitForEvent('download', { timeout: 90_000 });
  await app.button(name).click();
  const file = await downloading;
  const path = await file.path();
  return { bytes: new Uint8Array(await readFile(path)), path, name: file.suggestedFilename() };
}

/** Every text inside an office file, and the study it carries. */
function readOffice(bytes: Uint8Array): { parts: string[]; text: string; study: Study } {
  const parts = unzipSync(bytes);
  const carried = readCarriedStudy(bytes);
  const read = parseStudy(carried ?? '');
  if (!read.ok) throw new Error('no study inside');
  const texts = Object.entries(parts).filter(([name]) => /\.(xml|rels)$/.test(name));
  return {
    parts: Object.keys(parts),
    text: [...texts.map(([, content]) => strFromU8(content)), carried].join('\n'),
    study: read.study,
  };
}

for (const language of LANGUAGES)
  test.describe(`the report, ${language}`, () => {
    test.use({ language });
    const STUDY = readExample('mid-size', language);
    const NAMES = [...new Set(listScenarios(STUDY).flatMap(({ people }) => people.map(({ name }) => name)))];

    test('shows what is ticked, in the language chosen, and undoes', async ({ app, page, say }) => {
      await openReport(app);
      const cost = page.locator('#rd-cost');
      await expect(cost).toBeAttached();
      await page.getByRole('checkbox', { name: say('report.section.cost'), exact: true }).click();
      await expect(cost).toHaveCount(0);
      await app.button(say('app.undoStep', { step: say('reportScreen.edited.sections') })).click();
      await expect(cost).toBeAttached();

      await page.getByRole('textbox', { name: say('reportScreen.field.client') }).fill('Ville de Lyon');
      await expect(page.getByRole('article').getByText('Ville de Lyon')).toBeVisible();
      const other = language === 'fr' ? 'en' : 'fr';
      await page.getByRole('combobox', { name: say('reportScreen.field.language') }).selectOption(other);
      await expect(page.getByRole('article')).toHaveAttribute('lang', other, { timeout: 60_000 });
    });

    test('leaves as slides and as a workbook that open again, without a name', async ({ app, page, say }) => {
      test.slow();
      await openReport(app);
      const figures = await app.readFigures();
      const slides = await download(app, say('reportScreen.export.pptx'));
      const deck = readOffice(slides.bytes);
      expect(slides.name).toMatch(/\.pptx$/);
      expect(deck.parts).toContain('ppt/slides/slide1.xml');
      expect(deck.parts.some((part) => /^ppt\/charts\/chart\d+\.xml$/.test(part))).toBe(true);
      const workbook = await download(app, say('reportScreen.export.xlsx'));
      const book = readOffice(workbook.bytes);
      expect(book.parts).toContain('xl/workbook.xml');
      for (const name of NAMES) {
        expect(deck.text).not.toContain(name);
        expect(book.text).not.toContain(name);
      }
      expect(listScenarios(book.study)).toHaveLength(listScenarios(STUDY).length);

      await app.visit('start', 'start.heading');
      const asking = page.waitForEvent('filechooser');
      await page.getByRole('button', { name: say('start.file') }).click();
      await (await asking).setFiles({
        name: workbook.name,
        mimeType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
        buffer: Buffer.from(workbook.bytes),
      });
      await expect(app.heading(say('assign.title'))).toBeVisible();
      expect(await app.readFigures()).toEqual(figures);
    });
  });

test('is printed alone, with its figures, under its own title', async ({ app, page, say }) => {
  await openReport(app);
  // What prints is what the browser lays out for paper.
  await page.evaluate(() => {
    window.print = () => {
      window.dispatchEvent(new Event('beforeprint'));
      document.documentElement.dataset.printed = document.title;
      window.dispatchEvent(new Event('afterprint'));
    };
  });
  await page.getByRole('textbox', { name: say('reportScreen.field.title') }).fill('Pour le comité');
  await app.button(say('reportScreen.export.pdf')).click();
  await expect(page.locator('html')).toHaveAttribute('data-printed', /^Pour le comité · /, {
    timeout: 90_000,
  });
  await expect(page).toHaveTitle(`${say('app.screen.report')} · ${say('app.name')}`);

  const { cost, loss } = await app.readFigures();
  await page.emulateMedia({ media: 'print' });
  for (const hidden of ['.top', '.score', 'nav.side', '.head'])
    for (const element of await page.locator(hidden).all()) await expect(element).toBeHidden();
  const printed = (await page.locator('body').innerText()).replace(/\s+/g, ' ');
  for (const figure of [cost, loss]) expect(printed).toContain(figure.replace(/\s+/g, ' ').trim());
  const pdf = (await page.pdf({ preferCSSPageSize: true, printBackground: true })).toString('latin1');
  expect(pdf.match(/\/Type\s*\/Page\b/g)?.length).toBeGreaterThan(10);
  expect(pdf).toMatch(/\/MediaBox\s*\[\s*0 0 59[45]/);
});

test('leaves no rule of its pages to the screens printed after it', async ({ app, page }) => {
  await openReport(app);
  const sheets = () =>
    page.evaluate(
      () =>
        [...document.styleSheets, ...document.adoptedStyleSheets].filter((sheet) =>
          [...sheet.cssRules].some((rule) => rule instanceof CSSPageRule),
        ).length,
    );
  expect(await sheets()).toBe(1);
  await app.visit('results', 'results.title');
  expect(await sheets()).toBe(0);
});
