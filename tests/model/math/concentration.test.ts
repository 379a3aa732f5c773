import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { effectiveHolders } from '../../../model/math/concentration';

const share = fc.oneof(fc.constant(0), fc.double({ min: 1e-9, max: 1, noNaN: true }));
const shares = fc.array(share, { minLength: 1, maxLength: 12 }).filter((values) => values.some((v) => v > 0));

describe('the effective number of holders', () => {
  it('does as documented', () => {
    expect(effectiveHolders(Object.freeze([0.5, 0.5]))).toBe(2);
  });

  it('gives the Laakso–Taagepera values of the constellations in G. V. Golosov, Party Politics 16(2), 2010', () => {
    const ones = (count: number) => new Array<number>(count).fill(0.01);
    const constellations: [number[], number][] = [
      [[0.75, 0.25], 1.6],
      [[0.75, 0.1, ...ones(15)], 1.74],
      [[0.55, 0.45], 1.98],
      [[0.55, 0.1, 0.1, 0.1, ...ones(15)], 2.99],
      [[0.35, 0.35, 0.3], 2.99],
      [[0.35, 0.1, 0.1, 0.1, 0.1, 0.1, ...ones(15)], 5.75],
      [[0.15, 0.15, 0.15, 0.15, 0.15, 0.15, 0.1], 6.9],
      [[0.15, 0.1, 0.1, 0.1, 0.1, 0.1, 0.1, 0.1, ...ones(15)], 10.64],
    ];
    for (const [values, published] of constellations)
      expect(effectiveHolders(values)).toBeCloseTo(published, 2);
  });

  it('is between one and the number of holders, whatever the unit and the order', () => {
    fc.assert(
      fc.property(shares, fc.double({ min: 1e-6, max: 1e6, noNaN: true }), (values, unit) => {
        const effective = effectiveHolders(values);
        expect(effective).toBeGreaterThanOrEqual(1 - 1e-12);
        expect(effective).toBeLessThanOrEqual(values.filter((v) => v > 0).length + 1e-9);
        expect(effectiveHolders(values.map((v) => v * unit).reverse())).toBeCloseTo(effective, 9);
      }),
    );
  });

  it('grows when a larger holder hands part of the difference to a smaller one', () => {
    fc.assert(
      fc.property(shares, share, share, share, (values, a, b, part) => {
        const moved = ((Math.max(a, b) - Math.min(a, b)) / 2) * part;
        const before = effectiveHolders([...values, Math.max(a, b), Math.min(a, b)]);
        const after = effectiveHolders([...values, Math.max(a, b) - moved, Math.min(a, b) + moved]);
        expect(after).toBeGreaterThanOrEqual(before * (1 - 1e-12));
      }),
    );
  });

  it('is none without holders, and refuses what is no share', () => {
    expect(effectiveHolders([])).toBe(0);
    expect(effectiveHolders([0, 0])).toBe(0);
    expect(effectiveHolders([1e-300, 1e-300])).toBe(2);
    for (const wrong of [-1, Number.NaN, Infinity]) {
      expect(() => effectiveHolders([1, wrong])).toThrow(`invalid share: ${wrong}`);
    }
  });
});
