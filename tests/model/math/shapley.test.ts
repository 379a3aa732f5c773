// The Shapley value against games solved in the literature, its axioms, and its definition taken word for word.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shapley } from '../../../model/math/shapley';
import { averageOverOrders } from '../../support/naive-shapley';

const has = (set: number, player: number) => (set & (1 << player)) !== 0;

function expectValues(values: readonly number[], expected: readonly number[]): void {
  expect(values).toHaveLength(expected.length);
  values.forEach((value, i) => {
    expect(value).toBeCloseTo(expected[i] as number, 10);
  });
}

/** A game drawn: a worth for each of the sets of some players. */
const game = fc.integer({ min: 0, max: 5 }).chain((players) =>
  fc.record({
    players: fc.constant(players),
    worths: fc.array(fc.integer({ min: -1000, max: 1000 }), {
      minLength: 2 ** players,
      maxLength: 2 ** players,
    }),
  }),
);

describe('the Shapley value', () => {
  // Littlechild & Owen 1973 (Management Science 20, 370–372): the cost of a runway is that of its largest aircraft, and
  // each length is paid by those who need it in equal parts. 8 ÷ 4 = 2, + 3 ÷ 3 = 3, + 2 ÷ 2 = 4, + 5 = 9.
  it('shares the runway of an airport', () => {
    const costs = [8, 11, 13, 18];
    expectValues(
      shapley(4, (set) => Math.max(0, ...costs.filter((_, i) => has(set, i)))),
      [2, 3, 4, 9],
    );
    const longer = [40, 50, 60, 70, 80, 90];
    expectValues(
      shapley(6, (set) => Math.max(0, ...longer.filter((_, i) => has(set, i)))),
      [40, 52, 67, 87, 117, 177].map((value) => value / 6),
    );
  });

  // Two have a right glove, one a left glove, and a pair is worth 1: 1/6, 1/6, 4/6 (Shapley & Shubik 1969, and every textbook).
  it('shares a pair of gloves', () => {
    expectValues(
      shapley(3, (set) => (has(set, 2) && (has(set, 0) || has(set, 1)) ? 1 : 0)),
      [1 / 6, 1 / 6, 4 / 6],
    );
  });

  // Shapley & Shubik 1954: the United Nations Security Council, five vetoes and ten others, 9 votes needed. A veto is
  // worth 421/2145, another seat 4/2145.
  it('measures the power of a veto', () => {
    const values = shapley(15, (set) => {
      let votes = 0;
      for (let i = 0; i < 15; i++) votes += has(set, i) ? 1 : 0;
      return votes >= 9 && (set & 0b11111) === 0b11111 ? 1 : 0;
    });
    expectValues(
      values,
      values.map((_, i) => (i < 5 ? 421 : 4) / 2145),
    );
  });

  it('is the mean over every order', () => {
    fc.assert(
      fc.property(game, ({ players, worths }) => {
        const worthOf = (set: number) => worths[set] as number;
        const all = Array.from({ length: players }, (_, i) => i);
        const twin = averageOverOrders(all, (before) =>
          worthOf(before.reduce((set, player) => set | (1 << player), 0)),
        );
        expectValues(
          shapley(players, worthOf),
          all.map((player) => twin.get(player) as number),
        );
      }),
    );
  });

  it('adds up to what all make over what none make', () => {
    fc.assert(
      fc.property(game, ({ players, worths }) => {
        const sum = shapley(players, (set) => worths[set] as number).reduce((a, b) => a + b, 0);
        expect(sum).toBeCloseTo((worths.at(-1) as number) - (worths[0] as number), 8);
      }),
    );
  });

  it('refuses what it cannot enumerate', () => {
    for (const players of [-1, 1.5, 21, Number.NaN]) {
      expect(() => shapley(players, () => 0)).toThrow(RangeError);
    }
  });
});
