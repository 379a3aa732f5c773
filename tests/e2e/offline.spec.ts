// After the first visit the network may go: everything still opens, screens never visited and examples included.

import { expect, test } from './support/fixtures';

test.use({ serviceWorkers: 'allow' });

test('everything works offline after the first visit', async ({ app, page, context, say }) => {
  await page.goto('./');
  await page.evaluate(async () => void (await navigator.serviceWorker.ready));
  // Controlled by the service worker from the second load on.
  await page.reload();
  await expect.poll(() => page.evaluate(() => navigator.serviceWorker.controller !== null)).toBe(true);
  await context.setOffline(true);

  await app.openExample();
  await app.go('results.title');
  await expect(page.getByRole('figure').first().locator('svg').first()).toBeVisible();
  await app.go('method.title');
  await app.go('industrialization.title');
  const before = await app.readFigures();
  const lever = page.getByRole('region', { name: say('common.lever.automation') });
  await app.button(say('industrialization.scale.4'), lever).click();
  await expect.poll(async () => (await app.readFigures()).cost).not.toBe(before.cost);
  const { study } = await app.save();
  const figures = await app.expectFigures(study, study.scenarios[0]?.id ?? '');
  await app.headline('common.loss').click();
  await expect(page.getByRole('dialog', { name: say('explain.title') }).getByRole('table')).toBeVisible();
  await app.button(say('explain.close')).click();
  await app.button(say('app.english')).click();
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await app.button('Français').click();
  await expect(app.heading(say('industrialization.title'))).toBeVisible();

  await app.settle();
  await page.reload();
  await expect(app.headline('common.cost')).toBeVisible();
  expect(await app.readFigures()).toEqual(figures);
});
