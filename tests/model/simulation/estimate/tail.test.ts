import { describe, expect, it } from 'vitest';
import { normalQuantile } from '../../../../model/math/normal';
import { makeSample } from '../../../../model/simulation/estimate/quantile';
import { estimateTail } from '../../../../model/simulation/estimate/tail';
import { expectCoverage } from '../../../support/expect-coverage';
import { Draws } from '../../../support/synthetic-blocks';

/** Closed forms of the mean of the worst 5 %: 1 + ln 20 for Exp(1), φ(z) ÷ 5 % for the normal law. */
const EXPONENTIAL = 1 + Math.log(20);
const NORMAL = Math.exp(-(normalQuantile(0.95) ** 2) / 2) / Math.sqrt(2 * Math.PI) / 0.05;

describe('the mean of the worst 5 % of years', () => {
  it('counts the year at the boundary for the part that is needed', () => {
    // 30 years: one and a half of them are 5 %.
    const values = Float64Array.from({ length: 30 }, (_, i) => (i * 7) % 30);
    expect(estimateTail(makeSample(values, 6), 'high').value).toBeCloseTo((29 + 0.5 * 28) / 1.5, 12);
    expect(estimateTail(makeSample(values, 6), 'low').value).toBeCloseTo((0 + 0.5 * 1) / 1.5, 12);
    // 40: exactly two; 12: six tenths of the worst, so the worst.
    const forty = Float64Array.from({ length: 40 }, (_, i) => (i * 7) % 40);
    expect(estimateTail(makeSample(forty, 4), 'high').value).toBeCloseTo(38.5, 12);
    expect(estimateTail(makeSample(values.subarray(0, 12), 6), 'high').value).toBe(29 - 1);
  });

  it('comes to the closed forms', () => {
    const draws = new Draws('tails');
    const exponential = estimateTail(makeSample(draws.clusteredExponential(50_000, 6, 0.5), 6), 'high');
    expect(Math.abs(exponential.value - EXPONENTIAL)).toBeLessThan(2 * exponential.halfWidth);
    expect(exponential.halfWidth).toBeLessThan(0.05);
    const sample = makeSample(draws.clusteredNormal(50_000, 6, 0.3), 6);
    expect(estimateTail(sample, 'high').value).toBeCloseTo(NORMAL, 1);
    expect(estimateTail(sample, 'low').value).toBeCloseTo(-NORMAL, 1);
  });

  it('has the asymptotic error of independent years, (E[excess²] − E[excess]²) ÷ 5 %² ÷ n', () => {
    // Exp(1): excess over q has E = 0.05, E² = 0.1.
    const { halfWidth } = estimateTail(
      makeSample(new Draws('error').clusteredExponential(50_000, 6, 0), 6),
      'high',
    );
    const error = Math.sqrt((0.1 - 0.05 ** 2) / 0.05 ** 2 / 300_000);
    expect(halfWidth / (1.96 * error)).toBeGreaterThan(0.95);
    expect(halfWidth / (1.96 * error)).toBeLessThan(1.05);
  });

  it('has an interval that holds the tail of years alike inside blocks', () => {
    const draws = new Draws('alike');
    expectCoverage(() => {
      const { value, halfWidth } = estimateTail(makeSample(draws.clusteredNormal(250, 6, 0.4), 6), 'low');
      return Math.abs(value + NORMAL) <= halfWidth;
    });
  });

  it('has an interval that holds the tail of skewed years', () => {
    const draws = new Draws('skewed');
    expectCoverage(() => {
      const { value, halfWidth } = estimateTail(
        makeSample(draws.clusteredExponential(250, 6, 0.3), 6),
        'high',
      );
      return Math.abs(value - EXPONENTIAL) <= halfWidth;
    });
  });
});
