// A study travels inside a link: opened elsewhere it is looked at, never mixed with the visitor's own work.

import { expect, test } from './support/fixtures';

test.describe('a shared link', () => {
  test('opens the same figures read only, and the visitor’s own work comes back', async ({ app, page }) => {
    await app.openExample('mid-size');
    const figures = await app.readFigures();
    await app.button(app.say('app.menu')).click();
    await page.getByRole('menuitem', { name: app.say('app.share') }).click();
    const dialog = page.getByRole('dialog', { name: app.say('share.title') });
    const link = await dialog.getByRole('textbox').inputValue();
    expect(link).toMatch(/#\/shared\/1\.[A-Za-z0-9_-]+$/);
    await page.keyboard.press('Escape');

    // A visitor at work on another study.
    const visitor = await page.context().browser()?.newContext();
    if (!visitor) throw new Error('no browser');
    const tab = await visitor.newPage();
    const theirs = app.at(tab);
    await theirs.openExample('small');
    const own = await theirs.readFigures();
    await tab.goto(link);
    const banner = tab.getByRole('region', {
      name: app.say('app.visit.title', { name: '' }).slice(0, 10),
    });
    await expect(banner).toBeVisible();
    expect(await theirs.readFigures()).toEqual(figures);

    await theirs.button(app.say('app.visit.leave'), banner).click();
    await expect(banner).toHaveCount(0);
    expect(await theirs.readFigures()).toEqual(own);
    await visitor.close();
  });

  test('that was cut says so and leaves the page as it was', async ({ app, page }) => {
    await app.openExample('small');
    const figures = await app.readFigures();
    await page.evaluate(() => {
      window.location.hash = '#/shared/1.AAAA';
    });
    await expect(page.getByText(app.say('share.broken'))).toBeVisible();
    expect(await app.readFigures()).toEqual(figures);
  });
});
