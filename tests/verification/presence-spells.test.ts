// How often too few are there, against whole numbers and against two other ways.

import { describe, expect, it } from 'vitest';
import { longRun } from './support/markov-chain';
import { findShortage, type OnOffTeam } from './support/presence-spells';

const eight: OnOffTeam = { people: 8, meanPresent: 45, meanAbsent: 5 };

describe('eight people, each there 45 days and away 5, at least six needed', () => {
  it('short 3.809179 % of the time, 7.2418 times a year of 365 days, in whole numbers', () => {
    const { share, rate, meanLength } = findShortage(eight, 6);
    expect(share).toBeCloseTo(0.03809179, 14);
    // P(K = 6) = 28·9⁶/10⁸ = 14 880 348 / 10⁸, and each of the six leaves every 45 days.
    expect(rate).toBeCloseTo((0.14880348 * 6) / 45, 14);
    expect(365 * rate).toBeCloseTo(7.2418, 4);
    expect(meanLength).toBeCloseTo((3_809_179 * 45) / (14_880_348 * 6), 13);
  });
});

describe('any team', () => {
  const teams: [OnOffTeam, number][] = [
    [eight, 6],
    [eight, 8],
    [{ people: 1, meanPresent: 30, meanAbsent: 4 }, 1],
    [{ people: 3, meanPresent: 200, meanAbsent: 12 }, 1],
    [{ people: 12, meanPresent: 20, meanAbsent: 10 }, 7],
  ];

  it('is short as the chain of those who come and go says', () => {
    for (const [team, needed] of teams) {
      const { people, meanPresent, meanAbsent } = team;
      const chances = longRun(people + 1, 1, (there, to) => {
        if (there < people) to(there + 1, (people - there) / meanAbsent);
        if (there > 0) to(there - 1, there / meanPresent);
      });
      const { share, rate } = findShortage(team, needed);
      expect(share).toBeCloseTo(
        chances.slice(0, needed).reduce((a, b) => a + b, 0),
        14,
      );
      // As many shortages end as begin.
      expect(rate).toBeCloseTo(((chances[needed - 1] ?? 0) * (people - needed + 1)) / meanAbsent, 14);
    }
  });

  it('is short as long as it takes, from one too few, to be enough again', () => {
    for (const [team, needed] of teams) {
      const { people, meanPresent, meanAbsent } = team;
      let oneMore = 0; // mean time from k there to k + 1
      for (let k = 0; k < needed; k++)
        oneMore = ((1 + (k / meanPresent) * oneMore) * meanAbsent) / (people - k);
      expect(findShortage(team, needed).meanLength / oneMore).toBeCloseTo(1, 12);
    }
  });

  it('refuses to need nobody, or more than there are', () => {
    expect(() => findShortage(eight, 0)).toThrow('invalid needed: 0');
    expect(() => findShortage(eight, 9)).toThrow('invalid needed: 9');
  });
});
