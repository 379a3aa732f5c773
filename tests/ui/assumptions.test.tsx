// The Assumptions screen in use: counts, search, filters, own values with their range, reset, links.

import { cleanup, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeAll, beforeEach, expect, it } from 'vitest';
import {
  ASSUMPTION_IDS,
  ASSUMPTIONS,
  EXAMPLES,
  loadAssumptionTexts,
  readStudy,
  type Study,
} from '../../model';
import { readLink } from '../../src/components/use-link';
import Assumptions from '../../src/features/assumptions';
import { GROUPS, groupOf } from '../../src/features/assumptions/groups';
import {
  countAssumptions,
  indexOverrides,
  listShown,
  NO_FILTER,
} from '../../src/features/assumptions/list-shown';
import { undo } from '../../src/store';
import { store } from '../../src/store/state';
import { renderApp } from './render';

let study: Study;
beforeAll(async () => {
  const read = readStudy(await EXAMPLES.find(({ id }) => id === 'mid-size')?.load());
  if (!read.ok) throw new Error('the example does not parse');
  study = { ...read.study, assumptions: [] };
  await loadAssumptionTexts();
});
beforeEach(() => {
  window.location.hash = '';
});
afterEach(cleanup);

const now = () => (store.getState().study as Study).assumptions;
async function open(locale: 'fr' | 'en' = 'en') {
  renderApp(<Assumptions />, { locale, study });
  const name = locale === 'en' ? /^Unplanned absence/ : /^Absence imprévue/;
  await screen.findByRole('button', { name }, { timeout: 15_000 });
  return userEvent.setup();
}
const rowOf = (button: HTMLElement) => within(button.closest('li') as HTMLElement);

it('counts every assumption once, by status', () => {
  const counts = countAssumptions(new Map());
  const { measured, published, opinion } = counts.byStatus;
  expect(measured + published + opinion).toBe(ASSUMPTION_IDS.length);
  const all = listShown(NO_FILTER, new Map(), () => '').flatMap(({ ids }) => ids);
  expect([...all].sort()).toEqual([...ASSUMPTION_IDS].sort());
  expect(ASSUMPTION_IDS.every((id) => GROUPS.includes(groupOf(id)))).toBe(true);
});

it('shows only what passes the filters', () => {
  const published = listShown({ ...NO_FILTER, status: 'published' }, new Map(), () => '');
  expect(published.flatMap(({ ids }) => ids).every((id) => ASSUMPTIONS[id].status === 'published')).toBe(
    true,
  );
  const overrides = indexOverrides([{ id: 'time.absence-rate', low: 0, mode: 0.1, high: 0.2 }]);
  expect(listShown({ ...NO_FILTER, status: 'changed' }, overrides, () => '')).toEqual([
    { group: 'people', ids: ['time.absence-rate'] },
  ]);
});

it('reads the id of a link', () => {
  expect(readLink('#/assumptions?id=time.absence-rate')).toBe('time.absence-rate');
  expect(readLink('#/assumptions')).toBeUndefined();
});

it('finds by words in the language shown, opens with sources, takes a value and gives the default back', async () => {
  const user = await open();
  await user.click(screen.getByRole('searchbox'));
  await user.paste('unplanned ABSENCE');
  const button = screen.getByRole('button', { name: /^Unplanned absence/ });
  expect(screen.getAllByRole('listitem')).toHaveLength(1);
  await user.click(button);
  const row = rowOf(button);
  expect(row.getAllByRole('link')).toHaveLength(ASSUMPTIONS['time.absence-rate'].sources.length);
  const mode = row.getByRole('textbox', { name: /Most likely/ });
  await user.clear(mode);
  await user.type(mode, '7 %');
  await user.type(row.getByRole('textbox', { name: /Where your value/ }), 'our payroll');
  await user.click(row.getByRole('button', { name: 'Apply' }));
  // 7 % lies above the default range, which is widened to hold it
  expect(now()).toEqual([
    { id: 'time.absence-rate', low: 0.017, mode: 0.07, high: 0.07, note: 'our payroll' },
  ]);
  expect(row.getByText('changed by you')).toBeInTheDocument();
  await user.click(row.getByRole('button', { name: /Back to 3/ }));
  expect(now()).toEqual([]);
  undo();
  expect(now()).toHaveLength(1);
});

it('says what is wrong with a range and takes nothing', async () => {
  const user = await open();
  const button = screen.getByRole('button', { name: /^Unplanned absence/ });
  await user.click(button);
  const row = rowOf(button);
  const low = row.getByRole('textbox', { name: /Low/ });
  await user.clear(low);
  await user.type(low, '50');
  await user.click(row.getByRole('button', { name: 'Apply' }));
  expect(row.getByRole('alert')).toHaveTextContent('rising order');
  await user.clear(low);
  await user.type(low, 'x');
  await user.click(row.getByRole('button', { name: 'Apply' }));
  expect(row.getByRole('alert')).toHaveTextContent('a number from 0');
  expect(now()).toEqual([]);
});

it('opens and points at the assumption of the address', async () => {
  window.location.hash = '#/assumptions?id=effect.automation-run';
  renderApp(<Assumptions />, { locale: 'fr', study });
  await waitFor(
    () => {
      const row = document.getElementById('assumption-effect.automation-run');
      expect(row?.querySelector('button')).toHaveAttribute('aria-expanded', 'true');
      expect(document.activeElement).toBe(row?.querySelector('button'));
    },
    { timeout: 15_000 },
  );
});
