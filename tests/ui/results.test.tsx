import { cleanup, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, test } from 'vitest';
import { EXAMPLES, readStudy, removePerson, type Study, scoreScenario } from '../../model';
import Results from '../../src/features/results';
import { makeFormat } from '../../src/i18n';
import { store } from '../../src/store/state';
import { renderApp } from './render';

afterEach(cleanup);

async function openExample(id: string): Promise<Study> {
  const read = readStudy(await EXAMPLES.find((example) => example.id === id)?.load());
  if (!read.ok) throw new Error(`unreadable example ${id}`);
  return read.study;
}
const study = await openExample('mid-size');
const format = makeFormat(
  'en',
  'EUR',
  (id) => ({ 'common.kilo': 'k', 'common.million': 'M' })[id as string] ?? id,
);

const show = (locale: 'fr' | 'en' = 'en', shown: Study = study, activeId = shown.today.id) =>
  renderApp(<Results />, { locale, study: shown, activeId });

describe('the Results screen', () => {
  test.each(['fr', 'en'] as const)('shows five charts, each under its finding, in %s', (locale) => {
    show(locale);
    const figures = screen.getAllByRole('figure');
    expect(figures).toHaveLength(5);
    for (const figure of figures) {
      expect(figure).toHaveAccessibleName();
      expect(within(figure).getByRole('table')).toBeInTheDocument();
      expect(within(figure).getByRole('button', { name: 'CSV' })).toBeVisible();
    }
  });

  test('says which scenario is compared with which', () => {
    const other = study.scenarios[0];
    if (!other) throw new Error('the example has no scenario');
    show('en', study, other.id);
    expect(screen.getByText(`${other.name}, compared with “${study.today.name}”`)).toBeVisible();
  });

  test('opens a figure from the table of a chart', async () => {
    show();
    const user = userEvent.setup();
    const figure = screen.getAllByRole('figure')[0];
    if (!figure) throw new Error('no chart');
    expect(within(figure).queryByRole('button', { name: /^\d/ })).toBeNull();
    await user.click(within(figure).getByRole('button', { name: 'Table' }));
    const [amount] = within(within(figure).getByRole('table')).getAllByRole('button');
    if (!amount) throw new Error('no amount');
    await user.click(amount);
    expect(store.getState().selection.figure).toMatch(/^roles\..+\.cost$/);
  });

  test('opens the figure of a mark with the keyboard', async () => {
    show();
    const user = userEvent.setup();
    const mark = screen.getAllByRole('button', { name: /Database administrator.*on time/i })[0];
    if (!mark) throw new Error('no mark');
    mark.focus();
    await user.keyboard('{Enter}');
    expect(store.getState().selection.figure).toMatch(/^roles\..+\.onTimeBy\./);
  });

  test('says what the memo says of a role, and that it does not where it is silent', async () => {
    show();
    const table = screen.getByRole('heading', { name: /what the memo says/i }).closest('section');
    if (!table) throw new Error('no section');
    expect(await within(table).findAllByText('The memo does not say')).not.toHaveLength(0);
    expect(within(table).getByRole('row', { name: /Service desk technician R9/ })).toBeVisible();
  });

  test('shows in one click the three figures as the score gives them without somebody', async () => {
    show();
    const user = userEvent.setup();
    const person = study.today.people.find(({ name }) => name === 'DBA 1') ?? study.today.people[0];
    if (!person) throw new Error('nobody');
    await user.click(screen.getByRole('button', { name: `See the three figures without ${person.name}` }));
    const without = scoreScenario(removePerson(study, study.today.id, person.id), study.today.id).total;
    const said = screen.getByRole('status');
    expect(said).toHaveTextContent(`Cost ${format.money(without.cost.value)}`);
    expect(said).toHaveTextContent(`On time ${format.percent(without.onTime.value)}`);
    expect(said).toHaveTextContent(`Expected loss ${format.money(without.loss.value)}`);
    expect(store.getState().study).toBe(study);
  });

  test('names the roles a single departure stops', () => {
    show();
    const score = scoreScenario(study, study.today.id);
    const alone = score.roles.filter((role) => role.busFactor.value === 1);
    expect(alone.length).toBeGreaterThan(0);
    const section = screen.getByRole('heading', { name: /Who can leave/ }).closest('section');
    if (!section) throw new Error('no section');
    const first = within(section).getAllByRole('list')[0];
    if (!first) throw new Error('no list');
    expect(within(first).getAllByRole('listitem')).toHaveLength(alone.length);
  });

  test('finds the smallest group whose departure stops the work, once idle', async () => {
    show();
    expect(screen.getByText(/Looking for the smallest group/)).toBeVisible();
    expect(await screen.findByText(/departures? (is|are) enough to stop|are enough:/)).toBeVisible();
  });

  test('stands an empty scenario', () => {
    const today = { ...study.today, roles: [], people: [], providers: [], assignments: [] };
    show('en', { ...study, today, scenarios: [] });
    expect(screen.getByRole('heading', { name: 'This scenario costs nothing' })).toBeVisible();
    expect(screen.getByRole('heading', { name: 'Nobody carries any role yet' })).toBeVisible();
    expect(screen.getByRole('heading', { name: /Only one scenario so far/ })).toBeVisible();
  });

  test('keeps two hundred roles readable, and shows them all when asked', async () => {
    const [role] = study.today.roles;
    if (!role) throw new Error('no role');
    const roles = Array.from({ length: 200 }, (_, at) => ({ ...role, id: `r-${at}`, label: `Role ${at}` }));
    const today = { ...study.today, roles, assignments: [] };
    show('en', { ...study, today, scenarios: [] });
    const table = screen.getByRole('heading', { name: /what the memo says/i }).closest('section');
    if (!table) throw new Error('no section');
    expect(within(table).getAllByRole('row')).toHaveLength(13);
    await userEvent.setup().click(within(table).getByRole('button', { name: /188 remaining lines/ }));
    expect(within(table).getAllByRole('row')).toHaveLength(201);
  });
});
