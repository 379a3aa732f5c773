import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chanceNobody, presentCounts, type RosterHolder } from '../../../model/math/roster';

const ratio = fc.oneof(
  { weight: 4, arbitrary: fc.double({ min: 0, max: 1, noNaN: true }) },
  { weight: 2, arbitrary: fc.integer({ min: 0, max: 20 }).map((n) => n / 20) },
);
const holder: fc.Arbitrary<RosterHolder> = fc.record({
  present: ratio,
  absent: fc.oneof(ratio, fc.double({ min: 0.02, max: 0.2, noNaN: true }), fc.constantFrom(0.08)),
});
const team = fc.array(holder, { maxLength: 8 });
const coordination = fc.oneof(fc.constantFrom(0, 0.7, 1), ratio);

/** P(K ≥ k) for k = 0 … n. */
function atLeast(counts: Float64Array): number[] {
  const tail = [...counts];
  for (let k = tail.length - 2; k >= 0; k--) tail[k] = (tail[k] as number) + (tail[k + 1] as number);
  return tail;
}

/**
 * The naive twin of the coordinated part: a fine sweep of the start; a holder is rostered when there is a whole number
 * between the two ends of their part, seen from the start; then every combination of absences.
 */
function sweep(holders: readonly RosterHolder[], starts: number): number[] {
  const turns = holders.toSorted((a, b) => a.absent - b.absent || b.present - a.present);
  const counts = new Array<number>(holders.length + 1).fill(0);
  for (let s = 0; s < starts; s++) {
    const start = (s + 0.5) / starts;
    let from = 0;
    const rostered = turns.filter(({ present }) => {
      const to = from + present;
      const isRostered = Math.ceil(to - start) > Math.ceil(from - start);
      from = to;
      return isRostered;
    });
    for (let outcome = 0; outcome < 2 ** rostered.length; outcome++) {
      let chance = 1 / starts;
      let present = 0;
      rostered.forEach(({ absent }, i) => {
        const comes = Math.floor(outcome / 2 ** i) % 2 === 1;
        chance *= comes ? 1 - absent : absent;
        if (comes) present++;
      });
      counts[present] = (counts[present] ?? 0) + chance;
    }
  }
  return counts;
}

