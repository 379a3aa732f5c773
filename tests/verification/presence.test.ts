// Presence of a team against hand calculations.

import { describe, expect, it } from 'vitest';
import { poissonBinomial } from '../../model/math/poisson-binomial';
import { chanceNobody, presentCounts } from '../../model/math/roster';

const sum = (values: Iterable<number>) => [...values].reduce((a, b) => a + b, 0);

describe('independent presence', () => {
  it('eight people, each 45 days there for 5 away, at least six needed: short 3.809179 % of the time', () => {
    // P(K ≤ 5), K binomial (8, 9/10): Σ C(8,k)·9^k / 10^8 = 3 809 179 / 10^8, in whole numbers.
    const ways = [1, 8, 28, 56, 70, 56];
    const wanted = sum(ways.map((count, k) => count * 9 ** k));
    expect(wanted).toBe(3_809_179);
    const team = poissonBinomial(new Array<number>(8).fill(45 / 50));
    expect(sum(team.slice(0, 6))).toBeCloseTo(wanted / 1e8, 14);
    const asRoster = presentCounts(new Array(8).fill({ present: 0.9, absent: 0 }), 0);
    expect(sum(asRoster.slice(0, 6))).toBeCloseTo(0.03809179, 12);
  });
});

describe('a team of people working 218 days out of 252, unexpectedly away 8 % of the time', () => {
  const p = 218 / 252;
  const team = (size: number) => new Array(size).fill({ present: p, absent: 0.08 });

  it('leaves a role uncovered 20 %, 2.6 %, 0.3 % of the time with one, two, three who take turns', () => {
    expect(chanceNobody(team(1), 1)).toBeCloseTo(1 - p * 0.92, 14); // 0.2041…
    // Two rostered a share 2p − 1 of the time, one the rest; three: three rostered 3p − 2, two the rest.
    expect(chanceNobody(team(2), 1)).toBeCloseTo((2 * p - 1) * 0.0064 + (2 - 2 * p) * 0.08, 14);
    expect(chanceNobody(team(3), 1)).toBeCloseTo((3 * p - 2) * 0.000512 + (3 - 3 * p) * 0.0064, 14);
    expect([1, 2, 3].map((size) => Number((100 * chanceNobody(team(size), 1)).toFixed(1)))).toEqual([
      20.4, 2.6, 0.3,
    ]);
  });

  it('does not know how many take turns when there is one', () => {
    expect(chanceNobody(team(1), 0)).toBeCloseTo(chanceNobody(team(1), 1), 14);
  });

  it('leaves two people short between the two calendars when 70 % of leave is coordinated', () => {
    const apart = (1 - p * 0.92) ** 2; // 4.2 %
    expect(chanceNobody(team(2), 0)).toBeCloseTo(apart, 14);
    expect(chanceNobody(team(2), 0.7)).toBeCloseTo(0.7 * chanceNobody(team(2), 1) + 0.3 * apart, 14);
    expect(100 * chanceNobody(team(2), 0.7)).toBeCloseTo(3.1, 1);
  });
});
