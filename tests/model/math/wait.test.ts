import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answeredAfterDelay, hypoexponentialCdf } from '../../../model/math/wait';

const positive = fc.oneof(
  fc.double({ min: 1e-3, max: 50, noNaN: true }),
  fc.double({ min: 1e-9, max: 1e6, noNaN: true }),
);
const anyRate = fc.oneof(
  { weight: 8, arbitrary: positive },
  { weight: 1, arbitrary: fc.constantFrom(0, Infinity) },
);
const chance = fc.oneof(fc.double({ min: 0, max: 1, noNaN: true }), fc.constantFrom(0, 1));
const ROUNDING = 2e-15;

/** ∫₀^t f by Simpson's rule. */
function integrate(f: (x: number) => number, t: number, steps = 2000): number {
  const h = t / steps;
  let sum = f(0) + f(t);
  for (let i = 1; i < steps; i++) sum += f(i * h) * (i % 2 === 1 ? 4 : 2);
  return (sum * h) / 3;
}

describe('two exponential delays one after the other', () => {
  it('do as documented: equal rates give Erlang-2, 1 − (1 + t)e^(−t)', () => {
    expect(hypoexponentialCdf(1, 1, 1)).toBeCloseTo(1 - 2 / Math.E, 15);
  });

  it('follow the textbook form when the rates are far apart: 1 − (b·e^(−at) − a·e^(−bt))/(b − a)', () => {
    for (const [a, b, t] of [
      [1, 2, 0.7],
      [0.1, 5, 3],
      [4, 0.5, 1],
      [30, 1, 2],
    ] as const) {
      const wanted = 1 - (b * Math.exp(-a * t) - a * Math.exp(-b * t)) / (b - a);
      expect(hypoexponentialCdf(a, b, t)).toBeCloseTo(wanted, 14);
    }
  });

  it('are the convolution of their densities', () => {
    for (const [a, b, t] of [
      [1, 1.0001, 2],
      [0.3, 0.3, 4],
      [2, 0.01, 5],
    ] as const) {
      const wanted = integrate((x) => a * Math.exp(-a * x) * -Math.expm1(-b * (t - x)), t);
      expect(hypoexponentialCdf(a, b, t)).toBeCloseTo(wanted, 10);
    }
  });

  it('do not mind rates that are equal, nearly equal, nil or endless', () => {
    for (const gap of [0, 1e-16, 1e-12, 1e-8]) {
      expect(hypoexponentialCdf(1, 1 + gap, 1)).toBeCloseTo(1 - 2 / Math.E, 8);
    }
    expect(hypoexponentialCdf(0, 3, 5)).toBe(0);
    expect(hypoexponentialCdf(3, 0, Infinity)).toBe(0);
    expect(hypoexponentialCdf(Infinity, 2, 1)).toBeCloseTo(1 - Math.exp(-2), 15);
    expect(hypoexponentialCdf(1e12, 2, 1)).toBeCloseTo(1 - Math.exp(-2), 11);
    expect(hypoexponentialCdf(Infinity, Infinity, 0)).toBe(1);
    expect(hypoexponentialCdf(1, 2, 0)).toBe(0);
    expect(hypoexponentialCdf(1, 2, Infinity)).toBe(1);
  });

  it('are over sooner when a rate rises or more time passes, whichever comes first', () => {
    fc.assert(
      fc.property(anyRate, anyRate, positive, positive, (a, b, t, more) => {
        const before = hypoexponentialCdf(a, b, t);
        expect(before).toBeGreaterThanOrEqual(0);
        expect(before).toBeLessThanOrEqual(1);
        expect(hypoexponentialCdf(b, a, t)).toBe(before);
        expect(hypoexponentialCdf(a + more, b, t)).toBeGreaterThanOrEqual(before - ROUNDING);
        expect(hypoexponentialCdf(a, b, t + more)).toBeGreaterThanOrEqual(before - ROUNDING);
      }),
      { numRuns: 5000 },
    );
  });

  it('refuse negative rates and times', () => {
    expect(() => hypoexponentialCdf(-1, 1, 1)).toThrow('invalid rate: -1');
    expect(() => hypoexponentialCdf(1, Number.NaN, 1)).toThrow('invalid rate: NaN');
    expect(() => hypoexponentialCdf(1, 1, -1)).toThrow('invalid time: -1');
  });
});

