// The Compare screen: figures beside the model's own, the baseline chosen and undone, differences that lead to their
// place, bridges once built, the same years of several scenarios; blocks are made up.

import { act, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import {
  addScenario,
  bridgeScenarios,
  compareRuns,
  compareScenarios,
  listDifferences,
  type Study,
  setLever,
} from '../../model';
import Compare from '../../src/features/compare';
import { makeFormat } from '../../src/i18n';
import { messages as en } from '../../src/i18n/en';
import { edit, simulate, undo } from '../../src/store';
import { DEFAULT_PREFERENCES } from '../../src/store/preferences';
import { store } from '../../src/store/state';
import { loadExample } from '../src/store/example';
import { lastRun, runs } from '../support/hand-run-client';
import { renderApp } from './render';

vi.mock('../../src/workers/simulation-client', () => import('../support/hand-run-client'));

const study = await loadExample('mid-size');
const { today } = study;
const [outsourced, industrialized] = study.scenarios;
if (!outsourced || !industrialized) throw new Error('the example has too few scenarios');
const user = userEvent.setup();
const format = makeFormat('en', 'EUR', (id) => en[id]);

beforeEach(() => {
  runs.length = 0;
  window.location.hash = '';
  store.setState({ preferences: DEFAULT_PREFERENCES });
});

const show = (locale: 'fr' | 'en' = 'en', shown: Study = study, activeId = outsourced.id) =>
  renderApp(<Compare />, { locale, study: shown, activeId });

const table = () => screen.getByRole('table', { name: 'Figures side by side' });
const row = (name: RegExp) => within(table()).getByRole('row', { name });
const cells = (name: RegExp) => within(row(name)).getAllByRole('cell');
const heads = () =>
  within(table())
    .getAllByRole('columnheader')
    .slice(1)
    .map((head) => head.textContent);

describe('figures side by side', () => {
  test('are the model’s, with their change in words', () => {
    show();
    const ids = [today.id, outsourced.id, industrialized.id];
    const [cost] = compareScenarios(study, ids, today.id);
    for (const [at, cell] of cells(/^Cost/).entries()) {
      const value = cost?.values[at];
      expect(cell).toHaveTextContent(format.money(value?.value ?? Number.NaN));
      if (value?.change === undefined) continue;
      const words = value.change > 0 ? 'dearer' : 'cheaper';
      expect(cell).toHaveTextContent(`${format.signedMoney(value.change)} ${words}`);
    }
  });

  test('unfold into their parts, and tell the bus factor once it is found', async () => {
    show();
    expect(within(table()).queryByText('Contracts')).toBeNull();
    const fold = within(table()).getByRole('button', { name: 'Cost' });
    await user.click(fold);
    expect(fold).toHaveAttribute('aria-expanded', 'true');
    expect(row(/^Contracts/)).toBeVisible();
    await user.click(within(table()).getByRole('button', { name: 'Need, staff and resilience' }));
    expect(within(table()).queryByText(/bus factor/)).toBeNull();
    await user.click(within(table()).getByRole('button', { name: 'Need, staff and resilience' }));
    await waitFor(() => expect(row(/bus factor/)).toHaveTextContent(/\d/));
  });

  test('open their explanation in their own scenario', async () => {
    show();
    const [, , cell] = cells(/^Expected loss/);
    if (!cell) throw new Error('no cell');
    await user.click(within(cell).getByRole('button'));
    expect(store.getState().selection).toEqual({ figure: 'total.loss', scenario: industrialized.id });
  });

  test('are measured against another baseline when asked, and back by undoing', async () => {
    show();
    await user.selectOptions(screen.getByRole('combobox', { name: 'Baseline' }), industrialized.id);
    expect(store.getState().study?.baselineId).toBe(industrialized.id);
    expect(heads()[2]).toMatch(/baseline$/);
    act(undo);
    expect(store.getState().study?.baselineId).toBe(today.id);
    expect(heads()[0]).toMatch(/baseline$/);
  });
});

describe('the scenarios shown', () => {
  test('are ticked, in the order of the study, never without the baseline', async () => {
    show();
    const tick = (name: RegExp) => screen.getByRole('checkbox', { name });
    expect(tick(new RegExp(today.name))).toBeDisabled();
    await user.click(tick(new RegExp(outsourced.name)));
    expect(heads()).toHaveLength(2);
    await user.click(tick(new RegExp(outsourced.name)));
    expect(heads()[1]).toContain(outsourced.name);
    expect(store.getState().study).toBe(study);
  });

  test('are few of many until all are asked for', async () => {
    let many = study;
    for (let at = 0; at < 18; at++) many = addScenario(many, today.id, `S${at}`);
    show('en', many);
    expect(heads()).toHaveLength(5);
    await user.click(screen.getByRole('button', { name: 'All' }));
    expect(heads()).toHaveLength(21);
  });
});

describe('what one scenario changes', () => {
  test('is told in sentences that lead to their place', async () => {
    show();
    const differences = listDifferences(study, today.id, outsourced.id).flatMap((group) => group.differences);
    const card = await screen.findByRole('region', {
      name: `${differences.length} differences in the inputs`,
    });
    const sentences = within(card).getAllByRole('button');
    expect(sentences).toHaveLength(differences.length);
    const first = differences[0];
    if (first?.kind !== 'holders' || !sentences[0]) throw new Error('no holders differ');
    await user.click(sentences[0]);
    expect(store.getState()).toMatchObject({
      activeId: outsourced.id,
      selection: { role: first.roleId },
    });
    expect(window.location.hash).toBe('#/assign');
    const left = differences.find(({ kind }) => kind === 'person-removed');
    if (left?.kind !== 'person-removed') throw new Error('nobody leaves');
    await user.click(sentences[differences.indexOf(left)] as HTMLElement);
    expect(window.location.hash).toBe(`#/people?id=${left.person.id}`);
  });

  test('is shared between them in three bridges, once built', async () => {
    show();
    const bridge = bridgeScenarios(study, today.id, outsourced.id);
    const figure = await screen.findByRole('figure', { name: /^“Pilotage infogéré” costs .* first by: / });
    const [, ...rows] = within(within(figure).getByRole('table')).getAllByRole('row');
    expect(rows).toHaveLength(bridge.steps.length + 2);
    const total = within(figure).getAllByRole('button', { name: /^[0A] · .*€/ });
    expect(total.map((mark) => mark.getAttribute('aria-label'))).toEqual([
      `0 · ${today.name}: ${format.money(bridge.from.cost)}`,
      `A · ${outsourced.name}: ${format.money(bridge.to.cost)}`,
    ]);
    expect(screen.getByRole('figure', { name: /service on time/ })).toBeVisible();
    expect(screen.getByRole('figure', { name: /^“Pilotage infogéré” loses/ })).toBeVisible();
  });

  test('is that of the scenario chosen', async () => {
    show();
    await user.selectOptions(screen.getByRole('combobox', { name: 'Scenario explained' }), industrialized.id);
    expect(
      await screen.findByRole(
        'figure',
        { name: new RegExp(`^“${industrialized.name}” costs`) },
        { timeout: 60_000 },
      ),
    ).toBeVisible();
    expect(screen.getByRole('heading', { name: `What “${industrialized.name}” changes` })).toBeVisible();
  });

  test('is nothing for a copy, which says what to do', async () => {
    const copied = addScenario({ ...study, scenarios: [] }, today.id, 'Copy');
    show('en', copied, copied.scenarios[0]?.id);
    expect(await screen.findByRole('heading', { name: 'Nothing differs' })).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Open Assign' }));
    expect(window.location.hash).toBe('#/assign');
    expect(await screen.findByRole('figure', { name: /costs as much as/ })).toBeVisible();
  });
});

describe('the same years', () => {
  const run = async (): Promise<void> => {
    await act(async () => {
      const ended = simulate([today.id, outsourced.id, industrialized.id]);
      await vi.waitFor(() => expect(runs).toHaveLength(1));
      lastRun().finish(4);
      await ended;
    });
  };

  test('are asked for together, then compared year by year', async () => {
    show();
    expect(await screen.findByRole('button', { name: 'Simulate these 3 scenarios' })).toBeVisible();
    await run();
    const chances = await screen.findByRole('region', { name: /^Chances of doing better than/ });
    const { simulations } = store.getState();
    const [base, other] = [simulations[today.id], simulations[outsourced.id]];
    if (!base || !other) throw new Error('not simulated');
    const { cost } = compareRuns(base.settings, base.blocks, other.blocks);
    const line = within(chances).getByRole('row', { name: new RegExp(outsourced.name) });
    expect(line).toHaveTextContent(format.percent(cost.better.value, 0));
    expect(line).toHaveTextContent(`from ${format.signedMoney(cost.p10)} to ${format.signedMoney(cost.p90)}`);
    expect(screen.getAllByRole('figure', { name: /^Nine years in ten/ })).toHaveLength(2);
  });

  test('no longer hold once the study changes, and hold again when it is undone', async () => {
    show();
    await run();
    await screen.findAllByRole('figure', { name: /^Nine years in ten/ });
    act(() => {
      edit({ id: 'app.edit.baseline', values: { name: '' } }, (now) =>
        setLever(now, outsourced.id, 'automation', 0.9),
      );
    });
    expect(await screen.findByText('Stale simulation.')).toBeVisible();
    act(undo);
    await waitFor(() => expect(screen.queryByText('Stale simulation.')).toBeNull());
  });
});

describe('a single scenario', () => {
  test.each([
    ['en', 'Create a scenario'],
    ['fr', 'Créer un scénario'],
  ] as const)('is nothing to compare, and a second one is one press away, in %s', async (locale, name) => {
    show(locale, { ...study, scenarios: [] }, today.id);
    expect(screen.queryByRole('table')).toBeNull();
    await user.click(screen.getByRole('button', { name }));
    expect(store.getState().study?.scenarios).toHaveLength(1);
    expect(await screen.findByRole('table', { name: /^(Figures side|Chiffres côte)/ })).toBeVisible();
    act(undo);
    expect(store.getState().study?.scenarios).toHaveLength(0);
  });
});
