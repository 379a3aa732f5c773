// When the browser's database fails: nothing is lost, nothing is overwritten, and the reader is told at once.

import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { type App, readRecords } from './support/app';
import { expect, test } from './support/fixtures';

const BROKEN = [
  ['a study whose roles are damaged', { roles: 'gone' }],
  ['something that is no study at all', 'half a recor'],
] as const;

for (const [what, rest] of BROKEN)
  test(`${what} is set aside, to be downloaded`, async ({ app, page, say }) => {
    await app.openExample();
    await app.settle();
    const broken = await breakRecord(page, rest);
    await page.reload();

    await expect(page.getByRole('heading', { level: 1, name: say('start.heading') })).toBeVisible();
    await expect(page.getByRole('heading', { name: say('start.aside') })).toBeVisible();
    const downloading = page.waitForEvent('download');
    await app.button(say('start.asideDownload')).click();
    const text = await readFile(await (await downloading).path(), 'utf8');
    expect(typeof broken === 'string' ? text : JSON.parse(text)).toEqual(broken);

    // The application goes on, and what was set aside stays as it was.
    await app.openExample('small');
    await app.settle();
    const kept = (await readRecords(page)).filter(([key]) => key.startsWith('aside:'));
    expect(kept.map(([, raw]) => raw)).toEqual([broken]);

    await page.getByRole('link', { name: say('app.name') }).click();
    await app.button(say('start.asideForget')).click();
    await expect(page.getByRole('heading', { name: say('start.aside') })).toHaveCount(0);
  });

test('a full database is said at once, and the work goes on', async ({ app, page, say }) => {
  await page.addInitScript(() => {
    const put = IDBObjectStore.prototype.put;
    IDBObjectStore.prototype.put = function (...args) {
      if (sessionStorage.getItem('full')) throw new DOMException('no room', 'QuotaExceededError');
      return put.apply(this, args);
    };
  });
  await app.openExample();
  await app.settle();
  const { study: before } = await app.save();
  await page.evaluate(() => sessionStorage.setItem('full', 'yes'));

  await moveLever(app);
  const alert = page.getByRole('alert').filter({ hasText: say('app.storageFull') });
  await expect(alert).toBeVisible();
  const { study: after } = await app.save(() => app.button(say('app.saveFile'), alert).click());
  expect(after).not.toEqual(before);
  await app.expectFigures(after, after.scenarios[0]?.id ?? '');

  // Room again: the next change is saved, with everything made in between.
  await page.evaluate(() => sessionStorage.removeItem('full'));
  await app.button(say('app.newScenario')).click();
  await expect(alert).toHaveCount(0);
  await app.settle();
});

test('a browser that refuses to store says so, and the work goes on', async ({ app, page, say }) => {
  await page.addInitScript(() => {
    IDBFactory.prototype.open = () => {
      throw new DOMException('denied', 'SecurityError');
    };
  });
  await app.openExample();
  const alert = page.getByRole('alert').filter({ hasText: say('app.storageBlocked') });
  await expect(alert).toBeVisible();
  await moveLever(app);
  const { study } = await app.save(() => app.button(say('app.saveFile'), alert).click());
  await app.expectFigures(study, study.scenarios[0]?.id ?? '');
});

/** Sets the lever of automation to its end, and waits for the scoreboard. */
async function moveLever(app: App): Promise<void> {
  const before = await app.readFigures();
  await app.go('industrialization.title');
  const lever = app.page.getByRole('region', { name: app.say('common.lever.automation') });
  await app.button(app.say('industrialization.scale.4'), lever).click();
  await expect.poll(async () => (await app.readFigures()).cost).not.toBe(before.cost);
}

/** Damages the stored study in place, as a fault of the disk would; returns what is stored then. */
function breakRecord(page: Page, rest: unknown): Promise<unknown> {
  return page.evaluate(
    (damage) =>
      new Promise((resolve, reject) => {
        const opening = indexedDB.open('sourcier');
        opening.onsuccess = () => {
          const records = opening.result.transaction('records', 'readwrite').objectStore('records');
          const range = IDBKeyRange.bound('study:', 'study:\uffff');
          const reading = records.openCursor(range);
          reading.onsuccess = () => {
            const cursor = reading.result;
            if (!cursor) return reject(new Error('nothing stored'));
            const { value } = cursor;
            const broken =
              typeof damage === 'string'
                ? damage
                : {
                    ...value,
                    study: { ...value.study, today: { ...value.study.today, ...(damage as object) } },
                  };
            cursor.update(broken).onsuccess = () => {
              opening.result.close();
              resolve(broken);
            };
          };
        };
      }),
    rest,
  );
}