describe('being answered after a delay and a queue', () => {
  it('does as documented', () => {
    expect(answeredAfterDelay(0, 1, 2, 2)).toBeCloseTo(1 - 1 / Math.E, 15);
  });

  it('is the delay alone when nobody waits, the queue alone when there is no delay', () => {
    expect(answeredAfterDelay(0, 0, 4, 1)).toBeCloseTo(1 - Math.exp(-1 / 4), 15);
    expect(answeredAfterDelay(0.3, 2, 0, 1)).toBeCloseTo(1 - 0.3 * Math.exp(-2), 15);
    expect(answeredAfterDelay(0.3, 2, 0, 0)).toBeCloseTo(0.7, 15);
    expect(answeredAfterDelay(0.3, 0, 0, 5)).toBeCloseTo(0.7, 15);
    expect(answeredAfterDelay(0.3, 2, Infinity, 5)).toBe(0);
  });

  it('is the convolution of the delay with the wait', () => {
    for (const [c, rate, delay, t] of [
      [0.4, 2, 0.5, 1],
      [1, 0.3, 3, 4],
      [0.7, 1, 1, 2],
    ] as const) {
      const wanted = integrate(
        (x) => (Math.exp(-x / delay) / delay) * (1 - c * Math.exp(-rate * (t - x))),
        t,
      );
      expect(answeredAfterDelay(c, rate, delay, t)).toBeCloseTo(wanted, 10);
    }
  });

  it('rises with the rate and the time allowed, falls with the chance to wait and the delay', () => {
    fc.assert(
      fc.property(chance, chance, anyRate, anyRate, positive, positive, (c, share, rate, delay, t, more) => {
        const before = answeredAfterDelay(c, rate, delay, t);
        expect(before).toBeGreaterThanOrEqual(0);
        expect(before).toBeLessThanOrEqual(1);
        expect(answeredAfterDelay(c, rate, delay, t + more)).toBeGreaterThanOrEqual(before - ROUNDING);
        expect(answeredAfterDelay(c, rate + more, delay, t)).toBeGreaterThanOrEqual(before - ROUNDING);
        expect(answeredAfterDelay(c * share, rate, delay, t)).toBeGreaterThanOrEqual(before - ROUNDING);
        expect(answeredAfterDelay(c, rate, delay + more, t)).toBeLessThanOrEqual(before + ROUNDING);
      }),
      { numRuns: 5000 },
    );
  });

  it('does not jump as the delay vanishes or equals the mean wait', () => {
    expect(answeredAfterDelay(0.5, 1, 1e-9, 1)).toBeCloseTo(answeredAfterDelay(0.5, 1, 0, 1), 8);
    expect(answeredAfterDelay(0.5, 1, 1 + 1e-9, 1)).toBeCloseTo(answeredAfterDelay(0.5, 1, 1, 1), 8);
    expect(answeredAfterDelay(0.5, 1e12, 1, 1)).toBeCloseTo(answeredAfterDelay(0.5, Infinity, 1, 1), 8);
  });

  it('refuses what is out of range', () => {
    expect(() => answeredAfterDelay(1.1, 1, 1, 1)).toThrow('invalid probability: 1.1');
    expect(() => answeredAfterDelay(0.5, -1, 1, 1)).toThrow('invalid rate: -1');
    expect(() => answeredAfterDelay(0.5, 1, -1, 1)).toThrow('invalid delay: -1');
    expect(() => answeredAfterDelay(0.5, 1, 1, -1)).toThrow('invalid time: -1');
  });
});
