// Score and simulation side by side on the first of the situations that docs/verification.md is about: the closed form
// stays where the page says that it can be trusted.

import { describe, expect, it } from 'vitest';
import { compareFigures, type Pair } from './agreement/compare-figures';
import { drawStudy } from './agreement/draw-studies';
import { tabulate } from './agreement/regimes';

const STUDIES = 20;
const YEARS = 40;

const pairs: Pair[] = Array.from({ length: STUDIES }, (_, index) => index).flatMap((index) =>
  compareFigures(drawStudy(index), index, YEARS),
);
const rows = tabulate(pairs);

/** Largest median error and largest bias promised, by figure and regime. */
const PROMISES: readonly [label: string, regime: string, median: number, bias: number][] = [
  ['cost, whole', 'all', 0.02, 0.1],
  ['share on time, whole', 'all', 0.06, 0.06],
  ['cost, by role', 'several could carry on alone', 0.02, 0.05],
  ['incidents on time', 'several could carry on alone', 0.02, 0.02],
  ['run on time', 'load below 50 %', 0.06, 0.08],
  ['problems on time', 'load below 50 %', 0.03, 0.03],
  ['projects on time', 'load below 50 %', 0.04, 0.04],
];

describe('where it is said to be trusted', () => {
  it.each(PROMISES)('%s, %s: median error below %d, bias below %d', (label, regime, median, bias) => {
    const row = rows.find((one) => one.kind.label === label && one.regime === regime);
    expect(row?.count).toBeGreaterThanOrEqual(10);
    expect(row?.median).toBeLessThanOrEqual(median);
    expect(Math.abs(row?.bias ?? 1)).toBeLessThanOrEqual(bias);
  });
});

it('draws situations of every regime, the same each time', () => {
  expect(new Set(rows.map(({ regime }) => regime)).size).toBeGreaterThanOrEqual(7);
  expect(drawStudy(3)).toEqual(drawStudy(3));
  expect(drawStudy(3)).not.toEqual(drawStudy(4));
});
