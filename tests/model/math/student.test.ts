import { describe, expect, it } from 'vitest';
import { normalQuantile } from '../../../model/math/normal';
import { studentQuantile } from '../../../model/math/student';

/** NIST/SEMATECH e-Handbook of Statistical Methods, 1.3.6.7.2: critical values of Student's t. */
const NIST: readonly [
  freedom: number,
  at90: number,
  at95: number,
  at975: number,
  at99: number,
  at999: number,
][] = [
  [1, 3.078, 6.314, 12.706, 31.821, 318.309],
  [2, 1.886, 2.92, 4.303, 6.965, 22.327],
  [3, 1.638, 2.353, 3.182, 4.541, 10.215],
  [5, 1.476, 2.015, 2.571, 3.365, 5.893],
  [10, 1.372, 1.812, 2.228, 2.764, 4.144],
  [30, 1.31, 1.697, 2.042, 2.457, 3.385],
  [100, 1.29, 1.66, 1.984, 2.364, 3.174],
  [Infinity, 1.282, 1.645, 1.96, 2.326, 3.09],
];

describe('the quantile of Student’s t', () => {
  it('does as documented', () => {
    expect(studentQuantile(0.975, 10)).toBeCloseTo(2.228138851986274, 13);
  });

  it.each(NIST)('gives the printed table for %f degrees of freedom', (freedom, ...row) => {
    const levels = [0.9, 0.95, 0.975, 0.99, 0.999];
    for (const [i, level] of levels.entries())
      expect(studentQuantile(level, freedom)).toBeCloseTo(row[i] ?? Number.NaN, 3);
  });

  it('equals the closed forms for 1, 2 and 4 degrees of freedom (Shaw 2006)', () => {
    for (const p of [1e-4, 0.001, 0.1, 0.4, 0.51, 0.9, 0.9999]) {
      const alpha = 4 * p * (1 - p);
      const q = Math.cos(Math.acos(Math.sqrt(alpha)) / 3) / Math.sqrt(alpha);
      expect(studentQuantile(p, 1) / Math.tan(Math.PI * (p - 0.5))).toBeCloseTo(1, 11);
      expect(studentQuantile(p, 2) / ((2 * p - 1) * Math.sqrt(2 / alpha))).toBeCloseTo(1, 11);
      expect(studentQuantile(p, 4) / (Math.sign(p - 0.5) * 2 * Math.sqrt(q - 1))).toBeCloseTo(1, 11);
    }
  });

  it('cuts off the wanted part of the density, summed by Simpson’s rule', () => {
    for (const freedom of [1.5, 2.7, 7.3, 41, 300]) {
      const density = (t: number) => (1 + (t * t) / freedom) ** (-(freedom + 1) / 2);
      // t = tan x makes the whole line a finite range.
      const mapped = (x: number) => density(Math.tan(x)) / Math.cos(x) ** 2;
      const half = simpson(mapped, 0, Math.PI / 2 - 1e-9);
      for (const p of [0.55, 0.8, 0.975, 0.999]) {
        const part = simpson(mapped, 0, Math.atan(studentQuantile(p, freedom)));
        expect(0.5 + part / half / 2).toBeCloseTo(p, 7);
      }
    }
  });

  it('is odd around one half, falls with the degrees of freedom and comes to the normal quantile', () => {
    expect(studentQuantile(0.5, 7)).toBe(0);
    expect(studentQuantile(0.025, 7)).toBeCloseTo(-studentQuantile(0.975, 7), 13);
    let last = Infinity;
    for (let freedom = 1; freedom < 3e5; freedom *= 1.3) {
      const t = studentQuantile(0.975, freedom);
      expect(t).toBeLessThan(last);
      last = t;
    }
    expect(studentQuantile(0.975, Infinity)).toBe(normalQuantile(0.975));
    expect(studentQuantile(0.975, 1e5 - 1e-6)).toBeCloseTo(studentQuantile(0.975, 1e5 + 1e-6), 10);
  });

  it('refuses what is outside its range', () => {
    for (const p of [0, 1, -0.1, Number.NaN])
      expect(() => studentQuantile(p, 5)).toThrow('invalid probability');
    for (const freedom of [0, 0.5, Number.NaN])
      expect(() => studentQuantile(0.9, freedom)).toThrow('invalid degrees of freedom');
  });
});

function simpson(f: (x: number) => number, from: number, to: number, steps = 20_000): number {
  const step = (to - from) / steps;
  let total = f(from) + f(to);
  for (let i = 1; i < steps; i++) total += (i % 2 === 1 ? 4 : 2) * f(from + i * step);
  return (total * step) / 3;
}
