// What the Compare screen reads in the model's answers: which scenarios, how figures are written, that the bars of a
// waterfall lead from one total to the other.

import { describe, expect, test } from 'vitest';
import {
  addScenario,
  bridgeScenarios,
  compareScenarios,
  listDifferences,
  listScenarios,
  RESULTS,
  setBaseline,
} from '../../../../model';
import { placeSteps } from '../../../../src/components/charts/waterfall';
import {
  buildBridgeTable,
  buildSteps,
  findBridge,
  writingOf,
} from '../../../../src/features/compare/build-bridge';
import { findPlace } from '../../../../src/features/compare/find-place';
import { listBetter } from '../../../../src/features/compare/list-better';
import { chooseDetail, listShown } from '../../../../src/features/compare/list-shown';
import { findLeast } from '../../../../src/features/compare/spread-card';
import { nameFigure, writeChange, writeValue } from '../../../../src/features/compare/write-figure';
import { loadReportWords } from '../../../../src/report/load-words';
import { makeNamer } from '../../../../src/report/namer';
import { loadExample } from '../../store/example';

const study = await loadExample('mid-size');
const [, outsourced, industrialized] = listScenarios(study);
if (!outsourced || !industrialized) throw new Error('the example has too few scenarios');
const baseline = study.today;
const words = { en: await loadReportWords('en', 'EUR'), fr: await loadReportWords('fr', 'EUR') };
const { format } = words.en;

/** The study with `count` scenarios beside today. */
function grow(count: number) {
  let grown = study;
  for (let at = grown.scenarios.length; at < count; at++) grown = addScenario(grown, baseline.id, `S${at}`);
  return grown;
}

describe('the scenarios shown', () => {
  test('are the baseline and the first four others until the reader chooses', () => {
    const many = grow(12);
    expect(listShown(many, {}).map(({ id }) => id)).toEqual(
      listScenarios(many)
        .slice(0, 5)
        .map(({ id }) => id),
    );
  });

  test('keep their order and the baseline, whatever was ticked, and forget those that are no more', () => {
    const moved = setBaseline(study, outsourced.id);
    const shown = listShown(moved, { shownIds: [industrialized.id, 'gone', baseline.id] });
    expect(shown.map(({ id }) => id)).toEqual([baseline.id, outsourced.id, industrialized.id]);
    expect(listShown(study, { shownIds: [] })).toEqual([baseline]);
  });

  test('are explained one at a time: the one chosen, else the one on screen, else the first', () => {
    const shown = listShown(study, {});
    const detail = (comparison: { detailId?: string }, activeId: string) =>
      chooseDetail(shown, baseline.id, comparison, activeId)?.id;
    expect(detail({ detailId: industrialized.id }, outsourced.id)).toBe(industrialized.id);
    expect(detail({}, industrialized.id)).toBe(industrialized.id);
    expect(detail({ detailId: baseline.id }, baseline.id)).toBe(outsourced.id);
    expect(chooseDetail([baseline], baseline.id, {}, baseline.id)).toBeUndefined();
  });
});

describe('figures', () => {
  test.each(['en', 'fr'] as const)('all have a name in %s', (locale) => {
    const { t } = words[locale];
    for (const figure of compareScenarios(study, [baseline.id, outsourced.id], baseline.id))
      expect(nameFigure(figure, t)).toMatch(/^\p{Lu}/u);
  });

  test('are written once with their unit or without, and a change that reads as nothing is none', () => {
    expect(writeValue(0.8942, 'ratio', format)).toBe('89.4%');
    expect(writeValue(1_234_567, 'EUR/year', format)).toBe('€1.23M');
    expect(writeValue(1234.5, 'hours/year', format)).toBe('1,235');
    expect(writeChange(-0.0421, 'ratio', format)).toBe('−4.2\u00a0pt');
    expect(writeChange(0.2, 'EUR/year', format)).toBeUndefined();
    expect(writeChange(0.004, 'FTE', format)).toBeUndefined();
    expect(writeChange(-1, 'count', format)).toBe('−1');
  });

  test('beat another when they are as good on all three and better on one', () => {
    const at = (id: string, cost: number, onTime: number, loss: number) => ({ id, cost, onTime, loss });
    const all = [at('a', 10, 0.9, 5), at('b', 9, 0.9, 5), at('c', 8, 0.8, 4)];
    expect(all.map((one) => listBetter(one, all))).toEqual([['b'], [], []]);
  });
});

