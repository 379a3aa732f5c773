// Sections on the study as a whole: every number is the score's, the comparison's or the study's own, and parts add up.

import { describe, expect, test } from 'vitest';
import {
  type AssumptionId,
  bridgeScenarios,
  compareScenarios,
  EXAMPLES,
  type Exhibit,
  listDifferences,
  listDoubts,
  listScenarios,
  type Report,
  type Study,
  scoreScenario,
  type Table,
  type Value,
} from '../../../model';
import { loadExample } from '../../src/store/example';
import { reportOf, withScenarios } from '../../support/report-input';

function exhibitsOf({ sections }: Report, messageId: string): readonly Exhibit[] {
  const message = sections.flatMap(({ messages }) => messages).find(({ id }) => id === messageId);
  if (message === undefined) throw new Error(`no message ${messageId}`);
  return message.exhibits;
}

function tableOf(report: Report, messageId: string, id: string): Table {
  const table = exhibitsOf(report, messageId).find((one) => one.id === id);
  if (table?.kind !== 'table') throw new Error(`no table ${id}`);
  return table;
}

const numberIn = (value: Value | null | undefined): number | undefined =>
  value?.kind === 'quantity' ? value.value : undefined;

const namesOf = ({ kind, ...rest }: { kind: string; id?: string }) => `${kind} ${rest.id}`;

