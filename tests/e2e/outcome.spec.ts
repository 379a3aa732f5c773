// The main job from end to end, as a newcomer does it, in both languages: an example, a card dragged to another
// person, a backup, a provider, a lever, an explanation; then the other language, a reload, another day, and the
// same numbers from the command line.

import { execFileSync } from 'node:child_process';
import { CATALOGUE, scoreScenario } from '../../model';
import { type App, type Figures, holdersOf, idOf } from './support/app';
import { explainDownTo } from './support/explanation';
import { expect, LANGUAGES, test } from './support/fixtures';
import { expectNumber, readNumber } from './support/numbers';
import { nameIn, speak, startsWith } from './support/words';

const DATABASE = 'database-administrator';
const PILOT = 'operations-pilot';

for (const language of LANGUAGES)
  test.describe(language, () => {
    test.use({ language });
    const name = nameIn(language);
    const DBA = name('DBA 1');
    const ADMINISTRATOR = name('Admin. systèmes 1');
    const PILOT_PERSON = name('Pilote 1');
    const PROVIDER = name('Infogérant A');

    test('the main job, step by step', async ({ app, page, context, say }) => {
      test.slow();
      const database = CATALOGUE[DATABASE].short[language];
      const pilot = CATALOGUE[PILOT].short[language];
      const scenario = say('app.scenarioLetter', { letter: 'C' });

      await app.openExample();
      await page
        .getByRole('navigation', { name: say('app.scenarios') })
        .getByRole('button')
        .first()
        .click();
      await app.button(say('app.newScenario')).click();
      await app.expectStep(say('app.edit.scenarioAdded', { name: scenario }));
      await app.showBoard();
      const { study: first } = await app.save();
      const id = idOf(first, scenario);
      const atFirst = await app.expectFigures(first, id);

      // The role of database administrator, from one person to another, with the mouse.
      await pickUp(app, DBA, database);
      await hover(app, ADMINISTRATOR);
      const preview = page.getByRole('region', {
        name: say('app.scoreboard', { letter: 'C', baseline: first.today.name, preview: 'yes' }),
      });
      await expect(preview).toBeVisible();
      const promised = await app.readFigures();
      expect(promised.loss).not.toBe(atFirst.loss);
      await expectEffect(app, ADMINISTRATOR, first, id);
      expect(await app.lane(DBA).getByRole('row').count(), 'nothing has moved yet').toBe(1);
      await page.mouse.up();
      await app.expectStep(say('assign.step.move', { role: database, holder: ADMINISTRATOR }));
      const { study: moved } = await app.save();
      expect(holdersOf(moved, id, DATABASE)).toEqual([['admin-systemes-1', 1]]);
      const afterMove = await app.expectFigures(moved, id);
      expect(afterMove, 'what was promised before letting go').toEqual(promised);
      expectMoved(atFirst, afterMove, ['onTime', 'loss']); // Salaries are paid whoever holds the role.

      // A backup: the former holder, by holding Shift while dropping.
      await pickUp(app, ADMINISTRATOR, database);
      await page.keyboard.down('Shift');
      await hover(app, DBA);
      await page.mouse.up();
      await page.keyboard.up('Shift');
      await app.expectStep(say('assign.step.backup', { role: database, holder: DBA }));
      const { study: backed } = await app.save();
      expect(holdersOf(backed, id, DATABASE)).toEqual([
        ['admin-systemes-1', 1],
        ['dba-1', 0],
      ]);
      const afterBackup = await app.expectFigures(backed, id);
      expectMoved(afterMove, afterBackup, ['onTime', 'loss']);

      // Piloting, delegated to a provider.
      await pickUp(app, PILOT_PERSON, pilot);
      await hover(app, PROVIDER);
      await page.mouse.up();
      await app.expectStep(say('assign.step.move', { role: pilot, holder: PROVIDER }));
      const { study: delegated } = await app.save();
      const pilots = holdersOf(delegated, id, PILOT);
      expect(pilots.map(([holder]) => holder)).not.toContain('pilote-1');
      const afterDelegation = await app.expectFigures(delegated, id);
      expectMoved(afterBackup, afterDelegation, ['cost', 'onTime', 'loss']);

      // The lever of automation, slid with the mouse.
      await app.go('industrialization.title');
      const lever = page.getByRole('region', { name: say('common.lever.automation') });
      await slide(app, lever.getByRole('slider'), 0.8);
      const { study: done } = await app.save();
      const level = done.scenarios.find((one) => one.id === id)?.industrialization.automation ?? 0;
      expect(level).toBeGreaterThan(0.7);
      const figures = await app.expectFigures(done, id);
      expectMoved(afterDelegation, figures, ['cost', 'onTime', 'loss']);

      // An explanation, down to something entered and to an assumption with its source.
      await app.headline('common.loss').click();
      await explainDownTo(app, done, id, 'total.loss', 'input');
      await expect(page.getByText(say('explain.enteredIn'))).toBeVisible();
      await app.button(say('explain.close')).click();
      await app.headline('common.loss').click();
      await explainDownTo(app, done, id, 'total.loss', 'assumption');
      const explanation = page.getByRole('dialog', { name: say('explain.title') });
      await expect(explanation.getByRole('heading', { name: say('explain.sources') })).toBeVisible();
      expect(await explanation.getByRole('listitem').last().innerText()).not.toBe('');
      await app.button(say('explain.close')).click();

      // The other language, and back.
      const other = language === 'fr' ? 'en' : 'fr';
      await app.button(say(other === 'fr' ? 'app.french' : 'app.english')).click();
      await expect(app.heading(speak(other)('industrialization.title'))).toBeVisible();
      await expect(page.locator('html')).toHaveAttribute('lang', other);
      await app.button(speak(other)(language === 'fr' ? 'app.french' : 'app.english')).click();
      await expect(app.heading(say('industrialization.title'))).toBeVisible();

      // Reloaded; then closed, and opened again another day.
      await app.settle();
      await page.reload();
      await expect(app.headline('common.cost')).toBeVisible();
      expect(await app.readFigures()).toEqual(figures);
      expect((await app.save()).study).toEqual(done);
      await page.close();
      const back = app.at(await context.newPage());
      await back.page.goto('./');
      await expect(back.headline('common.cost')).toBeVisible();
      expect(await back.readFigures()).toEqual(figures);
      const { study: reopened, path } = await back.save();
      expect(reopened).toEqual(done);
      await expect(back.page.locator('html')).toHaveAttribute('lang', language);

      // The same document, the same numbers from the command line.
      const printed: Printed = JSON.parse(
        execFileSync(process.execPath, ['scripts/sourcier.mjs', 'score', path, '--json'], {
          encoding: 'utf8',
        }),
      );
      const { total } = scoreScenario(done, id);
      for (const figure of ['cost', 'onTime', 'loss'] as const) {
        expect(printed[id]?.total[figure]?.value).toBe(total[figure].value);
        expectNumber(figures[figure], language, printed[id]?.total[figure]?.value ?? Number.NaN);
      }
    });
  });

