// The Simulation screen and the button that feeds it, from the first press to a year told; blocks are made up.

import { act, cleanup, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { compareRuns, scoreScenario, setLever, summarize } from '../../model';
import { Scoreboard } from '../../src/app/scoreboard/scoreboard';
import Simulation from '../../src/features/simulation';
import { makeFormat } from '../../src/i18n';
import { edit, simulate, undo } from '../../src/store';
import { DEFAULT_PREFERENCES } from '../../src/store/preferences';
import { store } from '../../src/store/state';
import { loadExample } from '../src/store/example';
import { lastRun, preparations, runs, told } from '../support/hand-run-client';
import { makeUpTimeline } from '../support/made-up-timeline';
import { renderApp } from './render';

vi.mock('../../src/workers/simulation-client', () => import('../support/hand-run-client'));

const study = await loadExample('mid-size');
const scenario = firstOf(study.scenarios);
const user = userEvent.setup();
const symbols: Readonly<Record<string, string>> = {
  'common.kilo': 'k',
  'common.million': 'M',
  'common.pt': 'pt',
};
const format = makeFormat('en', 'EUR', (id) => symbols[id] ?? id);

function firstOf<T>([first]: readonly T[]): T {
  if (first === undefined) throw new Error('the example has no scenario');
  return first;
}

afterEach(cleanup);
beforeEach(() => {
  runs.length = 0;
  preparations.length = 0;
  told.timeline = makeUpTimeline(scenario);
  store.setState({ preferences: DEFAULT_PREFERENCES });
});

const show = (locale: 'fr' | 'en' = 'en') =>
  renderApp(
    <>
      <Scoreboard />
      <Simulation />
    </>,
    { locale, study, activeId: scenario.id },
  );

/** Simulates as the button would, with `blocks` blocks. */
async function run(blocks = 4, ids: readonly string[] = [scenario.id]): Promise<void> {
  runs.length = 0;
  await act(async () => {
    const ended = simulate(ids);
    await vi.waitFor(() => expect(runs).toHaveLength(1));
    lastRun().finish(blocks);
    await ended;
  });
  await screen.findByRole('heading', { name: 'One simulated year, day by day' });
}

function resultOf(id = scenario.id) {
  const result = store.getState().simulations[id];
  if (!result) throw new Error('no result');
  return result;
}

const board = () => screen.getByRole('region', { name: /^Results/ });
const figure = (name: RegExp) => screen.getByRole('figure', { name });

describe('before a run', () => {
  test.each([
    ['fr', /tire au sort des milliers d’années entières/, 'Simuler'],
    ['en', /draws thousands of whole years/, 'Simulate'],
  ] as const)('says what pressing the button does, in %s', (locale, what, name) => {
    show(locale);
    expect(screen.getByText(what)).toBeVisible();
    expect(screen.getAllByRole('button', { name })).toHaveLength(2);
  });
});

describe('a preparation', () => {
  const ready = (count: number) => waitFor(() => expect(preparations).toHaveLength(count));

  test('is made once the screen is open and idle, of what is on it, and shows nothing', async () => {
    show();
    expect(preparations).toEqual([]);
    await ready(1);
    expect(preparations[0]?.subject).toMatchObject({ scenarioIds: [scenario.id] });
    expect(screen.queryAllByRole('figure')).toEqual([]);
    expect(screen.queryByRole('progressbar')).toBeNull();
    act(() => void edit({ id: 'common.rename' }, (now) => setLever(now, scenario.id, 'automation', 1)));
    await ready(2);
    expect(preparations).toMatchObject([{ isDropped: true }, { isDropped: false }]);
    cleanup();
    expect(preparations[1]?.isDropped).toBe(true);
  });

  test('is not dropped by the press it was made for, nor made again once there is a result', async () => {
    show();
    await ready(1);
    await user.click(within(board()).getByRole('button', { name: 'Simulate' }));
    await waitFor(() => expect(runs).toHaveLength(1));
    expect(preparations.filter(({ isDropped }) => isDropped)).toEqual([]);
    await act(async () => lastRun().finish(2));
    const made = preparations.length;
    await new Promise((done) => setTimeout(done, 100));
    expect(preparations).toHaveLength(made);
  });
});

describe('a run', () => {
  test('shows its first picture, how far it is, and stops when asked', async () => {
    show();
    await user.click(within(board()).getByRole('button', { name: 'Simulate' }));
    await waitFor(() => expect(runs).toHaveLength(1));
    act(() => lastRun().progress(3, 10));
    expect(within(board()).getByRole('progressbar')).toHaveAttribute('value', '0.3');
    expect(screen.getByText('18 years simulated')).toBeVisible();
    expect(figure(/^Nine years in ten, the cost stays within/)).toBeVisible();
    // The three figures first; the rest follows by itself.
    expect(screen.getAllByRole('figure')).toHaveLength(3);
    expect(await screen.findByRole('heading', { name: /^Role by role/ })).toBeVisible();
    await user.click(within(board()).getByRole('button', { name: 'Stop' }));
    expect(lastRun().isCancelled).toBe(true);
    expect(screen.queryByRole('progressbar')).toBeNull();
    expect(within(board()).getByRole('link', { name: '18 years: read' })).toHaveAttribute(
      'href',
      '#/simulation',
    );
  });

  test('that fails says so, with what the machine said', async () => {
    show();
    await act(async () => {
      const ended = simulate();
      await vi.waitFor(() => expect(runs).toHaveLength(1));
      lastRun().fail('out of memory');
      await ended;
    });
    expect(screen.getByRole('alert')).toHaveTextContent(/The simulation failed.*out of memory/);
    expect(within(board()).getByText('failed')).toBeVisible();
  });

  test('can be set up: years, seed, inputs', async () => {
    show();
    await user.click(screen.getByText('Settings of the simulation'));
    await user.selectOptions(screen.getByRole('combobox', { name: 'How far' }), 'until ±2%');
    await user.click(screen.getByRole('button', { name: 'most likely' }));
    await user.click(screen.getByRole('button', { name: 'Simulate with these settings' }));
    await waitFor(() => expect(runs).toHaveLength(1));
    expect(lastRun().request.stop).toMatchObject({ precision: 0.02 });
    expect(lastRun().request.settings.inputs).toBe('likely');
  });
});

describe('a result', () => {
  test('gives mean, P50, P90 and CVaR with their intervals, as the model does', async () => {
    show();
    await run();
    const { layout, settings, blocks } = resultOf();
    const { loss } = summarize(layout, settings, blocks);
    const rows = within(figure(/^Nine years in ten lose at most/)).getAllByRole('row');
    const said = rows.map((row) => row.textContent ?? '');
    for (const [name, estimate] of [
      ['Mean', loss.mean],
      ['P50', loss.p50],
      ['P90', loss.p90],
      ['CVaR 95%', loss.tail],
    ] as const) {
      const row = said.find((text) => text.startsWith(name) && text.includes(format.money(estimate.value)));
      expect(row, name).toContain(format.number(estimate.low / 1000, 0));
      expect(row, name).toContain(format.number(estimate.high / 1000, 0));
    }
  });

  test('puts ranges in the scoreboard, in words', async () => {
    show();
    await run();
    const { cost } = resultOf().summary;
    const words = `8 years in 10: ${format.money(cost.p10.value)} to ${format.money(cost.p90.value)}`;
    expect(within(board()).getByRole('button', { name: /^Cost/ })).toHaveTextContent(words);
  });

  test('stays on screen when the study changes, said to be stale, until it is undone', async () => {
    show();
    await run();
    act(() => void edit({ id: 'common.rename' }, (now) => setLever(now, scenario.id, 'automation', 1)));
    expect(screen.getByRole('status')).toHaveTextContent(/^Stale simulation/);
    expect(within(board()).getByRole('button', { name: /^Cost/ })).toHaveTextContent(/stale: €/);
    expect(figure(/^Nine years in ten, the cost/)).toBeVisible();
    act(() => undo());
    expect(screen.queryByText('Stale simulation.')).toBeNull();
    expect(within(board()).getByRole('button', { name: /^Cost/ })).toHaveTextContent(/8 years in 10: €/);
  });

  test('every chart has its finding, its table and its files', async () => {
    show();
    await run();
    const figures = screen.getAllByRole('figure');
    expect(figures.length).toBeGreaterThanOrEqual(8);
    for (const one of figures) {
      expect(one).toHaveAccessibleName();
      expect(within(one).getAllByRole('table').length).toBeGreaterThan(0);
      expect(within(one).getByRole('button', { name: 'CSV' })).toBeVisible();
    }
  });

  test('puts each role beside the score, which opens', async () => {
    show();
    await run();
    const section = screen.getByRole('heading', { name: /^Role by role/ }).closest('section');
    const role = scoreScenario(study, scenario.id).roles.find(
      ({ id }) => id === resultOf().layout.roleIds[0],
    );
    if (!section || !role) throw new Error('no role');
    const money = within(section).getAllByRole('button', { name: format.money(role.cost.value) })[0];
    if (!money) throw new Error('no score');
    await user.click(money);
    expect(store.getState().selection.figure).toMatch(/^roles\..+\.(cost|loss)$/);
  });

  test('opens nothing of a score that is no longer on screen', async () => {
    show();
    await run();
    act(() => void edit({ id: 'common.rename' }, (now) => setLever(now, scenario.id, 'automation', 1)));
    store.setState({ selection: {} });
    const section = screen.getByRole('heading', { name: /^Role by role/ }).closest('section');
    if (!section) throw new Error('no section');
    expect(within(section).queryAllByRole('button', { name: /^[€\d]/ })).toHaveLength(0);
  });
});

describe('the difference', () => {
  test('asks for both scenarios under the same draws, then says who does better how often', async () => {
    show();
    await run();
    expect(screen.getByText(/have to be simulated together/)).toBeVisible();
    runs.length = 0;
    await user.click(screen.getByRole('button', { name: 'Simulate both' }));
    await waitFor(() => expect(runs).toHaveLength(1));
    expect(lastRun().request.scenarioIds).toEqual([study.today.id, scenario.id]);
    await act(async () => lastRun().finish(4));
    const { settings, blocks } = resultOf();
    const { cost } = compareRuns(settings, resultOf(study.today.id).blocks, blocks);
    // Made up: each scenario costs 10 k€ more than the one before it, every year.
    expect(cost.mean.value).toBeCloseTo(10_000);
    expect(figure(/“.+” nearly always costs less than/)).toHaveTextContent(/Mean difference: \+€10k/);
  });

  test('is not drawn from results of different states of the study', async () => {
    show();
    await run(4, [study.today.id, scenario.id]);
    expect(screen.queryByRole('button', { name: 'Simulate both' })).toBeNull();
    act(() => void edit({ id: 'common.rename' }, (now) => setLever(now, scenario.id, 'automation', 1)));
    expect(screen.getByRole('button', { name: 'Simulate both' })).toBeVisible();
    // Today is what it was: only the scenario has to run again.
    await run(4);
    expect(screen.queryByRole('button', { name: 'Simulate both' })).toBeNull();
  });
});

describe('one year', () => {
  test('tells who was away, what it cost and why', async () => {
    show();
    await run();
    await user.click(screen.getByRole('button', { name: 'bad' }));
    const table = (await screen.findByRole('heading', { name: 'What cost most, and why' })).closest(
      'section',
    );
    if (!table) throw new Error('no happenings');
    const rows = within(table).getAllByRole('row').slice(1);
    expect(rows[0]).toHaveTextContent(/21 May.*Major incident, 9 h of outage.*€88k/);
    expect(rows[1]).toHaveTextContent(
      /29 October.*priority 1 lost after 48 h: the provider had failed.*€31k/,
    );
    expect(rows.at(-1)).toHaveTextContent(/Long problem, 60 h of work.*–/);
    const lanes = figure(/^One departure, one provider failed, 5 days of sickness/);
    expect(within(lanes).getByRole('img', { name: /sick, 12\s–\s16 March \(5 d\)/ })).toBeInTheDocument();
    // Nobody is on leave from a vacant post.
    expect(within(lanes).getAllByRole('img', { name: /on leave/ })).toHaveLength(1);
    const weeks = figure(/^3 incidents out of \d+ late or lost/);
    expect(
      within(weeks).getByRole('img', { name: /week of 12 March.*2 late.*3 waiting/ }),
    ).toBeInTheDocument();
    expect(within(weeks).getAllByRole('row')).toHaveLength(3);
  });

  test('that cannot be told says so', async () => {
    told.timeline = undefined;
    show();
    await run();
    expect(await screen.findByText('This year could not be told.')).toBeVisible();
  });
});