describe.each(EXAMPLES.map(({ id }) => id))('%s', async (example) => {
  const study = await loadExample(example);
  const scores = new Map(listScenarios(study).map(({ id }) => [id, scoreScenario(study, id)]));
  const scoreOf = (id: string) => scores.get(id) ?? scoreScenario(study, id);
  const base = scoreOf(study.baselineId).total;

  test('summary: large figures are those of the score, changes those against the baseline', () => {
    const facts = exhibitsOf(reportOf(study, ['summary']), 'best').filter((one) => one.kind === 'facts');
    expect(facts.map(({ about }) => about)).toEqual(
      listScenarios(study).map(({ id }) => ({ kind: 'scenario', id })),
    );
    for (const { about, items } of facts) {
      const { total } = scoreOf(about?.kind === 'scenario' ? about.id : '');
      const heads = [total.cost, total.onTime, total.loss, total.rolesWithoutRelief];
      const bases = [base.cost, base.onTime, base.loss, base.rolesWithoutRelief];
      expect(items.map(({ value }) => numberIn(value))).toEqual(heads.map(({ value }) => value));
      if (total !== base)
        expect(items.map(({ change }) => change?.value)).toEqual(
          heads.map(({ value }, at) => value - (bases[at]?.value ?? 0)),
        );
    }
  });

  test('summary: beyond three scenarios, the same figures in a table', () => {
    const six = withScenarios(study, 6);
    const table = tableOf(reportOf(six, ['summary']), 'best', 'summary.figures');
    expect(table.rows).toHaveLength(6);
    for (const { cells } of table.rows) {
      const [scenario, cost, change] = cells;
      const { total } = scoreScenario(six, scenario?.kind === 'scenario' ? scenario.id : '');
      expect(numberIn(cost)).toBe(total.cost.value);
      expect(numberIn(change) ?? 0).toBe(total.cost.value - base.cost.value);
    }
  });

  test('scenarios: tables are those of the comparison', () => {
    const ids = listScenarios(study).map(({ id }) => id);
    const figures = compareScenarios(study, ids, study.baselineId);
    const report = reportOf(study, ['scenarios']);
    const heads = figures.filter(({ isPart }) => !isPart);
    const rows = tableOf(report, 'figures', 'scenarios.figures').rows;
    expect(rows.map(({ cells }) => cells.slice(1).map(numberIn))).toEqual(
      heads.map(({ values }) =>
        values.flatMap((v, at) => (ids[at] === study.baselineId ? [v?.value] : [v?.value, v?.change])),
      ),
    );
  });

  test('scenarios: beyond three, values and changes stand in two tables', () => {
    const six = withScenarios(study, 6);
    const ids = listScenarios(six).map(({ id }) => id);
    const heads = compareScenarios(six, ids, six.baselineId).filter(({ isPart }) => !isPart);
    const report = reportOf(six, ['scenarios']);
    const numbersOf = (id: string) =>
      tableOf(report, 'figures', id).rows.map(({ cells }) => cells.slice(1).map(numberIn));
    expect(numbersOf('scenarios.figures')).toEqual(heads.map(({ values }) => values.map((v) => v?.value)));
    expect(numbersOf('scenarios.changes')).toEqual(
      heads.map(({ values }) => values.filter((_, at) => ids[at] !== six.baselineId).map((v) => v?.change)),
    );
  });

  test('scenarios: every difference is told once', () => {
    const report = reportOf(study, ['scenarios']);
    for (const { id } of study.scenarios) {
      const told = tableOf(report, `differences-${id}`, 'scenarios.differences').rows.flatMap(
        ({ cells: [, cell] }) =>
          cell?.kind === 'difference' ? [cell.difference, ...(cell.alike ?? [])] : [],
      );
      const all = listDifferences(study, study.baselineId, id).flatMap(({ differences }) => differences);
      expect(told).toHaveLength(all.length);
      expect(told).toEqual(expect.arrayContaining(all));
    }
  });

  test('scenarios: people who change alike are told in one line', () => {
    const { people } = study.today;
    const [first, second, third] = people;
    if (!first || !second || !third) throw new Error('too few people');
    const raised = people.map((person) =>
      person === third ? { ...person, fte: 0.5 } : { ...person, sicknessRate: 0.5 },
    );
    const other = { ...study.today, id: 'other', name: 'Other', people: raised };
    const report = reportOf({ ...study, scenarios: [other] }, ['scenarios']);
    const { rows } = tableOf(report, 'differences-other', 'scenarios.differences');
    const sizes = rows.map(({ cells: [, cell] }) =>
      cell?.kind === 'difference' ? 1 + (cell.alike ?? []).length : 0,
    );
    expect(sizes.toSorted((a, b) => a - b)).toEqual([1, people.length - 1]);
  });

  test('scenarios: bars of a bridge lead exactly from one total to the other', () => {
    const bridges = study.scenarios.map(({ id }) =>
      bridgeScenarios(study, study.baselineId, id, { maxSteps: 3 }),
    );
    const report = reportOf(study, ['scenarios'], { bridges });
    for (const { toId, from, to } of bridges) {
      for (const result of ['cost', 'loss'] as const) {
        const chart = exhibitsOf(report, `${result}-${toId}`).find((one) => one.kind === 'chart');
        if (chart?.form !== 'waterfall') throw new Error('no waterfall');
        const [first, ...rest] = chart.steps;
        const last = rest.pop();
        expect([first?.value, last?.value]).toEqual([from[result], to[result]]);
        const sum = rest.reduce((total, { value }) => total + value, from[result]);
        expect(sum).toBeCloseTo(to[result], 5);
        expect(to[result]).toBeCloseTo(scoreOf(toId).total[result].value, 9);
      }
      const steps = tableOf(report, `cost-${toId}`, 'scenarios.steps').rows;
      const total = steps.at(-1)?.cells.slice(1).map(numberIn);
      [0, 1, 2].forEach((at) => {
        const sum = steps.slice(0, -1).reduce((all, { cells }) => all + (numberIn(cells[at + 1]) ?? 0), 0);
        expect(sum).toBeCloseTo(total?.[at] ?? Number.NaN, 6);
      });
    }
  });

  test('assignments: one row per role, with the shares of the study and the figures of the score', () => {
    const report = reportOf(study, ['assignments']);
    for (const scenario of listScenarios(study)) {
      const { rows } = tableOf(report, scenario.id, 'assignments.matrix');
      const told = rows.flatMap(({ cells }) =>
        cells.slice(1, 4).flatMap((cell) => (cell?.kind === 'list' ? cell.items : [])),
      );
      expect(told).toHaveLength(scenario.assignments.length);
      const sum = told.reduce((all, one) => all + (one.kind === 'holder' ? one.holder.share : 0), 0);
      expect(sum).toBeCloseTo(
        scenario.assignments.reduce((all, { share }) => all + share, 0),
        9,
      );
      const roles = scoreOf(scenario.id).roles;
      expect(rows.map(({ cells }) => [numberIn(cells[4]), numberIn(cells[5])])).toEqual(
        roles.map(({ load, busFactor }) => [load.value, busFactor.value]),
      );
    }
  });

  test('method: doubts are those of the score, scenario by scenario', () => {
    const { rows } = tableOf(reportOf(study, ['method']), 'doubts', 'method.doubts');
    const told = rows.flatMap(({ cells: [scenario, doubt, roles] }) =>
      roles?.kind === 'list' && scenario?.kind === 'scenario' && doubt?.kind === 'doubt'
        ? roles.items.map((role) => `${scenario.id} ${namesOf(role)} ${doubt.id}`)
        : [],
    );
    const all = listScenarios(study).flatMap(({ id }) =>
      scoreOf(id).roles.flatMap((role) => listDoubts(role).map((doubt) => `${id} role ${role.id} ${doubt}`)),
    );
    expect(told.toSorted()).toEqual(all.toSorted());
  });

  test('organization: sizes, people and full-time equivalents of today', () => {
    const report = reportOf(study, ['organization']);
    const sizes = tableOf(report, 'size', 'organization.sizes').rows.map(({ cells }) => numberIn(cells[1]));
    const { users, workstations, servers, databases, networkDevices, applications, sites, projectsPerYear } =
      study.organization;
    expect(sizes).toEqual([
      users,
      workstations,
      servers,
      databases,
      networkDevices,
      applications,
      sites,
      projectsPerYear,
    ]);
    const { people, providers } = study.today;
    const team = tableOf(report, 'team', 'organization.team').rows.map(({ cells }) =>
      cells.slice(1).map(numberIn),
    );
    const [employees, contractors, all, contracts] = team;
    expect((employees?.[0] ?? 0) + (contractors?.[0] ?? 0)).toBe(people.length);
    expect(all?.[0]).toBe(people.length);
    expect(all?.[1]).toBeCloseTo(
      people.reduce((sum, { fte }) => sum + fte, 0),
      9,
    );
    expect(contracts).toEqual([providers.length, undefined]);
  });
});

