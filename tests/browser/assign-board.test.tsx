// Dragging in a real browser: by mouse and by keyboard, with the effect shown before letting go, and the focus
// following the card.

import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { cleanup, render } from 'vitest-browser-react';
import '../../src/app/styles/index.css';
import { EXAMPLES, readStudy, type Study } from '../../model';
import AssignScreen from '../../src/features/assign';
import { LanguageProvider } from '../../src/i18n';
import { messages } from '../../src/i18n/en';
import { setPreferences, showStudy } from '../../src/store';
import { store } from '../../src/store/state';

let study: Study;

beforeAll(async () => {
  const read = readStudy(await EXAMPLES.find(({ id }) => id === 'mid-size')?.load());
  if (!read.ok) throw new Error('the example does not parse');
  study = read.study;
});

beforeEach(async () => {
  await page.viewport(1440, 1000);
  setPreferences({ view: 'board' });
  showStudy(study, study.today.id);
  await render(
    <LanguageProvider locale="en" messages={messages}>
      <main>
        <AssignScreen />
      </main>
    </LanguageProvider>,
  );
});
afterEach(() => cleanup());

const lane = (name: string | RegExp) => page.getByRole('group', { name });
const holdersOfDatabases = () =>
  store
    .getState()
    .study?.today.assignments.filter((a) => a.role === 'database-administrator')
    .map((a) => ('person' in a ? `${a.person} ${a.share}` : `${a.provider} ${a.share}`));

/** The words of the lane in focus: what a screen reader says while a card is carried. */
const focusedName = () => document.activeElement?.getAttribute('aria-label') ?? '';

/** Lifts the database card with the keyboard and walks to the lane whose name starts so. */
async function carryTo(start: string): Promise<void> {
  const card = document.querySelector<HTMLElement>('[data-role="database-administrator"]');
  card?.focus();
  await userEvent.keyboard('{ArrowRight}{Enter}');
  await expect.poll(focusedName).not.toBe('');
  for (let step = 0; step < 25 && !focusedName().startsWith(start); step += 1)
    await userEvent.keyboard('{ArrowRight}');
  expect(focusedName()).toMatch(new RegExp(`^${start}`));
}

describe('dragging a card', () => {
  it('moves it with the mouse, share included', async () => {
    const card = lane('DBA 1').getByRole('row', { name: /Database/ });
    await userEvent.dragAndDrop(card, lane('Admin. systèmes 2'));
    await expect.poll(holdersOfDatabases).toEqual(['admin-systemes-2 1']);
    await expect.element(lane('DBA 1').getByText('no role')).toBeVisible();
  });

  it('moves it with the keyboard, says the effect before letting go, previews it, and follows the card', async () => {
    await carryTo('Admin. systèmes 1');
    await expect.poll(focusedName).toMatch(/holder, 100%.*Cost .*on time .*loss /);
    await expect.poll(() => store.getState().preview).toBeDefined();
    await userEvent.keyboard('{Enter}');
    await expect.poll(holdersOfDatabases).toEqual(['admin-systemes-1 1']);
    expect(store.getState().preview).toBeUndefined();
    await expect.poll(() => document.activeElement?.getAttribute('data-role')).toBe('database-administrator');
    expect(document.activeElement?.closest('[data-lane]')).toBe(lane('Admin. systèmes 1').element());
  });

  it('names a backup while Shift is down', async () => {
    await carryTo('Admin. systèmes 1');
    await userEvent.keyboard('{Shift>}');
    await expect.poll(focusedName).toMatch(/backup/);
    await userEvent.keyboard('{Enter}{/Shift}');
    await expect.poll(holdersOfDatabases).toEqual(['dba-1 1', 'admin-systemes-1 0']);
  });

  it('changes nothing on Escape, and gives the focus back to the card', async () => {
    const before = holdersOfDatabases();
    await carryTo('Admin. systèmes 1');
    await userEvent.keyboard('{Escape}');
    expect(holdersOfDatabases()).toEqual(before);
    expect(store.getState().preview).toBeUndefined();
    await expect
      .poll(() => document.activeElement?.closest('[data-role]')?.getAttribute('data-role'))
      .toBe('database-administrator');
  });

  it('says in words which lanes lack the skill', async () => {
    await carryTo('Admin. systèmes 1');
    // Lanes that take no drop are hidden from screen readers meanwhile, hence found without their role.
    const textOf = (id: string) => document.querySelector(`[data-lane="person:${id}"]`)?.textContent ?? '';
    const unable = study.today.people.find(({ skills }) => (skills['service-desk-technician'] ?? 0) === 3);
    await expect.poll(() => textOf(unable?.id ?? '')).toContain('skill missing');
    expect(textOf('dba-1')).toContain('current holder');
    await userEvent.keyboard('{Escape}');
  });
});
