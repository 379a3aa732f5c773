// Ignorance of the inputs: one draw of every assumption between its low and high values. Each assumption has a stream
// of its own, so that two scenarios, and two studies that differ elsewhere, are met with the same values.

import { ASSUMPTION_IDS, rangeOf } from '../../catalogue/assumptions';
import type { Study } from '../../scenario/schema';
import { entityKey } from '../random/key';
import { Streams } from '../random/streams';

const KEYS = ASSUMPTION_IDS.map(entityKey);
/** Tells these draws from those of the engine. */
const PURPOSE = 600;

/**
 * A triangular draw from a uniform one, by inversion.
 * @see N. L. Johnson & S. Kotz, Beyond Beta, World Scientific 2004, ch. 1
 * @example triangular(0.5, 0, 1, 2) // 1
 */
export function triangular(uniform: number, low: number, mode: number, high: number): number {
  if (!(high > low)) return mode;
  const turn = (mode - low) / (high - low);
  return uniform < turn
    ? low + Math.sqrt(uniform * (high - low) * (mode - low))
    : high - Math.sqrt((1 - uniform) * (high - low) * (high - mode));
}

/** The study with every assumption drawn, for one pair of replicates. */
export function sampleInputs(study: Study, seed: number, pair: number): Study {
  const streams = new Streams(1);
  const assumptions = ASSUMPTION_IDS.map((id, i) => {
    const { low, mode, high } = rangeOf(id, study.assumptions);
    streams.seed(0, seed, pair, PURPOSE, KEYS[i] as (typeof KEYS)[number]);
    const value = triangular(streams.uniform(0), low, mode, high);
    return { id, low, mode: value, high };
  });
  return { ...study, assumptions };
}
