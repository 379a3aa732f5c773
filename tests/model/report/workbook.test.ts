import { beforeAll, describe, expect, test } from 'vitest';
import {
  ASSUMPTION_IDS,
  EXAMPLES,
  listScenarios,
  makeWorkbook,
  type Sheet,
  type SheetCell,
  type Study,
  scoreScenario,
  type Workbook,
  type WorkbookInput,
} from '../../../model';
import { loadExample } from '../../src/store/example';
import { evaluate, listFormulas } from '../../support/evaluate-workbook';

const inputFor = (study: Study, more: Partial<WorkbookInput> = {}): WorkbookInput => ({
  study,
  scenarioIds: listScenarios(study).map(({ id }) => id),
  baselineId: study.baselineId,
  showsNames: true,
  date: '2026-11-25',
  ...more,
});

function sheetOf({ sheets }: Workbook, id: string): Sheet {
  const found = sheets.find((sheet) => sheet.id === id);
  if (found === undefined) throw new Error(`no sheet ${id}`);
  return found;
}

const numberIn = (cell: SheetCell | undefined) => {
  if (typeof cell === 'number') return cell;
  return cell?.kind === 'formula' || cell?.kind === 'quantity' ? cell.value : undefined;
};

describe.each(EXAMPLES.map(({ id }) => id))('the workbook of the example %s', (id) => {
  let study: Study;
  let workbook: Workbook;
  beforeAll(async () => {
    study = await loadExample(id);
    workbook = makeWorkbook(inputFor(study));
  });

  test('has formulas that give the values of the model', () => {
    const formulas = listFormulas(workbook);
    expect(new Set(formulas.map(({ sheetId }) => sheetId))).toEqual(
      new Set(['summary', 'scenarios', 'cost', 'loss', 'service', 'capacity', 'ledger']),
    );
    expect(formulas.length).toBeGreaterThan(100);
    for (const { sheetId, row, column, formula } of formulas) {
      const found = evaluate(workbook, sheetId, row, column);
      const { operation } = formula;
      // A change is small beside what it is a change of, where the rounding is.
      const scale =
        operation.kind === 'difference'
          ? Math.abs(evaluate(workbook, sheetId, operation.of.row, operation.of.column))
          : operation.kind === 'growth'
            ? 1
            : Math.abs(formula.value);
      expect(Math.abs(found - formula.value), `${sheetId} ${row} ${column}`).toBeLessThanOrEqual(
        1e-9 * scale,
      );
    }
  });

  test('tells the results of each scenario as its score does', () => {
    const summary = sheetOf(workbook, 'summary');
    for (const [i, scenario] of listScenarios(study).entries()) {
      const { total } = scoreScenario(study, scenario.id);
      const numbers = summary.rows[i]?.cells.map(numberIn);
      for (const figure of [total.cost, total.onTime, total.loss, total.requiredFte])
        expect(numbers).toContain(figure.value);
    }
  });

  test('has a line for each role, person, contract and assignment of each scenario', () => {
    const count = (read: (scenario: Study['today']) => number) =>
      listScenarios(study).reduce((sum, scenario) => sum + read(scenario), 0);
    const lines = (id: string) => sheetOf(workbook, id).rows.filter(({ isTotal }) => !isTotal).length;
    expect(lines('needs')).toBe(count(({ roles }) => roles.length));
    expect(lines('service')).toBe(count(({ roles }) => roles.length));
    expect(lines('people')).toBe(count(({ people }) => people.length));
    expect(lines('persons')).toBe(count(({ people }) => people.length));
    expect(lines('contracts')).toBe(
      count(({ providers }) => providers.flatMap((one) => one.contracts).length),
    );
    expect(lines('assignments')).toBe(count(({ assignments }) => assignments.length));
    expect(lines('assumptions')).toBe(ASSUMPTION_IDS.length);
  });

  test('has every number entered for a role, a person and a contract', () => {
    const scenario = study.today;
    const expectNumbers = (sheetId: string, line: number, item: object, skipped: readonly string[]) => {
      const told = sheetOf(workbook, sheetId).rows[line]?.cells.map(numberIn);
      for (const number of numbersOf(item, skipped)) expect(told, `${sheetId} ${number}`).toContain(number);
    };
    const contracts = scenario.providers.flatMap((provider) => provider.contracts);
    for (const [i, role] of scenario.roles.entries()) expectNumbers('needs', i, role, ['peaks', 'levers']);
    for (const [i, person] of scenario.people.entries()) expectNumbers('people', i, person, []);
    for (const [i, contract] of contracts.entries()) expectNumbers('contracts', i, contract, []);
  });

  test('every line has a cell per column', () => {
    for (const { id: sheetId, columns, rows } of workbook.sheets)
      for (const { cells } of rows) expect(cells, sheetId).toHaveLength(columns.length);
  });
});

