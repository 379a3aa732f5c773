// The main job on a phone: by touch alone, through the menus of the cards, since a finger that scrolls cannot drag.

import { CATALOGUE } from '../../model';
import { holdersOf } from './support/app';
import { expect, LANGUAGES, test } from './support/fixtures';
import { nameIn, startsWith } from './support/words';

const DATABASE = 'database-administrator';

for (const language of LANGUAGES)
  test.describe(language, () => {
    test.use({ language, hasTouch: true, isMobile: true, viewport: { width: 390, height: 844 } });

    test('a role changes hands by touch', async ({ app, page, say }) => {
      const ADMINISTRATOR = nameIn(language)('Admin. systèmes 1');
      const database = CATALOGUE[DATABASE];
      await page.goto('./');
      await page.getByRole('button', { name: startsWith(EXAMPLE[language]) }).tap();
      await expect(app.heading(say('assign.title'))).toBeVisible();
      const before = await app.readFigures();

      // From the list of roles, to another person, as a second holder.
      await app.button(say('assign.menu.of', { role: database.short[language], holder: 'DBA 1' })).tap();
      await page.getByRole('menuitem', { name: say('assign.menu.move') }).tap();
      const choice = page.getByRole('dialog', {
        name: say('assign.move.title', { role: database.name[language] }),
      });
      await app.button(say('assign.mode.backup'), choice).tap();
      const target = choice.getByRole('button', { name: startsWith(ADMINISTRATOR) });
      await expect(target, 'the effect is written before it is chosen').toContainText(/[+−]/);
      await target.tap();
      await expect(choice).toHaveCount(0);
      await expect.poll(async () => (await app.readFigures()).loss).not.toBe(before.loss);

      // The same on the board.
      await app.button(say('assign.view.board')).tap();
      const card = app.card(ADMINISTRATOR, database.short[language]);
      await expect(card).toBeVisible();
      await card
        .getByRole('button', {
          name: say('assign.menu.of', { role: database.short[language], holder: ADMINISTRATOR }),
        })
        .tap();
      await page.getByRole('menuitem', { name: say('assign.menu.makeHolder') }).tap();
      await expect(app.card(ADMINISTRATOR, database.short[language])).toContainText('%');

      // The file, from the menu: the bar has no room for the button.
      const { study } = await app.save(async () => {
        await app.button(say('app.menu')).tap();
        await page.getByRole('menuitem', { name: say('app.saveFile') }).tap();
      });
      const [scenario] = study.scenarios;
      const holders = holdersOf(study, scenario?.id ?? '', DATABASE);
      expect(holders.find(([holder]) => holder === 'admin-systemes-1')?.[1]).toBeGreaterThan(0);
      await app.expectFigures(study, scenario?.id ?? '');

      // The other screens, from "More".
      await app.button(say('app.more')).tap();
      const more = page.getByRole('dialog', { name: say('app.more') });
      await more.getByRole('link', { name: say('industrialization.title') }).tap();
      await expect(app.heading(say('industrialization.title'))).toBeVisible();
      const lever = page.getByRole('region', { name: say('common.lever.automation') });
      const shown = await app.readFigures();
      await app.button(say('industrialization.scale.4'), lever).tap();
      await expect.poll(async () => (await app.readFigures()).cost).not.toBe(shown.cost);
    });
  });

const EXAMPLE = { fr: '1 200 utilisateurs', en: '1,200 users' } as const;
