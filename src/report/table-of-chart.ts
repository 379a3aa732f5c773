// The numbers of a chart as a table: for those who cannot see it, and for whoever wants the figures.

import type { Unit } from '../../model';
import { makeScale } from './scale';
import type {
  Scale,
  WordedBarChart,
  WordedCell,
  WordedColumn,
  WordedHistogram,
  WordedRow,
  WordedScatter,
  WordedTable,
  WordedWaterfall,
} from './worded';
import type { Words } from './words';

/** A chart before it has its table and its alternative. */
export type Bare<C> = Omit<C, 'alternative' | 'table'>;

export function tableOfBars(chart: Bare<WordedBarChart>, words: Words): WordedTable {
  const { scale, series, categories, form } = chart;
  // Numbers that stand on one another add up; those side by side do not.
  const hasTotal = form === 'stacked' && series.length > 1;
  return table(
    chart,
    [
      wordsColumn(words.t('report.chart.item')),
      ...series.map(({ name }) => column(name, scale, words)),
      ...(hasTotal ? [column(words.t('report.chart.total'), scale, words)] : []),
    ],
    categories.map((category, at) => {
      const values = series.map((one) => one.values[at] ?? null);
      const sum = values.reduce<number>((total, value) => total + (value ?? 0), 0);
      return row(
        cell(category),
        ...values.map((value) => number(value, scale)),
        ...(hasTotal ? [number(sum, scale)] : []),
      );
    }),
  );
}

export function tableOfSteps(chart: Bare<WordedWaterfall>, words: Words): WordedTable {
  const { scale, steps } = chart;
  let reached = 0;
  return table(
    chart,
    [
      wordsColumn(words.t('report.chart.item')),
      column(words.t('report.chart.change'), scale, words),
      column(words.t('report.chart.reached'), scale, words),
    ],
    steps.map(({ name, value, isTotal }) => {
      reached = isTotal ? value : reached + value;
      return {
        cells: [cell(name), isTotal ? number(null, scale) : signed(value, scale), number(reached, scale)],
        isTotal,
        level: 0,
      };
    }),
  );
}

export function tableOfScatter(chart: Bare<WordedScatter>, words: Words): WordedTable {
  const { t } = words;
  const onTime = makeScale(
    'ratio',
    chart.points.map((point) => point.onTime),
    words,
  );
  return table(
    chart,
    [
      wordsColumn(t('report.chart.item')),
      { text: chart.xTitle, unit: chart.xScale.unit, isNumeric: true },
      { text: chart.yTitle, unit: chart.scale.unit, isNumeric: true },
      column(t('common.onTime'), onTime, words),
      wordsColumn(t('report.chart.best')),
    ],
    chart.points.map((point) =>
      row(
        cell(point.name),
        number(point.x, chart.xScale),
        number(point.y, chart.scale),
        number(point.onTime, onTime),
        cell(t(point.isBest ? 'common.yes' : 'common.no')),
      ),
    ),
  );
}

export function tableOfHistogram(chart: Bare<WordedHistogram>, words: Words): WordedTable {
  const { edges, scale, series } = chart;
  const heights = makeScale(
    'ratio',
    series.flatMap((one) => one.heights),
    words,
  );
  return table(
    chart,
    [
      column(words.t('report.chart.from'), scale, words),
      column(words.t('report.chart.to'), scale, words),
      ...series.map(({ name }) => column(name, heights, words)),
    ],
    edges
      .slice(1)
      .map((edge, at) =>
        row(
          number(edges[at] ?? null, scale),
          number(edge, scale),
          ...series.map((one) => number(one.heights[at] ?? null, heights)),
        ),
      ),
  );
}

function table(
  { id, title }: { readonly id: string; readonly title: string },
  columns: readonly WordedColumn[],
  rows: readonly WordedRow[],
): WordedTable {
  return { kind: 'table', id, title, columns, rows };
}

function row(...cells: readonly WordedCell[]): WordedRow {
  return { cells, isTotal: false, level: 0 };
}

function wordsColumn(text: string): WordedColumn {
  return { text, isNumeric: false };
}

function column(name: string, scale: Scale, { t }: Words): WordedColumn {
  const { unitText } = scale;
  const unit: Unit = scale.unit;
  return {
    text: unitText === '' ? name : t('report.withUnit', { name, unit: unitText }),
    unit,
    isNumeric: true,
  };
}

function cell(text: string): WordedCell {
  return { text };
}

function number(value: number | null, scale: Scale): WordedCell {
  if (value === null) return { text: '–' };
  return { text: scale.write(value), value, unit: scale.unit };
}

function signed(value: number, scale: Scale): WordedCell {
  return { text: scale.writeChange(value), value, unit: scale.unit };
}
