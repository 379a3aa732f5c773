// What a scenario changes to another in one of the three figures, over the same simulated years.

import type { Difference } from '../../../model';
import { ChartCard } from '../charts/chart-card';
import { Histogram, type HistogramLine } from '../charts/histogram';
import type { Words } from '../charts/words';
import { buildBars, buildBarTable } from './build-bars';
import { type Dimension, measureOf } from './measure';

/** Under this many years in a hundred, or above the rest, a scenario does better "almost never" or "almost always". */
const LEAST_SHARE = 0.005;

interface DifferenceCardProps {
  readonly difference: Difference;
  readonly dimension: Dimension;
  /** Names of the two scenarios: the first less the second. */
  readonly name: string;
  readonly other: string;
  readonly words: Pick<Words, 't' | 'format'>;
  /** What the figures are of, for a file taken out of the page. */
  readonly source: string;
}

export function DifferenceCard({ difference, dimension, name, other, source, words }: DifferenceCardProps) {
  const { t, format } = words;
  const measure = { ...measureOf(dimension, words), write: measureOf(dimension, words).signed };
  const { mean, p10, p50, p90, better } = difference;
  const bars = buildBars(difference.histogram, measure, words);
  const zero = dimension === 'onTime' ? format.number(0) : measure.short(0);
  const line = (id: 'p10' | 'p50' | 'p90', value: number): HistogramLine => ({
    id,
    value,
    label: t(`simulation.line.${id}`, { value: measure.write(value) }),
    words: t('simulation.said.quantile', {
      name: t(`simulation.estimate.${id}`),
      value: measure.write(value),
    }),
    look: 'quantile',
  });
  const lines: HistogramLine[] = [
    { id: 'zero', value: 0, label: zero, words: t('simulation.difference.zero'), look: 'zero' },
    line('p10', p10),
    {
      id: 'mean',
      value: mean.value,
      label: t('simulation.line.mean', { value: measure.write(mean.value) }),
      words: t('simulation.said.estimate', {
        name: t('simulation.difference.mean'),
        value: measure.write(mean.value),
        low: measure.write(mean.low),
        high: measure.write(mean.high),
      }),
      look: 'mean',
    },
    line('p90', p90),
  ];
  const isSame = p10 === p90 && p50 === 0 && mean.value === 0;
  // The other way round where that is the clearer sentence: nobody reads "in 8 % of years" with ease.
  const [winner, loser, share] =
    better.value >= 0.5 ? [name, other, better.value] : [other, name, 1 - better.value];
  return (
    <ChartCard
      title={
        isSame
          ? t(`simulation.difference.${dimension}.same`, { name, other })
          : t(`simulation.difference.${dimension}.finding`, {
              winner,
              loser,
              share: share > 1 - LEAST_SHARE ? 'all' : 'some',
              percent: format.percent(share, 0),
            })
      }
      subtitle={t(`simulation.difference.${dimension}.sub`, {
        unit: dimension === 'onTime' ? t('common.pt') : measure.unit,
        name,
        other,
      })}
      dimension={measure.hue}
      draw={(box) => (
        <Histogram
          box={box}
          bars={bars}
          lines={lines}
          tone={measure.tone}
          beyond={{ value: 0, side: dimension === 'onTime' ? 'below' : 'above' }}
          axisTitle={t(`simulation.difference.${dimension}.axis`, {
            unit: dimension === 'onTime' ? t('common.pt') : measure.unit,
          })}
          writeTick={(value) =>
            dimension === 'onTime' ? format.signedNumber(value * 100) : signThousands(value, words)
          }
        />
      )}
      marks={[lines.map(({ id }) => id), bars.map(({ id }) => id)]}
      table={buildBarTable(bars, measure, words)}
      source={source}
      note={t('simulation.difference.meanNote', {
        mean: measure.write(mean.value),
        low: measure.write(mean.low),
        high: measure.write(mean.high),
        gain: format.number(difference.gain, 1),
      })}
    />
  );
}

function signThousands(value: number, { format }: DifferenceCardProps['words']): string {
  return format.signedNumber(value / 1000, Math.abs(value) < 9950 ? 1 : 0);
}
