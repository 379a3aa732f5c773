// How numbers of a report are written: one scale for a column or an axis, changes with their sign, the same numbers
// in the table of a chart, and words that agree.

import { describe, expect, test } from 'vitest';
import type { Chart, Ref, Table } from '../../../model';
import { loadReportWords } from '../../../src/report/load-words';
import { makeNamer } from '../../../src/report/namer';
import { makeScale } from '../../../src/report/scale';
import { wordChart } from '../../../src/report/word-chart';
import { fillerOf } from '../../../src/report/word-finding';
import { wordTable } from '../../../src/report/word-table';
import { wordMoment, wordQuantity } from '../../../src/report/word-value';
import { loadExample } from '../store/example';

const fr = await loadReportWords('fr', 'EUR');
const en = await loadReportWords('en', 'EUR');
const study = await loadExample('small');
const namer = makeNamer(study, fr);
const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ');
const text = (typed: string): Ref => ({ kind: 'text', text: typed });

describe('scales', () => {
  test.each([
    ['EUR/year', [412, 90], '€/an', 1, '#,##0', '412'],
    ['EUR/year', [897_000, 73_000], 'k€/an', 1000, '#,##0,', '897'],
    ['EUR/year', [897_000, 7_300], 'k€/an', 1000, '#,##0.0,', '897,0'],
    ['EUR/year', [1_848_000, 5_300], 'k€/an', 1000, '#,##0,', '1 848'],
    ['EUR/year', [12_400_000, 30_000_000], 'M€/an', 1e6, '#,##0,,', '12'],
    ['EUR/year', [-12_400_000, 4_000_000], 'M€/an', 1e6, '#,##0.0,,', '−12,4'],
    ['EUR/hour', [1200.4], '€/h', 1, '#,##0', '1 200'],
    ['ratio', [0.25, 0.5], '%', 0.01, '0%', '25'],
    ['ratio', [0.9312], '%', 0.01, '0.0%', '93,1'],
    ['hours/year', [1234.5, 20], 'h/an', 1, '#,##0', '1 235'],
    ['FTE', [1.25], 'ETP', 1, '#,##0.00', '1,25'],
    ['count', [3, 4], '', 1, '#,##0', '3'],
    ['per year', [0.096], 'par an', 1, '#,##0.000', '0,096'],
  ] as const)('%s %j', (unit, values, unitText, divisor, formatCode, first) => {
    const scale = makeScale(unit, values, fr);
    expect({ ...scale, write: undefined }).toMatchObject({ unit, unitText, divisor, formatCode });
    expect(plain(scale.write(values[0]))).toBe(first);
  });

  test('a change has its sign, unless it reads as nothing', () => {
    const scale = makeScale('EUR/year', [97_300, 7_300], fr);
    expect(scale.writeChange(7_300)).toBe('+7,3');
    expect(scale.writeChange(-7_300)).toBe('−7,3');
    expect(scale.writeChange(20)).toBe('0,0');
    expect(scale.writeChange(-20)).toBe('0,0');
  });

  test('ticks have the decimals of their step, whatever the values need', () => {
    const scale = makeScale('EUR/year', [97_300, 7_300], fr);
    expect(scale.writeTick(50_000, [0, 50_000, 100_000])).toBe('50');
    expect(scale.writeTick(50_000, [49_500, 50_000])).toBe('50,0');
  });

  test('millions in English, an endless value, no value', () => {
    expect(makeScale('EUR/year', [3e7], en).unitText).toBe('€M/yr');
    expect(makeScale('EUR/year', [Number.POSITIVE_INFINITY, 5000], fr).divisor).toBe(1000);
    expect(makeScale('EUR/year', [], fr).divisor).toBe(1);
  });
});

describe('quantities', () => {
  test.each([
    [{ kind: 'quantity', value: -73_000, unit: 'EUR/year', isChange: true }, '−73 k€/an'],
    [{ kind: 'quantity', value: 73_000, unit: 'EUR/year', isChange: true }, '+73 k€/an'],
    [{ kind: 'quantity', value: 0.2, unit: 'EUR/year', isChange: true }, '0 €/an'],
    [{ kind: 'quantity', value: 0.067, unit: 'ratio', isChange: true }, '+6,7 pt'],
    [{ kind: 'quantity', value: -1, unit: 'count', isChange: true }, '−1'],
    [{ kind: 'quantity', value: 0.931, unit: 'ratio' }, '93,1 %'],
  ] as const)('%j', (quantity, written) => {
    expect(plain(wordQuantity(quantity, fr))).toBe(written);
  });

  test('a day has no hour', () => {
    expect(wordMoment('2026-11-25', fr)).toBe('25 novembre 2026');
    expect(wordMoment('2026-11-25T10:30:00Z', en)).toMatch(/^25 Nov 2026, \d\d:30$/);
  });
});