describe.each([outsourced, industrialized])('the bridge to $name', ({ id, name }) => {
  const bridge = bridgeScenarios(study, baseline.id, id);
  const namer = makeNamer(study, words.en);

  test.each(RESULTS)('leads from one %s to the other, step by step', (result) => {
    const steps = buildSteps(bridge, result, writingOf(result, words.en), namer, words.en);
    const placed = placeSteps(steps);
    expect(placed[0]?.to).toBe(bridge.from[result]);
    expect(placed.at(-2)?.to).toBeCloseTo(bridge.to[result], 6);
    expect(placed.at(-1)).toEqual({ from: 0, to: bridge.to[result] });
    const sizes = steps.filter((step) => !step.isTotal && step.id !== 'rest').map(({ value }) => value);
    expect(sizes.map(Math.abs)).toEqual(sizes.map(Math.abs).toSorted((a, b) => b - a));
  });

  test.each(RESULTS)('has a table of every step, alone and last too, that adds up in %s', (result) => {
    const writing = writingOf(result, words.en);
    const { columns, rows } = buildBridgeTable(bridge, result, 'unit', writing, namer, words.en);
    expect(columns).toHaveLength(4);
    expect(rows).toHaveLength(bridge.steps.length + 2);
    const inner = rows.slice(1, -1);
    const sum = inner.reduce((total, [, cell]) => total + Number(cell?.value), Number(rows[0]?.[1]?.value));
    expect(sum).toBeCloseTo(Number(rows.at(-1)?.[1]?.value), result === 'onTime' ? 4 : 0);
    const ends = bridge.steps.map(({ last }) => writing.raw(last[result]));
    expect(inner.map((cells) => cells[3]?.value).toSorted()).toEqual(ends.toSorted());
  });

  test('says the change and what makes most of it, the same way', () => {
    const writing = writingOf('cost', words.en);
    const { id: message, values } = findBridge(
      bridge,
      'cost',
      { name, baseline: baseline.name },
      writing,
      namer,
    );
    const sentence = words.en.t(message, values);
    const moved = bridge.to.cost - bridge.from.cost;
    expect(sentence).toContain(
      `${format.money(Math.abs(moved))} ${moved > 0 ? 'more' : 'less'} a year, first by: `,
    );
    const most = Math.max(...bridge.steps.map(({ effect }) => effect.cost * Math.sign(moved)));
    expect(sentence).toContain(format.signedMoney(most * Math.sign(moved)));
  });

  test('is the same as its baseline where nothing differs', () => {
    const copied = addScenario(study, baseline.id, 'Copy');
    const copy = copied.scenarios.at(-1);
    const none = bridgeScenarios(copied, baseline.id, copy?.id ?? '');
    const found = findBridge(
      none,
      'loss',
      { name: 'Copy', baseline: 'Today' },
      writingOf('loss', words.en),
      namer,
    );
    expect(words.en.t(found.id, found.values)).toBe('“Copy” loses as much as “Today”');
  });

  test('has its differences where they can be changed, in a scenario that has them', () => {
    for (const { differences } of listDifferences(study, baseline.id, id))
      for (const difference of differences) {
        const { scenarioId, screen, selection } = findPlace(difference, id);
        const scenario = listScenarios(study).find((one) => one.id === scenarioId);
        const { role, person, provider } = selection;
        if (role) expect(scenario?.roles.map((one) => one.id)).toContain(role);
        if (person) expect(scenario?.people.map((one) => one.id)).toContain(person);
        if (provider) expect(scenario?.providers.map((one) => one.id)).toContain(provider);
        if (difference.kind === 'holders') expect(screen).toBe('assign');
        if (difference.kind === 'lever') expect([screen, scenarioId]).toEqual(['industrialization', id]);
      }
  });
});

test('the least bad of bad years is named, unless all read the same', () => {
  const told = [
    { name: 'A', p90: 120_000 },
    { name: 'B', p90: 90_000 },
  ];
  expect(findLeast(told, 'loss', format.money)).toEqual({
    id: 'compare.years.loss.finding',
    values: { name: 'B', limit: '€90k' },
  });
  expect(
    findLeast(
      [told[0], told[0]].flatMap((one) => one ?? []),
      'cost',
      format.money,
    ).id,
  ).toBe('compare.years.cost.same');
});
