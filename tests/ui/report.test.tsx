// The Report screen: settings change the preview and can be undone, files are handed over, names stay in the study.

import { act, cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { listScenarios, type Study, scoreScenario, setReport } from '../../model';
import { onNotesWanted } from '../../src/components/notes';
import * as saving from '../../src/export/save-file';
import ReportScreen from '../../src/features/report';
import { wordsOf } from '../../src/report/keep-words';
import { simulate, undo } from '../../src/store';
import { store } from '../../src/store/state';
import { loadExample } from '../src/store/example';
import { lastRun, runs } from '../support/hand-run-client';
import { enlarge } from '../support/large-study';
import { renderApp } from './render';

vi.mock('../../src/workers/report-port', () => import('../support/report-on-page'));
vi.mock('../../src/workers/simulation-client', () => import('../support/hand-run-client'));

const study = await loadExample('small');
const user = userEvent.setup();
const people = [
  ...new Set(listScenarios(study).flatMap((scenario) => scenario.people.map(({ name }) => name))),
];
const { format } = await wordsOf({ study, locale: 'fr' });

afterEach(cleanup);
beforeEach(() => {
  runs.length = 0;
  vi.restoreAllMocks();
});

// By their labels: roles of a whole report take long to tell apart.
const preview = () => screen.getByLabelText(/^(Aperçu du rapport|Preview of the report)$/);
const settings = () => within(screen.getByLabelText(/^(Réglages du rapport|Settings of the report)$/));
const downloads = () => {
  const group = screen.getByText(/^(Télécharger le rapport|Download the report)$/).parentElement;
  return within(group?.parentElement as HTMLElement);
};
const article = () =>
  waitFor(
    () => {
      const found = preview().querySelector('article');
      if (!found) throw new Error('no report yet');
      return found;
    },
    { timeout: 120_000 },
  );
const current = (): Study => {
  const { study } = store.getState();
  if (!study) throw new Error('no study');
  return study;
};

const readText = (blob: Blob) =>
  new Promise<string>((resolve) => {
    const reader = new FileReader();
    reader.addEventListener('load', () => resolve(String(reader.result)));
    reader.readAsText(blob);
  });

async function show(of: Study = study, locale: 'fr' | 'en' = 'fr'): Promise<HTMLElement> {
  renderApp(<ReportScreen />, { locale, study: of });
  return article();
}

/** Waits until the report shown is whole and of the settings. */
const settle = () =>
  waitFor(
    () => expect(within(preview().parentElement as HTMLElement).queryByRole('progressbar')).toBeNull(),
    {
      timeout: 60_000,
    },
  );

describe('the preview', () => {
  test('says so while it is prepared, then shows the figures of the model', async () => {
    renderApp(<ReportScreen />, { study });
    expect(screen.getByText('Le rapport se prépare…')).toBeVisible();
    expect(downloads().getByRole('button', { name: 'PowerPoint' })).toBeDisabled();
    const pages = await article();
    const { total } = scoreScenario(study, study.baselineId);
    expect(pages).toHaveTextContent(format.unit(total.cost.value, 'EUR/year').replace(/\s/g, ' '));
    expect(pages).toHaveAttribute('lang', 'fr');
    await settle();
    // What takes many scores is there at the end.
    expect(within(pages).getAllByText('Effet de chaque changement', { exact: false })).not.toEqual([]);
  });

  test('follows its contents inside, without leaving the screen', async () => {
    const pages = await show();
    const hash = window.location.hash;
    const links = [...pages.querySelectorAll<HTMLElement>('nav a')];
    await user.click(links[1] as HTMLElement);
    expect(window.location.hash).toBe(hash);
    expect(document.activeElement?.id).toBe(links[1]?.getAttribute('href')?.slice(1));
  });

  test('loses a section that is not ticked any more, and undo brings it back', async () => {
    const pages = await show();
    const sections = settings().getByRole('list', { name: 'Sections du rapport, dans leur ordre' });
    await user.click(within(sections).getByRole('checkbox', { name: 'Coût' }));
    await waitFor(() => expect(pages.querySelector('#rd-cost')).toBeNull());
    expect(current().report?.sections).not.toContain('cost');
    act(undo);
    await waitFor(() => expect(pages.querySelector('#rd-cost')).not.toBeNull());
  });

  test('takes the order chosen with the arrows, and drops what was dragged where it was let go', async () => {
    await show();
    const sections = settings().getByRole('list', { name: 'Sections du rapport, dans leur ordre' });
    await user.click(settings().getByRole('button', { name: /^Descendre «\s?Synthèse\s?»$/ }));
    expect(current().report?.sections?.slice(0, 2)).toEqual(['organization', 'summary']);
    expect(settings().getByRole('button', { name: /^Descendre «\s?Synthèse\s?»$/ })).toHaveFocus();

    const [first, second] = within(sections).getAllByRole('listitem') as [HTMLElement, HTMLElement];
    const held = new Map<string, string>();
    const dataTransfer = {
      setData: (type: string, text: string) => held.set(type, text),
      getData: (type: string) => held.get(type) ?? '',
      get types() {
        return [...held.keys()];
      },
    };
    // Without layout, everything is below the middle of a row.
    fireEvent.dragStart(first, { dataTransfer });
    fireEvent.dragOver(second, { dataTransfer });
    fireEvent.drop(second, { dataTransfer });
    expect(current().report?.sections).toBeUndefined();
  });

  test('is in the language of the report, whatever that of the application', async () => {
    await show(study, 'fr');
    await user.selectOptions(settings().getByRole('combobox', { name: 'Langue du rapport' }), 'English');
    await waitFor(() => expect(preview().querySelector('article')).toHaveAttribute('lang', 'en'));
    expect(screen.getByText('Rapport', { selector: 'h1' })).toBeVisible();
    expect(within(preview()).getByText('Contents')).toBeVisible();
  });

  test('tells what failed, and tries again', async () => {
    const broken = { ...study, baselineId: 'nowhere', report: { scenarios: [] } };
    renderApp(<ReportScreen />, { study: broken });
    expect(await screen.findByRole('alert')).toHaveTextContent(/L’étude est intacte\..*nowhere/);
    act(() => store.setState({ study }));
    expect(await article()).toBeVisible();
    expect(screen.queryByRole('alert')).toBeNull();
  });

  test('of sixty people and six scenarios has them all', async () => {
    const large = enlarge(study);
    const pages = await show(large);
    for (const { name } of listScenarios(large)) expect(pages).toHaveTextContent(name);
    expect(settings().getAllByRole('checkbox', { name: /^Détailler/ })).toHaveLength(6);
  });
});

describe('the cover', () => {
  test('says what is typed, in one step', async () => {
    const pages = await show();
    const field = settings().getByRole('textbox', { name: 'Pour qui' });
    fireEvent.change(field, { target: { value: 'Ville' } });
    fireEvent.change(field, { target: { value: 'Ville de ' } });
    fireEvent.change(field, { target: { value: 'Ville de Lyon' } });
    await waitFor(() => expect(within(pages).getByText('Ville de Lyon')).toBeVisible());
    expect(store.getState().past).toHaveLength(1);
    await user.clear(field);
    expect(current().report?.client).toBeUndefined();
  });

  test('has the logo chosen, or says why not', async () => {
    const logo = 'data:image/png;base64,iVBORw0KGgo=';
    await show(setReport(study, { logo }));
    expect(preview().querySelector('.rd-logo')).toHaveAttribute('src', logo);
    await user.click(settings().getByRole('button', { name: 'Retirer le logo' }));
    expect(current().report).toBeUndefined();
    const input = screen.getByLabelText('Logo', { selector: 'input' });
    fireEvent.change(input, { target: { files: [new File(['<svg/>'], 'logo.svg')] } });
    expect(await screen.findByRole('alert')).toHaveTextContent(/logo\.svg.*n’est ni un PNG ni un JPEG/);
  });
});

describe('scenarios', () => {
  test('are compared and detailed as ticked; one at least stays', async () => {
    await show();
    const [today, , last] = listScenarios(study);
    await user.click(settings().getByRole('checkbox', { name: new RegExp(`^Comparer.*${last?.name}`) }));
    expect(current().report?.scenarios).not.toContain(last?.id);
    expect(
      settings().getByRole('checkbox', { name: new RegExp(`^Détailler.*${last?.name}`) }),
    ).toBeDisabled();
    act(() => {
      store.setState({ study: setReport(current(), { scenarios: [today?.id ?? ''] }) });
    });
    expect(
      settings().getByRole('checkbox', { name: new RegExp(`^Comparer.*${today?.name}`) }),
    ).toBeDisabled();
  });

  test('that are not simulated are told apart, and simulated on request', async () => {
    await show();
    expect(screen.getByText(/Rien n’est simulé/)).toBeVisible();
    const ids = listScenarios(study).map(({ id }) => id);
    await user.click(settings().getByRole('button', { name: `Simuler les ${ids.length} scénarios` }));
    await waitFor(() => expect(runs).toHaveLength(1));
    expect(lastRun().request.scenarioIds).toEqual(ids);
    expect(
      settings().getByRole('progressbar', { name: 'Simulation des scénarios du rapport' }),
    ).toBeVisible();
    await act(async () => lastRun().finish(4));
    await waitFor(() => expect(preview().querySelector('#rd-distributions')).not.toBeNull(), {
      timeout: 60_000,
    });
    expect(screen.queryByText(/Rien n’est simulé/)).toBeNull();
  });

  test('of which some are simulated are counted', async () => {
    await show();
    await act(async () => {
      const done = simulate([study.today.id]);
      await vi.waitFor(() => expect(runs).toHaveLength(1));
      lastRun().finish(4);
      await done;
    });
    expect(screen.getByText(/^1 scénario simulé sur 3/)).toBeVisible();
  });
});

describe('names', () => {
  test('are hidden unless asked for, with a warning; who is who is told to the user', async () => {
    const pages = await show();
    for (const name of people) expect(pages).not.toHaveTextContent(name);
    await user.click(screen.getByText('Qui est qui'));
    for (const name of people) expect(settings().getByRole('rowheader', { name })).toBeVisible();
    await user.click(settings().getByRole('checkbox', { name: 'Montrer les vrais noms' }));
    expect(screen.getByText(/Les noms seront dans chaque fichier/)).toBeVisible();
    await waitFor(() => expect(pages).toHaveTextContent(people[0] as string));
  });
});

describe('a download', () => {
  test('hands the file over, keeps the pseudonyms, and names nobody', async () => {
    const save = vi.spyOn(saving, 'saveFile').mockImplementation(() => undefined);
    await show();
    await settle();
    await user.click(downloads().getByRole('button', { name: 'Données (JSON)' }));
    await waitFor(() => expect(save).toHaveBeenCalledTimes(1), { timeout: 120_000 });
    const [name, blob] = save.mock.calls[0] as [string, Blob];
    expect(name).toMatch(/-fr\.json$/);
    const text = await readText(blob);
    for (const person of people) expect(text).not.toContain(person);
    expect(current().pseudonyms).toHaveLength(
      new Set(listScenarios(study).flatMap((s) => s.people.map(({ id }) => id))).size,
    );
    expect(await screen.findByText(/est prêt\.$/)).toBeVisible();
  });

  test('that cannot be kept says why, and can be asked for again', async () => {
    const save = vi.spyOn(saving, 'saveFile').mockImplementation(() => {
      throw new Error('no room left');
    });
    await show();
    await settle();
    await user.click(downloads().getByRole('button', { name: 'Données (JSON)' }));
    const patience = { timeout: 120_000 };
    expect(await screen.findByText(/n’a pas pu être fait : no room left/, {}, patience)).toBeVisible();
    expect(downloads().queryByRole('progressbar')).toBeNull();
    save.mockImplementation(() => undefined);
    await user.click(downloads().getByRole('button', { name: 'Données (JSON)' }));
    expect(await screen.findByText(/est prêt\.$/, {}, patience)).toBeVisible();
  });

  test('can be given up', async () => {
    const save = vi.spyOn(saving, 'saveFile').mockImplementation(() => undefined);
    await show();
    await user.click(downloads().getByRole('button', { name: 'PowerPoint' }));
    expect(downloads().getByRole('progressbar', { name: 'Préparation du fichier PowerPoint' })).toBeVisible();
    await user.click(downloads().getByRole('button', { name: 'Annuler' }));
    expect(await screen.findByText('Fichier abandonné.')).toBeVisible();
    expect(save).not.toHaveBeenCalled();
  });

  test('as a PDF is the browser’s print, once the report is whole, under the title of the report', async () => {
    const printed: (string | null)[] = [];
    window.print = () => {
      window.dispatchEvent(new Event('beforeprint'));
      printed.push(document.title, document.documentElement.lang);
      window.dispatchEvent(new Event('afterprint'));
    };
    document.title = 'Rapport · Sourcier';
    document.documentElement.lang = 'fr';
    await show(setReport(study, { title: 'For the board', language: 'en' }));
    await user.click(downloads().getByRole('button', { name: 'PDF' }));
    await waitFor(() => expect(printed).toHaveLength(2), { timeout: 120_000 });
    expect(printed).toEqual([`For the board · ${study.organization.name}`, 'en']);
    expect([document.title, document.documentElement.lang]).toEqual(['Rapport · Sourcier', 'fr']);
  });
});

describe('around the report', () => {
  test('a visitor reads the settings, cannot change them, and takes the file', async () => {
    const save = vi.spyOn(saving, 'saveFile').mockImplementation(() => undefined);
    renderApp(<ReportScreen />, { study, locale: 'en' });
    act(() => store.setState({ isVisiting: true }));
    await article();
    expect(screen.getByText(/^This study came by a link/)).toBeVisible();
    expect(settings().getByRole('textbox', { name: 'For' })).toHaveAttribute('readonly');
    expect(settings().getByRole('checkbox', { name: 'Cost' })).toBeDisabled();
    await user.click(downloads().getByRole('button', { name: 'Markdown' }));
    await waitFor(() => expect(save).toHaveBeenCalledTimes(1), { timeout: 120_000 });
    expect(store.getState().notices).toEqual([]);
    expect(current()).toBe(study);
  });

  test('the notes of the log are one press away', async () => {
    const opened = vi.fn();
    const stop = onNotesWanted(opened);
    await show();
    await user.click(settings().getByRole('button', { name: 'Notes et décisions' }));
    expect(opened).toHaveBeenCalledTimes(1);
    stop();
  });
});
