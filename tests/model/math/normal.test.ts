import { describe, expect, it } from 'vitest';
import { normalQuantile } from '../../../model/math/normal';
import { polynomial } from '../../../model/math/polynomial';

describe('a polynomial', () => {
  it('does as documented', () => {
    expect(polynomial([1, 2, 3], 2)).toBe(17);
    expect(polynomial([], 2)).toBe(0);
  });
});

describe('the normal quantile', () => {
  it('does as documented', () => {
    expect(normalQuantile(0.975)).toBeCloseTo(1.959963984540054, 14);
  });

  it('gives the values printed with the algorithm, one per ratio (Wichura 1988)', () => {
    expect(normalQuantile(0.25)).toBeCloseTo(-0.6744897501960817, 15);
    expect(normalQuantile(0.001)).toBeCloseTo(-3.090232306167814, 14);
    expect(normalQuantile(1e-20)).toBeCloseTo(-9.26234008979841, 13);
  });

  it('is the inverse of the distribution function, summed by Marsaglia’s series (2004)', () => {
    const distribution = (x: number) => {
      let [term, sum] = [x, x];
      for (let i = 3; Math.abs(term) > 1e-18; i += 2) sum += term *= (x * x) / i;
      return 0.5 + sum * Math.exp((-x * x) / 2 - 0.5 * Math.log(2 * Math.PI));
    };
    for (const p of [0.002, 0.02, 0.07, 0.08, 0.3, 0.5, 0.6, 0.92, 0.93, 0.99])
      expect(distribution(normalQuantile(p))).toBeCloseTo(p, 14);
  });

  it('is odd around one half, without a jump where the ratio changes', () => {
    for (const p of [0.01, 0.075, 0.25, 0.4])
      expect(normalQuantile(p)).toBeCloseTo(-normalQuantile(1 - p), 14);
    expect(normalQuantile(0.075 - 1e-12)).toBeCloseTo(normalQuantile(0.075 + 1e-12), 10);
    const far = Math.exp(-25);
    expect(normalQuantile(far * (1 - 1e-12))).toBeCloseTo(normalQuantile(far * (1 + 1e-12)), 10);
  });

  it('knows its ends and refuses what is no probability', () => {
    expect(normalQuantile(0)).toBe(-Infinity);
    expect(normalQuantile(0.5)).toBe(0);
    expect(normalQuantile(1)).toBe(Infinity);
    for (const p of [-0.1, 1.1, Number.NaN]) expect(() => normalQuantile(p)).toThrow('invalid probability');
  });
});
