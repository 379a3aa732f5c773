// The main job without a pointer: no test here clicks. Focus is moved as a reader moves it, and must always be
// somewhere.

import { CATALOGUE } from '../../model';
import { type App, holdersOf, idOf } from './support/app';
import { expect, LANGUAGES, test } from './support/fixtures';
import { nameIn, startsWith } from './support/words';

const DATABASE = 'database-administrator';
const PILOT = 'operations-pilot';

for (const language of LANGUAGES)
  test.describe(language, () => {
    test.use({ language });
    const name = nameIn(language);
    const DBA = name('DBA 1');
    const ADMINISTRATOR = name('Admin. systèmes 1');
    const INDUSTRIALIZE = name('Industrialiser d’abord');

    test('the main job with the keyboard alone', async ({ app, page, say }) => {
      test.slow();
      const database = CATALOGUE[DATABASE].short[language];
      await page.goto('./');
      await tabTo(app, page.getByRole('button', { name: startsWith(EXAMPLE[language]) }));
      await page.keyboard.press('Enter');
      await expect(app.heading(say('assign.title'))).toBeFocused();

      // The situation of today, by its number; a scenario of our own, from the palette.
      await page.keyboard.press('0');
      await find(app, say('app.newScenario'));
      const scenario = say('app.scenarioLetter', { letter: 'C' });
      await app.expectStep(say('app.edit.scenarioAdded', { name: scenario }));
      const id = idOf((await saveByKeys(app)).study, scenario);

      // The board; the card in hand, from lane to lane, let go.
      await tabTo(app, app.button(say('assign.view.board')));
      await page.keyboard.press('Enter');
      const card = app.card(DBA, database);
      await tabTo(app, card);
      await page.keyboard.press('ArrowRight');
      await page.keyboard.press('Enter');
      await expect(page.getByText(say('assign.status.moving', { role: database }))).toBeVisible();
      const target = app.lane(ADMINISTRATOR);
      await pressUntil(app, 'ArrowLeft', () => target.evaluate((lane) => lane === document.activeElement));
      await expect(target).toHaveAccessibleName(/[+−]/);
      await page.keyboard.press('Enter');
      await app.expectStep(say('assign.step.move', { role: database, holder: ADMINISTRATOR }));
      await expect(app.card(ADMINISTRATOR, database), 'the focus follows the card').toBeFocused();

      // A backup, from the card's menu.
      await pressUntil(app, 'ArrowRight', () =>
        app
          .button(say('assign.menu.of', { role: database, holder: ADMINISTRATOR }))
          .evaluate((button) => button === document.activeElement),
      );
      await page.keyboard.press('Enter');
      const move = page.getByRole('menuitem', { name: say('assign.menu.move') });
      await pressUntil(app, 'ArrowDown', () => move.evaluate((item) => item === document.activeElement));
      await page.keyboard.press('Enter');
      const title = say('assign.move.title', { role: CATALOGUE[DATABASE].name[language] });
      const choice = page.getByRole('dialog', { name: title });
      await tabTo(app, app.button(say('assign.mode.backup'), choice));
      await page.keyboard.press('Enter');
      await tabTo(app, choice.getByRole('button', { name: startsWith(DBA) }));
      await page.keyboard.press('Enter');
      await app.expectStep(say('assign.step.backup', { role: database, holder: DBA }));
      await expect(choice).toHaveCount(0);

      // Piloting to a provider, typed into the matrix.
      await tabTo(app, app.button(say('assign.view.matrix')));
      await page.keyboard.press('Enter');
      const grid = page.getByRole('grid');
      await tabTo(
        app,
        grid.getByRole('button').or(grid.getByRole('gridcell')).and(page.locator('[tabindex="0"]')),
      );
      const row = grid.getByRole('row', { name: startsWith(CATALOGUE[PILOT].name[language]) });
      await pressUntil(app, 'ArrowDown', () => row.evaluate((one) => one.contains(document.activeElement)));
      const lastProviderCell = async () => {
        const name = await page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? '');
        return name.includes(say('assign.cell.delegated', { share: '' }).trim());
      };
      await pressUntil(app, 'ArrowRight', lastProviderCell);
      await page.keyboard.type('90');
      await page.keyboard.press('Enter');
      const done = (await saveByKeys(app)).study;
      expect(holdersOf(done, id, PILOT)).toContainEqual(['infogerant-a', 0.9]);

      // The lever of automation, by its arrows.
      await find(app, say('industrialization.title'));
      await expect(app.heading(say('industrialization.title'))).toBeFocused();
      const slider = page.getByRole('slider', { name: say('common.lever.automation') });
      await tabTo(app, slider);
      const before = await app.readFigures();
      for (let press = 0; press < 5; press += 1) await page.keyboard.press('PageUp');
      await expect(slider).not.toHaveValue('25');
      await expect.poll(async () => (await app.readFigures()).cost).not.toBe(before.cost);
      const { study: moved } = await saveByKeys(app);
      const after = await app.expectFigures(moved, id);

      // Back and forth in time.
      await page.keyboard.press('Control+z');
      await expect.poll(() => app.readFigures()).toEqual(before);
      await page.keyboard.press('Control+Shift+z');
      await expect.poll(() => app.readFigures()).toEqual(after);

      // A figure explained, and the focus given back.
      await tabTo(app, app.headline('common.loss'));
      await page.keyboard.press('Enter');
      const explanation = page.getByRole('dialog', { name: say('explain.title') });
      await expect(explanation).toBeFocused();
      await tabTo(app, explanation.getByRole('table').getByRole('button').first());
      await page.keyboard.press('Enter');
      await expect(explanation.getByRole('navigation', { name: say('explain.trail') })).toBeVisible();
      await expect(explanation.getByRole('heading', { level: 3 })).toBeFocused();
      await page.keyboard.press('Escape');
      await expect(explanation).toHaveCount(0);
      await expect(app.headline('common.loss')).toBeFocused();
    });

    test('the palette finds a role by another of its names', async ({ app, page, say }) => {
      await app.openExample();
      for (const [query, kind] of SYNONYMS[language]) {
        await page.keyboard.press('Control+k');
        const field = page.getByRole('combobox', { name: say('app.find') });
        await expect(field).toBeFocused();
        await page.keyboard.type(query);
        const roles = page.getByRole('listbox').getByRole('group', { name: say('palette.group.roles') });
        await expect(roles.getByRole('option').first()).toContainText(CATALOGUE[kind].name[language]);
        await page.keyboard.press('Enter');
        const panel = page.getByRole('complementary', { name: say('assign.panel.role') });
        await expect(panel.getByRole('heading', { name: CATALOGUE[kind].name[language] })).toBeVisible();
      }
    });

    test('shortcuts are listed, and those of one key can be turned off', async ({ app, page, say }) => {
      await app.openExample();
      const tabs = page.getByRole('navigation', { name: say('app.scenarios') });
      const current = tabs.locator('[aria-current]');
      await page.keyboard.press('2');
      await expect(current).toContainText(INDUSTRIALIZE);
      await page.keyboard.press('?');
      const dialog = page.getByRole('dialog', { name: say('app.shortcuts') });
      await expect(dialog).toBeVisible();
      await tabTo(app, dialog.getByRole('checkbox', { name: say('app.keys.plain') }));
      await page.keyboard.press('Space');
      await page.keyboard.press('Escape');
      await expect(dialog).toHaveCount(0);
      await page.keyboard.press('1');
      await expect(current).toContainText(INDUSTRIALIZE);
    });
  });

