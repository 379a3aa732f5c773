// How each of the three figures is read where simulated years are shown: its hue, its unit, how it is written, which
// way is adverse.

import type { SimulationSummary } from '../../../model';
import { nameThousands, type Words, writeThousands } from '../charts/words';

export const DIMENSIONS = ['cost', 'onTime', 'loss'] as const;
export type Dimension = (typeof DIMENSIONS)[number];

export interface Measure {
  readonly dimension: Dimension;
  readonly hue: 'cost' | 'perf' | 'risk';
  readonly tone: 'c2' | 'p2' | 'k2';
  /** Path of the score's own figure. */
  readonly figure: `total.${Dimension}`;
  /** Unit of `short` and of the columns of files, whose values `raw` gives. */
  readonly unit: string;
  readonly rawUnit: string;
  /** `897 k€`, `93,1 %`; then without unit; then with the sign of a difference. */
  readonly write: (value: number) => string;
  readonly short: (value: number) => string;
  readonly signed: (value: number) => string;
  readonly raw: (value: number) => number;
}

const HUES = { cost: 'cost', onTime: 'perf', loss: 'risk' } as const;
const TONES = { cost: 'c2', onTime: 'p2', loss: 'k2' } as const;

export function measureOf(dimension: Dimension, words: Pick<Words, 'format' | 't'>): Measure {
  const { format } = words;
  const common = {
    dimension,
    hue: HUES[dimension],
    tone: TONES[dimension],
    figure: `total.${dimension}`,
  } as const;
  if (dimension === 'onTime')
    return {
      ...common,
      unit: '%',
      rawUnit: '%',
      write: (value) => format.percent(value),
      short: (value) => format.number(value * 100, 1),
      signed: (value) => format.points(value),
      raw: (value) => Math.round(value * 1e6) / 1e4,
    };
  return {
    ...common,
    unit: nameThousands(words),
    rawUnit: format.unitName('EUR/year'),
    write: format.money,
    short: (value) => writeThousands(value, format),
    signed: format.signedMoney,
    raw: Math.round,
  };
}

/** `1,2 %`: how far apart two values are, as a part of the second; `0,3 pt` for the share on time. No sign. */
export function writeGap(
  one: number,
  other: number,
  dimension: Dimension,
  words: Pick<Words, 'format' | 't'>,
) {
  const { format, t } = words;
  const gap = Math.abs(one - other);
  if (dimension === 'onTime') return `${format.number(gap * 100, 2)}\u00a0${t('common.pt')}`;
  return format.percent(other === 0 ? 0 : gap / Math.abs(other));
}

/** `1,2 %`: half of the interval of the mean, as a part of it; `0,3 pt` for the share on time. */
export function writePrecision(
  summary: SimulationSummary,
  dimension: Dimension,
  words: Pick<Words, 'format' | 't'>,
): string {
  const { value, low, high } = summary[dimension].mean;
  return writeGap(value + (high - low) / 2, value, dimension, words);
}
