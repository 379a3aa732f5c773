import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { expectedCover } from '../../../model/math/capped-sum';

const chance = fc.oneof(fc.double({ min: 0, max: 1, noNaN: true }), fc.constantFrom(0, 1));
const capacity = fc.oneof(fc.double({ min: 0, max: 3, noNaN: true }), fc.constantFrom(0, 0.5, 1, 2));
const team = fc.array(fc.tuple(capacity, chance), { maxLength: 8 });

function cover(holders: readonly (readonly [number, number])[], target: number, first = 0): number {
  return expectedCover(
    holders.map(([one]) => one),
    holders.map(([, there]) => there),
    target,
    first,
  );
}

/** The naive twin: every combination of who is there. */
function enumerate(holders: readonly (readonly [number, number])[], target: number, first = 0): number {
  let covered = 0;
  for (let outcome = 0; outcome < 2 ** holders.length; outcome++) {
    let probability = 1;
    let sum = 0;
    holders.forEach(([one, there], i) => {
      const comes = Math.floor(outcome / 2 ** i) % 2 === 1;
      probability *= comes ? there : 1 - there;
      if (comes) sum += one;
    });
    covered += probability * Math.min(1, Math.max(0, sum - first) / target);
  }
  return covered;
}

describe('the part of a target that is covered', () => {
  it('does as documented', () => {
    expect(expectedCover([1, 1], [0.8, 0.8], 2)).toBeCloseTo(0.8, 12);
    expect(expectedCover([2], [0.8], 1, 1)).toBeCloseTo(0.8, 12);
  });

  it('is exact for one holder and when capacities are whole parts of the target', () => {
    expect(cover([[0.37, 0.8]], 1)).toBeCloseTo(0.37 * 0.8, 12);
    expect(cover([[5, 0.8]], 1)).toBeCloseTo(0.8, 12);
    const thirds = [1, 2, 1, 1].map((part) => [part / 3, 0.7] as const);
    expect(cover(thirds, 1)).toBeCloseTo(enumerate(thirds, 1), 12);
  });

  it('agrees with going through every combination, to 1/48 of the target', () => {
    fc.assert(
      fc.property(team, fc.double({ min: 0.2, max: 6, noNaN: true }), (holders, target) => {
        const got = cover(holders, target);
        const wanted = enumerate(holders, target);
        expect(Math.abs(got - wanted)).toBeLessThan(1 / 48);
        expect(got).toBeLessThanOrEqual(wanted + 1e-12); // spreading a capacity over two cells can only lose at the cap
      }),
      { numRuns: 1000 },
    );
  });

  it('leaves what comes first out, to 1/48 of both', () => {
    // Two who bring 1 each, 1 comes first: 0.5 of a target of 2 when both are there, nothing when one is.
    expect(expectedCover([1, 1], [0.8, 0.8], 2, 1)).toBeCloseTo(0.64 * 0.5, 12);
    const size = fc.double({ min: 0.2, max: 6, noNaN: true });
    fc.assert(
      fc.property(team, size, size, (holders, target, first) => {
        const gap = Math.abs(cover(holders, target, first) - enumerate(holders, target, first));
        expect(gap).toBeLessThan((first + target) / target / 48);
      }),
      { numRuns: 1000 },
    );
  });

  it('never falls when somebody brings more, comes more often or joins, whatever comes first', () => {
    const size = fc.double({ min: 0.2, max: 6, noNaN: true });
    fc.assert(
      fc.property(team, capacity, chance, chance, size, size, (rest, c, p, more, target, first) => {
        const before = cover([...rest, [c, p]], target, first);
        expect(before).toBeGreaterThanOrEqual(0);
        expect(cover([...rest, [c + more, p]], target, first)).toBeGreaterThanOrEqual(before - 1e-12);
        expect(cover([...rest, [c, p + (1 - p) * more]], target, first)).toBeGreaterThanOrEqual(
          before - 1e-12,
        );
        expect(cover([...rest, [c, p], [1, more]], target, first)).toBeGreaterThanOrEqual(before - 1e-12);
      }),
      { numRuns: 2000 },
    );
  });

  it('never falls when somebody brings more, comes more often or joins, nor when the target shrinks', () => {
    fc.assert(
      fc.property(
        team,
        capacity,
        chance,
        chance,
        fc.double({ min: 0.2, max: 6, noNaN: true }),
        (rest, c, p, more, target) => {
          const before = cover([...rest, [c, p]], target);
          expect(before).toBeGreaterThanOrEqual(0);
          expect(before).toBeLessThanOrEqual(1);
          expect(cover([...rest, [c + more, p]], target)).toBeGreaterThanOrEqual(before - 1e-12);
          expect(cover([...rest, [c, p + (1 - p) * more]], target)).toBeGreaterThanOrEqual(before - 1e-12);
          expect(cover([...rest, [c, p], [1, more]], target)).toBeGreaterThanOrEqual(before - 1e-12);
          expect(cover([...rest, [c, p]], target / (1 + more))).toBeGreaterThanOrEqual(before - 1e-12);
        },
      ),
      { numRuns: 2000 },
    );
  });

  it('is nothing without holders, and needs a target', () => {
    expect(expectedCover([], [], 3)).toBe(0);
    expect(() => expectedCover([1], [1], 0)).toThrow('invalid target: 0');
  });
});
