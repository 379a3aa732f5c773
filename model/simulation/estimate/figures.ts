// The three figures of a scenario, each told the same way: how to read them off the years, and within which bounds.

import { type Adjusted, adjust } from './controls';
import { ANY, type Bounds, estimateRatio, POSITIVE, type Ratio, SHARE } from './ratio';
import type { BlockSums } from './years';

export const FIGURES = ['cost', 'onTime', 'loss'] as const;
export type FigureName = (typeof FIGURES)[number];

/** Possible values of each figure (EUR/year, ratio). */
export const BOUNDS: Readonly<Record<FigureName, Bounds>> = { cost: ANY, onTime: SHARE, loss: POSITIVE };

/** A figure's mean over all years, and what each block adds to its error. No need at all is all on time. */
export function ratioOf(figure: FigureName, sums: BlockSums): Ratio {
  return figure === 'onTime'
    ? estimateRatio(sums.served, sums.needed, 1)
    : estimateRatio(sums[figure], sums.years, 0);
}

/** A figure's mean, adjusted by the controls where they pay. */
export function meanOf(figure: FigureName, sums: BlockSums): Adjusted {
  return adjust(ratioOf(figure, sums), sums.controls);
}