test('a finding gives its message what it agrees with', () => {
  const filler = fillerOf(
    {
      id: 'any',
      values: {
        n: { kind: 'quantity', value: 1, unit: 'count' },
        mean: { kind: 'quantity', value: 1.4, unit: 'count' },
        cost: { kind: 'quantity', value: -73_000, unit: 'EUR/year', isChange: true },
        onTime: { kind: 'quantity', value: 0.012, unit: 'ratio', isChange: true },
        none: { kind: 'quantity', value: -0.0001, unit: 'ratio', isChange: true },
        roles: { kind: 'list', items: [text('a'), text('b')] },
        scenario: { kind: 'scenario', id: 'today' },
      },
    },
    namer,
    fr,
  );
  const shown = Object.fromEntries(
    Object.entries(filler).map(([key, one]) => [key, typeof one === 'string' ? plain(one) : one]),
  );
  expect(shown).toMatchObject({
    n: 1,
    mean: '1,4',
    cost: '−73 k€/an',
    costSize: '73 k€/an',
    costWay: 'less',
    onTime: '+1,2 pt',
    onTimeSize: '1,2 pt',
    onTimeWay: 'more',
    noneWay: 'same',
    roles: 'a et b',
    rolesCount: 2,
    scenario: '« 0 · Situation actuelle »',
  });
});

test('a table says its units once and keeps its numbers', () => {
  const table: Table = {
    kind: 'table',
    id: 'scenarios.steps',
    columns: [
      { heading: { id: 'difference' }, holds: 'words' },
      { heading: { id: 'cost' }, unit: 'EUR/year', holds: 'numbers' },
      { heading: text('Libre'), holds: 'numbers' },
    ],
    rows: [
      {
        cells: [
          text('ligne'),
          { kind: 'quantity', value: -73_000, unit: 'EUR/year', isChange: true, trend: 'better' },
          { kind: 'quantity', value: 3, unit: 'months' },
        ],
      },
      { cells: [text('somme'), null, null], isTotal: true },
    ],
  };
  const worded = wordTable(table, namer, fr);
  expect(worded.columns.map((column) => plain(column.text))).toEqual(['Changement', 'Coût (k€/an)', 'Libre']);
  const [first, last] = worded.rows;
  expect(first?.cells.map((cell) => plain(cell.text))).toEqual(['ligne', '−73', '3 mois']);
  expect(first?.cells[1]).toMatchObject({ value: -73_000, unit: 'EUR/year', trend: 'better' });
  expect(last).toMatchObject({ isTotal: true, cells: [{ text: 'somme' }, { text: '–' }, { text: '–' }] });
});

test('columns of scenarios have the same decimals, other columns their own', () => {
  const ratio = (value: number) => ({ kind: 'quantity', value, unit: 'ratio' }) as const;
  const scenario = (id: string) => ({ kind: 'scenario', id }) as const;
  const [first = 'today', second = 'today'] = study.scenarios.map(({ id }) => id);
  const table: Table = {
    kind: 'table',
    id: 'scenarios.steps',
    columns: [
      { heading: scenario(first), unit: 'ratio', holds: 'numbers' },
      { heading: scenario(second), unit: 'ratio', holds: 'numbers' },
      { heading: text('Part'), unit: 'ratio', holds: 'numbers' },
    ],
    rows: [
      { cells: [ratio(0.25), ratio(0.5), ratio(0.4)] },
      { cells: [ratio(0.25), ratio(0.579), ratio(0.6)] },
    ],
  };
  const written = wordTable(table, namer, fr).rows.map(({ cells }) => cells.map((cell) => cell.text));
  expect(written).toEqual([
    ['25,0', '50,0', '40'],
    ['25,0', '57,9', '60'],
  ]);
});