describe('which scenario does best', () => {
  /** Scenarios that are today’s with losses, needs and costs of one’s own. */
  async function vary(...changes: readonly ((today: Study['today']) => Partial<Study['today']>)[]) {
    const study = await loadExample('small');
    return {
      ...study,
      scenarios: changes.map((change, at) => ({
        ...study.today,
        id: `other-${at}`,
        name: `Other ${at}`,
        ...change(study.today),
      })),
    };
  }
  const lose = (times: number) => (today: Study['today']) => ({
    roles: today.roles.map((role) => ({ ...role, lossPerHour: role.lossPerHour * times })),
  });
  const dear = (today: Study['today']) => ({
    people: today.people.map((person) => ({ ...person, grossSalary: person.grossSalary * 2 })),
  });
  const findingOf = (study: Study) => reportOf(study, ['summary']).sections[0]?.messages[0]?.finding;
  const refs = (...ids: string[]) => ({
    kind: 'list',
    items: ids.map((id) => ({ kind: 'scenario', id })),
  });

  test('copies of one situation are the same', async () => {
    expect(findingOf(await vary(() => ({})))?.id).toBe('summary.same');
  });

  test('one that is better on one and the same on the others is best on all', async () => {
    expect(findingOf(await vary(lose(0.5)))).toEqual({
      id: 'summary.bestOfAll',
      values: expect.objectContaining({ scenarios: refs('other-0') }),
    });
  });

  test('one that costs more and loses less leaves a choice', async () => {
    const study = await vary((today) => ({ ...dear(today), ...lose(0.5)(today) }));
    expect(findingOf(study)).toEqual({
      id: 'summary.choice.sameOnTime',
      values: { cheapest: refs('today'), safest: refs('other-0') },
    });
  });

  test('scenarios that are best on two results are named once', async () => {
    const hurried = (today: Study['today']) => ({
      roles: lose(0.5)(today).roles.map((role) => ({
        ...role,
        need: {
          ...role.need,
          incident: { ...role.need.incident, responseHours: { p1: 0.1, p2: 0.1, p3: 0.1 } },
        },
      })),
    });
    const study = await vary((today) => ({ ...dear(today), ...hurried(today) }));
    expect(findingOf(study)).toEqual({
      id: 'summary.choice.costOnTime',
      values: { first: refs('today'), other: refs('other-0') },
    });
  });
});

