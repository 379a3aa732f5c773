// Simulating as a reader does: press, see a first picture, read the bad years, compare two scenarios under the same
// draws, open one year. In both languages, on the workers of a real browser.

import type { Locator } from '@playwright/test';
import { createSimulator, DEFAULT_SETTINGS, REPLICATES_PER_BLOCK, summarize } from '../../model';
import { readExample } from './support/app';
import { expect, LANGUAGES, test } from './support/fixtures';
import { expectNumber } from './support/numbers';
import { type Language, type Say, startsWith } from './support/words';

/** The example and the scenario it opens on, as a reader of `language` finds them. */
function read(language: Language) {
  const study = readExample('mid-size', language);
  const [scenario] = study.scenarios;
  if (!scenario) throw new Error('the example has no scenario');
  return { study, scenario };
}

/** The words of a message before its first value. */
function beginning(say: Say, id: Parameters<Say>[0], values: Record<string, string | number>): RegExp {
  const marked = Object.fromEntries(Object.keys(values).map((key) => [key, '§']));
  return startsWith(say(id, { ...values, ...marked }).split('§')[0] ?? '');
}

/** How many years a chart says it is of. */
async function readYears(figure: Locator): Promise<number> {
  const subtitle = await figure.locator('header p').innerText();
  const years = /(\d+)(?:années|simulated)/.exec(subtitle.replace(/[\s,]/g, ''))?.[1];
  return Number(years);
}

/** What the model itself finds in as many years. */
function simulateHere({ study, scenario }: ReturnType<typeof read>, years: number) {
  const simulator = createSimulator(study, scenario.id, DEFAULT_SETTINGS);
  const count = years / (REPLICATES_PER_BLOCK * DEFAULT_SETTINGS.yearsPerReplicate);
  const blocks = Array.from({ length: count }, (_, index) => simulator.runBlock(index));
  return summarize(simulator.layout, DEFAULT_SETTINGS, blocks);
}

for (const language of LANGUAGES)
  test.describe(language, () => {
    test.use({ language });
    const example = read(language);

    test('a first picture, the bad years, and what an edit does to them', async ({ app, page, say }) => {
      test.slow();
      await app.openExample();
      await app.simulateBriefly();
      await app.go('simulation.title');
      const loss = page.getByRole('figure', {
        name: beginning(say, 'simulation.loss.finding', { limit: '', tail: '' }),
      });
      const p90 = loss.getByRole('row', { name: startsWith(say('simulation.estimate.p90')) });
      const truth = simulateHere(example, await readYears(loss));
      expectNumber(await p90.getByRole('cell').first().innerText(), language, truth.loss.p90.value);
      await expect(app.headline('common.cost').locator('.range')).toHaveText(
        beginning(say, 'app.simulation.range', { low: '', high: '' }),
      );

      await app.visit('industrialization', 'industrialization.title');
      await page.getByRole('slider').first().press('ArrowRight');
      await expect(app.scoreboard().getByText(say('app.simulation.stale'), { exact: true })).toBeVisible();
      await app.go('simulation.title');
      await expect(page.getByText(say('simulation.stale'))).toBeVisible();
      await expect(loss).toBeVisible();
      await page.keyboard.press('Control+z');
      await expect(page.getByText(say('simulation.stale'))).toHaveCount(0);
    });

    test('two scenarios under the same draws, then one year told', async ({ app, page, say }) => {
      test.slow();
      await app.openExample();
      await app.simulateBriefly();
      await app.go('simulation.title');
      await app.button(say('simulation.difference.run')).click();
      const difference = page.getByRole('figure').filter({
        hasText: say('simulation.difference.cost.axis', { unit: '' }).trim(),
      });
      await expect(difference).toBeVisible({ timeout: 60_000 });
      await expect(difference).toContainText(example.scenario.name);
      await expect(difference).toContainText(example.study.today.name);
      await app.stopSimulating();

      await app.button(say('simulation.year.worst')).click();
      const title = page.getByRole('heading', { name: say('simulation.happenings.title') });
      await expect(title).toBeVisible();
      const happenings = page.locator('section').filter({ has: title }).last().getByRole('row');
      expect(await happenings.count()).toBeGreaterThan(5);
      // The weeks are one stop, walked with the arrows.
      const weeks = page.getByRole('figure').filter({ hasText: say('simulation.weeks.sub') });
      await weeks.locator('[data-mark][tabindex="0"]').focus();
      await page.keyboard.press('ArrowRight');
      await expect(weeks.locator('[data-mark]:focus')).toHaveAccessibleName(/\d/);
    });
  });

test('the keyboard simulates from any screen, and the palette stops', async ({ app, page, say }) => {
  await app.openExample();
  await app.visit('needs', 'needs.title');
  await page.keyboard.press('Control+Enter');
  await expect(app.scoreboard().getByRole('progressbar')).toBeVisible();
  await page.keyboard.press('Control+k');
  await expect(page.getByRole('listbox').getByRole('option').first()).toBeVisible();
  await page.keyboard.type(say('app.simulation.stopLong'));
  await expect(page.getByRole('listbox').getByRole('option')).toHaveText(say('app.simulation.stopLong'));
  await page.keyboard.press('Enter');
  await expect(app.scoreboard().getByRole('progressbar')).toHaveCount(0);
});
