// Shares the bars of a long chart between slides, on one axis: bars of two slides can still be compared.

import type { WordedChart } from '../../../../report/worded';
import type { Ends } from './axis';
import { spanBars } from './bar-chart';

/** Least height of a category (inches): its name, then its bars. */
const STACK = 0.27;
const BAR = 0.175;
const BETWEEN = 0.1;
/** Legend and axis. */
const AROUND = 1;

/** @param height room for the chart (inches) */
export function splitChart(chart: WordedChart, height: number): { chart: WordedChart; ends?: Ends }[] {
  if (chart.form !== 'stacked' && chart.form !== 'grouped') return [{ chart }];
  const each = chart.form === 'stacked' ? STACK : Math.max(STACK, chart.series.length * BAR + BETWEEN);
  const most = Math.max(1, Math.floor((height - AROUND) / each));
  const parts = Math.ceil(chart.categories.length / most);
  if (parts === 1) return [{ chart }];
  const ends = spanBars(chart);
  const count = Math.ceil(chart.categories.length / parts);
  return Array.from({ length: parts }, (_, part) => {
    const [from, to] = [part * count, (part + 1) * count];
    const series = chart.series.map((one) => ({ ...one, values: one.values.slice(from, to) }));
    return { chart: { ...chart, categories: chart.categories.slice(from, to), series }, ends };
  });
}
