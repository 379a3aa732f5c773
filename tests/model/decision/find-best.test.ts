// Pareto: what is left to choose between once what is beaten on everything is set aside.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareResults, dominates, findBest } from '../../../model/decision/compare/find-best';
import type { Results } from '../../../model/decision/compare/types';

const at = (cost: number, onTime: number, loss: number): Results => ({ cost, onTime, loss });
const points = fc.array(
  fc.record({
    cost: fc.integer({ min: 0, max: 5 }),
    onTime: fc.integer({ min: 0, max: 5 }).map((n) => n / 5),
    loss: fc.integer({ min: 0, max: 5 }),
  }),
  { maxLength: 8 },
);

describe('the best outcomes', () => {
  it('are those that no other beats: cheaper, more on time or with less loss', () => {
    expect(
      findBest([at(100, 0.9, 50), at(90, 0.9, 60), at(110, 0.9, 50), at(100, 0.8, 50), at(120, 0.95, 50)]),
    ).toEqual([true, true, false, false, true]);
    expect(findBest([])).toEqual([]);
  });

  it('are all of several that are the same, but for rounding', () => {
    expect(findBest([at(100, 0.9, 50), at(100 + 1e-5, 0.9, 50)])).toEqual([true, true]);
    expect(compareResults(at(100, 0.9, 50), at(101, 0.95, 50))).toEqual([-1, 1, 0]);
  });

  it('always are some, never beaten, and every other is beaten by one of them', () => {
    fc.assert(
      fc.property(points, (drawn) => {
        const flags = findBest(drawn);
        const best = drawn.filter((_, i) => flags[i]);
        expect(best.length > 0).toBe(drawn.length > 0);
        drawn.forEach((point, i) => {
          expect(best.some((other) => dominates(other, point))).toBe(!flags[i]);
        });
      }),
    );
  });

  it('do not depend on the order in which they stand', () => {
    fc.assert(
      fc.property(points, (drawn) => {
        expect(findBest(drawn.toReversed())).toEqual(findBest(drawn).toReversed());
      }),
    );
  });
});
