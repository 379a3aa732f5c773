// Sections of the report on results: every number is one of the score's or of the simulation's, and parts add up.

import { describe, expect, test } from 'vitest';
import {
  type BarChart,
  COST_NATURES,
  EXAMPLES,
  type Exhibit,
  LOSS_CAUSES,
  listScenarios,
  type ReportInput,
  readStudy,
  type Scenario,
  type Section,
  type Study,
  scoreScenario,
  type Table,
} from '../../../model';
import { findFreedHours } from '../../../model/report/freed-hours';
import { multiplyRoles, RESULT_SECTIONS, reportOf, simulate } from '../../support/report-input';

const studies = await Promise.all(
  EXAMPLES.map(async (example) => {
    const read = readStudy(await example.load());
    if (!read.ok) throw new Error(`unreadable example ${example.id}`);
    return read.study;
  }),
);
const [small] = studies as [Study, ...Study[]];

function report(study: Study, ids: readonly string[], more: Partial<ReportInput> = {}): readonly Section[] {
  return reportOf(study, RESULT_SECTIONS, { scenarioIds: ids, detailIds: ids, ...more }).sections;
}

function exhibitsOf(sections: readonly Section[], messageId: string): readonly Exhibit[] {
  const message = sections.flatMap(({ messages }) => messages).find(({ id }) => id === messageId);
  if (!message) throw new Error(`no message ${messageId}`);
  return message.exhibits;
}

function tableOf(sections: readonly Section[], messageId: string, id: string): Table {
  const found = exhibitsOf(sections, messageId).find((one) => one.kind === 'table' && one.id === id);
  if (found?.kind !== 'table') throw new Error(`no table ${id}`);
  return found;
}

function barsOf(sections: readonly Section[], messageId: string): BarChart {
  const found = exhibitsOf(sections, messageId).find((one) => one.kind === 'chart');
  if (found?.kind !== 'chart' || !('categories' in found)) throw new Error(`no bars in ${messageId}`);
  return found;
}

/** Numbers of a row, in the order of its columns; NaN for words and blanks. */
function numbersOf({ rows }: Table, at: number): number[] {
  return (rows[at]?.cells ?? []).map((cell) => (cell?.kind === 'quantity' ? cell.value : Number.NaN));
}

function columnOf({ rows }: Table, at: number): number[] {
  return rows.map(({ cells }) => {
    const cell = cells[at];
    return cell?.kind === 'quantity' ? cell.value : Number.NaN;
  });
}

const sum = (values: readonly number[]) => values.reduce((whole, value) => whole + value, 0);
const known = (values: readonly number[]) => values.filter((value) => !Number.isNaN(value));
/** What the bar of each category is as high as. */
const heightsOf = (chart: BarChart) =>
  chart.categories.map((_, at) => sum(chart.series.map(({ values }) => values[at] ?? 0)));

function multiplyAllRoles(study: Study, times: number): Study {
  const multiply = (scenario: Scenario): Scenario => ({ ...scenario, roles: multiplyRoles(scenario, times) });
  return { ...study, today: multiply(study.today), scenarios: study.scenarios.map(multiply) };
}

/** Copies of today under other names, so that there are `count` scenarios. */
function addCopies(study: Study, count: number): Study {
  const copies = Array.from({ length: count - 1 - study.scenarios.length }, (_, at) => ({
    ...study.today,
    id: `copy-${at}`,
    name: `Copy ${at}`,
  }));
  return { ...study, scenarios: [...study.scenarios, ...copies] };
}

