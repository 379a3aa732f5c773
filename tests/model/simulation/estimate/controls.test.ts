import { describe, expect, it } from 'vitest';
import { studentQuantile } from '../../../../model/math/student';
import { adjust } from '../../../../model/simulation/estimate/controls';
import { centre, estimateRatio } from '../../../../model/simulation/estimate/ratio';
import { expectCoverage } from '../../../support/expect-coverage';
import { Draws } from '../../../support/synthetic-blocks';

const column = (blocks: number, draw: (block: number) => number) =>
  Float64Array.from({ length: blocks }, (_, block) => draw(block));
const mean = (values: Float64Array) => estimateRatio(values, new Float64Array(values.length).fill(1), 0);

describe('control variates', () => {
  it('are the intercept of a straight line and its error, in the textbook form', () => {
    // Simple regression on x: intercept ȳ − b x̄, variance s² (1/n + x̄²/Sxx), s² = (Syy − b Sxy)/(n − 2).
    const x = column(12, (i) => [1, -2, 0, 3, -1, 2, -3, 1, 0, -1, 2, 1][i] ?? 0);
    const y = column(12, (i) => [5, 1, 4, 9, 3, 7, -1, 6, 3, 2, 8, 5][i] ?? 0);
    // Sums by hand: Σx = 3, Σy = 52, Σx² = 35, Σxy = 69, Σy² = 320.
    const sxx = 35 - 9 / 12;
    const sxy = 69 - (3 * 52) / 12;
    const syy = 320 - 52 ** 2 / 12;
    const slope = sxy / sxx;
    const variance = ((syy - slope * sxy) / 10) * (1 / 12 + 0.25 ** 2 / sxx);
    const adjusted = adjust(mean(y), [x]);
    expect(adjusted.value).toBeCloseTo(52 / 12 - slope * 0.25, 12);
    expect(adjusted.halfWidth).toBeCloseTo(studentQuantile(0.975, 10) * Math.sqrt(variance), 10);
    expect(adjusted.gain).toBeCloseTo((centre(mean(y)).halfWidth / adjusted.halfWidth) ** 2, 10);
  });

  it('solve the normal equations of several controls at once', () => {
    const draws = new Draws('normal equations');
    const first = column(40, () => draws.normal());
    const second = column(40, (b) => 0.7 * (first[b] ?? 0) + draws.normal());
    // Without noise the plane is found whatever the sample: 4 + 2 × first − 3 × second.
    const exact = column(40, (b) => 4 + 2 * (first[b] ?? 0) - 3 * (second[b] ?? 0));
    const adjusted = adjust(mean(exact), [first, second]);
    expect(adjusted.value).toBeCloseTo(4, 12);
    expect(adjusted.halfWidth).toBeLessThan(1e-4);
    expect(adjusted.gain).toBeLessThan(Infinity);
  });

  it('take the part R² of the variance away: gain 1 ÷ (1 − R²)', () => {
    const draws = new Draws('gain');
    const controls = [0, 1, 2].map(() => column(20_000, () => draws.normal()));
    // Variance 1 + 2 + 1 explained by independent controls, 1 not: R² = 4/5.
    const values = column(
      20_000,
      (b) =>
        (controls[0]?.[b] ?? 0) +
        Math.SQRT2 * (controls[1]?.[b] ?? 0) -
        (controls[2]?.[b] ?? 0) +
        draws.normal(),
    );
    const { gain } = adjust(mean(values), controls);
    expect(gain).toBeGreaterThan(4.8);
    expect(gain).toBeLessThan(5.2);
  });

  it('are left out when they do not vary, repeat one another, or are too many for the blocks', () => {
    const draws = new Draws('left out');
    const good = column(30, () => draws.normal());
    const values = column(30, (b) => 2 * (good[b] ?? 0) + draws.normal());
    const alone = adjust(mean(values), [good]);
    const constant = new Float64Array(30).fill(0.1);
    const nothing = new Float64Array(30);
    const again = good.map((value) => 3 * value);
    const crowd = adjust(mean(values), [constant, nothing, good, again]);
    expect(crowd.value).toBeCloseTo(alone.value, 12);
    expect(crowd.halfWidth).toBeCloseTo(alone.halfWidth, 12);
    expect(alone.gain).toBeGreaterThan(1.5);
    const few = adjust(mean(values.subarray(0, 10)), [good.subarray(0, 10)]);
    expect(few).toEqual({ ...centre(mean(values.subarray(0, 10))), gain: 1 });
    expect(adjust(mean(values.subarray(0, 11)), [good.subarray(0, 11)]).gain).toBeGreaterThan(1);
  });

  it('change nothing when they do not pay, or when there is no error', () => {
    const draws = new Draws('useless');
    const values = column(20, (b) => b % 2);
    const useless = column(20, (b) => (b % 4 < 2 ? 1 : -1));
    expect(adjust(mean(values), [useless])).toEqual({ ...centre(mean(values)), gain: 1 });
    const flat = new Float64Array(20).fill(7);
    expect(adjust(mean(flat), [column(20, () => draws.normal())])).toEqual({
      value: 7,
      halfWidth: 0,
      gain: 1,
    });
  });

  it.each([
    { name: 'worth having', weight: 1 },
    { name: 'worth little, so that they are now taken, now left', weight: 0.2 },
    { name: 'worthless', weight: 0 },
  ])('keep an interval that holds the mean: $name', ({ name, weight }) => {
    const draws = new Draws(name);
    const controls = [0, 1, 2].map(() => new Float64Array(20));
    const values = new Float64Array(20);
    expectCoverage(() => {
      for (let b = 0; b < 20; b++) {
        values[b] = 5 + draws.normal();
        for (const control of controls) {
          control[b] = draws.exponential() - 1;
          values[b] = (values[b] ?? 0) + weight * (control[b] ?? 0);
        }
      }
      const { value, halfWidth } = adjust(mean(values), controls);
      return Math.abs(value - 5) <= halfWidth;
    });
  });
});
