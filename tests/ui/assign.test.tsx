// The Assign screen in use: the matrix by keyboard, the board's menus, the panels, undo of each, in both
// languages, on a corner of the 1,200-user example.

import { act, cleanup, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { EXAMPLES, readStudy, type Study } from '../../model';
import AssignScreen from '../../src/features/assign';
import { select, setPreferences, undo } from '../../src/store';
import { store } from '../../src/store/state';
import { renderApp } from './render';

let study: Study;

beforeAll(async () => {
  const read = readStudy(await EXAMPLES.find(({ id }) => id === 'mid-size')?.load());
  if (!read.ok) throw new Error('the example does not parse');
  study = trim(read.study);
});
/** A corner of the example, enough for every behaviour: finding elements by role in a page of 140 cells is slow. */
function trim(whole: Study): Study {
  const kept = [
    'exploitation-1',
    'admin-systemes-1',
    'admin-systemes-2',
    'dba-1',
    'integrateur-1',
    'infogerant-a',
  ];
  const roles = ['operations-technician', 'administrator', 'database-administrator', 'production-integrator'];
  const { today } = whole;
  return {
    ...whole,
    scenarios: [],
    today: {
      ...today,
      roles: today.roles.filter(({ id }) => roles.includes(id)),
      people: today.people.filter(({ id }) => kept.includes(id)),
      providers: today.providers.filter(({ id }) => kept.includes(id)),
      assignments: today.assignments.filter(
        (a) => roles.includes(a.role) && kept.includes('person' in a ? a.person : a.provider),
      ),
    },
  };
}

afterEach(() => {
  cleanup();
  select({ role: undefined, person: undefined, provider: undefined, figure: undefined });
});

function open(view: 'matrix' | 'board', locale: 'fr' | 'en' = 'fr', of = study) {
  setPreferences({ view, locale });
  renderApp(<AssignScreen />, { locale, study: of, activeId: of.today.id });
  return userEvent.setup();
}

const heldNow = (roleId: string) =>
  store.getState().study?.today.assignments.filter((a) => a.role === roleId) ?? [];

/** The cell where a role's row and a holder's column meet. */
function cellOf(roleName: string, holderName: string): HTMLElement {
  const grid = screen.getByRole('grid');
  const head = within(grid).getByRole('button', { name: holderName });
  const row = within(grid).getByRole('button', { name: roleName }).closest('tr');
  const cell = row?.querySelector<HTMLElement>(`[data-c="${head.dataset.c}"]`);
  if (!cell) throw new Error(`no cell for ${roleName} × ${holderName}`);
  return cell;
}

describe('the matrix', () => {
  it('shows every role and every holder as rows and columns of one grid', () => {
    open('matrix');
    const grid = screen.getByRole('grid');
    for (const holder of [...study.today.people, ...study.today.providers])
      expect(within(grid).getByRole('button', { name: holder.name })).toBeInTheDocument();
    expect(within(grid).getAllByRole('rowheader').length).toBeGreaterThanOrEqual(study.today.roles.length);
  });

  it('has one tab stop, and arrows walk it', async () => {
    const user = open('matrix');
    const grid = screen.getByRole('grid');
    expect(grid.querySelectorAll('[tabindex="0"]')).toHaveLength(1);
    const cell = cellOf('Base de données', 'DBA 1');
    cell.focus();
    await user.keyboard('{ArrowLeft}');
    expect(document.activeElement).toBe(cellOf('Base de données', 'Admin. systèmes 2'));
    await user.keyboard('{ArrowRight}{ArrowUp}');
    expect(document.activeElement).toBe(cellOf('Administrateur', 'DBA 1'));
    await user.keyboard('{Home}');
    expect(document.activeElement).toHaveTextContent('Administrateur');
    expect(grid.querySelectorAll('[tabindex="0"]')).toHaveLength(1);
  });

  it('goes from nobody to holder to backup and back to nobody with Enter, each step undone by one undo', async () => {
    const user = open('matrix');
    const before = heldNow('database-administrator');
    const cell = () => cellOf('Base de données', 'Admin. systèmes 1');
    cell().focus();
    await user.keyboard('{Enter}');
    const [, added] = heldNow('database-administrator');
    expect(added).toMatchObject({ person: 'admin-systemes-1' });
    expect(added?.share).toBeGreaterThan(0);
    await user.keyboard(' ');
    expect(heldNow('database-administrator')[1]?.share).toBe(0);
    expect(cell()).toHaveAccessibleName(/^suppléant/);
    await user.keyboard('{Enter}');
    expect(heldNow('database-administrator')).toEqual(before);
    undo();
    undo();
    undo();
    expect(heldNow('database-administrator')).toEqual(before);
    expect(store.getState().past).toHaveLength(0);
  });

  it('takes a share typed in place, and gives it up on Escape', async () => {
    const user = open('matrix');
    cellOf('Base de données', 'DBA 1').focus();
    await user.keyboard('65');
    expect(screen.getByRole('textbox', { name: /Part de DBA 1/ })).toHaveValue('65');
    await user.keyboard('{Enter}');
    expect(heldNow('database-administrator')[0]?.share).toBe(0.65);
    expect(document.activeElement).toBe(cellOf('Base de données', 'DBA 1'));
    await user.keyboard('9{Escape}');
    expect(heldNow('database-administrator')[0]?.share).toBe(0.65);
  });

  it('does not take a share above 100 %', async () => {
    const user = open('matrix');
    const before = heldNow('database-administrator');
    cellOf('Base de données', 'DBA 1').focus();
    await user.keyboard('650{Enter}');
    expect(heldNow('database-administrator')).toEqual(before);
  });

  it('clears a cell with Delete', async () => {
    const user = open('matrix');
    cellOf('Base de données', 'DBA 1').focus();
    await user.keyboard('{Delete}');
    expect(heldNow('database-administrator')).toEqual([]);
  });

  it('opens the explanation of a figure at the end of a row', async () => {
    const user = open('matrix', 'en');
    const row = screen.getByRole('button', { name: 'Database administrator' }).closest('tr') as HTMLElement;
    await user.click(within(row).getByRole('button', { name: /^bus factor/ }));
    expect(store.getState().selection.figure).toBe('roles.database-administrator.busFactor');
  });

  it('finds a role by a synonym of the memo', async () => {
    const user = open('matrix');
    await user.click(screen.getByRole('button', { name: 'Filtrer' }));
    await user.keyboard('pupitreur');
    const grid = screen.getByRole('grid');
    expect(within(grid).getByRole('button', { name: 'Technicien d’exploitation' })).toBeInTheDocument();
    expect(within(grid).queryByRole('button', { name: 'Base de données' })).not.toBeInTheDocument();
  });
});

describe('the board', () => {
  it('has a lane for each holder and one for roles without holder', () => {
    open('board');
    for (const holder of [...study.today.people, ...study.today.providers])
      expect(screen.getByRole('group', { name: holder.name })).toBeInTheDocument();
    expect(screen.getByRole('group', { name: 'Sans titulaire' })).toBeInTheDocument();
  });

  it('shows a role under "no holder" once nobody holds it', async () => {
    const user = open('board', 'en');
    const lane = screen.getByRole('group', { name: 'DBA 1' });
    await user.click(within(lane).getByRole('button', { name: /^Database, DBA 1: actions/ }));
    await user.click(screen.getByRole('menuitem', { name: 'Take away' }));
    const free = screen.getByRole('group', { name: 'No holder' });
    expect(within(free).getByRole('row', { name: 'Database' })).toBeInTheDocument();
  });

  it('moves a card from its menu, with the effect of each lane in words', async () => {
    const user = open('board', 'en');
    const lane = screen.getByRole('group', { name: 'DBA 1' });
    await user.click(within(lane).getByRole('button', { name: /^Database, DBA 1: actions/ }));
    await user.click(screen.getByRole('menuitem', { name: /^Move/ }));
    const dialog = screen.getByRole('dialog', { name: /to whom/ });
    await user.click(within(dialog).getByRole('button', { name: 'names a backup' }));
    const target = within(dialog).getByRole('button', { name: /^Admin. systèmes 1/ });
    target.focus();
    await waitFor(() => expect(store.getState().preview).toBeDefined());
    await waitFor(() => expect(target).toHaveTextContent(/pt/));
    await user.click(target);
    expect(heldNow('database-administrator')).toContainEqual({
      role: 'database-administrator',
      person: 'admin-systemes-1',
      share: 0,
    });
    expect(store.getState().preview).toBeUndefined();
  });

  it('changes a share from the card’s menu', async () => {
    const user = open('board', 'en');
    const lane = screen.getByRole('group', { name: 'DBA 1' });
    await user.click(within(lane).getByRole('button', { name: /^Database, DBA 1: actions/ }));
    await user.click(screen.getByRole('menuitem', { name: /^Change the share/ }));
    const field = screen.getByRole('textbox', { name: 'Share of their time' });
    await user.clear(field);
    await user.type(field, '45');
    await user.tab();
    await user.click(screen.getByRole('button', { name: 'Apply' }));
    expect(heldNow('database-administrator')[0]?.share).toBe(0.45);
  });
});

describe('what to look at', () => {
  it('words the warnings of the score, each a link that selects its place', async () => {
    const user = open('matrix', 'en');
    // jsdom has no layout: what is scrolled to is recorded instead.
    const shown: Element[] = [];
    Element.prototype.scrollIntoView = function scrollIntoView() {
      shown.push(this);
    };
    const strip = screen.getByRole('region', { name: 'To look at' });
    await user.click(within(strip).getByRole('button', { name: 'Database: a single holder' }));
    expect(store.getState().selection.role).toBe('database-administrator');
    const row = screen.getByRole('button', { name: 'Database administrator' }).closest('tr');
    expect(row).toHaveAttribute('aria-selected', 'true');
    await waitFor(() => expect(shown).toEqual([row]));
  });
});

describe('the panels', () => {
  it('says of a role held by one person what to do and why, with memo facts', async () => {
    open('matrix');
    select({ role: 'database-administrator' });
    const panel = await screen.findByRole('complementary', { name: 'Rôle choisi' });
    expect(within(panel).getByRole('heading', { level: 2 })).toHaveTextContent(
      'Administrateur de base de données',
    );
    expect(panel).toHaveTextContent(/mémo R6/);
    expect(panel).toHaveTextContent(/Un seul titulaire.*T1/);
    expect(panel).toHaveTextContent(/T2/);
  });

  it('shows the three figures without a person in one click, and tries it as a new scenario', async () => {
    const user = open('matrix', 'en');
    select({ person: 'dba-1' });
    const panel = await screen.findByRole('complementary', { name: 'Selected person' });
    await user.click(within(panel).getByRole('button', { name: /^Leaves/ }));
    const rows = within(within(panel).getByRole('table')).getAllByRole('row');
    expect(rows.map((row) => row.textContent?.trim().slice(0, 4))).toEqual(['with', 'Cost', 'On t', 'Expe']);
    expect(panel).toHaveTextContent(/No longer held: Database/);
    const scenarios = store.getState().study?.scenarios.length ?? 0;
    await user.click(within(panel).getByRole('button', { name: /new scenario/ }));
    const after = store.getState().study?.scenarios ?? [];
    expect(after).toHaveLength(scenarios + 1);
    expect(after.at(-1)?.people.some((person) => person.id === 'dba-1')).toBe(false);
    expect(store.getState().activeId).toBe(after.at(-1)?.id);
  });

  it('explains what the memo does not say', async () => {
    open('matrix', 'en');
    select({ role: 'production-integrator' });
    const panel = await screen.findByRole('complementary', { name: 'Selected role' });
    // R7: the memo is silent on its usual sourcing.
    expect(await within(panel).findByText('the memo does not say')).toBeInTheDocument();
  });
});

describe('nothing to assign', () => {
  it('leads to the needs when there are no roles', () => {
    const bare = { ...study, today: { ...study.today, roles: [], assignments: [] } };
    open('matrix', 'en', bare);
    expect(screen.getByRole('heading', { name: 'No roles in this scenario' })).toBeInTheDocument();
    expect(screen.getByRole('link', { name: 'Describe the needs' })).toHaveAttribute('href', '#/needs');
  });

  it('adds a first person when there is nobody', async () => {
    const bare = { ...study, today: { ...study.today, people: [], providers: [], assignments: [] } };
    const user = open('matrix', 'en', bare);
    await user.click(screen.getByRole('button', { name: 'Employee' }));
    expect(store.getState().study?.today.people.map((person) => person.name)).toEqual(['New employee']);
    expect(screen.getByRole('grid')).toBeInTheDocument();
  });
});

it('says in a role’s panel where the thresholds of its need stand, and its codes in job lists', async () => {
  const user = open('matrix', 'en');
  act(() => select({ role: 'database-administrator' }));
  const days = await screen.findByText(/days a year, days bought cost less than a post; this role needs/);
  expect(days).toHaveTextContent(/^Below 1\d\d days a year/);
  expect(screen.getByText(/^Per incident on time, a provider|incidents a year, a provider/)).toBeVisible();
  await user.click(screen.getByText('What this role is'));
  await user.click(screen.getByText('In public job lists'));
  expect(await screen.findByText('CIGREF, family 4')).toBeInTheDocument();
  expect(screen.getAllByText('from memory: check').length).toBeGreaterThan(0);
});