/** Every number inside an item. */
function numbersOf(item: unknown, skipped: readonly string[]): number[] {
  if (typeof item === 'number') return [item];
  if (typeof item !== 'object' || item === null) return [];
  return Object.entries(item).flatMap(([name, inner]) =>
    skipped.includes(name) ? [] : numbersOf(inner, []),
  );
}

describe('a workbook', () => {
  let study: Study;
  beforeAll(async () => {
    study = await loadExample('mid-size');
  });

  test('of one scenario compares nothing', () => {
    const workbook = makeWorkbook(inputFor(study, { scenarioIds: [study.today.id] }));
    const { columns } = sheetOf(workbook, 'summary');
    expect(columns.some(({ isChange }) => isChange)).toBe(false);
    const kinds = listFormulas(workbook).map(({ formula }) => formula.operation.kind);
    expect(new Set(kinds)).toEqual(new Set(['same', 'sum', 'ratio']));
  });

  test('leaves out sheets without a line, and lists those it has', () => {
    const alone = makeWorkbook(inputFor({ ...study, notes: [] }, { scenarioIds: [study.today.id] }));
    const ids = alone.sheets.map(({ id }) => id);
    expect(ids).not.toContain('log');
    expect(ids).not.toContain('simulation');
    const about = sheetOf(alone, 'about').rows.flatMap(({ cells: [name] }) =>
      typeof name === 'object' && name?.kind === 'term' ? [name.id] : [],
    );
    expect(about.filter((id) => id.startsWith('sheet.'))).toEqual(
      ids.filter((id) => id !== 'about').map((id) => `sheet.${id}`),
    );
  });

  test('shows the value of the user beside the default it replaces', () => {
    const override = { id: 'time.absence-rate', low: 0.05, mode: 0.06, high: 0.07, note: '=1+1' };
    const { rows } = sheetOf(makeWorkbook(inputFor({ ...study, assumptions: [override] })), 'assumptions');
    const line = rows[ASSUMPTION_IDS.indexOf('time.absence-rate')]?.cells;
    expect(line?.slice(2, 5).map(numberIn)).toEqual([0.05, 0.06, 0.07]);
    expect(line?.[6]).toMatchObject({ value: 0.03 });
    expect(line?.[8]).toEqual({ kind: 'term', id: 'word.status.yours' });
    expect(line?.[10]).toEqual({ kind: 'text', text: '=1+1' });
  });

  test('gives shares their percent sign, and multiples none', () => {
    const { columns } = sheetOf(makeWorkbook(inputFor(study)), 'needs');
    const unitOf = (path: string) =>
      columns.find(({ heading }) => heading.kind === 'field' && heading.path.join('.') === path)?.unit;
    expect(unitOf('need.incident.mix.p1')).toBe('ratio');
    expect(unitOf('offHours.incidentShare')).toBe('ratio');
    // A squared coefficient of variation: 1 is usual, more is possible.
    expect(unitOf('need.incident.effortVariation')).toBe('count');
    expect(unitOf('lossPerHour')).toBe('EUR/hour');
    const contracts = sheetOf(makeWorkbook(inputFor(study)), 'contracts');
    const beyond = contracts.columns.find(
      ({ heading }) => heading.kind === 'field' && heading.path.join('.') === 'priceBeyondCap',
    );
    expect(beyond?.unit).toBe('times');
  });

  test('keeps time and one-off costs that belong to no role apart, and they add up', () => {
    const { rows } = sheetOf(makeWorkbook(inputFor(study)), 'cost');
    const named = (id: string) =>
      rows.filter(
        ({ cells: [, name] }) => typeof name === 'object' && name?.kind === 'term' && name.id === id,
      );
    const totals = listScenarios(study).map(({ id }) => scoreScenario(study, id).total);
    const wholes = (id: string) => named(id).map(({ cells }) => numberIn(cells.at(-2)));
    expect(wholes('word.idle')).toEqual(totals.map(({ idle }) => idle.value).filter((value) => value !== 0));
    expect(wholes('word.oneOff')).toEqual(
      totals.map(({ oneOff }) => oneOff.value).filter((value) => value !== 0),
    );
    expect(named('word.oneOff').length).toBeGreaterThan(0);
  });

  test('is refused for a scenario that the study does not have', () => {
    expect(() => makeWorkbook(inputFor(study, { scenarioIds: ['gone'] }))).toThrow('gone');
  });
});
