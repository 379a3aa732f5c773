// The frame as a whole: what a reader sees and does around every screen.

import { act, configure, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { type Study, updateOrganization } from '../../model';
import { Shell } from '../../src/app/shell';
import { select, setPreview } from '../../src/store';
import { store } from '../../src/store/state';
import { loadExample } from '../src/store/example';
import { renderApp } from './render';

const study = await loadExample('mid-size');
const user = userEvent.setup();
/** Thin spaces, as readers do, are taken for spaces. */
const plain = (text: string | null) => (text ?? '').replace(/[\u00a0\u2009\u202f]/g, ' ');

// React drops what an unawaited `act` leaves suspended, and the frame fetches much on demand: events are left to
// React's own schedule, and rendering is awaited.
configure({ eventWrapper: (run) => run() });
const show = (...given: Parameters<typeof renderApp>) => act(async () => void renderApp(...given));

/**
 * Lets what has been asked for arrive: React waits for an awaited `act` before it shows what was suspended.
 */
async function settle(): Promise<void> {
  for (let turn = 0; turn < 3; turn++) await act(async () => new Promise((done) => setTimeout(done, 50)));
}

// What a screen shows is its own tests' business, and loading it takes time.
vi.mock('../../src/features/assign', () => ({ default: () => <h1>Affecter</h1> }));
vi.mock('../../src/features/results', () => ({ default: () => <h1>Résultats</h1> }));

beforeEach(() => {
  vi.spyOn(window, 'scrollTo').mockImplementation(() => undefined);
  window.location.hash = '#/assign';
  store.setState({ notices: [], storage: { kind: 'saved' }, selection: {} });
});

const scoreboard = () => screen.getByRole('region', { name: /^Résultats/ });

describe('scoreboard', () => {
  test('says the four figures and their change in words, against the baseline', async () => {
    const scenario = study.scenarios[0]?.id ?? '';
    await show(<Shell />, { study, activeId: scenario });
    const figures = within(scoreboard()).getAllByRole('button');
    expect(figures).toHaveLength(5);
    expect(figures[4]).toHaveAccessibleName('Simuler');
    expect(plain(figures[0]?.textContent ?? '')).toMatch(/Coût.*€\/an.*k?€.*(plus|moins) cher|inchangé/);
    expect(plain(figures[1]?.textContent ?? '')).toMatch(/% des besoins.*%/);
    expect(figures[3]).toHaveTextContent(/Oui|Non/);
    expect(scoreboard()).toHaveAccessibleName(expect.stringContaining(study.today.name));
  });

  test('shows the baseline as such', async () => {
    await show(<Shell />, { study, activeId: study.baselineId });
    expect(within(scoreboard()).getAllByText(/situation de référence/)).toHaveLength(3);
  });

  test('while something is dragged, shows the figures of the drop and says so', async () => {
    await show(<Shell />, { study, activeId: study.today.id });
    const before = plain(scoreboard().textContent);
    const person = study.today.people[0];
    if (!person) throw new Error('an example without people');
    const dearer: Study = {
      ...study,
      today: {
        ...study.today,
        people: [{ ...person, grossSalary: 200_000 }, ...study.today.people.slice(1)],
      },
    };
    act(() => setPreview(dearer));
    return waitFor(() => {
      expect(scoreboard()).toHaveClass('preview');
      expect(scoreboard()).toHaveAccessibleName(/si vous déposez ici/);
      expect(plain(scoreboard().textContent)).not.toBe(before);
    });
  });
});

describe('scenario tabs', () => {
  const tabs = () => screen.getByRole('navigation', { name: 'Scénarios' });

  test('show another scenario', async () => {
    await show(<Shell />, { study });
    await user.click(within(tabs()).getByRole('button', { name: study.today.name }));
    expect(store.getState().activeId).toBe(study.today.id);
  });

  test('add a copy, rename it, delete it, and bring it back from the message', async () => {
    await show(<Shell />, { study, activeId: study.today.id });
    await user.click(screen.getByRole('button', { name: 'Nouveau scénario' }));
    const created = store.getState().study?.scenarios.at(-1);
    expect(created?.roles).toEqual(study.today.roles);

    await user.click(screen.getByRole('button', { name: `Actions sur ${created?.name}` }));
    await user.click(await screen.findByRole('menuitem', { name: 'Renommer' }));
    const field = await screen.findByRole('textbox', { name: 'Nom du scénario' });
    await user.clear(field);
    await user.type(field, 'Tout infogéré{Enter}');
    expect(within(tabs()).getByRole('button', { name: 'Tout infogéré' })).toBeInTheDocument();

    await user.click(screen.getByRole('button', { name: 'Actions sur Tout infogéré' }));
    await user.click(await screen.findByRole('menuitem', { name: 'Supprimer' }));
    expect(within(tabs()).queryByRole('button', { name: 'Tout infogéré' })).not.toBeInTheDocument();

    const notices = screen.getByRole('region', { name: 'Messages' });
    await user.click(within(notices).getByRole('button', { name: 'Annuler' }));
    expect(within(tabs()).getByRole('button', { name: 'Tout infogéré' })).toBeInTheDocument();
  });

  test('the situation of today cannot be deleted', async () => {
    await show(<Shell />, { study, activeId: study.today.id });
    await user.click(screen.getByRole('button', { name: `Actions sur ${study.today.name}` }));
    expect(await screen.findByRole('menuitem', { name: 'Supprimer' })).toHaveAttribute(
      'aria-disabled',
      'true',
    );
  });
});

describe('undo', () => {
  test('buttons name the step, and keys do the same', async () => {
    await show(<Shell />, { study, activeId: study.today.id });
    expect(screen.getByRole('button', { name: 'Annuler' })).toBeDisabled();
    await user.click(screen.getByRole('button', { name: 'Nouveau scénario' }));
    const count = store.getState().study?.scenarios.length;
    expect(screen.getByRole('button', { name: /^Annuler.*Scénario/ })).toBeEnabled();
    await user.keyboard('{Control>}z{/Control}');
    expect(store.getState().study?.scenarios).toHaveLength((count ?? 0) - 1);
    await user.keyboard('{Control>}{Shift>}z{/Shift}{/Control}');
    expect(store.getState().study?.scenarios).toHaveLength(count ?? 0);
  });
});

describe('navigation', () => {
  test('offers only screens that exist, and shows where the reader is', async () => {
    await show(<Shell />, { study });
    const links = within(screen.getByRole('navigation', { name: 'Écrans' })).getAllByRole('link');
    expect(links.map((link) => link.getAttribute('href'))).toEqual([
      '#/assign',
      '#/needs',
      '#/people',
      '#/industrialization',
      '#/results',
      '#/simulation',
      '#/compare',
      '#/report',
      '#/assumptions',
      '#/method',
    ]);
    expect(links[0]).toHaveAttribute('aria-current', 'page');
  });

  test('names the page after the screen and moves the focus to its heading', async () => {
    await show(<Shell />, { study });
    await screen.findByRole('heading', { level: 1, name: 'Affecter' });
    await act(async () => {
      window.location.hash = '#/results';
    });
    await settle();
    const heading = await screen.findByRole('heading', { level: 1, name: 'Résultats' });
    await waitFor(() => expect(heading).toHaveFocus());
    expect(document.title).toBe('Résultats · Sourcier');
  });

  test('leads to the start screen while there is no study', async () => {
    await show(<Shell />);
    await settle();
    expect(await screen.findByRole('heading', { level: 2, name: 'Partir d’un exemple' })).toBeInTheDocument();
    expect(screen.queryByRole('region', { name: /^Résultats/ })).not.toBeInTheDocument();
  });
});

describe('palette', () => {
  test('finds a role by a synonym, says which, and selects it', async () => {
    await show(<Shell />, { study });
    await user.keyboard('{Control>}k{/Control}');
    await settle();
    const field = await screen.findByRole('combobox', { name: /Chercher/ });
    await user.type(field, 'dba');
    const [first] = screen.getAllByRole('option');
    expect(first).toHaveTextContent(/Administrateur de base de données.*aussi appelé.*DBA/i);
    expect(field).toHaveAttribute('aria-activedescendant', first?.id);
    await user.keyboard('{Enter}');
    expect(store.getState().selection.role).toBe(
      study.today.roles.find((role) => role.kind === 'database-administrator')?.id,
    );
    await waitFor(() => expect(screen.queryByRole('combobox', { name: /Chercher/ })).not.toBeInTheDocument());
  });

  test('arrows choose, and nothing found is said', async () => {
    await show(<Shell />, { study });
    await user.keyboard('{Control>}k{/Control}');
    await settle();
    const field = await screen.findByRole('combobox', { name: /Chercher/ });
    await user.keyboard('{ArrowDown}');
    expect(screen.getAllByRole('option')[1]).toHaveAttribute('aria-selected', 'true');
    await user.type(field, 'zzzz');
    expect(screen.getByText('Rien ne correspond')).toBeInTheDocument();
  });
});

describe('explanation', () => {
  test('opens from a figure, goes down to an assumption with its source, and back up', async () => {
    await show(<Shell />, { study, activeId: study.today.id });
    const [cost] = within(scoreboard()).getAllByRole('button');
    await user.click(cost as HTMLElement);
    await settle();
    const sheet = await screen.findByRole('dialog', { name: 'D’où vient ce chiffre' });
    const open = async (name: RegExp) =>
      user.click((await within(sheet).findAllByRole('button', { name })).at(0) as HTMLElement);
    await open(/^Poste et locaux/);
    // Down the largest line each time, there is an assumption at the end.
    await waitFor(() => expect(within(sheet).getByRole('navigation')).toBeInTheDocument());
    for (
      let depth = 0;
      depth < 12 && within(sheet).queryByRole('link', { name: 'Voir les hypothèses' }) === null;
      depth++
    ) {
      const rows = within(sheet).getAllByRole('row').slice(1);
      const row = rows.find((one) => /opinion|publié|mesuré/.test(one.textContent ?? '')) ?? rows[0];
      await user.click(within(row as HTMLElement).getByRole('button'));
    }
    expect(within(sheet).getByRole('link', { name: 'Voir les hypothèses' })).toBeInTheDocument();
    expect(within(sheet).getByText(/^Entre /)).toBeInTheDocument();
    const [up] = within(within(sheet).getByRole('navigation')).getAllByRole('button');
    await user.click(up as HTMLElement);
    expect(within(sheet).getByRole('heading', { level: 3, name: 'Coût' })).toBeInTheDocument();
  });

  test('Esc closes it and gives the focus back', async () => {
    await show(<Shell />, { study, activeId: study.today.id });
    const [, onTime] = within(scoreboard()).getAllByRole('button');
    await user.click(onTime as HTMLElement);
    await settle();
    await screen.findByRole('dialog', { name: 'D’où vient ce chiffre' });
    await user.keyboard('{Escape}');
    await waitFor(() => expect(screen.queryByRole('dialog')).not.toBeInTheDocument());
    expect(onTime).toHaveFocus();
  });

  test('follows the study: the value explained is the value shown', async () => {
    await show(<Shell />, { study, activeId: study.today.id });
    act(() => select({ figure: 'total.cost' }));
    await settle();
    const sheet = await screen.findByRole('dialog', { name: 'D’où vient ce chiffre' });
    await within(sheet).findByRole('heading', { level: 3, name: 'Coût' });
    act(() => store.setState({ study: updateOrganization(study, { headcount: 9 }) }));
    const cost = within(scoreboard()).getAllByRole('button')[0]?.querySelector('.value')?.textContent ?? '';
    await waitFor(() =>
      expect(plain(sheet.textContent).replaceAll(' ', '')).toContain(plain(cost).replaceAll(' ', '')),
    );
  });
});

describe('bad weather', () => {
  test('a full storage is said in a banner that stays, with a file to save', async () => {
    await show(<Shell />, { study });
    expect(screen.queryByRole('alert')).not.toBeInTheDocument();
    act(() => store.setState({ storage: { kind: 'failed', reason: 'full' } }));
    return waitFor(() => {
      const banner = screen.getByRole('alert');
      expect(banner).toHaveTextContent(/plein/);
      expect(within(banner).getByRole('button', { name: /Enregistrer dans un fichier/ })).toBeInTheDocument();
    });
  });

  test('a faulty file says line, column and what was expected, and its good part can be taken', async () => {
    await show(<Shell />, { study });
    const broken = structuredClone(study);
    const [person] = broken.today.people;
    if (!person) throw new Error('an example without people');
    person.fte = 7;
    const file = new File([JSON.stringify(broken, null, 2)], 'equipe.json', { type: 'application/json' });
    const drop = new Event('drop', { bubbles: true }) as Event & { dataTransfer: unknown };
    drop.dataTransfer = { types: ['Files'], files: [file] };
    act(() => void window.dispatchEvent(drop));
    await settle();
    const dialog = await screen.findByRole('alertdialog', { name: /equipe\.json/ });
    expect(plain(dialog.textContent)).toMatch(/\d+, colonne \d+/);
    expect(dialog).toHaveTextContent(/fte/);
    expect(dialog).toHaveTextContent(/Attendu.*1/);
    await user.click(within(dialog).getByRole('button', { name: 'Ouvrir ce qui est bon' }));
    await waitFor(() =>
      expect(store.getState().study?.today.people.length).toBe(study.today.people.length - 1),
    );
  });

  test('an office file without a study says why, and offers nothing', async () => {
    await show(<Shell />, { study });
    const bytes = Uint8Array.from([0x50, 0x4b, 0x03, 0x04, 0, 0, 0, 0]);
    const drop = new Event('drop', { bubbles: true }) as Event & { dataTransfer: unknown };
    drop.dataTransfer = { types: ['Files'], files: [new File([bytes], 'budget.xlsx')] };
    act(() => void window.dispatchEvent(drop));
    await settle();
    const dialog = await screen.findByRole('alertdialog', { name: /budget\.xlsx/ });
    expect(dialog).toHaveTextContent(/ne contient pas d’étude Sourcier/);
    expect(within(dialog).queryByRole('table')).not.toBeInTheDocument();
    expect(within(dialog).queryByRole('button', { name: 'Ouvrir ce qui est bon' })).not.toBeInTheDocument();
    expect(store.getState().study).toBe(study);
  });
});

describe('in English', () => {
  test('the same frame, in English', async () => {
    await show(<Shell />, { study, locale: 'en', activeId: study.today.id });
    expect(screen.getByRole('navigation', { name: 'Scenarios' })).toBeInTheDocument();
    expect(screen.getAllByText('the baseline')).toHaveLength(3);
  });
});