describe('the number of holders present', () => {
  it('does as documented', () => {
    const halves = Object.freeze([
      Object.freeze({ present: 0.5, absent: 0 }),
      Object.freeze({ present: 0.5, absent: 0 }),
    ]);
    expect([...presentCounts(halves, 1)]).toEqual([0, 1, 0]);
    expect(chanceNobody([{ present: 0.8, absent: 0 }], 1)).toBeCloseTo(0.2, 15);
  });

  it('is nobody without holders', () => {
    expect([...presentCounts([], 0.7)]).toEqual([1]);
    expect(chanceNobody([], 0.7)).toBe(1);
  });

  it('agrees with a sweep of the start', () => {
    fc.assert(
      fc.property(team, (holders) => {
        const wanted = sweep(holders, 1000);
        presentCounts(holders, 1).forEach((chance, k) => {
          expect(Math.abs(chance - (wanted[k] as number))).toBeLessThan((holders.length + 1) / 1000);
        });
      }),
      { numRuns: 100 },
    );
  });

  it('sums to one and has the mean Σ p(1 − u) whatever the coordination', () => {
    fc.assert(
      fc.property(team, coordination, (holders, g) => {
        const counts = presentCounts(holders, g);
        let sum = 0;
        let mean = 0;
        counts.forEach((chance, k) => {
          expect(chance).toBeGreaterThanOrEqual(0);
          sum += chance;
          mean += k * chance;
        });
        expect(sum).toBeCloseTo(1, 12);
        expect(mean).toBeCloseTo(
          holders.reduce((total, { present, absent }) => total + present * (1 - absent), 0),
          10,
        );
      }),
      { numRuns: 2000 },
    );
  });

  it('does not care for the order of the holders', () => {
    fc.assert(
      fc.property(
        team.chain((t) => fc.tuple(fc.constant(t), fc.shuffledSubarray(t, { minLength: t.length }))),
        coordination,
        ([holders, shuffled], g) => {
          const counts = presentCounts(holders, g);
          presentCounts(shuffled, g).forEach((chance, k) => {
            expect(chance).toBeCloseTo(counts[k] as number, 12);
          });
        },
      ),
      { numRuns: 2000 },
    );
  });

  it('gives the chance of nobody as its first value', () => {
    fc.assert(
      fc.property(team, coordination, (holders, g) => {
        expect(chanceNobody(holders, g)).toBeCloseTo(presentCounts(holders, g)[0] as number, 12);
      }),
      { numRuns: 2000 },
    );
  });

  it('treats two people of the same reliability alike, whoever is more present', () => {
    fc.assert(
      fc.property(team, ratio, ratio, ratio, (holders, absent, p1, p2) => {
        const pair = [
          { present: p1, absent },
          { present: p2, absent },
        ];
        const counts = presentCounts([...holders, ...pair], 1);
        presentCounts([...pair.toReversed(), ...holders], 1).forEach((chance, k) => {
          expect(chance).toBeCloseTo(counts[k] as number, 12);
        });
      }),
      { numRuns: 1000 },
    );
  });

  it('never makes nobody likelier when a holder is added', () => {
    fc.assert(
      fc.property(team, holder, coordination, (holders, added, g) => {
        expect(chanceNobody([...holders, added], g)).toBeLessThanOrEqual(chanceNobody(holders, g) + 1e-13);
      }),
      { numRuns: 10_000 },
    );
  });

  it('never makes k people less likely when a holder is added', () => {
    fc.assert(
      fc.property(team, holder, coordination, (holders, added, g) => {
        const before = atLeast(presentCounts(holders, g));
        const after = atLeast(presentCounts([...holders, added], g));
        before.forEach((chance, k) => {
          expect(after[k]).toBeGreaterThanOrEqual(chance - 1e-13);
        });
      }),
      { numRuns: 10_000 },
    );
  });

  it('never makes k people less likely when a holder is more present or more reliable', () => {
    fc.assert(
      fc.property(team, holder, ratio, coordination, (holders, changed, share, g) => {
        const before = atLeast(presentCounts([...holders, changed], g));
        const present = changed.present + share * (1 - changed.present);
        const moreThere = atLeast(presentCounts([...holders, { ...changed, present }], g));
        const steadier = atLeast(
          presentCounts([...holders, { ...changed, absent: changed.absent * share }], g),
        );
        before.forEach((chance, k) => {
          expect(moreThere[k]).toBeGreaterThanOrEqual(chance - 1e-13);
          expect(steadier[k]).toBeGreaterThanOrEqual(chance - 1e-13);
        });
      }),
      { numRuns: 5000 },
    );
  });

  it('does not jump as a presence grows, in particular as the total crosses a whole number', () => {
    for (const size of [2, 3, 5]) {
      let before: Float64Array | undefined;
      for (let step = 0; step <= 1000; step++) {
        const holders = Array.from({ length: size }, (_, i) => ({
          present: i === 0 ? step / 1000 : 0.8,
          absent: 0.03 * (i + 1),
        }));
        const counts = presentCounts(holders, 0.7);
        counts.forEach((chance, k) => {
          if (before) expect(Math.abs(chance - (before[k] as number))).toBeLessThan(0.003);
        });
        before = counts;
      }
    }
  });

  it('refuses what is no ratio', () => {
    for (const wrong of [-0.1, 1.1, Number.NaN]) {
      expect(() => presentCounts([{ present: wrong, absent: 0 }], 0)).toThrow(`invalid presence: ${wrong}`);
      expect(() => presentCounts([{ present: 0, absent: wrong }], 0)).toThrow(`invalid absence: ${wrong}`);
      expect(() => presentCounts([], wrong)).toThrow(`invalid coordination: ${wrong}`);
      expect(() => chanceNobody([{ present: wrong, absent: 0 }], 0)).toThrow(`invalid presence: ${wrong}`);
    }
  });
});
