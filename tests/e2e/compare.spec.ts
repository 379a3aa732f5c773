// Comparing as a reader does: figures side by side that are the model's, bridges that add up, a difference followed to
// its place, the same years of several scenarios. In both languages, and one alternative at a time on a phone.

import { bridgeScenarios, compareScenarios, listDifferences, listScenarios, RESULTS } from '../../model';
import { readExample } from './support/app';
import { expectNoOverflow, scan } from './support/checks';
import { expect, LANGUAGES, test } from './support/fixtures';
import { expectNumber, readNumber } from './support/numbers';
import { SIZES } from './support/screens';
import { type Language, startsWith } from './support/words';

/** The example and its scenarios, as a reader of `language` opens them. */
function read(language: Language) {
  const study = readExample('mid-size', language);
  const [OUTSOURCED, INDUSTRIALIZED] = study.scenarios;
  if (!OUTSOURCED || !INDUSTRIALIZED) throw new Error('the example has too few scenarios');
  return { STUDY: study, IDS: listScenarios(study).map(({ id }) => id), OUTSOURCED, INDUSTRIALIZED };
}

for (const language of LANGUAGES)
  test.describe(language, () => {
    test.use({ language });
    const { STUDY, IDS, INDUSTRIALIZED } = read(language);

    test('figures are the model’s, against whichever baseline', async ({ app, page, say }) => {
      await app.openExample();
      await app.go('compare.title');
      const table = page.getByRole('table', { name: say('compare.figures.title') });
      const names = [
        say('report.word.figure.cost'),
        say('report.word.figure.onTime'),
        say('report.word.figure.loss'),
      ];
      const expectTable = async (baselineId: string) => {
        const figures = compareScenarios(STUDY, IDS, baselineId);
        for (const [at, result] of RESULTS.entries()) {
          const values = figures.find(({ id }) => id === result)?.values ?? [];
          const cells = table.getByRole('row', { name: startsWith(names[at] ?? '') }).getByRole('cell');
          for (const [column, value] of values.entries()) {
            const cell = cells.nth(column);
            expectNumber(await cell.getByRole('button').innerText(), language, value?.value ?? Number.NaN);
            if (value?.change !== undefined)
              expectNumber(await cell.locator('b').innerText(), language, value.change);
          }
        }
      };
      await expectTable(STUDY.baselineId);
      await page.getByRole('combobox', { name: say('compare.baseline') }).selectOption(INDUSTRIALIZED.id);
      await app.expectStep(say('app.edit.baseline', { name: INDUSTRIALIZED.name }));
      await expectTable(INDUSTRIALIZED.id);
      await page.keyboard.press('Control+z');
      await expectTable(STUDY.baselineId);

      await table
        .getByRole('row', { name: startsWith(names[2] ?? '') })
        .getByRole('button')
        .last()
        .click();
      await expect(page.getByRole('dialog', { name: say('explain.title') })).toBeVisible();
    });

    test('bridges add up to the model’s change, and a difference leads to its place', async ({
      app,
      page,
      say,
    }) => {
      await app.openExample();
      await app.go('compare.title');
      const bridge = bridgeScenarios(STUDY, STUDY.baselineId, INDUSTRIALIZED.id);
      await page.getByRole('combobox', { name: say('compare.detail') }).selectOption(INDUSTRIALIZED.id);
      const names = { name: INDUSTRIALIZED.name, baseline: STUDY.today.name, unit: '' };
      const [what] = say('compare.bridge.sub.cost', names).split(',');
      const cost = page.getByRole('figure').filter({ hasText: what ?? '' });
      await expect(cost).toBeVisible({ timeout: 60_000 });
      await app.button(say('charts.table'), cost).click();
      const rows = cost.getByRole('table').locator('tbody').getByRole('row');
      await expect(rows).toHaveCount(bridge.steps.length + 2);
      const effects = bridge.steps.map((step) => step.effect.cost);
      const shown: number[] = [];
      for (let at = 1; at <= effects.length; at++) {
        const text = await rows.nth(at).getByRole('cell').first().innerText();
        shown.push(1000 * readNumber(text, language).value);
      }
      const largest = effects.toSorted((a, b) => Math.abs(b) - Math.abs(a))[0] ?? 0;
      expect(Math.abs((shown[0] ?? 0) - largest)).toBeLessThanOrEqual(500);
      const all = shown.reduce((sum, value) => sum + value, 0);
      expect(Math.abs(all - (bridge.to.cost - bridge.from.cost))).toBeLessThanOrEqual(500 * effects.length);

      const [group] = listDifferences(STUDY, STUDY.baselineId, INDUSTRIALIZED.id);
      const first = group?.differences[0];
      if (first?.kind !== 'holders') throw new Error('the example has no holders that differ');
      const card = page.getByRole('region', {
        name: say('compare.differs.title', {
          n: listDifferences(STUDY, STUDY.baselineId, INDUSTRIALIZED.id).reduce(
            (n, { differences }) => n + differences.length,
            0,
          ),
        }),
      });
      await card.getByRole('button').first().click();
      await expect(app.heading(say('assign.title'))).toBeVisible();
      await expect(page.getByRole('complementary', { name: say('assign.panel.role') })).toBeVisible();
    });

    test('the same years of every scenario', async ({ app, page, say }) => {
      test.slow();
      await app.openExample();
      await app.go('compare.title');
      await app.button(say('compare.years.run', { n: IDS.length })).click();
      const chances = page.getByRole('region', {
        name: say('compare.years.chances', { baseline: STUDY.today.name }),
      });
      await expect(chances).toBeVisible({ timeout: 60_000 });
      await app.button(say('app.simulation.stop'), page.getByRole('main')).click();
      for (const { name } of STUDY.scenarios) await expect(chances).toContainText(name);
      await expect(page.getByRole('figure').filter({ hasText: say('compare.years.spreadNote') })).toHaveCount(
        2,
      );
      // What lies half under the bar that stays on top would count as too small to press.
      await page.evaluate(() => window.scrollTo(0, 0));
      await scan(page, 'compare, simulated');
      await expectNoOverflow(page, 'compare, simulated');
    });
  });

test.describe('on a phone', () => {
  test.use({ language: 'fr', viewport: SIZES[2] });
  const { OUTSOURCED, INDUSTRIALIZED } = read('fr');

  test('one scenario at a time stands beside the baseline', async ({ app, page, say }) => {
    await app.openExample();
    await app.visit('compare', 'compare.title');
    const table = page.getByRole('table', { name: say('compare.figures.title') });
    await expect(table.getByRole('columnheader')).toHaveCount(3);
    await expect(table).toContainText(OUTSOURCED.name);
    await page.getByRole('combobox', { name: say('compare.detail') }).selectOption(INDUSTRIALIZED.id);
    await expect(table).toContainText(INDUSTRIALIZED.name);
    await expect(table).not.toContainText(OUTSOURCED.name);
    await expectNoOverflow(page, 'compare, phone');
  });
});