describe('assumptions', () => {
  test('values of the user come first, with the default beside', async () => {
    const small = await loadExample('small');
    const override = { id: 'time.absence-rate', low: 0.01, mode: 0.02, high: 0.04, note: 'RH, 2026' };
    const study = { ...small, assumptions: [override, { ...override, id: 'gone.in-this-version' }] };
    const { rows } = tableOf(reportOf(study, ['assumptions']), 'overrides', 'assumptions.overrides');
    expect(rows).toHaveLength(1);
    expect(rows[0]?.cells.map((cell) => numberIn(cell) ?? cell)).toEqual([
      { kind: 'assumption', id: 'time.absence-rate' },
      0.01,
      0.02,
      0.04,
      0.03,
      { kind: 'text', text: 'RH, 2026' },
    ]);
    const used = tableOf(reportOf(study, ['assumptions']), 'used', 'assumptions.used').rows;
    const row = used.find(({ cells: [id] }) => id?.kind === 'assumption' && id.id === 'time.absence-rate');
    expect(row?.cells.slice(1, 4).map(numberIn)).toEqual([0.01, 0.02, 0.04]);
  });

  test('nothing is told of their weight unless it was measured', async () => {
    const report = reportOf(await loadExample('small'), ['assumptions']);
    expect(report.sections[0]?.messages.map(({ id }) => id)).toEqual(['used']);
  });

  test('of all assumptions, those that move cost or loss most are told once measured', async () => {
    const results = (cost: number, loss: number) => ({ cost, onTime: 0.9, loss });
    const effect = (id: AssumptionId, cost: number, loss: number) => ({
      id,
      low: results(0, 0),
      high: results(cost, loss),
    });
    const report = reportOf(await loadExample('small'), ['assumptions'], {
      assumptionEffects: [
        effect('time.absence-rate', 900, 0),
        effect('time.hours-per-day', 0, 700),
        effect('loss.longest-wait', 0.1, 0.2),
      ],
    });
    const { rows } = tableOf(report, 'used', 'assumptions.main');
    expect(rows.flatMap(({ cells: [id] }) => (id?.kind === 'assumption' ? [id.id] : [])).toSorted()).toEqual([
      'time.absence-rate',
      'time.hours-per-day',
    ]);
    const message = report.sections[0]?.messages.find(({ id }) => id === 'sensitivity');
    expect(message?.finding.values).toMatchObject({
      costFirst: { id: 'time.absence-rate' },
      cost: { value: 900 },
      lossFirst: { id: 'time.hours-per-day' },
      loss: { value: 700 },
    });
  });

  test('weights are added up by origin: swings without sign, shares of their sum', async () => {
    const small = await loadExample('small');
    const results = (cost: number, loss: number) => ({ cost, onTime: 0.9, loss });
    // Published, opinion, opinion; and the user’s own in place of an opinion.
    const study: Study = {
      ...small,
      assumptions: [{ id: 'time.training-days', low: 2, mode: 3, high: 4 }],
    };
    const report = reportOf(study, ['assumptions'], {
      assumptionEffects: [
        { id: 'time.absence-rate', low: results(100, 50), high: results(90, 80) },
        { id: 'time.hours-per-day', low: results(100, 60), high: results(120, 50) },
        { id: 'loss.longest-wait', low: results(100, 0), high: results(100, 50) },
        { id: 'time.training-days', low: results(100, 10), high: results(110, 0) },
      ],
    });
    const { rows } = tableOf(report, 'sensitivity', 'assumptions.sensitivity');
    expect(rows.map(({ cells }) => [cells[0], ...cells.slice(1).map(numberIn)])).toEqual([
      [{ kind: 'word', id: 'ownValue' }, 1, 10, 0.25, 10, 0.1],
      [{ kind: 'status', id: 'published' }, 1, 10, 0.25, 30, 0.3],
      [{ kind: 'status', id: 'opinion' }, 2, 20, 0.5, 60, 0.6],
      [{ kind: 'word', id: 'all' }, 4, 40, 1, 100, 1],
    ]);
    const message = report.sections[0]?.messages.find(({ id }) => id === 'sensitivity');
    const shares = message?.explanation.find(({ id }) => id === 'assumptions.sensitivity.shares');
    expect(numberIn(shares?.values.cost)).toBe(0.5);
    expect(numberIn(shares?.values.loss)).toBe(0.6);
  });
});

describe('log', () => {
  test('decisions apart from notes, and nothing about scenarios that are not told', async () => {
    const small = await loadExample('small');
    const [told, hidden] = small.scenarios.map(({ id }) => id) as [string, string];
    const study: Study = {
      ...small,
      notes: [
        { id: 'n1', at: '2026-11-20T10:00:00Z', text: 'Une note' },
        { id: 'n2', at: '2026-11-21T10:00:00Z', text: 'On garde A', scenario: told, kind: 'decision' },
        { id: 'n3', at: '2026-11-22', text: 'Sur B', scenario: hidden },
      ],
    };
    const report = reportOf(study, ['log'], { scenarioIds: ['today', told] });
    expect(exhibitsOf(report, 'decisions')).toEqual([
      {
        kind: 'lines',
        id: 'log.decisions',
        items: [
          {
            finding: { id: 'log.said', values: { text: { kind: 'text', text: 'On garde A' } } },
            at: { kind: 'moment', at: '2026-11-21T10:00:00Z' },
            about: { kind: 'scenario', id: told },
          },
        ],
      },
    ]);
    expect(JSON.stringify(exhibitsOf(report, 'notes'))).toContain('Une note');
    expect(JSON.stringify(report)).not.toContain('Sur B');
    expect(reportOf(small, ['log']).sections).toEqual([]);
  });
});
