import { describe, expect, test } from 'vitest';
import {
  COST_NATURES,
  EXAMPLES,
  LOSS_CAUSES,
  listScenarios,
  readStudy,
  scoreScenario,
} from '../../../../model';
import { findDiscFloor } from '../../../../src/components/trade-off/build-plane';
import { buildCosts, groupNatures } from '../../../../src/features/results/build-cost';
import { buildHolders, shareWork } from '../../../../src/features/results/build-holders';
import { buildLosses, groupCauses } from '../../../../src/features/results/build-loss';
import { buildStrips, findFloor } from '../../../../src/features/results/build-on-time';
import { arrangeLines, buildPartTable } from '../../../../src/features/results/build-parts';
import { makeScore } from './make-score';
import { makeWords } from './words';

const words = makeWords('en');

const studies = await Promise.all(
  EXAMPLES.map(async (example) => {
    const read = readStudy(await example.load());
    if (!read.ok) throw new Error(`unreadable example ${example.id}`);
    return read.study;
  }),
);
const situations = studies.flatMap((study) =>
  listScenarios(study).map((scenario) => ({
    name: `${study.name}, ${scenario.name}`,
    scenario,
    score: scoreScenario(study, scenario.id),
  })),
);

describe.each(situations)('the lines of $name', ({ score, scenario }) => {
  test('make the total cost and the total loss', () => {
    const costs = buildCosts(score, words);
    const losses = buildLosses(score, words);
    const sum = (lines: readonly { total: number }[]) => lines.reduce((whole, line) => whole + line.total, 0);
    expect(sum([...costs.roles, ...costs.outside])).toBeCloseTo(score.total.cost.value, 4);
    expect(sum([...losses.roles, ...losses.outside])).toBeCloseTo(score.total.loss.value, 4);
  });
  test('tell unassigned time and one-off costs as the score does', () => {
    const { outside } = buildCosts(score, words);
    expect(outside.find((line) => line.id === 'idle')?.total ?? 0).toBeCloseTo(score.total.idle.value, 4);
    expect(outside.find((line) => line.id === 'one-off')?.total ?? 0).toBeCloseTo(
      score.total.oneOff.value,
      4,
    );
  });
  test('share each role’s work to the whole among those who give it time', () => {
    for (const [role, holders] of shareWork(scenario, score)) {
      const whole = [...holders.values()].reduce((sum, share) => sum + share, 0);
      const own = scenario.assignments.some(
        (line) => line.role === role && 'person' in line && line.share > 0,
      );
      if (own) expect(whole).toBeCloseTo(1, 9);
      else expect(whole).toBeLessThanOrEqual(1 + 1e-9);
    }
  });
});

test('every nature and every cause belongs to exactly one part', () => {
  expect(
    groupNatures(words)
      .flatMap((group) => group.parts)
      .toSorted(),
  ).toEqual(COST_NATURES.toSorted());
  expect(
    groupCauses(words)
      .flatMap((group) => group.parts)
      .toSorted(),
  ).toEqual(LOSS_CAUSES.toSorted());
});

describe('two hundred roles', () => {
  const score = makeScore({
    roles: Array.from({ length: 200 }, (_, at) => ({ id: `r${at}`, cost: { payroll: 1000 + at } })),
  });
  const { roles, outside } = buildCosts(score, words);

  test('are drawn as the largest twelve and the rest, without changing the total', () => {
    const lines = arrangeLines(roles, outside, COST_NATURES, false, (n) => `${n} others`);
    expect(lines).toHaveLength(13);
    expect(lines[0]?.id).toBe('r199');
    expect(lines[12]?.label).toBe('188 others');
    expect(lines.reduce((sum, line) => sum + line.total, 0)).toBeCloseTo(score.total.cost.value, 6);
  });
  test('are all in the table, with every amount in full', () => {
    const lines = arrangeLines(roles, outside, COST_NATURES, true, String);
    const table = buildPartTable(lines, COST_NATURES, String, 'Role', words);
    expect(table.rows).toHaveLength(200);
    expect(table.columns).toEqual(['Role', 'Total (€/yr)', 'payroll (€/yr)']);
    expect(table.rows[0]?.[1]).toEqual({ text: '1,199', value: 1199, figure: 'roles.r199.cost' });
    expect(table.rows[0]?.[2]?.figure).toBe('roles.r199.costBy.payroll');
  });
});

describe('on-time strips', () => {
  const score = makeScore({
    roles: [
      { id: 'good', onTime: { run: 0.97 } },
      { id: 'bad', onTime: { run: 0.9, incident: 0.6 } },
      { id: 'none', onTime: {} },
    ],
  });
  test('put the worst served first and leave cells without need empty', () => {
    const rows = buildStrips(score, undefined, false, words);
    expect(rows.map((row) => row.id)).toEqual(['bad', 'good']);
    expect(rows[1]?.cells.map((cell) => cell?.text)).toEqual(['97', undefined, undefined, undefined]);
    expect(rows[0]?.cells[1]?.low).toBe(true);
    expect(rows[1]?.cells[0]?.low).toBe(false);
  });
  test('carry the scenario compared with', () => {
    const base = makeScore({ roles: [{ id: 'bad', onTime: { run: 0.8, incident: 0.7 } }] });
    expect(buildStrips(score, base, false, words)[0]?.cells[1]?.base).toBe(0.7);
  });
  test('are drawn on a scale that holds the lowest value', () => {
    expect(findFloor([0.9, 0.61])).toBe(0.5);
    expect(findFloor([0.3])).toBe(0.25);
    expect(findFloor([0.1])).toBe(0);
    expect(findDiscFloor([{ onTime: 0.864 }])).toBe(0.8);
  });
});

test('the map of holders says who is alone, who backs up and what a week without them costs', () => {
  const study = studies[0];
  if (!study) throw new Error('no example');
  const score = scoreScenario(study, study.today.id);
  const chart = buildHolders(study.today, score, true, words);
  const cells = chart.rows.flatMap((row) => row.cells.filter((cell) => cell !== undefined));
  const stops = [...score.people, ...score.providers].flatMap((holder) => holder.blast.roles);
  expect(cells.filter((cell) => cell.alone)).toHaveLength(stops.length);
  expect(cells.some((cell) => cell.text === 'B')).toBe(true);
  expect(chart.holders.length).toBe(chart.table.columns.length - 1);
  expect(chart.table.rows.at(-1)?.length).toBe(chart.table.columns.length);
});