/** What the command prints, by scenario. */
type Printed = Readonly<
  Record<string, { readonly total: Readonly<Record<string, { readonly value: number }>> }>
>;

function expectMoved(before: Figures, after: Figures, which: readonly (keyof Figures)[]): void {
  for (const name of which) expect(after[name], name).not.toBe(before[name]);
}

/** Presses on a card and moves far enough for the drag to begin. */
async function pickUp(app: App, holder: string, role: string): Promise<void> {
  const card = app.card(holder, role);
  await card.scrollIntoViewIfNeeded();
  const box = await card.boundingBox();
  if (!box) throw new Error(`${role} of ${holder} is not drawn`);
  const { mouse } = app.page;
  await mouse.move(box.x + 20, box.y + box.height / 2);
  await mouse.down();
  await mouse.move(box.x + 32, box.y + box.height / 2 + 8, { steps: 3 });
  await expect(app.page.getByText(app.say('assign.status.moving', { role }))).toBeVisible();
}

/** Moves the card in hand over a lane, until the lane says what dropping there would change. */
async function hover(app: App, holder: string): Promise<void> {
  const lane = app.lane(holder);
  await lane.scrollIntoViewIfNeeded();
  const box = await lane.boundingBox();
  if (!box) throw new Error(`${holder} is not drawn`);
  const { mouse } = app.page;
  await mouse.move(box.x + box.width / 2, box.y + 20, { steps: 4 });
  await mouse.move(box.x + box.width / 2 + 4, box.y + 24);
  await expect(lane).toHaveAccessibleName(/[+−]/);
}

/** Holds the effect written on a lane before the drop to the model's. */
async function expectEffect(
  app: App,
  holder: string,
  before: Parameters<typeof scoreScenario>[0],
  id: string,
) {
  const name = (await app.lane(holder).getAttribute('aria-label')) ?? '';
  const numbers = name.match(/[+−]?[\d.,]+\s?(?:k€|€|pt)|[+−]€[\d.,]+k?|€0/gu) ?? [];
  expect(numbers, name).toHaveLength(3);
  const role = CATALOGUE[DATABASE].kind;
  const scenarios = before.scenarios.map((scenario) =>
    scenario.id === id
      ? {
          ...scenario,
          assignments: [
            ...scenario.assignments.filter((one) => one.role !== role),
            { role, person: 'admin-systemes-1', share: 1 },
          ],
        }
      : scenario,
  );
  const was = scoreScenario(before, id).total;
  const willBe = scoreScenario({ ...before, scenarios }, id).total;
  expect(readNumber(numbers[0] ?? '', app.language).value).toBe(0);
  expectNumber(numbers[1] ?? '', app.language, willBe.onTime.value - was.onTime.value);
  expectNumber(numbers[2] ?? '', app.language, willBe.loss.value - was.loss.value);
}

/** Drags a slider's thumb to a fraction of its track; the scoreboard previews it until the button is let go. */
async function slide(app: App, slider: ReturnType<App['button']>, to: number): Promise<void> {
  const thumb = slider.locator('xpath=ancestor::*[@data-rac][1]');
  const track = thumb.locator('xpath=..');
  await track.scrollIntoViewIfNeeded();
  const from = await thumb.boundingBox();
  const box = await track.boundingBox();
  if (!from || !box) throw new Error('the slider is not drawn');
  const { mouse } = app.page;
  await mouse.move(from.x + from.width / 2, from.y + from.height / 2);
  await mouse.down();
  await mouse.move(box.x + box.width * to, from.y + from.height / 2, { steps: 8 });
  await expect(app.page.getByRole('region', { name: startsWith(previewWords(app)) })).toBeVisible();
  await mouse.up();
  await expect(app.page.getByRole('region', { name: startsWith(previewWords(app)) })).toHaveCount(0);
}

function previewWords(app: App): string {
  const words = (preview: string) => app.say('app.scoreboard', { letter: 'C', baseline: '', preview });
  let same = 0;
  while (words('yes')[same] === words('no')[same]) same += 1;
  return words('yes').slice(0, same + 8);
}
