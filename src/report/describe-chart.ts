// All that a chart says, in a sentence or two, for those who cannot see it: its title, then its numbers, the first
// ones where they are many (the table has them all).

import type { Bare } from './table-of-chart';
import { wordQuantity } from './word-value';
import type { WordedBarChart, WordedHistogram, WordedScatter, WordedWaterfall } from './worded';
import type { Words } from './words';

/** More than this is not listened to. */
const SAID = 8;

function say(title: string, parts: readonly string[], { t }: Words): string {
  const said = parts.slice(0, SAID);
  return t('report.chart.alternative', {
    title,
    parts: said.join(t('difference.separator')),
    others: parts.length - said.length,
  });
}

export function describeBars(chart: Bare<WordedBarChart>, words: Words): string {
  const { format, t } = words;
  const { unit } = chart.scale;
  const write = (value: number) => format.unit(value, unit);
  const parts = chart.categories.map((name, at) => {
    if (chart.form === 'stacked') {
      const total = chart.series.reduce((sum, { values }) => sum + (values[at] ?? 0), 0);
      return t('report.chart.said', { name, value: write(total) });
    }
    const values = chart.series.flatMap((series) => {
      const value = series.values[at];
      if (value === null || value === undefined) return [];
      return [chart.series.length === 1 ? write(value) : `${series.name} ${write(value)}`];
    });
    return t('report.chart.said', { name, value: values.length === 0 ? '–' : values.join(', ') });
  });
  return say(chart.title, parts, words);
}

export function describeSteps(chart: Bare<WordedWaterfall>, words: Words): string {
  const { unit } = chart.scale;
  const parts = chart.steps.map(({ name, value, isTotal }) =>
    words.t('report.chart.said', {
      name,
      value: wordQuantity({ kind: 'quantity', value, unit, isChange: !isTotal }, words),
    }),
  );
  return say(chart.title, parts, words);
}

export function describeScatter(chart: Bare<WordedScatter>, words: Words): string {
  const { format, t } = words;
  const parts = chart.points.map(({ name, x, y, onTime }) =>
    t('report.chart.saidPoint', {
      name,
      x: format.unit(x, chart.xScale.unit),
      y: format.unit(y, chart.scale.unit),
      onTime: format.percent(onTime),
    }),
  );
  return say(chart.title, parts, words);
}

/** For each series, its highest class: what the eye sees first. */
export function describeHistogram(chart: Bare<WordedHistogram>, words: Words): string {
  const { format, t } = words;
  const write = (value: number | undefined) => format.unit(value ?? 0, chart.scale.unit);
  const parts = chart.series.map(({ name, heights }) => {
    const top = heights.indexOf(Math.max(...heights));
    return t('report.chart.saidClass', {
      name,
      from: write(chart.edges[top]),
      to: write(chart.edges[top + 1]),
      share: format.percent(heights[top] ?? 0),
    });
  });
  return say(chart.title, parts, words);
}
