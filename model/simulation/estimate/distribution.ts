// One figure over the simulated years: its mean, its spread, its worst years, and how well each is known.

import type { Distribution } from '../result';
import type { SimulationSettings } from '../settings';
import { BOUNDS, type FigureName, meanOf } from './figures';
import { makeHistogram } from './histogram';
import { estimateQuantile, makeSample } from './quantile';
import { ANY, withinBounds } from './ratio';
import { estimateTail } from './tail';
import { splitVariance } from './variance';
import type { Years } from './years';

/**
 * The distribution of a figure over years. Its intervals hold with a probability of 95 %, blocks being independent;
 * with one block they are what was seen, from the least to the most.
 */
export function describeFigure(figure: FigureName, years: Years, settings: SimulationSettings): Distribution {
  const byYear = years[figure];
  const sample = makeSample(byYear, years.perBlock);
  const { sorted } = sample;
  const mean = meanOf(figure, years.sums);
  if (sorted.length === 0) return allOnTime();
  const least = sorted[0] as number;
  const most = sorted[sorted.length - 1] as number;
  const seen = { least, most };
  const single = years.blocks.length === 1;
  return {
    mean: withinBounds(mean, single ? seen : BOUNDS[figure]),
    p10: estimateQuantile(sample, 0.1),
    p50: estimateQuantile(sample, 0.5),
    p90: estimateQuantile(sample, 0.9),
    tail: withinBounds(
      estimateTail(sample, figure === 'onTime' ? 'low' : 'high'),
      single ? seen : BOUNDS[figure],
    ),
    least,
    most,
    histogram: makeHistogram(sorted, figure === 'onTime' ? 'all' : 'central'),
    variance: splitVariance(byYear, settings),
    gain: mean.gain,
  };
}

/** No year had any need: nothing was late. */
function allOnTime(): Distribution {
  const one = withinBounds({ value: 1, halfWidth: 0 }, ANY);
  return {
    mean: one,
    p10: one,
    p50: one,
    p90: one,
    tail: one,
    least: 1,
    most: 1,
    histogram: makeHistogram([], 'all'),
    variance: { chance: 1, ignorance: 0 },
    gain: 1,
  };
}
