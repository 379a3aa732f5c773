// Costs of independent events over a year, against published tables, hand calculations and plain sums.

import { describe, expect, it } from 'vitest';
import {
  exponentialTailMean,
  poissonCdf,
  poissonQuantile,
  poissonTailMean,
  sumOfEvents,
} from './support/poisson-cost';

const chance = (events: number, count: number) => poissonCdf(events, count) - poissonCdf(events, count - 1);

describe('Poisson counts', () => {
  it('are those of the usual four-decimal tables', () => {
    const table = [
      [0.5, 1, 0.9098],
      [1, 2, 0.9197],
      [5, 8, 0.9319],
      [5, 9, 0.9682],
      [10, 14, 0.9165],
      [10, 15, 0.9513],
    ] as const;
    for (const [events, count, wanted] of table) expect(poissonCdf(events, count)).toBeCloseTo(wanted, 4);
    expect([0.5, 1, 5, 10].map((events) => poissonQuantile(events, 0.95))).toEqual([2, 3, 9, 15]);
  });

  it('have their mean and variance, also when e^(−λ) vanishes', () => {
    for (const events of [0.3, 12, 900]) {
      let [mean, square] = [0, 0];
      let below = 0;
      for (let k = 0; k < 2 * events + 60; k++) {
        const upTo = poissonCdf(events, k);
        mean += k * (upTo - below);
        square += k * k * (upTo - below);
        below = upTo;
      }
      expect(mean / events).toBeCloseTo(1, 9);
      expect((square - mean * mean) / events).toBeCloseTo(1, 6);
    }
    expect(poissonCdf(3, -1)).toBe(0);
  });
});

describe('a Poisson number of amounts', () => {
  it('by hand: four events a year of 100 €, alike or exponential', () => {
    expect(sumOfEvents(4, 100, 0)).toEqual({ mean: 400, variance: 40_000 });
    expect(sumOfEvents(4, 100, 1)).toEqual({ mean: 400, variance: 80_000 });
  });

  it('adds up over the number of events', () => {
    const [events, amount, variation] = [2.3, 70, 0.6];
    let [mean, square] = [0, 0];
    for (let n = 0; n < 60; n++) {
      mean += chance(events, n) * n * amount;
      square += chance(events, n) * (n * amount ** 2 * variation + (n * amount) ** 2);
    }
    const wanted = sumOfEvents(events, amount, variation);
    expect(wanted.mean).toBeCloseTo(mean, 9);
    expect(wanted.variance).toBeCloseTo(square - mean ** 2, 7);
  });
});

describe('mean of the worst years', () => {
  it('by hand: one event a year, the worst twentieth has 110/e − 37', () => {
    // v = 3; E[N; N > 3] = P(N ≥ 3) = 1 − 2.5/e; 3·(P(N ≤ 3) − 0.95) = 8/e − 2.85; over 0.05.
    expect(poissonTailMean(1, 0.95)).toBeCloseTo(110 / Math.E - 37, 12);
  });

  it('is the mean of the quantiles from q to 1, each count over its own share', () => {
    for (const events of [0.02, 0.7, 4, 25]) {
      for (const q of [0.5, 0.9, 0.95, 0.995]) {
        let total = 0;
        for (let k = 0; k < 150; k++) {
          const from = Math.max(q, poissonCdf(events, k - 1));
          total += k * Math.max(0, poissonCdf(events, k) - from);
        }
        expect(poissonTailMean(events, q)).toBeCloseTo(total / (1 - q), 9);
      }
    }
  });

  it('of an exponential amount is its quantile and its mean again: 1 + ln 20 means at 95 %', () => {
    expect(exponentialTailMean(1, 0.95)).toBeCloseTo(3.995732, 6);
    const steps = 200_000;
    let total = 0;
    for (let i = 0; i < steps; i++) total -= 100 * Math.log(0.1 * (1 - (i + 0.5) / steps));
    expect(exponentialTailMean(100, 0.9)).toBeCloseTo(total / steps, 2);
  });

  it('refuses a level outside its range', () => {
    expect(() => poissonTailMean(1, 1)).toThrow('invalid level: 1');
    expect(() => exponentialTailMean(1, 0)).toThrow('invalid level: 0');
  });
});
