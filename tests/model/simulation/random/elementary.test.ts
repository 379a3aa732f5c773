import { describe, expect, it } from 'vitest';
import { expMinus, log } from '../../../../model/simulation/random/elementary';

describe('e⁻ˣ from + − × ÷', () => {
  it('does as documented', () => {
    expect(expMinus(1)).toBeCloseTo(1 / Math.E, 15);
  });

  it('agrees with Math.exp to the last digits', () => {
    let furthest = 0;
    for (let i = 0; i < 100_000; i++) {
      const x = i < 50_000 ? i * 0.0137 : (i - 50_000) * 1.1e-5;
      furthest = Math.max(furthest, Math.abs(expMinus(x) / Math.exp(-x) - 1));
    }
    expect(furthest).toBeLessThan(6e-16);
  });

  it('knows its limits', () => {
    expect(expMinus(0)).toBe(1);
    expect(expMinus(5e-324)).toBe(1);
    expect(expMinus(Infinity)).toBe(0);
    expect(expMinus(746)).toBe(0);
    expect(expMinus(740)).toBeCloseTo(Math.exp(-740), 320);
    const values = Array.from({ length: 70_000 }, (_, i) => expMinus(i / 100));
    expect(values.filter((y, i) => i > 0 && !(y < (values[i - 1] as number)))).toEqual([]);
    for (const x of [-1, -1e-300, Number.NaN]) expect(() => expMinus(x)).toThrow(RangeError);
  });
});

describe('the logarithm from + − × ÷', () => {
  it('does as documented', () => {
    expect(log(2)).toBe(Math.LN2);
  });

  it('agrees with Math.log to the last digits', () => {
    let furthest = 0;
    for (let i = 1; i <= 100_000; i++) {
      const x = i <= 50_000 ? i * 6.1e-5 : 2 ** ((i - 75_000) / 500);
      furthest = Math.max(furthest, Math.abs(log(x) - Math.log(x)) / Math.max(1, Math.abs(Math.log(x))));
    }
    expect(furthest).toBeLessThan(4e-16);
  });

  it('is 0 at 1 only', () => {
    expect(log(1)).toBe(0);
    expect(log(1 + 2 ** -52)).toBe(2 ** -52);
    expect(log(1 - 2 ** -53)).toBe(-(2 ** -53));
  });

  it('refuses what has no logarithm', () => {
    for (const x of [0, -1, Infinity, Number.NaN]) expect(() => log(x)).toThrow(RangeError);
  });
});
