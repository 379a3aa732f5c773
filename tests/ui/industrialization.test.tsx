// The Industrialization screen in use: a move is one step, effects are those of the levers alone, roles may differ.

import { act, cleanup, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeAll, expect, it } from 'vitest';
import { EXAMPLES, readStudy, type Study, scoreScenario } from '../../model';
import Industrialization from '../../src/features/industrialization';
import { summarize, withLevers } from '../../src/features/industrialization/compare';
import { undo } from '../../src/store';
import { store } from '../../src/store/state';
import { renderApp } from './render';

let study: Study;
beforeAll(async () => {
  const read = readStudy(await EXAMPLES.find(({ id }) => id === 'mid-size')?.load());
  if (!read.ok) throw new Error('the example does not parse');
  study = read.study;
});
afterEach(cleanup);

const now = () => store.getState().study as Study;
function open(locale: 'fr' | 'en' = 'en') {
  renderApp(<Industrialization />, { locale, study, activeId: study.today.id });
  return userEvent.setup();
}

it('moves a lever by keyboard, several presses being one step', async () => {
  const user = open();
  const start = study.today.industrialization.automation;
  const slider = screen.getByRole('slider', { name: 'Automation' });
  act(() => slider.focus());
  await user.keyboard('{ArrowRight}{ArrowRight}{ArrowRight}');
  expect(now().today.industrialization.automation).toBeCloseTo(start + 0.03, 9);
  expect(store.getState().preview).toBeUndefined();
  undo();
  expect(now()).toBe(study);
});

it('takes a named level of the scale and a number', async () => {
  const user = open();
  const card = screen.getByRole('region', { name: 'Runbooks' });
  await user.click(within(card).getByRole('button', { name: 'industrialized' }));
  expect(now().today.industrialization.runbooks).toBe(0.75);
  const level = within(card).getByRole('textbox', { name: /Level/ });
  await user.clear(level);
  await user.type(level, '40 %{Enter}');
  expect(now().today.industrialization.runbooks).toBeCloseTo(0.4, 12);
});

it('says how many hours are freed against the levers of today, with the same team', async () => {
  const [scenario] = study.scenarios;
  if (!scenario) throw new Error('no scenario');
  const full = { integration: 1, automation: 1, runbooks: 1, serviceContract: 1 };
  const pushed = withLevers(study, scenario.id, full);
  const from = summarize(
    scoreScenario(withLevers(study, scenario.id, study.today.industrialization), scenario.id),
  );
  const to = summarize(scoreScenario(pushed, scenario.id));
  expect(to.need).toBeLessThan(from.need);
  renderApp(<Industrialization />, { locale: 'en', study: pushed, activeId: scenario.id });
  const hours = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 0 }).format(from.need - to.need);
  const effect = within(screen.getByRole('region', { name: 'Effect of the levers, same team' }));
  expect(effect.getByRole('status')).toHaveTextContent(`${hours}\u202fh/yr freed`.replace(/\s/g, ' '));
});

it('lets a role have its own level and follow the whole again', async () => {
  const user = open();
  const levers = () => now().today.roles.find((role) => role.kind === 'database-administrator')?.levers;
  const row = screen.getByRole('rowheader', { name: 'Database' }).closest('tr');
  const cell = row?.querySelector<HTMLElement>('[data-column="runbooks"]');
  act(() => cell?.focus());
  await user.keyboard('80{Enter}');
  expect(levers()).toEqual({ runbooks: 0.8 });
  act(() => cell?.focus());
  await user.keyboard('{Delete}');
  expect(levers()).toBeUndefined();
});
