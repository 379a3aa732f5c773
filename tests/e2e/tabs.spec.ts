// Two tabs on the same study: one follows the other live; when they have lost touch, nobody's work is overwritten.

import type { App } from './support/app';
import { readRecords } from './support/app';
import { expect, test } from './support/fixtures';

test.beforeEach(async ({ app }) => {
  await app.openExample();
  await app.settle();
});

test('the second tab follows the first, live', async ({ app, context, say }) => {
  const second = app.at(await context.newPage());
  await second.page.goto('./');
  await expect(second.headline('common.cost')).toBeVisible();
  expect((await second.save()).study).toEqual((await app.save()).study);

  await moveLever(app);
  const figures = await app.readFigures();
  await second.go('results.title');
  await expect.poll(() => second.readFigures()).toEqual(figures);

  // And the other way round; a scenario added there appears here.
  await second.button(say('app.newScenario')).click();
  const tabs = app.page.getByRole('navigation', { name: say('app.scenarios') });
  await expect(tabs.getByRole('button', { name: say('app.scenarioLetter', { letter: 'C' }) })).toBeVisible();
  expect((await app.save()).study).toEqual((await second.save()).study);
});

test('an edit made out of touch becomes a copy', async ({ app, context, say }) => {
  // The second tab hears nothing: as after a laptop's sleep, or in a browser without channels.
  const deaf = await context.newPage();
  await deaf.addInitScript(() => {
    BroadcastChannel.prototype.addEventListener = () => undefined;
  });
  const second = app.at(deaf);
  await deaf.goto('./');
  await expect(second.headline('common.cost')).toBeVisible();
  const { study: before } = await second.save();

  await moveLever(app);
  await app.settle();
  const { study: ours } = await app.save();
  expect(ours).not.toEqual(before);

  await second.go('industrialization.title');
  const lever = deaf.getByRole('region', { name: say('common.lever.runbooks') });
  await second.button(say('industrialization.scale.3'), lever).click();
  const copy = say('common.copyOf', { name: before.name });
  await expect(deaf.getByText(say('app.becameCopy', { name: copy }))).toBeVisible();
  await second.settle();
  const { study: theirs } = await second.save();
  expect(theirs.name).toBe(copy);
  expect(theirs.scenarios[0]?.industrialization.runbooks).toBe(0.75);
  expect(theirs.scenarios[0]?.industrialization.automation).toBe(
    before.scenarios[0]?.industrialization.automation,
  );

  // Both are kept, and the first tab still has its own.
  const stored = (await readRecords(deaf)).flatMap(([key, record]) =>
    key.startsWith('study:') ? [(record as { study: unknown }).study] : [],
  );
  expect(stored).toHaveLength(2);
  expect(stored).toContainEqual(ours);
  expect(stored).toContainEqual(theirs);
  await app.page.reload();
  await expect(app.headline('common.cost')).toBeVisible();
  expect((await app.save()).study).toEqual(ours);
});

/** Sets the lever of automation to its end, and waits for the scoreboard. */
async function moveLever(app: App): Promise<void> {
  const before = await app.readFigures();
  await app.go('industrialization.title');
  const lever = app.page.getByRole('region', { name: app.say('common.lever.automation') });
  await app.button(app.say('industrialization.scale.4'), lever).click();
  await expect.poll(async () => (await app.readFigures()).cost).not.toBe(before.cost);
}
