// A chart in words: names, one scale for its values, the same numbers as a table, and all it says in a sentence.

import type { BarChart, Chart, HistogramChart, ScatterChart, WaterfallChart } from '../../model';
import type { MessageId } from '../i18n/messages';
import { describeBars, describeHistogram, describeScatter, describeSteps } from './describe-chart';
import type { Namer } from './namer';
import { makeScale } from './scale';
import { tableOfBars, tableOfHistogram, tableOfScatter, tableOfSteps } from './table-of-chart';
import type { WordedBarChart, WordedChart, WordedHistogram, WordedScatter, WordedWaterfall } from './worded';
import type { Words } from './words';

export function wordChart(chart: Chart, namer: Namer, words: Words): WordedChart {
  switch (chart.form) {
    case 'waterfall':
      return wordWaterfall(chart, namer, words);
    case 'scatter':
      return wordScatter(chart, namer, words);
    case 'histogram':
      return wordHistogram(chart, namer, words);
    default:
      return wordBars(chart, namer, words);
  }
}

function titleOf({ id }: Chart, unit: string, { t }: Words): string {
  const name = t(`report.exhibit.${id}` as MessageId);
  return unit === '' ? name : t('report.titleWithUnit', { name, unit });
}

function wordBars(chart: BarChart, namer: Namer, words: Words): WordedBarChart {
  const values = chart.series.flatMap((series) => series.values).filter((value) => value !== null);
  // Bars that stand on one another are as high as their sum.
  const totals = chart.categories.map((_, at) =>
    chart.series.reduce((sum, series) => sum + (series.values[at] ?? 0), 0),
  );
  const scale = makeScale(chart.unit, chart.form === 'stacked' ? totals : values, words);
  const base = {
    kind: 'chart' as const,
    id: chart.id,
    form: chart.form,
    dimension: chart.dimension,
    title: titleOf(chart, scale.unitText, words),
    scale,
    categories: chart.categories.map(namer.label),
    series: chart.series.map(({ name, values }) => ({ name: namer.label(name), values })),
  };
  return { ...base, alternative: describeBars(base, words), table: tableOfBars(base, words) };
}

function wordWaterfall(chart: WaterfallChart, namer: Namer, words: Words): WordedWaterfall {
  const scale = makeScale(
    chart.unit,
    chart.steps.map(({ value }) => value),
    words,
    chart.steps.filter(({ isTotal }) => !isTotal).map(({ value }) => value),
  );
  const base = {
    kind: 'chart' as const,
    id: chart.id,
    form: chart.form,
    dimension: chart.dimension,
    title: titleOf(chart, scale.unitText, words),
    scale,
    steps: chart.steps.map((step) => ({ ...step, name: namer.label(step.name) })),
    legend: {
      total: words.t('report.chart.total'),
      increase: words.t('report.chart.increase'),
      decrease: words.t('report.chart.decrease'),
    },
  };
  return { ...base, alternative: describeSteps(base, words), table: tableOfSteps(base, words) };
}

function wordScatter(chart: ScatterChart, namer: Namer, words: Words): WordedScatter {
  const { t, format } = words;
  const scaleOf = (unit: ScatterChart['unit'], values: number[]) => makeScale(unit, values, words);
  const xScale = scaleOf(
    chart.xUnit,
    chart.points.map(({ x }) => x),
  );
  const scale = scaleOf(
    chart.unit,
    chart.points.map(({ y }) => y),
  );
  const axis = (end: 'x' | 'y', { unitText }: { unitText: string }) =>
    t('report.withUnit', { name: t(`report.exhibit.${chart.id}.${end}` as MessageId), unit: unitText });
  const base = {
    kind: 'chart' as const,
    id: chart.id,
    form: chart.form,
    dimension: chart.dimension,
    title: titleOf(chart, '', words),
    scale,
    xScale,
    xTitle: axis('x', xScale),
    yTitle: axis('y', scale),
    points: chart.points.map((point) => {
      const name = namer.label(point.name);
      const label = t('report.chart.point', { name, onTime: format.percent(point.onTime) });
      return { ...point, name, label };
    }),
  };
  return { ...base, alternative: describeScatter(base, words), table: tableOfScatter(base, words) };
}

function wordHistogram(chart: HistogramChart, namer: Namer, words: Words): WordedHistogram {
  const scale = makeScale(chart.unit, chart.edges, words);
  const title = titleOf(chart, scale.unitText, words);
  const base = {
    kind: 'chart' as const,
    id: chart.id,
    form: chart.form,
    dimension: chart.dimension,
    title,
    scale,
    xTitle: title,
    yTitle: words.t('report.chart.share'),
    edges: chart.edges,
    series: chart.series.map(({ name, heights }) => ({ name: namer.label(name), heights })),
  };
  return { ...base, alternative: describeHistogram(base, words), table: tableOfHistogram(base, words) };
}
