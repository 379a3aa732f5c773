import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { priceOverTerm, unplannedAbsence } from '../../../model/math/renewal';

const rate = fc.double({ min: 0, max: 1, noNaN: true });
const amount = fc.double({ min: 0, max: 20, noNaN: true });

describe('unplanned absence', () => {
  it('does as documented', () => {
    expect(unplannedAbsence(0.05, 0.1, 0.5)).toBeCloseTo(1 - 0.95 / 1.05, 15);
  });

  it('is illness alone when nobody leaves, vacancy alone when nobody is ill', () => {
    expect(unplannedAbsence(0.04, 0, 3)).toBe(0.04);
    // Held four years on average, then one year to be held again: missing one year in five.
    expect(unplannedAbsence(0, 1 / 4, 1)).toBeCloseTo(1 / 5, 15);
    expect(unplannedAbsence(1, 0.2, 0.5)).toBe(1);
  });

  it('is the share of a long history: posts held 1/κ years in turn with vacancies of T years', () => {
    let held = 0;
    let vacant = 0;
    for (let i = 0; i < 1000; i++) {
      const quantile = (i + 0.5) / 1000; // evenly spread quantiles of an exponential time in post, mean 5 years
      held += -5 * Math.log1p(-quantile);
      vacant += 0.6;
    }
    expect(unplannedAbsence(0.05, 0.2, 0.6)).toBeCloseTo(1 - (0.95 * held) / (held + vacant), 3);
  });

  it('stays a ratio and rises with every argument', () => {
    fc.assert(
      fc.property(rate, amount, amount, rate, amount, (s, departures, years, share, more) => {
        const before = unplannedAbsence(s, departures, years);
        expect(before).toBeGreaterThanOrEqual(0);
        expect(before).toBeLessThanOrEqual(1);
        expect(unplannedAbsence(s * share, departures, years)).toBeLessThanOrEqual(before + 1e-15);
        expect(unplannedAbsence(s, departures + more, years)).toBeGreaterThanOrEqual(before - 1e-15);
        expect(unplannedAbsence(s, departures, years + more)).toBeGreaterThanOrEqual(before - 1e-15);
      }),
    );
  });

  it('refuses what is out of range', () => {
    expect(() => unplannedAbsence(1.1, 0, 0)).toThrow('invalid sickness rate: 1.1');
    expect(() => unplannedAbsence(0, -1, 0)).toThrow('invalid departures: -1');
    expect(() => unplannedAbsence(0, Infinity, 0)).toThrow('invalid departures: Infinity');
    expect(() => unplannedAbsence(0, 0, -1)).toThrow('invalid time to recover: -1');
  });
});

describe('average price over a term', () => {
  it('does as documented', () => {
    expect(priceOverTerm(0.1, 3)).toBeCloseTo((1 + 1.1 + 1.21) / 3, 14);
  });

  it('is the mean of the yearly prices', () => {
    for (const growth of [-0.5, -0.1, 0.002, 0.03, 0.5]) {
      for (const years of [1, 2, 5, 10]) {
        let sum = 0;
        for (let year = 0; year < years; year++) sum += (1 + growth) ** year;
        expect(priceOverTerm(growth, years) / (sum / years)).toBeCloseTo(1, 13);
      }
    }
  });

  it('is 1 without growth and has no jump there', () => {
    expect(priceOverTerm(0, 7)).toBe(1);
    for (const growth of [1e-6, 1e-9, 1e-15, 1e-300]) {
      expect(priceOverTerm(growth, 7)).toBeCloseTo(1 + 3 * growth, 10);
      expect(priceOverTerm(-growth, 7)).toBeCloseTo(1 - 3 * growth, 10);
    }
  });

  it('rises with growth, and with the term when prices rise', () => {
    fc.assert(
      fc.property(rate, rate, fc.integer({ min: 1, max: 20 }), (g1, g2, years) => {
        const [low, high] = [Math.min(g1, g2) - 0.5, Math.max(g1, g2) - 0.5];
        expect(priceOverTerm(high, years)).toBeGreaterThanOrEqual(priceOverTerm(low, years) * (1 - 1e-14));
        expect(priceOverTerm(g1, years + 1)).toBeGreaterThanOrEqual(priceOverTerm(g1, years) * (1 - 1e-14));
      }),
    );
  });

  it('knows a price that vanishes after a year, and refuses what is out of range', () => {
    expect(priceOverTerm(-1, 4)).toBe(0.25);
    expect(() => priceOverTerm(-1.1, 1)).toThrow('invalid growth: -1.1');
    expect(() => priceOverTerm(0.1, 0)).toThrow('invalid years: 0');
    expect(() => priceOverTerm(0.1, Number.NaN)).toThrow('invalid years: NaN');
  });
});