describe('charts', () => {
  const word = (chart: Chart) => wordChart(chart, namer, fr);
  const bars = (form: 'stacked' | 'grouped'): Chart => ({
    kind: 'chart',
    id: 'assumptions.costSwing',
    form,
    dimension: 'cost',
    unit: 'EUR/year',
    categories: [text('A'), text('B')],
    series: [
      { name: text('x'), values: [10_000, 20_000] },
      { name: text('y'), values: [5_000, null] },
    ],
  });

  test('stacked bars have totals, bars side by side do not', () => {
    const stacked = word(bars('stacked'));
    expect(stacked.table.columns.map((column) => plain(column.text))).toEqual([
      'Libellé',
      'x (k€/an)',
      'y (k€/an)',
      'Total (k€/an)',
    ]);
    expect(stacked.table.rows.map(({ cells }) => cells.map(({ value }) => value))).toEqual([
      [undefined, 10_000, 5_000, 15_000],
      [undefined, 20_000, undefined, 20_000],
    ]);
    expect(plain(stacked.alternative)).toMatch(/A : 15 k€\/an ; B : 20 k€\/an\.$/);
    const grouped = word(bars('grouped'));
    expect(grouped.table.columns).toHaveLength(3);
    expect(plain(grouped.alternative)).toMatch(/A : x 10 k€\/an, y 5 k€\/an ; B : x 20 k€\/an\.$/);
  });

  test('a long chart says its first lines and counts the others', () => {
    const chart: Chart = {
      ...(bars('grouped') as Extract<Chart, { form: 'grouped' | 'stacked' }>),
      categories: Array.from({ length: 11 }, (_, at) => text(`c${at}`)),
      series: [{ name: text('x'), values: Array.from({ length: 11 }, () => 1000) }],
    };
    expect(plain(word(chart).alternative)).toMatch(/c7 : 1 k€\/an ; et 3 autres lignes\.$/);
    expect(word(chart).table.rows).toHaveLength(11);
  });

  test('a waterfall tells where each step leads', () => {
    const worded = word({
      kind: 'chart',
      id: 'scenarios.costBridge',
      form: 'waterfall',
      dimension: 'cost',
      unit: 'EUR/year',
      steps: [
        { name: text('de'), value: 100_000, isTotal: true },
        { name: text('pas'), value: -20_000, isTotal: false },
        { name: text('à'), value: 80_000, isTotal: true },
      ],
    });
    expect(worded.table.rows.map(({ cells }) => cells.map((cell) => plain(cell.text)))).toEqual([
      ['de', '–', '100'],
      ['pas', '−20', '80'],
      ['à', '–', '80'],
    ]);
    expect(plain(worded.alternative)).toContain('de : 100 k€/an ; pas : −20 k€/an ; à : 80 k€/an.');
  });

  test('totals of a waterfall have the decimals of its steps, so that these are seen to add up', () => {
    const worded = word({
      kind: 'chart',
      id: 'scenarios.costBridge',
      form: 'waterfall',
      dimension: 'cost',
      unit: 'EUR/year',
      steps: [
        { name: text('de'), value: 1_605_900, isTotal: true },
        { name: text('pas'), value: 3_600, isTotal: false },
        { name: text('à'), value: 1_609_500, isTotal: true },
      ],
    });
    expect(worded.table.rows.map(({ cells }) => cells.map((cell) => plain(cell.text)))).toEqual([
      ['de', '–', '1 605,9'],
      ['pas', '+3,6', '1 609,5'],
      ['à', '–', '1 609,5'],
    ]);
  });

  test('points and classes have their numbers in a table', () => {
    const scatter = word({
      kind: 'chart',
      id: 'tradeOff.plane',
      form: 'scatter',
      dimension: 'loss',
      unit: 'EUR/year',
      xUnit: 'EUR/year',
      points: [{ name: text('A'), x: 270_000, y: 101_000, onTime: 0.878, isBest: true }],
    });
    expect(scatter.table.rows[0]?.cells.map((cell) => plain(cell.text))).toEqual([
      'A',
      '270',
      '101',
      '87,8',
      'Oui',
    ]);
    expect(plain(scatter.alternative)).toContain('A : 270 k€/an, 101 k€/an, 87,8 % à l’heure.');
    const histogram = word({
      kind: 'chart',
      id: 'assumptions.costSwing',
      form: 'histogram',
      dimension: 'cost',
      unit: 'EUR/year',
      edges: [0, 10_000, 20_000],
      series: [{ name: text('A'), heights: [0.2, 0.8] }],
    });
    expect(histogram.table.rows.map(({ cells }) => cells.map((cell) => plain(cell.text)))).toEqual([
      ['0', '10', '20'],
      ['10', '20', '80'],
    ]);
    expect(plain(histogram.alternative)).toContain('A : le plus souvent de 10 k€/an à 20 k€/an (80 %).');
  });
});