const EXAMPLE = { fr: '1 200 utilisateurs', en: '1,200 users' } as const;

const SYNONYMS = {
  fr: [
    ['DBA', DATABASE],
    ['analyste système', 'administrator'],
  ],
  en: [
    ['DBA', DATABASE],
    ['systems administrator', 'administrator'],
  ],
} as const;

/** Presses a key until something holds; says which focus it ended on when it never does. */
async function pressUntil(app: App, key: string, holds: () => Promise<boolean>): Promise<void> {
  for (let press = 0; press < 120; press += 1) {
    if (await holds()) return;
    await app.page.keyboard.press(key);
  }
  const focus = await app.page.evaluate(() => document.activeElement?.outerHTML.slice(0, 200));
  throw new Error(`${key} never gets there; the focus is on ${focus}`);
}

/** Walks forward with Tab until the element has the focus. */
async function tabTo(app: App, target: ReturnType<App['button']>): Promise<void> {
  await expect(target.first()).toBeVisible();
  await pressUntil(app, 'Tab', () =>
    target.first().evaluate((element) => element === document.activeElement),
  );
}

/** Finds a thing in the palette and goes to it. */
async function find(app: App, words: string): Promise<void> {
  await app.page.keyboard.press('Control+k');
  await expect(app.page.getByRole('combobox', { name: app.say('app.find') })).toBeFocused();
  await app.page.keyboard.type(words);
  await expect(app.page.getByRole('option', { name: words }).first()).toBeVisible();
  await app.page.keyboard.press('Enter');
  await expect(app.page.getByRole('combobox', { name: app.say('app.find') })).toHaveCount(0);
}

/** Saves without a pointer, keeping the focus where it was. */
function saveByKeys(app: App): ReturnType<App['save']> {
  return app.save(() => find(app, app.say('app.saveFile')));
}
