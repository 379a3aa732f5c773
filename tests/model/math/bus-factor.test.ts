import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type StoppableRole, smallestStoppingSet } from '../../../model/math/bus-factor';

const role = fc.record({
  weight: fc.oneof(fc.integer({ min: 0, max: 10 }), fc.double({ min: 0, max: 5, noNaN: true })),
  holders: fc.array(fc.integer({ min: 0, max: 7 }), { maxLength: 4 }),
});
const roles = fc.array(role, { minLength: 1, maxLength: 8 });
const share = fc.oneof(fc.double({ min: 0, max: 1, noNaN: true }), fc.constantFrom(0, 0.25, 0.5, 0.75, 1));

function weigh(all: readonly StoppableRole[], isGone: (holder: number) => boolean): number {
  return all.reduce((sum, { weight, holders }) => (holders.every(isGone) ? sum + weight : sum), 0);
}

/** The naive twin: every set of the holders 0 … 7, the smallest that stops enough and among those the most. */
function tryEverySet(all: readonly StoppableRole[], wanted: number): { size: number; stopped: number } {
  const total = all.reduce((sum, { weight }) => sum + weight, 0);
  let best = { size: Infinity, stopped: 0 };
  for (let set = 0; set < 256; set++) {
    const has = (holder: number) => Math.floor(set / 2 ** holder) % 2 === 1;
    const size = [0, 1, 2, 3, 4, 5, 6, 7].filter(has).length;
    const stopped = weigh(all, has) / total;
    if (stopped < wanted - 1e-12) continue;
    if (size < best.size || (size === best.size && stopped > best.stopped)) best = { size, stopped };
  }
  return best;
}

/** A small linear congruential generator (Numerical Recipes), so that the large cases are always the same. */
function makeRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

/** A plausible company: each role held by one to four people, a few people on many roles. */
function makeCompany(people: number, roleCount: number, seed: number): StoppableRole[] {
  const random = makeRandom(seed);
  return Array.from({ length: roleCount }, () => ({
    weight: 1 + Math.floor(random() * 20),
    holders: Array.from({ length: 1 + Math.floor(random() * 4) }, () => Math.floor(random() ** 1.5 * people)),
  }));
}

describe('the smallest set that stops a share of the work', () => {
  it('does as documented', () => {
    const found = smallestStoppingSet(
      [
        { weight: 1, holders: [7] },
        { weight: 1, holders: [7, 8] },
      ],
      0.5,
    );
    expect(found).toEqual({ exact: true, size: 1, atLeast: 1, set: [7], stopped: 0.5 });
  });

  it('agrees with trying every set', () => {
    fc.assert(
      fc.property(roles, share, (all, wanted) => {
        fc.pre(all.some(({ weight }) => weight > 1e-6));
        const found = smallestStoppingSet(all, wanted);
        const naive = tryEverySet(all, wanted);
        expect(found.exact).toBe(true);
        expect(found.atLeast).toBe(found.size);
        expect(found.set.length).toBe(found.size);
        expect(found.size).toBe(naive.size);
        expect(found.stopped).toBeCloseTo(naive.stopped, 9);
        const total = all.reduce((sum, { weight }) => sum + weight, 0);
        expect(weigh(all, (holder) => found.set.includes(holder)) / total).toBeCloseTo(found.stopped, 9);
      }),
      { numRuns: 5000 },
    );
  });

  it('is right where taking the most loaded person first is wrong', () => {
    // Person 0 contributes 28, more than anyone, but stops nothing alone: with 0 it takes three to stop 54 of 110,
    // with 3 and 4 two. Without any step to search, the answer is the greedy one.
    const roles = [
      { weight: 28, holders: [0, 1] },
      { weight: 28, holders: [0, 2] },
      { weight: 27, holders: [3] },
      { weight: 27, holders: [4] },
    ];
    const half = 54 / 110;
    expect(smallestStoppingSet(roles, half, 0)).toMatchObject({ exact: false, size: 3, atLeast: 0 });
    expect(smallestStoppingSet(roles, half)).toMatchObject({ exact: true, size: 2, set: [3, 4] });
  });

  it('counts roles that nobody holds as stopped already', () => {
    expect(
      smallestStoppingSet(
        [
          { weight: 3, holders: [] },
          { weight: 1, holders: [1] },
        ],
        0.7,
      ),
    ).toEqual({
      exact: true,
      size: 0,
      atLeast: 0,
      set: [],
      stopped: 0.75,
    });
  });

  it('knows its limits: nothing to stop, everything to stop, the same holder twice', () => {
    expect(smallestStoppingSet([], 0.5)).toMatchObject({ size: 0, stopped: 0 });
    expect(smallestStoppingSet([{ weight: 0, holders: [1] }], 1)).toMatchObject({ size: 0, stopped: 0 });
    expect(smallestStoppingSet([{ weight: 1, holders: [1, 1] }], 1)).toMatchObject({
      size: 1,
      set: [1],
      stopped: 1,
    });
    const everything = makeCompany(14, 11, 3);
    expect(smallestStoppingSet(everything, 1).stopped).toBe(1);
    expect(smallestStoppingSet(everything, 0)).toMatchObject({ exact: true, size: 0 });
  });

  it('needs no fewer people for a larger share, nor when a backup is named', () => {
    fc.assert(
      fc.property(roles, share, share, fc.nat(7), fc.nat(7), (all, a, b, index, backup) => {
        const size = smallestStoppingSet(all, Math.min(a, b)).size;
        expect(smallestStoppingSet(all, Math.max(a, b)).size).toBeGreaterThanOrEqual(size);
        const backed = all.map((r, i) => (i === index ? { ...r, holders: [...r.holders, backup] } : r));
        expect(smallestStoppingSet(backed, Math.min(a, b)).size).toBeGreaterThanOrEqual(size);
      }),
      { numRuns: 1000 },
    );
  });

  it('depends neither on the order of roles nor on the numbers given to people', () => {
    const company = makeCompany(14, 11, 5);
    const found = smallestStoppingSet(company, 0.5);
    const renumbered = company
      .toReversed()
      .map((r) => ({ ...r, holders: r.holders.map((h) => 100 - h).toReversed() }));
    const again = smallestStoppingSet(renumbered, 0.5);
    expect(again.size).toBe(found.size);
    expect(again.stopped).toBeCloseTo(found.stopped, 12);
  });

  it('stays exact for sixty people on forty roles', () => {
    for (const seed of [1, 2, 3]) {
      const found = smallestStoppingSet(makeCompany(60, 40, seed), 0.3);
      expect(found.exact).toBe(true);
      expect(found.stopped).toBeGreaterThanOrEqual(0.3 - 1e-12);
    }
  });

  it('says so when its steps run out, with a set that stops enough and a bound', () => {
    const company = makeCompany(60, 40, 1);
    const given = smallestStoppingSet(company, 0.6, 50);
    expect(given.exact).toBe(false);
    expect(given.stopped).toBeGreaterThanOrEqual(0.6 - 1e-12);
    expect(given.size).toBeGreaterThan(given.atLeast);
    expect(given.set.length).toBe(given.size);
  });

  it('refuses what is no share and no weight', () => {
    for (const wrong of [-0.1, 1.1, Number.NaN]) {
      expect(() => smallestStoppingSet([], wrong)).toThrow(`invalid share: ${wrong}`);
    }
    for (const wrong of [-1, Number.NaN, Infinity]) {
      expect(() => smallestStoppingSet([{ weight: wrong, holders: [] }], 0.5)).toThrow(
        `invalid weight: ${wrong}`,
      );
    }
  });
});
