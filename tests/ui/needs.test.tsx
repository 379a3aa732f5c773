// The Needs screen in use: volumes, the mix that stays at 100 %, estimates, sizes of the organisation, scope.

import { act, cleanup, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { EXAMPLES, listScenarios, readStudy, type Study } from '../../model';
import Needs from '../../src/features/needs';
import { countHours, makeEstimates, readEstimate } from '../../src/features/needs/estimates';
import { setShare } from '../../src/features/needs/mix-editor';
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
const roles = (kind: string) =>
  listScenarios(now()).flatMap((scenario) => scenario.roles.filter((role) => role.kind === kind));
function open(locale: 'fr' | 'en' = 'fr') {
  renderApp(<Needs />, { locale, study });
  return userEvent.setup();
}
function cell(name: string, column: string): HTMLElement {
  const row = screen.getByRole('rowheader', { name }).closest('tr');
  const found = row?.querySelector<HTMLElement>(`[data-column="${column}"]`);
  if (!found) throw new Error(`no cell ${column} for ${name}`);
  return found;
}

describe('the severity mix', () => {
  it('always makes 1, the others keeping their proportion', () => {
    const mix = setShare({ p1: 0.1, p2: 0.3, p3: 0.6 }, 'p1', 0.4);
    expect(mix.p1 + mix.p2 + mix.p3).toBe(1);
    expect(mix.p2 / mix.p3).toBeCloseTo(0.5, 12);
    expect(setShare({ p1: 1, p2: 0, p3: 0 }, 'p1', 0.5)).toEqual({ p1: 0.5, p2: 0.25, p3: 0.25 });
  });
});

describe('estimates', () => {
  it('share what a kind needs among its roles, in proportion to their hours', () => {
    const [role] = study.today.roles.filter((one) => one.kind === 'administrator');
    if (!role) throw new Error('no administrator in the example');
    const whole = readEstimate(makeEstimates(study, study.today.roles), role);
    const twice = [...study.today.roles, { ...role, id: 'second' }];
    const half = readEstimate(makeEstimates(study, twice), role);
    expect(half?.part).toBe(0.5);
    expect(half?.hours).toBeCloseTo((whole?.hours ?? 0) / 2, 6);
  });

  it('add up run, incidents, problems and project days', () => {
    const [role] = study.today.roles;
    if (!role) throw new Error('no role');
    const need = {
      run: { hoursPerYear: 100 },
      incident: { ...role.need.incident, perYear: 10, effortHours: 2 },
      problem: { perYear: 3, effortHours: 20, durationDays: 30 },
      project: { daysPerYear: 5 },
    };
    expect(countHours(need, 8)).toBe(100 + 20 + 60 + 40);
  });
});

describe('the table', () => {
  it('changes one volume in every scenario and leaves the rest of the need', async () => {
    const user = open();
    const before = roles('database-administrator').map((role) => role.need);
    act(() => cell('Base de données', 'run').focus());
    await user.keyboard('1 234,5{Enter}');
    for (const [i, role] of roles('database-administrator').entries()) {
      expect(role.need).toEqual({ ...before[i], run: { hoursPerYear: 1234.5 } });
    }
    undo();
    expect(now()).toBe(study);
  });

  it('takes the estimate over with Enter, in one step', async () => {
    const user = open('en');
    const [role] = roles('database-administrator');
    if (!role) throw new Error('no database administrator');
    const scenario = study.scenarios[0] ?? study.today;
    const expected = readEstimate(makeEstimates(study, scenario.roles), role);
    act(() => cell('Database', 'estimate').focus());
    await user.keyboard('{Enter}');
    for (const after of roles('database-administrator')) {
      expect(after.need.run).toEqual(expected?.need.run);
      expect(after.need.incident.mix).toEqual(role.need.incident.mix);
    }
    undo();
    expect(now()).toBe(study);
  });

  it('adds a role without any volume', async () => {
    const user = open('en');
    const before = now().today.roles.length;
    await user.click(screen.getByRole('button', { name: 'Add a role' }));
    const added = now().today.roles.at(-1);
    expect(now().today.roles).toHaveLength(before + 1);
    expect(added && countHours(added.need, 8)).toBe(0);
  });
});

it('opens the less used fields in a drawer, where last resort can be named and cleared', async () => {
  const user = open('en');
  act(() => cell('Database', '#details').focus());
  await user.keyboard('{Enter}');
  const drawer = await screen.findByRole('dialog', { name: 'Database' });
  const who = within(drawer).getByRole('textbox', { name: /Whom to call/ });
  await user.clear(who);
  await user.type(who, 'Vendor hotline{Enter}');
  expect(roles('database-administrator').map((role) => role.breakGlass?.who)).toEqual(
    roles('database-administrator').map(() => 'Vendor hotline'),
  );
  await user.clear(who);
  await user.keyboard('{Enter}');
  expect(roles('database-administrator').every((role) => role.breakGlass === undefined)).toBe(true);
});

it('changes a size of the organisation for the estimates, not the needs', async () => {
  const user = open('en');
  const servers = screen.getByRole('textbox', { name: 'Servers', hidden: true });
  await user.clear(servers);
  await user.type(servers, '1,000{Enter}');
  expect(now().organization.servers).toBe(1000);
  expect(now().today.roles).toBe(study.today.roles);
});

it('says why a share of incidents is not taken when a rule forbids it', async () => {
  const user = open('en');
  act(() => cell('Database', '#details').focus());
  await user.keyboard('{Enter}');
  const drawer = await screen.findByRole('dialog', { name: 'Database' });
  await user.click(within(drawer).getByRole('button', { name: 'Add a peak' }));
  expect(roles('database-administrator').every((role) => role.peaks.length === 1)).toBe(true);
  const before = now();
  const peaks = within(drawer).getByRole('region', { name: 'Peaks inside office hours' });
  const share = within(peaks).getByRole('textbox', { name: /Share of incidents/ });
  await user.clear(share);
  await user.type(share, '100{Enter}');
  expect(now()).toBe(before);
  expect(store.getState().notices.map((notice) => notice.wording.id)).toEqual([
    'needs.refused.arrivals-above-one',
  ]);
  expect(share).toHaveValue('10');
  const length = within(peaks).getByRole('textbox', { name: /Length/ });
  await user.clear(length);
  await user.type(length, '1500{Enter}');
  await user.click(within(drawer).getByRole('button', { name: 'Add a peak' }));
  const lengths = within(peaks).getAllByRole('textbox', { name: /Length/ });
  await user.clear(lengths[1] as HTMLElement);
  await user.type(lengths[1] as HTMLElement, '600{Enter}');
  expect(store.getState().notices.at(-1)?.wording.id).toBe('needs.refused.peaks-too-long');
});

describe('a link to one role', () => {
  afterEach(() => {
    window.location.hash = '';
  });

  it('puts the focus on its row, and nothing on a role that is gone', async () => {
    const [, , third] = study.today.roles;
    if (third === undefined) throw new Error('no third role');
    window.location.hash = `#/needs?id=${third.id}`;
    open();
    expect(document.activeElement?.getAttribute('data-row')).toBe(third.id);
    cleanup();
    window.location.hash = '#/needs?id=gone';
    open();
    expect(document.activeElement).toBe(document.body);
  });
});
