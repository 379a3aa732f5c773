import { describe, expect, it } from 'vitest';
import { normalQuantile } from '../../../../model/math/normal';
import {
  estimateQuantile,
  makeSample,
  quantileOf,
  sumOver,
} from '../../../../model/simulation/estimate/quantile';
import { expectCoverage } from '../../../support/expect-coverage';
import { Draws } from '../../../support/synthetic-blocks';

const PROBABILITIES = [0.1, 0.5, 0.9];

describe('a quantile', () => {
  it('does as documented', () => {
    expect(quantileOf([1, 2, 4], 0.75)).toBe(3);
  });

  it('is that of R and numpy by default (type 7)', () => {
    // R: quantile(c(1, 3, 4, 10, 20), c(.1, .25, .33, .9)) → 1.8, 3, 3.32, 16
    const sorted = [1, 3, 4, 10, 20];
    expect(quantileOf(sorted, 0.1)).toBeCloseTo(1.8, 14);
    expect(quantileOf(sorted, 0.25)).toBe(3);
    expect(quantileOf(sorted, 0.33)).toBeCloseTo(3.32, 14);
    expect(quantileOf(sorted, 0.9)).toBeCloseTo(16, 14);
    expect([quantileOf(sorted, -1), quantileOf(sorted, 2), quantileOf([7], 0.3)]).toEqual([1, 20, 7]);
  });

  it('comes close to that of the law', () => {
    const sample = makeSample(new Draws('exponential').clusteredExponential(20_000, 6, 0), 6);
    for (const p of PROBABILITIES) {
      const { value, low, high } = estimateQuantile(sample, p);
      expect(value / -Math.log(1 - p)).toBeCloseTo(1, 1);
      expect(low).toBeLessThan(value);
      expect(high).toBeGreaterThan(value);
    }
  });

  it.each(PROBABILITIES)('has an interval that holds the %f of independent years', (p) => {
    const draws = new Draws(`independent ${p}`);
    expectCoverage(() => {
      const { low, high } = estimateQuantile(makeSample(draws.clusteredExponential(60, 6, 0), 6), p);
      const truth = -Math.log(1 - p);
      return low <= truth && truth <= high;
    });
  });

  it.each(PROBABILITIES)('has an interval that holds the %f of years alike inside blocks', (p) => {
    const draws = new Draws(`alike ${p}`);
    const truth = normalQuantile(p);
    expectCoverage(() => {
      const { low, high } = estimateQuantile(makeSample(draws.clusteredNormal(60, 6, 0.5), 6), p);
      return low <= truth && truth <= high;
    });
  });

  it('does not take years alike inside blocks for many', () => {
    const width = (correlation: number) => {
      const { low, high } = estimateQuantile(
        makeSample(new Draws('w').clusteredNormal(400, 6, correlation), 6),
        0.5,
      );
      return high - low;
    };
    // All six alike: √6 times wider, up to the noise of an estimated width.
    expect(width(0.999) / width(0)).toBeGreaterThan(2);
    expect(width(0.999) / width(0)).toBeLessThan(3);
  });

  it('is unsure of an end that a tenth of the years share, whole blocks together', () => {
    // 11 blocks of 100 at 1, the others spread below: the share below 1 is 0.89 ± 1.98 × √(0.89 × 0.11 ÷ 99).
    const reach = 1.984 * Math.sqrt((0.89 * 0.11) / 99);
    const values = Float64Array.from({ length: 600 }, (_, i) => Math.min(1, Math.floor(i / 6) / 89));
    const top = estimateQuantile(makeSample(values, 6), 0.9);
    expect([top.value, top.high]).toEqual([1, 1]);
    expect(Math.abs(top.low - (0.9 - reach) / 0.89)).toBeLessThan(0.015);
    const bottom = estimateQuantile(
      makeSample(
        values.map((value) => 1 - value),
        6,
      ),
      0.1,
    );
    expect([bottom.value, bottom.low]).toEqual([0, 0]);
    expect(bottom.high).toBeCloseTo(1 - top.low, 12);
  });

  it('does not believe two blocks that agree', () => {
    const sample = makeSample(Float64Array.of(1, 2, 3, 4, 5, 6, 1, 2, 3, 4, 5, 6), 6);
    expect(estimateQuantile(sample, 0.5)).toEqual({ value: 3.5, low: 1, high: 6 });
  });

  it('spans what was seen when there is one block', () => {
    const sample = makeSample(Float64Array.of(3, 1, 2), 3);
    expect(estimateQuantile(sample, 0.5)).toEqual({ value: 2, low: 1, high: 3 });
  });
});

describe('a sample', () => {
  it('leaves out what is no number, and remembers whose the others are', () => {
    const sample = makeSample(Float64Array.of(5, Number.NaN, 3, 9, Number.NaN, Number.NaN), 2);
    expect(sample.sorted).toEqual(Float64Array.of(3, 5, 9));
    expect(sample.blockOf).toEqual(Int32Array.of(0, 1, 1));
    expect(sample.counts).toEqual(Float64Array.of(1, 2, 0));
    expect(sumOver(sample, (value) => value)).toEqual(Float64Array.of(5, 12, 0));
  });
});
