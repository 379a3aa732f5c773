// How a figure adds up over the years of a run: what a budget of several years has to allow for.

import type { FanYear } from '../../../model';
import { ChartCard } from '../../components/charts/chart-card';
import type { ChartTable } from '../../components/charts/chart-types';
import { Fan, type FanPoint } from '../../components/charts/fan';
import type { Words } from '../../components/charts/words';
import { type Dimension, type Measure, measureOf } from '../../components/simulated/measure';
import type { PartProps } from './chart-props';

const QUANTILES = ['p5', 'p25', 'p50', 'p75', 'p95'] as const;

function buildPoints(years: readonly FanYear[], { write }: Measure, { t }: Words): FanPoint[] {
  return years.map((year) => ({
    ...year,
    id: `year-${year.year}`,
    words: t('simulation.fan.words', {
      n: year.year,
      p5: write(year.p5),
      p25: write(year.p25),
      p50: write(year.p50),
      p75: write(year.p75),
      p95: write(year.p95),
    }),
  }));
}

function buildTable(years: readonly FanYear[], measure: Measure, { t, format }: Words): ChartTable {
  const unit = measure.dimension === 'onTime' ? '%' : format.currency;
  return {
    columns: [
      t('simulation.fan.year'),
      ...QUANTILES.map((name) => t('charts.unitColumn', { name: t(`simulation.fan.${name}`), unit })),
    ],
    rows: years.map((year) => [
      { text: format.number(year.year), value: year.year },
      ...QUANTILES.map((name) => ({ text: measure.write(year[name]), value: measure.raw(year[name]) })),
    ]),
  };
}

export function FanCard(props: PartProps & { dimension: Dimension }) {
  const { dimension, result, words } = props;
  const { t, format } = words;
  const measure = measureOf(dimension, words);
  const years = result.summary.fans[dimension];
  const points = buildPoints(years, measure, words);
  const last = years.at(-1);
  if (!last) return null;
  // Amounts since the start, not per year.
  const unit = dimension === 'onTime' ? '%' : format.thousandsName('EUR');
  return (
    <ChartCard
      title={t(`simulation.fan.${dimension}.finding`, {
        n: last.year,
        p5: measure.write(last.p5),
        p95: measure.write(last.p95),
      })}
      subtitle={t(`simulation.fan.${dimension}.sub`, {
        unit,
        runs: format.number(result.summary.replicates),
      })}
      dimension={measure.hue}
      draw={(box) => (
        <Fan
          box={box}
          points={points}
          hue={measure.hue}
          {...(dimension === 'onTime' ? {} : { origin: 0 })}
          names={{ p95: t('simulation.fan.p95'), p50: t('simulation.fan.p50'), p5: t('simulation.fan.p5') }}
          axisTitle={t(`simulation.fan.${dimension}.axis`, { unit })}
          yearTitle={t('simulation.fan.yearAxis')}
          write={measure.short}
        />
      )}
      marks={[points.map((point) => point.id)]}
      table={buildTable(years, measure, words)}
      source={props.source}
      note={t('simulation.fan.note')}
    />
  );
}
