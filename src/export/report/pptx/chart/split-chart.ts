// Shares the bars of a long chart between slides, on one axis: bars of two slides can still be compared.

import type { WordedBarChart, WordedChart } from '../../../../report/worded';
import { measureWidth } from '../measure-text';
import type { Ends } from './axis';
import { AXIS_HEIGHT, MOST_NAMES, spanBars } from './bar-chart';
import { makeFrame, SMALL_SIZE } from './frame';

/** Least height of a category (inches): its name, then its bars. */
const STACK = 0.27;
const NAME = 0.215;
const BAR = 0.175;
const BETWEEN = 0.1;
/** Least height of a category: that of one line where names take no more. */
function leastHeight({ form, categories, series }: WordedBarChart, width: number): number {
  const isShort = categories.every((name) => measureWidth(name, SMALL_SIZE) <= width * MOST_NAMES);
  const name = isShort ? NAME : STACK;
  return form === 'stacked' || series.length === 1 ? name : Math.max(name, series.length * BAR + BETWEEN);
}

/** @param room for the chart (inches) */
export function splitChart(
  chart: WordedChart,
  room: { readonly w: number; readonly h: number },
): { chart: WordedChart; ends?: Ends }[] {
  if (chart.form !== 'stacked' && chart.form !== 'grouped') return [{ chart }];
  const { top } = makeFrame(
    { ...room, lang: '' },
    chart.series.length > 1 ? chart.series.map(({ name }) => name) : [],
  );
  const most = Math.max(1, Math.floor((room.h - top - AXIS_HEIGHT) / leastHeight(chart, room.w)));
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