describe.each(studies.map((study) => ({ name: study.name, study })))('$name', ({ study }) => {
  const ids = listScenarios(study).map(({ id }) => id);
  const sections = report(study, ids);
  const scores = ids.map((id) => scoreScenario(study, id));

  test.each([
    { what: 'cost', parts: COST_NATURES, by: 'costBy' },
    { what: 'loss', parts: LOSS_CAUSES, by: 'lossBy' },
  ] as const)('$what by scenario is the score’s, by part and in all', ({ what, parts, by }) => {
    const table = tableOf(sections, what, `${what}.parts`);
    const totals = table.rows.findIndex(({ isTotal }) => isTotal);
    scores.forEach(({ total }, at) => {
      const named = table.rows.slice(0, totals).map(({ cells }) => cells[0]);
      const shown = columnOf(table, at + 1);
      for (const part of parts) {
        const place = named.findIndex((cell) => cell && 'id' in cell && cell.id === part);
        const value = (total[by] as Record<string, { value: number }>)[part]?.value;
        if (place >= 0) expect(shown[place]).toBe(value);
        else expect(Math.abs(value ?? 0)).toBeLessThan(0.5);
      }
      expect(shown[totals]).toBe(total[what].value);
      expect(heightsOf(barsOf(sections, what))[at]).toBeCloseTo(total[what].value, 4);
    });
  });

  test.each(['cost', 'loss'] as const)('%s by role adds up to the total', (what) => {
    ids.forEach((id, at) => {
      const { total, roles } = scores[at] as (typeof scores)[number];
      const chart = barsOf(sections, `${what}.${id}`);
      const heights = heightsOf(chart);
      expect(sum(heights)).toBeCloseTo(total[what].value, 0);
      for (const role of roles) {
        const bar = chart.categories.findIndex((ref) => ref.kind === 'role' && ref.id === role.id);
        if (bar >= 0) expect(heights[bar]).toBeCloseTo(role[what].value, 0);
      }
    });
  });

  test('time and contracts without a role stand apart, as the score has them', () => {
    ids.forEach((id, at) => {
      const chart = barsOf(sections, `cost.${id}`);
      const { idle, oneOff } = (scores[at] as (typeof scores)[number]).total;
      const barOf = (name: string) =>
        heightsOf(chart)[
          chart.categories.findIndex((ref) => ref.kind === 'word' && ref.id === `line.${name}`)
        ] ?? 0;
      expect(Math.abs(barOf('idle') - idle.value)).toBeLessThan(1);
      expect(Math.abs(barOf('one-off') - oneOff.value)).toBeLessThan(1);
    });
  });

  test('service is the score’s, and the hours add up to the need', () => {
    const chart = barsOf(sections, 'on-time');
    const hours = tableOf(sections, 'on-time', 'onTime.hours');
    scores.forEach(({ total, roles }, at) => {
      expect(chart.series[at]?.values).toEqual([
        total.onTime.value,
        ...(['run', 'incident', 'problem', 'project'] as const).map(
          (frequency) => total.onTimeBy[frequency]?.value ?? null,
        ),
      ]);
      const [, share, need, ...fates] = numbersOf(hours, at);
      expect(share).toBe(total.onTime.value);
      expect(need).toBe(total.need.value);
      expect(sum(fates)).toBeCloseTo(total.need.value, 4);
      const table = tableOf(sections, `on-time.${ids[at]}`, 'onTime.roles');
      const needed = roles.filter((role) => role.need.value > 0);
      const bars = barsOf(sections, `on-time.${ids[at]}`).series[0]?.values;
      expect(bars).toEqual(needed.map((role) => role.onTime.value).toSorted((a, b) => a - b));
      // What an incident meets: someone free or nobody; all busy, where it is neither.
      table.rows.forEach(({ cells: [ref] }, row) => {
        const role = needed.find(({ id }) => ref?.kind === 'role' && ref.id === id);
        const [free, nobody] = numbersOf(table, row).slice(-2) as [number, number];
        if (role && !Number.isNaN(free))
          expect([free, nobody]).toEqual([
            role.response.free.chance.value,
            role.response.nobody.chance.value,
          ]);
      });
    });
  });

  test('roles without relief are those that the score counts', () => {
    ids.forEach((id, at) => {
      const table = tableOf(sections, `structure.${id}`, 'structure.roles');
      const alone = columnOf(table, 1).filter((hasRelief) => hasRelief === 0).length;
      const { total, people } = scores[at] as (typeof scores)[number];
      expect(alone).toBe(total.rolesWithoutRelief.value);
      expect(sum(columnOf(table, 5))).toBeCloseTo(total.uncoveredHours.value, 6);
      const overloaded = people.filter((person) => person.load.value > 1);
      const told = sections
        .flatMap(({ messages }) => messages)
        .some((message) => message.id === `structure.overload.${id}`);
      expect(told).toBe(overloaded.length > 0);
    });
  });

  test('everyone without whom a role stops is told, the costliest to lose first', () => {
    ids.forEach((id, at) => {
      const { people, providers } = scores[at] as (typeof scores)[number];
      const table = tableOf(sections, `structure.holders.${id}`, 'structure.holders');
      const named = table.rows.map(({ cells: [holder] }) => (holder && 'id' in holder ? holder.id : ''));
      for (const { id: holder, blast } of [...people, ...providers])
        if (blast.roles.length > 0) expect(named).toContain(holder);
      const losses = columnOf(table, 3);
      expect(losses).toEqual(losses.toSorted((a, b) => b - a));
      expect(losses[0]).toBe(
        Math.max(...[...people, ...providers].map(({ blast }) => blast.lossPerWeek.value)),
      );
    });
  });

  test('the ledger gives each contract line of the score, and adds up to the expected loss', () => {
    ids.forEach((id, at) => {
      const { total, roles } = scores[at] as (typeof scores)[number];
      const lines = roles.flatMap((role) => role.ledger).filter(({ contract }) => contract);
      const table = tableOf(sections, `ledger.${id}`, 'ledger.contracts');
      expect(table.rows).toHaveLength(lines.length + 2);
      const stays = columnOf(table, 8);
      expect(stays.at(-1)).toBeCloseTo(total.loss.value, 4);
      expect(sum(stays.slice(0, -1))).toBeCloseTo(total.loss.value, 4);
      for (const line of lines) expect(stays).toContain(line.stays.value);
      for (const [column, read] of [
        [5, 'price'],
        [6, 'cap'],
        [7, 'penalties'],
      ] as const) {
        const values = columnOf(table, column);
        expect(values.at(-1)).toBeCloseTo(sum(known(values.slice(0, -1))), 6);
        for (const { contract } of lines) expect(values).toContain(contract?.[read].value);
      }
    });
  });

  test('the plane places every scenario, the best marked as no other beats them', () => {
    const [chart] = exhibitsOf(sections, 'trade-off');
    if (chart?.kind !== 'chart' || chart.form !== 'scatter') throw new Error('no plane');
    chart.points.forEach((point, at) => {
      const { cost, loss, onTime } = (scores[at] as (typeof scores)[number]).total;
      expect([point.x, point.y, point.onTime]).toEqual([cost.value, loss.value, onTime.value]);
      const isBeaten = chart.points.some(
        (other) =>
          other !== point &&
          other.x < point.x * (1 - 1e-6) &&
          other.y < point.y * (1 - 1e-6) &&
          other.onTime > point.onTime * (1 + 1e-6),
      );
      if (isBeaten) expect(point.isBest).toBe(false);
    });
    expect(chart.points.some(({ isBest }) => isBest)).toBe(true);
  });

  test('levers free the hours by which the need falls', () => {
    for (const id of ids) {
      const { by, total } = findFreedHours(study, id);
      expect(sum(Object.values(by))).toBeCloseTo(total, 6);
      expect(by.serviceContract).toBeCloseTo(0, 9);
      const scenario = listScenarios(study).find((one) => one.id === id) as Scenario;
      const unmoved = {
        ...study,
        scenarios: [
          { ...scenario, id: 'unmoved', name: 'Unmoved', industrialization: study.today.industrialization },
        ],
      };
      expect(total).toBeCloseTo(
        scoreScenario(unmoved, 'unmoved').total.need.value - scoreScenario(study, id).total.need.value,
        6,
      );
    }
  });

  test('no message is told twice, and every chart has as many values as bars', () => {
    const messages = sections.flatMap((section) => section.messages);
    expect(new Set(messages.map(({ id }) => id)).size).toBe(messages.length);
    for (const exhibit of messages.flatMap(({ exhibits }) => exhibits)) {
      if (exhibit.kind === 'table')
        for (const { cells } of exhibit.rows) expect(cells).toHaveLength(exhibit.columns.length);
      if (exhibit.kind === 'chart' && 'categories' in exhibit)
        for (const { values } of exhibit.series) expect(values).toHaveLength(exhibit.categories.length);
    }
  });
});

