import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addTrial, chanceNone, poissonBinomial } from '../../../model/math/poisson-binomial';

const probability = fc.oneof(fc.double({ min: 0, max: 1, noNaN: true }), fc.constantFrom(0, 1));

/** The naive twin: every combination of outcomes, one by one. */
function enumerate(probabilities: readonly number[]): number[] {
  const counts = new Array<number>(probabilities.length + 1).fill(0);
  for (let outcome = 0; outcome < 2 ** probabilities.length; outcome++) {
    let chance = 1;
    let successes = 0;
    probabilities.forEach((p, i) => {
      const happens = Math.floor(outcome / 2 ** i) % 2 === 1;
      chance *= happens ? p : 1 - p;
      if (happens) successes++;
    });
    counts[successes] = (counts[successes] ?? 0) + chance;
  }
  return counts;
}

describe('the number of successes', () => {
  it('does as documented', () => {
    expect([...poissonBinomial(Object.freeze([0.5, 0.5]))]).toEqual([0.25, 0.5, 0.25]);
    expect([...poissonBinomial([])]).toEqual([1]);
  });

  it('agrees with going through every combination', () => {
    fc.assert(
      fc.property(fc.array(probability, { maxLength: 9 }), (probabilities) => {
        const wanted = enumerate(probabilities);
        const got = poissonBinomial(probabilities);
        expect(got.length).toBe(wanted.length);
        for (let k = 0; k < wanted.length; k++) {
          expect(Math.abs((got[k] as number) - (wanted[k] as number))).toBeLessThan(1e-14);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('is binomial when all chances are equal', () => {
    const n = 50;
    const p = 0.37;
    const got = poissonBinomial(new Array<number>(n).fill(p));
    let binomial = (1 - p) ** n;
    for (let k = 0; k <= n; k++) {
      expect((got[k] as number) / binomial).toBeCloseTo(1, 11);
      binomial *= ((n - k) / (k + 1)) * (p / (1 - p));
    }
  });

  it('sums to one, keeps the mean, has no negative value and does not care for the order', () => {
    fc.assert(
      fc.property(fc.array(probability, { minLength: 1, maxLength: 60 }), (probabilities) => {
        const got = poissonBinomial(probabilities);
        let sum = 0;
        let mean = 0;
        got.forEach((chance, k) => {
          expect(chance).toBeGreaterThanOrEqual(0);
          sum += chance;
          mean += k * chance;
        });
        expect(sum).toBeCloseTo(1, 12);
        expect(mean).toBeCloseTo(
          probabilities.reduce((a, b) => a + b, 0),
          10,
        );
        const reversed = poissonBinomial([...probabilities].reverse());
        got.forEach((chance, k) => {
          expect(reversed[k]).toBeCloseTo(chance, 13);
        });
      }),
    );
  });

  it('can be built one trial at a time', () => {
    const counts = new Float64Array(3);
    counts[0] = 1;
    addTrial(counts, 0, 0.1);
    addTrial(counts, 1, 0.6);
    expect([...counts]).toEqual([...poissonBinomial([0.1, 0.6])]);
  });

  it('refuses what is no probability', () => {
    for (const wrong of [-0.1, 1.1, Number.NaN]) {
      expect(() => poissonBinomial([0.5, wrong])).toThrow(`invalid probability: ${wrong}`);
      expect(() => chanceNone([0.5, wrong])).toThrow(`invalid probability: ${wrong}`);
    }
  });
});

describe('the chance of none', () => {
  it('does as documented', () => {
    expect(chanceNone([0.5, 0.5])).toBe(0.25);
    expect(chanceNone([])).toBe(1);
  });

  it('is the first value of the distribution', () => {
    fc.assert(
      fc.property(fc.array(probability, { maxLength: 30 }), (probabilities) => {
        expect(chanceNone(probabilities)).toBeCloseTo(poissonBinomial(probabilities)[0] as number, 15);
      }),
    );
  });
});
