// A file that is wrong: which line, which column, what was expected, in the reader's language; what is good in it
// can still be taken, and the study on screen is left alone until then.

import { readFileSync } from 'node:fs';
import { writeXlsx } from 'hucre/xlsx';
import { carryStudy } from '../../src/export/report/carry-study';
import type { App } from './support/app';
import { expect, LANGUAGES, test } from './support/fixtures';

const SMALL = readFileSync('model/scenario/examples/small.json', 'utf8');

/** Line and column, from 1, of the first place of `needle`, moved by `by` characters. */
function locate(text: string, needle: string, by = 0): { line: number; column: number } {
  const before = text.slice(0, text.indexOf(needle) + by).split('\n');
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}

for (const language of LANGUAGES)
  test.describe(language, () => {
    test.use({ language });

    test('a faulty value is located, and the rest can be opened', async ({ app, page, say }) => {
      await page.goto('./');
      const faulty = SMALL.replace(/"share": [\d.]+/, '"share": 12');
      await choose(app, 'equipe.json', faulty);
      const dialog = page.getByRole('alertdialog', { name: say('app.refused', { name: 'equipe.json' }) });
      await expect(dialog).toBeVisible();
      const { line, column } = locate(faulty, '"share": 12', '"share": '.length);
      const row = dialog.getByRole('row').filter({ hasText: say('app.error.out-of-range') });
      await expect(row).toHaveCount(1);
      await expect(row).toContainText(say('app.errorAt', { line: String(line), column: String(column) }));
      await expect(row).toContainText(say('app.errorFound', { found: '12' }));

      await app.button(say('app.takeGoodPart'), dialog).click();
      await expect(app.heading(say('assign.title'))).toBeVisible();
      const { study } = await app.save();
      const whole = JSON.parse(SMALL);
      expect(study.today.assignments).toHaveLength(whole.today.assignments.length - 1);
      expect(study.today.people).toHaveLength(whole.today.people.length);
    });

    test('text that is no study is explained, and changes nothing', async ({ app, page, say }) => {
      await app.openExample();
      const { study } = await app.save();
      const cut = SMALL.slice(0, 2000);
      await dropFile(app, 'coupe.json', cut);
      const dialog = page.getByRole('alertdialog', { name: say('app.refused', { name: 'coupe.json' }) });
      await expect(dialog).toContainText(say('app.error.syntax'));
      const { line } = locate(`${cut}§`, '§');
      await expect(dialog.getByRole('row').nth(1)).toContainText(
        say('app.errorAt', { line: String(line), column: '' })
          .trim()
          .replace(/\s*\d*$/, ''),
      );
      await expect(app.button(say('app.takeGoodPart'), dialog)).toHaveCount(0);
      await app.button(say('common.close'), dialog).last().click();
      await expect(dialog).toHaveCount(0);
      expect((await app.save()).study).toEqual(study);
    });

    test('a file from a later version is said to be one', async ({ app, page, say }) => {
      await page.goto('./');
      await choose(app, 'demain.json', SMALL.replace(/"version": \d+/, '"version": 99'));
      await expect(page.getByRole('alertdialog')).toContainText(say('app.error.newer-version'));
    });
  });

test('a saved file opens as it was', async ({ app, page, say }) => {
  await page.goto('./');
  await choose(app, 'equipe.json', SMALL);
  await expect(app.heading(say('assign.title'))).toBeVisible();
  const { study, path } = await app.save();
  expect(study).toEqual(JSON.parse(SMALL));
  await dropFile(app, 'encore.json', readFileSync(path, 'utf8'));
  await expect(page.getByRole('alertdialog')).toHaveCount(0);
  expect((await app.save()).study).toEqual(study);
});

test('the study inside a workbook opens as it was; a workbook without one says why it does not', async ({
  app,
  page,
  say,
}) => {
  const workbook = await writeXlsx({ sheets: [{ name: 'A', rows: [[1]] }] });
  await page.goto('./');
  await choose(app, 'budget.xlsx', workbook);
  const dialog = page.getByRole('alertdialog', { name: say('app.refused', { name: 'budget.xlsx' }) });
  await expect(dialog).toContainText(say('app.nothingCarried'));
  await app.button(say('common.close'), dialog).last().click();
  await choose(app, 'rapport.xlsx', carryStudy(workbook, SMALL));
  await expect(app.heading(say('assign.title'))).toBeVisible();
  expect((await app.save()).study).toEqual(JSON.parse(SMALL));
});

/** Chooses a file on the start screen. */
async function choose(app: App, name: string, content: string | Uint8Array): Promise<void> {
  const asking = app.page.waitForEvent('filechooser');
  await app.page.getByRole('button', { name: app.say('start.file') }).click();
  await (await asking).setFiles({ name, mimeType: '', buffer: Buffer.from(content) });
}

/** Drops a file on the window, as from a desktop. */
async function dropFile(app: App, name: string, text: string): Promise<void> {
  const transfer = await app.page.evaluateHandle(
    ([fileName, content]) => {
      const made = new DataTransfer();
      made.items.add(new File([content], fileName, { type: 'application/json' }));
      return made;
    },
    [name, text] as const,
  );
  await app.page.dispatchEvent('main', 'dragover', { dataTransfer: transfer });
  await expect(app.page.getByText(app.say('app.dropHere'))).toBeVisible();
  await app.page.dispatchEvent('main', 'drop', { dataTransfer: transfer });
}
