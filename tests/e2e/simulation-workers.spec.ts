// Where the work of a simulation is done in the built page: in workers, which its security policy allows, without
// network too; on the main thread where there are none, and the page still answers.

import { expect, test } from './support/fixtures';

test.describe('without network', () => {
  test.use({ serviceWorkers: 'allow' });

  test('workers start and simulate', async ({ app, page, context }) => {
    await page.goto('./');
    await page.evaluate(async () => void (await navigator.serviceWorker.ready));
    await page.reload();
    await expect.poll(() => page.evaluate(() => navigator.serviceWorker.controller !== null)).toBe(true);
    await context.setOffline(true);
    await app.openExample();
    await app.simulateBriefly();
    expect(page.workers().map((worker) => worker.url())).toEqual(
      expect.arrayContaining([expect.stringContaining('simulation.worker')]),
    );
    await expect(app.headline('common.loss').locator('.range')).toBeVisible();
  });
});

test('a browser without workers simulates all the same, and answers meanwhile', async ({
  app,
  page,
  say,
}) => {
  await page.addInitScript(() => Reflect.deleteProperty(window, 'Worker'));
  await app.openExample();
  await app.button(say('app.simulation.run'), app.scoreboard()).click();
  await expect(app.headline('common.loss').locator('.range')).toBeVisible();
  expect(page.workers()).toEqual([]);
  // Still running: another screen opens, and the run can be stopped.
  await app.go('simulation.title');
  await app.stopSimulating();
  await expect(app.scoreboard().getByRole('progressbar')).toHaveCount(0);
});