describe('many roles', () => {
  const study = multiplyAllRoles(small, 5);
  const id = study.today.id;
  const score = scoreScenario(study, id);
  const sections = report(study, [id]);

  test.each(['cost', 'loss'] as const)('%s: the smallest bars are gathered, nothing is lost', (what) => {
    const chart = barsOf(sections, `${what}.${id}`);
    expect(score.roles.length).toBeGreaterThan(12);
    expect(chart.categories).toHaveLength(12);
    expect(chart.categories).toContainEqual({ kind: 'word', id: 'line.others' });
    expect(sum(heightsOf(chart))).toBeCloseTo(score.total[what].value, 0);
    const shown = chart.categories.flatMap((ref) => (ref.kind === 'role' ? [ref.id] : []));
    const least = Math.min(
      ...score.roles.filter((role) => shown.includes(role.id)).map((role) => role[what].value),
    );
    for (const role of score.roles)
      if (!shown.includes(role.id)) expect(role[what].value).toBeLessThanOrEqual(least);
  });

  test('service: the worst served roles are drawn, all are in the table', () => {
    const chart = barsOf(sections, `on-time.${id}`);
    expect(chart.id).toBe('onTime.worst-roles');
    expect(chart.categories).toHaveLength(12);
    const table = tableOf(sections, `on-time.${id}`, 'onTime.roles');
    expect(columnOf(table, 1)).toEqual(
      score.roles.map((role) => role.onTime.value).toSorted((a, b) => a - b),
    );
  });
});

