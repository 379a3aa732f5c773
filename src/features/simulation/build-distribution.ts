// A distribution in words: the lines worth knowing, what nine years in ten stay within.

import type { Distribution, Estimate, SimulationSettings } from '../../../model';
import type { HistogramLine } from '../../components/charts/histogram';
import type { Words } from '../../components/charts/words';
import { type Measure, writeGap } from '../../components/simulated/measure';
import type { Wording } from '../../i18n';

export interface Told {
  readonly id: 'mean' | 'p50' | 'p90' | 'p10' | 'tail';
  readonly estimate: Estimate;
  readonly look: HistogramLine['look'];
}

/** The estimates worth a line, from the middle to the worst. Adverse is high for money, low for the share on time. */
export function listEstimates(distribution: Distribution, { dimension }: Measure): Told[] {
  const adverse = dimension === 'onTime' ? 'p10' : 'p90';
  return [
    { id: 'mean', estimate: distribution.mean, look: 'mean' },
    { id: 'p50', estimate: distribution.p50, look: 'quantile' },
    { id: adverse, estimate: distribution[adverse], look: 'quantile' },
    { id: 'tail', estimate: distribution.tail, look: 'tail' },
  ];
}

export function buildLines(
  told: readonly Told[],
  score: number,
  measure: Measure,
  { t }: Words,
): HistogramLine[] {
  const { write, short, figure } = measure;
  return [
    {
      id: 'score',
      value: score,
      label: t('simulation.line.score', { value: short(score) }),
      words: t('simulation.said.score', { value: write(score) }),
      figure,
      look: 'score',
    },
    ...told.map(
      ({ id, estimate, look }): HistogramLine => ({
        id,
        value: estimate.value,
        label: t(`simulation.line.${id}`, { value: short(estimate.value) }),
        words: t('simulation.said.estimate', {
          name: t(`simulation.estimate.${id}`),
          value: write(estimate.value),
          low: write(estimate.low),
          high: write(estimate.high),
        }),
        look,
      }),
    ),
  ];
}

/** The sentence above a distribution. */
export function findDistribution(distribution: Distribution, measure: Measure): Wording {
  const { write, dimension } = measure;
  const { p10, p90, tail, least, most } = distribution;
  if (least === most) return { id: `simulation.${dimension}.same`, values: { value: write(most) } };
  return {
    id: `simulation.${dimension}.finding`,
    values: { limit: write((dimension === 'onTime' ? p10 : p90).value), tail: write(tail.value) },
  };
}

/** How the score stands to the simulated mean, in words. */
export function wordGap(
  score: number,
  { mean }: Distribution,
  measure: Measure,
  inputs: SimulationSettings['inputs'],
  words: Words,
): string {
  const { write, dimension } = measure;
  const values = { score: write(score), gap: writeGap(score, mean.value, dimension, words) };
  if (score >= mean.low && score <= mean.high) return words.t('simulation.gap.none', values);
  const gap = words.t(score > mean.value ? 'simulation.gap.above' : 'simulation.gap.below', values);
  return inputs === 'sampled' ? `${gap} ${words.t('simulation.gap.drawn')}` : gap;
}
