import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { makeHistogram } from '../../../../model/simulation/estimate/histogram';

const total = (counts: readonly number[]) => counts.reduce((sum, count) => sum + count, 0);

describe('a histogram', () => {
  it('does as documented', () => {
    const { start, width, counts } = makeHistogram([0, 10, 40], 'all');
    expect({ start, width, bars: counts.length }).toEqual({ start: 0, width: 1, bars: 40 });
    expect([counts[0], counts[10], counts[39]]).toEqual([1, 1, 1]);
  });

  it('loses no year and has bars of round width, about forty', () => {
    const values = fc.array(fc.double({ min: -1e7, max: 1e7, noNaN: true }), {
      minLength: 1,
      maxLength: 300,
    });
    fc.assert(
      fc.property(values, fc.constantFrom('all', 'central'), (drawn, reach) => {
        const sorted = Float64Array.from(drawn).sort();
        const { start, width, counts } = makeHistogram(sorted, reach);
        expect(total(counts)).toBe(sorted.length);
        expect(width.toExponential()).toMatch(/^[125]e/);
        expect(Math.abs(start / width - Math.round(start / width))).toBeLessThan(1e-6);
        expect(counts.length).toBeLessThanOrEqual(66);
        expect(counts.length === 1 || counts.length >= 24).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });

  it('puts a year into the bar that holds it, edges below', () => {
    const { start, width, counts } = makeHistogram([0.9, 0.915, 0.95, 0.955, 0.9999, 1], 'all');
    expect({ start, width, bars: counts.length }).toEqual({ start: 0.9, width: 0.002, bars: 50 });
    expect([counts[0], counts[7], counts[25], counts[27], counts[49]]).toEqual([1, 1, 1, 1, 2]);
  });

  it('keeps the last years out of the scale, and counts them in the outer bars', () => {
    const sorted = Float64Array.from({ length: 1000 }, (_, i) => (i < 998 ? i : 1e6));
    const { start, width, counts } = makeHistogram(sorted, 'central');
    expect(start + width * counts.length).toBeLessThan(1100);
    expect(total(counts)).toBe(1000);
    const all = makeHistogram(sorted, 'all');
    expect(all.start + all.width * all.counts.length).toBeGreaterThanOrEqual(1e6);
  });

  it('shows the few that differ when nearly all are alike', () => {
    const sorted = Float64Array.from({ length: 1000 }, (_, i) => (i < 999 ? 0 : 8000));
    const { start, width, counts } = makeHistogram(sorted, 'central');
    expect({ start, width, first: counts[0], last: counts.at(-1) }).toEqual({
      start: 0,
      width: 200,
      first: 999,
      last: 1,
    });
  });

  it('has one bar when all are alike, up to rounding, and none without years', () => {
    for (const value of [0, 0.7, 1, -31_234.5, 812_345.678]) {
      const { start, width, counts } = makeHistogram([value, value * (1 + 1e-15)].sort(), 'central');
      expect(counts).toEqual([2]);
      expect(start).toBeLessThanOrEqual(value + 1e-9);
      expect(start + width).toBeGreaterThanOrEqual(value);
    }
    expect(makeHistogram([-4e-10, 5e-10], 'central').counts).toEqual([2]);
    expect(makeHistogram([], 'all').counts).toEqual([]);
  });
});
