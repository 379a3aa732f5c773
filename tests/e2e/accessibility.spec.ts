// No violation of WCAG 2.2 A and AA that a program can find, on every screen and on everything that opens over one,
// light and dark, on a desk and on a phone.

import { CATALOGUE } from '../../model';
import { type App, readExample } from './support/app';
import { scan } from './support/checks';
import { explainDownTo } from './support/explanation';
import { expect, test } from './support/fixtures';
import { SIZES, STUDY_SCREENS } from './support/screens';

const MID_SIZE = readExample('mid-size', 'fr');
const DATABASE = 'database-administrator';
const [DESK, , PHONE] = SIZES;

for (const [language, colorScheme, viewport] of [
  ['fr', 'light', DESK],
  ['en', 'dark', DESK],
  ['en', 'light', PHONE],
  ['fr', 'dark', PHONE],
] as const)
  test.describe(`${language}, ${colorScheme}, ${viewport.width} px wide`, () => {
    test.use({ language, colorScheme, viewport });

    test('every screen', async ({ app, page, say }) => {
      test.slow();
      await page.goto('./');
      await expect(page.getByRole('heading', { level: 1, name: say('start.heading') })).toBeVisible();
      await scan(page, 'start');
      await app.openExample();
      for (const { route, title } of STUDY_SCREENS) {
        await app.visit(route, title);
        await expect(page.getByText(say('common.loading'))).toHaveCount(0);
        await scan(page, route);
      }
      await app.visit('assign', 'assign.title');
      await app.showBoard();
      await scan(page, 'assign, board');
      await app.visit('start', 'start.heading');
      await scan(page, 'start, with a study');
      await app.visit('assign', 'assign.title');
      await app.simulateBriefly();
      await scan(page, 'assign, simulated');
      await app.visit('simulation', 'simulation.title');
      await expect(page.getByRole('heading', { name: say('simulation.happenings.title') })).toBeVisible();
      await page.getByText(say('simulation.settings.title')).click();
      await scan(page, 'simulation, simulated');
    });

    test('everything that opens over a screen', async ({ app, page, say }) => {
      test.slow();
      await app.openExample();
      for (const [where, open] of over(app)) {
        await open();
        await scan(page, where);
        await page.keyboard.press('Escape');
        await expect(page.getByRole('dialog').or(page.getByRole('menu'))).toHaveCount(0);
      }
      await app.card('DBA 1', CATALOGUE[DATABASE].short[language]).click();
      await expect(page.getByRole('complementary', { name: say('assign.panel.role') })).toBeVisible();
      await scan(page, 'panel of a role');
    });

    test('every form', async ({ app, page, say }) => {
      test.slow();
      await page.goto('./');
      await page.getByRole('button', { name: say('start.describe') }).click();
      await expect(page.getByRole('spinbutton').or(page.getByRole('textbox')).first()).toBeVisible();
      await scan(page, 'five questions');
      const asking = page.waitForEvent('filechooser');
      await page.getByRole('button', { name: say('start.file') }).click();
      await (await asking).setFiles({
        name: 'wrong.json',
        mimeType: 'application/json',
        buffer: Buffer.from('{'),
      });
      await expect(page.getByRole('alertdialog')).toBeVisible();
      await scan(page, 'faults of a file');
      await page.keyboard.press('Escape');
      await app.openExample();
      await app.visit('people', 'people.title');
      await app.button(say('people.pasteStaff')).click();
      await expect(page.getByRole('dialog')).toBeVisible();
      await scan(page, 'pasted list');
    });
  });

/** Opens the menu of the database card, whose tools show when it is pointed at. */
async function openMenu(app: App): Promise<void> {
  const role = CATALOGUE[DATABASE].short[app.language];
  await app.card('DBA 1', role).hover();
  await app.button(app.say('assign.menu.of', { role, holder: 'DBA 1' })).click();
}

/** What opens over the Assign screen, and how. */
function over(app: App): [string, () => Promise<void>][] {
  const { page, say } = app;
  const dialog = page.getByRole('dialog');
  const menu = page.getByRole('menu');
  return [
    [
      'explanation',
      async () => {
        await app.headline('common.loss').click();
        await expect(dialog.getByRole('table')).toBeVisible();
      },
    ],
    [
      'explanation of an assumption',
      async () => {
        await app.headline('common.loss').click();
        await explainDownTo(app, MID_SIZE, MID_SIZE.scenarios[0]?.id ?? '', 'total.loss', 'assumption');
        await expect(dialog.getByRole('heading', { name: say('explain.sources') })).toBeVisible();
      },
    ],
    [
      'palette',
      async () => {
        await page.keyboard.press('Control+k');
        await page.keyboard.type('a');
        await expect(page.getByRole('listbox').getByRole('option').first()).toBeVisible();
      },
    ],
    [
      'shortcuts',
      async () => {
        await page.keyboard.press('?');
        await expect(dialog).toBeVisible();
      },
    ],
    [
      'menu',
      async () => {
        await app.button(say('app.menu')).click();
        await expect(menu).toBeVisible();
      },
    ],
    [
      'where to move a role',
      async () => {
        await app.showBoard();
        await openMenu(app);
        await page.getByRole('menuitem', { name: say('assign.menu.move') }).click();
        await expect(dialog).toBeVisible();
      },
    ],
    [
      'share of a role',
      async () => {
        await openMenu(app);
        await page.getByRole('menuitem', { name: say('assign.menu.share') }).click();
        await expect(dialog).toBeVisible();
      },
    ],
  ];
}
