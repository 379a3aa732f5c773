// A histogram of simulated years as bars said in words, and as the table that says the same.

import type { Distribution } from '../../../model';
import type { ChartTable } from '../charts/chart-types';
import type { HistogramBar } from '../charts/histogram';
import type { Words } from '../charts/words';
import type { Measure } from './measure';

type Histogram = Distribution['histogram'];

/** Bars of a histogram, each said in words. `write` names its ends. */
export function buildBars(
  { start, width, counts }: Histogram,
  { write }: Pick<Measure, 'write'>,
  { t, format }: Pick<Words, 't' | 'format'>,
): HistogramBar[] {
  const all = counts.reduce((sum, count) => sum + count, 0) || 1;
  return counts.map((count, at) => {
    const from = start + at * width;
    const share = count / all;
    return {
      id: `bar-${at}`,
      from,
      to: from + width,
      share,
      words: t('simulation.bar', {
        from: write(from),
        to: write(from + width),
        n: count,
        share: format.percent(share),
      }),
    };
  });
}

/** The table twin of a histogram. */
export function buildBarTable(
  bars: readonly HistogramBar[],
  measure: Measure,
  { t, format }: Pick<Words, 't' | 'format'>,
): ChartTable {
  const { short, raw, rawUnit, unit } = measure;
  const column = (name: string) =>
    t('charts.unitColumn', { name, unit: measure.dimension === 'onTime' ? unit : rawUnit });
  return {
    columns: [column(t('simulation.from')), column(t('simulation.to')), t('simulation.shareOfYears')],
    rows: bars
      .filter((bar) => bar.share > 0)
      .map((bar) => [
        { text: short(bar.from), value: raw(bar.from) },
        { text: short(bar.to), value: raw(bar.to) },
        { text: format.percent(bar.share), value: Math.round(bar.share * 1e6) / 1e4 },
      ]),
  };
}
