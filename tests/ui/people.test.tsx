// The People and providers screen in use: typing, invalid input, keys, clipboard, paste, undo, skills, contracts.

import { act, cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { EXAMPLES, listScenarios, readStudy, type Study } from '../../model';
import People from '../../src/features/people';
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

function open(locale: 'fr' | 'en' = 'fr', of = study) {
  renderApp(<People />, { locale, study: of });
  return userEvent.setup();
}
const now = () => store.getState().study as Study;
const everywhere = (name: string) =>
  listScenarios(now()).flatMap((scenario) => scenario.people.filter((person) => person.name === name));
const first = () => study.scenarios[0]?.people[0] as Study['today']['people'][number];

function cell(name: string, column: string): HTMLElement {
  const row = screen.getByRole('rowheader', { name }).closest('tr');
  const found = row?.querySelector<HTMLElement>(`[data-column="${column}"]`);
  if (!found) throw new Error(`no cell ${column} for ${name}`);
  return found;
}

/** Sends a clipboard event as a browser would. */
function clipboard(type: 'copy' | 'paste', text = ''): Map<string, string> {
  const data = new Map([['text/plain', text]]);
  const event = new Event(type, { bubbles: true, cancelable: true });
  Object.defineProperty(event, 'clipboardData', {
    value: {
      getData: (kind: string) => data.get(kind) ?? '',
      setData: (kind: string, value: string) => data.set(kind, value),
    },
  });
  fireEvent(document, event);
  return data;
}

describe('typing in a cell', () => {
  it('takes a value written the French way, in every scenario, in one step', async () => {
    const user = open();
    const { name } = first();
    act(() => cell(name, 'grossSalary').focus());
    await user.keyboard('45 k€{Enter}');
    expect(everywhere(name).map((person) => person.grossSalary)).toEqual(
      listScenarios(study)
        .flatMap((s) => s.people.filter((p) => p.name === name))
        .map(() => 45000),
    );
    undo();
    expect(now()).toBe(study);
  });

  it('keeps what cannot be read in the cell with the reason, and the study as it was', async () => {
    const user = open();
    const { name, grossSalary } = first();
    act(() => cell(name, 'grossSalary').focus());
    await user.keyboard('beaucoup{Enter}');
    expect(screen.getByRole('alert')).toHaveTextContent('un nombre de 0 à');
    await user.keyboard('{Tab}');
    expect(cell(name, 'grossSalary')).toHaveTextContent('beaucoup');
    expect(cell(name, 'grossSalary')).toHaveAttribute('aria-invalid', 'true');
    expect(everywhere(name)[0]?.grossSalary).toBe(grossSalary);
    await user.keyboard('{Escape}');
  });

  it('gives up on Escape and goes on with Tab', async () => {
    const user = open();
    const { name } = first();
    act(() => cell(name, 'grossSalary').focus());
    await user.keyboard('1{Escape}');
    expect(now()).toBe(study);
    expect(document.activeElement).toBe(cell(name, 'grossSalary'));
    await user.keyboard('50000{Tab}');
    expect(everywhere(name)[0]?.grossSalary).toBe(50000);
    expect(document.activeElement).toBe(within(cell(name, 'dayRate')).getByRole('textbox'));
  });

  it('changes only the scenario on screen when asked', async () => {
    const user = open();
    const { name } = first();
    await user.click(screen.getByRole('button', { name: /^Seulement/ }));
    act(() => cell(name, 'onCall').focus());
    await user.keyboard(' ');
    const before = listScenarios(study).map((s) => s.people.find((p) => p.name === name)?.onCall);
    const after = listScenarios(now()).map((s) => s.people.find((p) => p.name === name)?.onCall);
    expect(after.filter((value, i) => value !== before[i])).toHaveLength(1);
  });

  it('refuses a name that somebody else has', async () => {
    const user = open();
    const [a, b] = study.scenarios[0]?.people ?? [];
    act(() => cell(a?.name ?? '', 'name').focus());
    await user.keyboard(`${b?.name}{Enter}`);
    expect(screen.getByRole('alert')).toHaveTextContent('déjà pris');
    await user.keyboard('{Escape}');
    expect(now()).toBe(study);
  });
});

describe('moving', () => {
  it('has one stop in the tab order and follows the arrows', async () => {
    const user = open();
    const grid = screen.getByRole('grid', { name: 'Personnes' });
    expect(grid.querySelectorAll('[tabindex="0"]')).toHaveLength(1);
    const [a, b] = study.scenarios[0]?.people ?? [];
    act(() => cell(a?.name ?? '', 'fte').focus());
    await user.keyboard('{ArrowDown}');
    expect(document.activeElement).toBe(cell(b?.name ?? '', 'fte'));
    await user.keyboard('{ArrowLeft}');
    expect(document.activeElement).toBe(cell(b?.name ?? '', 'status'));
  });

  it('sorts from the heading and says so', async () => {
    const user = open();
    await user.click(screen.getByRole('button', { name: /Salaire brut/ }));
    const heading = screen.getByRole('columnheader', { name: /Salaire brut/ });
    expect(heading).toHaveAttribute('aria-sort', 'ascending');
    const cheapest = [...(study.scenarios[0]?.people ?? [])]
      .filter((person) => person.status === 'employee')
      .sort((x, y) => x.grossSalary - y.grossSalary)[0];
    expect(screen.getAllByRole('rowheader')[0]).toHaveTextContent(cheapest?.name ?? '');
  });

  it('filters by any text shown', async () => {
    const user = open('en');
    await user.type(screen.getByRole('searchbox'), 'dba');
    expect(screen.getAllByRole('rowheader').map((one) => one.textContent)).toEqual(['DBA 1']);
    await user.type(screen.getByRole('searchbox'), 'zzz');
    expect(screen.getByText(/No row contains/)).toBeInTheDocument();
  });
});

describe('rows', () => {
  it('are added, duplicated and deleted in every scenario, each one step that undoes', async () => {
    const user = open();
    const counts = () => listScenarios(now()).map((scenario) => scenario.people.length);
    const before = counts();
    await user.click(screen.getByRole('button', { name: 'Ajouter une personne' }));
    expect(counts()).toEqual(before.map((n) => n + 1));
    await user.keyboard('Technicien 9{Enter}');
    const added = everywhere('Technicien 9');
    expect(new Set(added.map((person) => person.id)).size).toBe(1);
    expect(added).toHaveLength(before.length);
    await user.click(screen.getByRole('checkbox', { name: 'Sélectionner Technicien 9' }));
    const table = within(screen.getByRole('region', { name: 'Personnes' }));
    await user.click(table.getByRole('button', { name: 'Dupliquer' }));
    expect(counts()).toEqual(before.map((n) => n + 2));
    await user.click(table.getByRole('button', { name: 'Supprimer' }));
    expect(counts()).toEqual(before.map((n) => n + 1));
    expect(store.getState().notices.at(-1)?.wording.id).toBe('people.edited.removed');
    for (let i = 0; i < 4; i++) undo();
    expect(now()).toBe(study);
  });
});

describe('the clipboard', () => {
  it('copies a range as tab-separated text', async () => {
    const user = open();
    const [a, b] = study.scenarios[0]?.people ?? [];
    act(() => cell(a?.name ?? '', 'status').focus());
    await user.keyboard('{Shift>}{ArrowDown}{ArrowRight}{/Shift}');
    expect(clipboard('copy').get('text/plain')).toBe(`salarié\t${a?.fte}\nsalarié\t${b?.fte}`);
  });

  it('writes one pasted cell straight into the focused one', () => {
    open();
    const { name } = first();
    act(() => cell(name, 'grossSalary').focus());
    clipboard('paste', '45\u202f000,50\n');
    expect(everywhere(name)[0]?.grossSalary).toBe(45000.5);
  });

  it('shows a pasted list first, says what is wrong, and takes the good lines in one step', async () => {
    const user = open();
    act(() => cell(first().name, 'name').focus());
    clipboard(
      'paste',
      'Nom\tStatut\tSalaire brut\nNouveau 1\tCDI\t31 500,50\nNouveau 2\tCDI\tabc\n<b>3</b>\trégie\t',
    );
    const dialog = await screen.findByRole('dialog', {}, { timeout: 15_000 });
    await waitFor(() =>
      expect(within(dialog).getByText(/2 lignes bonnes, 1 à corriger/)).toBeInTheDocument(),
    );
    expect(within(dialog).getByText(/Ligne 3, Salaire brut/)).toHaveTextContent('un nombre de 0 à');
    await user.click(within(dialog).getByRole('button', { name: 'Prendre les 2 lignes bonnes' }));
    expect(everywhere('Nouveau 1')[0]?.grossSalary).toBe(31500.5);
    expect(everywhere('<b>3</b>')[0]?.status).toBe('contractor');
    expect(everywhere('Nouveau 2')).toEqual([]);
    undo();
    expect(now()).toBe(study);
  });
});

describe('skills', () => {
  it('step from none to expert and back, and take digits', async () => {
    const user = open();
    await user.click(screen.getByRole('button', { name: 'Compétences' }));
    const { name } = first();
    const skill = () => screen.getByRole('button', { name: new RegExp(`^${name}, Pilote\\s:\\s`) });
    await user.click(skill());
    const before = first().skills['operations-pilot'] ?? 0;
    expect(everywhere(name)[0]?.skills['operations-pilot'] ?? 0).toBe((before + 1) % 4);
    act(() => skill().focus());
    await user.keyboard('3');
    expect(skill()).toHaveAccessibleName(expect.stringMatching(/expert$/));
    await user.keyboard('0');
    expect(everywhere(name)[0]?.skills).not.toHaveProperty('operations-pilot');
  });
});

describe('providers', () => {
  it('are added with the terms of the assumptions, renamed and deleted', async () => {
    const user = open('en');
    const before = now().scenarios[0]?.providers.length ?? 0;
    await user.click(screen.getByRole('button', { name: 'Add a provider' }));
    const added = now().scenarios[0]?.providers.at(-1);
    expect(added?.contracts[0]?.committedLevel).toBe(0.9);
    const card = screen.getByRole('article', { name: 'New provider' });
    const field = within(card).getByRole('textbox', { name: 'Name of the provider' });
    await user.clear(field);
    await user.type(field, 'Host D{Enter}');
    expect(now().scenarios[0]?.providers.at(-1)?.name).toBe('Host D');
    const level = within(card).getByRole('textbox', { name: /Committed level/ });
    await user.clear(level);
    await user.type(level, '95{Enter}');
    expect(now().scenarios[0]?.providers.at(-1)?.contracts[0]?.committedLevel).toBe(0.95);
    await user.click(within(card).getByRole('button', { name: 'Delete' }));
    expect(now().scenarios[0]?.providers).toHaveLength(before);
  });
});

it('says in words when a contractor has been on site for long', async () => {
  const long = structuredClone(study);
  for (const scenario of listScenarios(long)) {
    const person = scenario.people[0];
    if (person) Object.assign(person, { status: 'contractor', monthsOnSite: 60 });
  }
  open('fr', long);
  expect(screen.getByRole('note')).toHaveTextContent(`${first().name} (60`);
});

it('invites to begin when there is nobody', () => {
  const empty = structuredClone(study);
  for (const scenario of listScenarios(empty)) Object.assign(scenario, { people: [], assignments: [] });
  open('fr', empty);
  expect(screen.getByText(/Personne encore/)).toBeInTheDocument();
});

describe('a link', () => {
  afterEach(() => {
    window.location.hash = '';
  });

  it('puts the focus on the row of one person, or on the card of one provider', () => {
    const person = study.today.people[3];
    const provider = study.today.providers[1];
    if (person === undefined || provider === undefined) throw new Error('the example has too few');
    window.location.hash = `#/people?id=${person.id}`;
    open();
    expect(document.activeElement?.getAttribute('data-row')).toBe(person.id);
    cleanup();
    window.location.hash = `#/people?id=${provider.id}`;
    open();
    expect(screen.getByRole('article', { name: provider.name })).toHaveFocus();
  });
});