describe('one, three and six scenarios', () => {
  test.each([1, 3, 6])('%i', (count) => {
    const study = addCopies(small, 6);
    const ids = listScenarios(study)
      .slice(0, count)
      .map(({ id }) => id);
    const sections = report(study, ids, { detailIds: ids.slice(0, 1) });
    expect(sections.map(({ id }) => id)).toEqual(
      RESULT_SECTIONS.filter((id) => id !== 'distributions' && (count > 1 || id !== 'trade-off')),
    );
    expect(barsOf(sections, 'cost').categories).toHaveLength(count);
    expect(barsOf(sections, 'on-time').series).toHaveLength(count);
    expect(tableOf(sections, 'loss', 'loss.parts').columns).toHaveLength(count + 1);
  });

  test('nothing is told role by role unless asked', () => {
    const ids = listScenarios(small).map(({ id }) => id);
    const sections = report(small, ids, { detailIds: [] });
    expect(sections.map(({ id }) => id)).toEqual([
      'cost',
      'on-time',
      'loss',
      'trade-off',
      'industrialization',
    ]);
    for (const { messages } of sections) expect(messages).toHaveLength(1);
  });
});

describe('simulated years', () => {
  const ids = listScenarios(small).map(({ id }) => id);
  const runs = simulate(small, 8, ids);
  const sections = report(small, ids, { ...runs, detailIds: [] });

  test.each(['cost', 'onTime', 'loss'] as const)('%s: heights of each scenario sum to 1', (result) => {
    const [chart] = exhibitsOf(sections, `distributions.${result}`);
    if (chart?.kind !== 'chart' || chart.form !== 'histogram') throw new Error('no histogram');
    expect(chart.series).toHaveLength(ids.length);
    for (const { heights } of chart.series) {
      expect(heights).toHaveLength(chart.edges.length - 1);
      expect(sum(heights)).toBeCloseTo(1, 9);
    }
  });

  test.each(['cost', 'onTime', 'loss'] as const)('%s: the table gives the summary’s figures', (result) => {
    const table = tableOf(sections, `distributions.${result}`, `distributions.${result}.table`);
    runs.simulations.forEach(({ summary }, at) => {
      const { mean, p10, p50, p90, tail, variance } = summary[result];
      expect(numbersOf(table, at).slice(1)).toEqual([
        mean.value,
        mean.low,
        mean.high,
        p10.value,
        p50.value,
        p90.value,
        tail.value,
        variance.chance,
      ]);
    });
  });

  test('differences are those of the same draws, with the baseline first', () => {
    for (const result of ['cost', 'onTime', 'loss'] as const) {
      const table = tableOf(sections, 'distributions.differences', `distributions.differences.${result}`);
      expect(table.rows).toHaveLength(ids.length - 1);
      runs.differences.forEach(({ summary }, at) => {
        const { mean, p10, p90, better } = summary[result];
        expect(numbersOf(table, at).slice(1)).toEqual([
          mean.value,
          mean.low,
          mean.high,
          p10,
          p90,
          better.value,
        ]);
      });
    }
  });

  test('runs with other settings are not laid over one another', () => {
    const [first, ...others] = runs.simulations;
    if (!first) throw new Error('no simulation');
    const apart = report(small, ids, {
      detailIds: [],
      simulations: [{ ...first, settings: { ...first.settings, seed: 2 } }, ...others],
    });
    const told = apart.find(({ id }) => id === 'distributions')?.messages ?? [];
    expect(told.map(({ id }) => id)).toEqual([
      'distributions.cost',
      'distributions.onTime',
      'distributions.loss',
      'distributions.cost.2',
      'distributions.onTime.2',
      'distributions.loss.2',
    ]);
  });

  test('a single scenario is told alone', () => {
    const alone = report(small, [small.today.id], { simulations: runs.simulations });
    const told = alone.find(({ id }) => id === 'distributions')?.messages ?? [];
    expect(told.map(({ finding }) => finding.id)).toEqual([
      'distributions.cost.single',
      'distributions.onTime.single',
      'distributions.loss.single',
    ]);
  });
});
