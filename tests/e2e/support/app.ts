// The application as its reader drives it: by the words on its buttons. Every method leaves the page where a
// person would find it, and none waits for time to pass.

import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { expect, type Locator, type Page } from '@playwright/test';
import {
  EXAMPLES,
  findScenario,
  listScenarios,
  parseStudy,
  readStudy,
  type Study,
  scoreScenario,
} from '../../../model';
import { translateExample } from '../../../model/scenario/examples/english';
import { expectNumber } from './numbers';
import { type Language, type Say, startsWith } from './words';

/** The three figures of the scoreboard as texts. */
export interface Figures {
  readonly cost: string;
  readonly onTime: string;
  readonly loss: string;
}

export class App {
  readonly page: Page;
  readonly language: Language;
  readonly say: Say;

  constructor(page: Page, language: Language, say: Say) {
    this.page = page;
    this.language = language;
    this.say = say;
  }

  /** The same application in another tab or context. */
  at(page: Page): App {
    return new App(page, this.language, this.say);
  }

  button(name: string | RegExp, within: Page | Locator = this.page): Locator {
    return within.getByRole('button', { name, exact: typeof name === 'string' });
  }

  /** Opens the page, then an example: the first two things a newcomer does. */
  async openExample(id = 'mid-size'): Promise<void> {
    const example = EXAMPLES.find((one) => one.id === id);
    if (!example) throw new Error(`no example ${id}`);
    await this.page.goto('./');
    await this.page.getByRole('button', { name: startsWith(example.title[this.language]) }).click();
    await expect(this.heading(this.say('assign.title'))).toBeVisible();
  }

  heading(name: string): Locator {
    return this.page.getByRole('heading', { level: 1, name });
  }

  /** Goes to a screen by its link in the navigation. */
  async go(title: Parameters<Say>[0]): Promise<void> {
    const nav = this.page.getByRole('navigation', { name: this.say('app.screens') });
    await nav.getByRole('link', { name: this.say(title) }).click();
    await expect(this.heading(this.say(title))).toBeVisible();
  }

  /** Goes to a screen by its address, where the navigation has no room for its link. */
  async visit(route: string, title: Parameters<Say>[0]): Promise<void> {
    await this.page.evaluate((hash) => {
      window.location.hash = hash;
    }, `#/${route}`);
    await expect(this.heading(this.say(title))).toBeVisible();
  }

  async showBoard(): Promise<void> {
    await this.button(this.say('assign.view.board')).click();
    await expect(this.page.locator('[data-lane]').first()).toBeVisible();
  }

  /** The lane of a person or provider on the board. */
  lane(holder: string): Locator {
    return this.page.getByRole('group', { name: startsWith(holder) }).and(this.page.locator('[data-lane]'));
  }

  /** The card of a role in a lane. */
  card(holder: string, role: string): Locator {
    return this.lane(holder).getByRole('row', { name: startsWith(role) });
  }

  scoreboard(): Locator {
    const board = startsWith(
      this.say('app.scoreboard', { letter: '', baseline: '', preview: 'no' }).split(' ')[0] ?? '',
    );
    return this.page.getByRole('region', { name: board });
  }

  /** The button of one of the headline figures. */
  headline(name: 'common.cost' | 'common.onTime' | 'common.loss'): Locator {
    return this.scoreboard().getByRole('button', { name: startsWith(this.say(name)) });
  }

  async readFigures(): Promise<Figures> {
    const read = (name: Parameters<App['headline']>[0]) => this.headline(name).locator('.value').innerText();
    return {
      cost: await read('common.cost'),
      onTime: await read('common.onTime'),
      loss: await read('common.loss'),
    };
  }

  /** Simulates from the scoreboard until the first picture is there and a little more, then stops. */
  async simulateBriefly(): Promise<void> {
    await this.button(this.say('app.simulation.run'), this.scoreboard()).click();
    await expect(this.headline('common.cost').locator('.range')).toBeVisible({ timeout: 60_000 });
    await this.stopSimulating();
  }

  async stopSimulating(): Promise<void> {
    await this.button(this.say('app.simulation.stop'), this.scoreboard()).click();
    await expect(this.scoreboard().getByRole('progressbar')).toHaveCount(0);
  }

  /** The study in the file that "Save" downloads, with the file's path. */
  async save(
    ask = () => this.button(this.say('common.save')).click(),
  ): Promise<{ study: Study; path: string }> {
    const downloading = this.page.waitForEvent('download');
    await ask();
    const path = await (await downloading).path();
    const result = parseStudy(await readFile(path, 'utf8'));
    if (!result.ok) throw new Error(`the saved file is not a study: ${JSON.stringify(result.errors)}`);
    return { study: result.study, path };
  }

  /** Holds the scoreboard to the model's figures of `study`, and returns what it shows. */
  async expectFigures(study: Study, scenarioId: string): Promise<Figures> {
    const shown = await this.readFigures();
    const { total } = scoreScenario(study, scenarioId);
    expectNumber(shown.cost, this.language, total.cost.value);
    expectNumber(shown.onTime, this.language, total.onTime.value);
    expectNumber(shown.loss, this.language, total.loss.value);
    return shown;
  }

  /** Waits for the undo button to name the step just made. */
  async expectStep(step: string): Promise<void> {
    await expect(this.button(this.say('app.undoStep', { step }))).toBeEnabled();
  }

  /** Resolves once the browser's database holds the study as it is on screen. */
  async settle(): Promise<void> {
    const { study } = await this.save();
    await expect
      .poll(async () => JSON.stringify(await readStored(this.page, study.name)))
      .toBe(JSON.stringify(study));
  }
}

/** The stored study of that name, straight from the browser's database. */
async function readStored(page: Page, name: string): Promise<unknown> {
  const records = await readRecords(page);
  const found = records.find(([, record]) => (record as { study?: { name?: string } })?.study?.name === name);
  return (found?.[1] as { study?: unknown } | undefined)?.study;
}

/** Everything in the application's database, as [key, value]. */
export function readRecords(page: Page): Promise<[string, unknown][]> {
  return page.evaluate(
    () =>
      new Promise<[string, unknown][]>((resolve, reject) => {
        const opening = indexedDB.open('sourcier');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const records = opening.result.transaction('records').objectStore('records');
          const keys = records.getAllKeys();
          const values = records.getAll();
          values.onsuccess = () => {
            opening.result.close();
            resolve(keys.result.map((key, i) => [String(key), values.result[i]]));
          };
          values.onerror = () => reject(values.error);
        };
      }),
  );
}

/** An example as the model reads it from its file, named as a reader of `language` finds it. */
export function readExample(id: string, language: Language): Study {
  const french: unknown = JSON.parse(readFileSync(`model/scenario/examples/${id}.json`, 'utf8'));
  const result = readStudy(language === 'fr' ? french : translateExample(french));
  if (!result.ok) throw new Error(`the example ${id} is not a study`);
  return result.study;
}

/** The scenario of that name; its id is what the model wants. */
export function idOf(study: Study, name: string): string {
  const found = listScenarios(study).find((scenario) => scenario.name === name);
  if (!found) throw new Error(`no scenario ${name}`);
  return found.id;
}

/** The assignments of a role as [holder id, share], people and providers alike. */
export function holdersOf(study: Study, scenarioId: string, role: string): [string, number][] {
  const scenario = findScenario(study, scenarioId);
  return (scenario?.assignments ?? [])
    .filter((one) => one.role === role)
    .map((one) => ['person' in one ? one.person : one.provider, one.share]);
}
