import { describe, expect, it } from 'vitest';
import {
  centre,
  estimateRatio,
  POSITIVE,
  SHARE,
  studentFactor,
  varianceOfMean,
  withinBounds,
} from '../../../../model/simulation/estimate/ratio';
import { expectCoverage } from '../../../support/expect-coverage';
import { Draws } from '../../../support/synthetic-blocks';

describe('a ratio of sums', () => {
  it('does as documented', () => {
    expect(estimateRatio([1, 3], [2, 2], 0)).toEqual({ value: 1, pulls: Float64Array.of(-0.5, 0.5) });
  });

  it('is a mean of blocks, with the error of a mean, when denominators are equal', () => {
    // By hand: means 1, 2, 6 of blocks of two; mean 3, Σ(mean − 3)² = 14, variance 14 ÷ 2 ÷ 3.
    const ratio = estimateRatio([2, 4, 12], [2, 2, 2], 0);
    expect(ratio.value).toBe(3);
    expect(varianceOfMean(ratio.pulls)).toBeCloseTo(14 / 6, 15);
    expect(centre(ratio).halfWidth).toBeCloseTo(4.302653 * Math.sqrt(14 / 6), 5);
  });

  it('has the variance of Cochran’s ratio estimate when they are not', () => {
    // By hand: R = 12 ÷ 8; residuals 1 − 3, 5 − 4.5, 6 − 4.5; mean denominator 8 ÷ 3.
    const { value, pulls } = estimateRatio([1, 5, 6], [2, 3, 3], 0);
    expect(value).toBe(1.5);
    const squares = 2 ** 2 + 0.5 ** 2 + 1.5 ** 2;
    expect(varianceOfMean(pulls)).toBeCloseTo(squares / 6 / (8 / 3) ** 2, 14);
  });

  it('is what it is said to be without anything to divide by, and knows no error of one block', () => {
    expect(estimateRatio([0, 0], [0, 0], 1)).toEqual({ value: 1, pulls: Float64Array.of(0, 0) });
    expect(centre(estimateRatio([1], [2], 0))).toEqual({ value: 0.5, halfWidth: Infinity });
  });

  it('has an interval that holds the mean of years alike inside blocks', () => {
    const draws = new Draws('mean');
    expectCoverage(() => {
      const values = draws.clusteredNormal(12, 6, 0.4);
      const sums = Float64Array.from({ length: 12 }, (_, b) =>
        values.subarray(6 * b, 6 * b + 6).reduce((sum, value) => sum + value, 0),
      );
      const { value, halfWidth } = centre(estimateRatio(sums, new Float64Array(12).fill(6), 0));
      return Math.abs(value) <= halfWidth;
    });
  });

  it('has an interval that holds a ratio whose parts go together', () => {
    const draws = new Draws('ratio');
    const needed = new Float64Array(60);
    const served = new Float64Array(60);
    expectCoverage(() => {
      for (let b = 0; b < 60; b++) {
        // Busy blocks are served worse: E[served] ÷ E[needed] = E[n (1.1 − 0.1 n)] ÷ E[n] with n = 1 + u.
        const n = 1 + draws.uniform();
        needed[b] = n;
        served[b] = n * (1.1 - 0.1 * n) + 0.05 * draws.normal();
      }
      const truth = (1.1 * 1.5 - (0.1 * 7) / 3) / 1.5;
      const { value, halfWidth } = centre(estimateRatio(served, needed, 1));
      return Math.abs(value - truth) <= halfWidth;
    });
  });
});

describe('an interval within bounds', () => {
  it('keeps value and ends inside', () => {
    expect(withinBounds({ value: 0.98, halfWidth: 0.05 }, SHARE)).toEqual({
      value: 0.98,
      low: 0.98 - 0.05,
      high: 1,
    });
    expect(withinBounds({ value: 1.01, halfWidth: 0.05 }, SHARE)).toEqual({
      value: 1,
      low: 1.01 - 0.05,
      high: 1,
    });
    expect(withinBounds({ value: 2, halfWidth: Infinity }, { least: 1, most: 5 })).toEqual({
      value: 2,
      low: 1,
      high: 5,
    });
    expect(withinBounds({ value: 1, halfWidth: 3 }, POSITIVE).low).toBe(0);
  });
});

describe('the factor of Student', () => {
  it('is the table’s, to 12 digits, infinite without a degree of freedom', () => {
    expect(studentFactor(10)).toBe(2.22813885199);
    expect(studentFactor(0)).toBe(Infinity);
  });
});
