// The closed forms that simulations are held against, themselves against hand calculations and a second way.

import { describe, expect, it } from 'vitest';
import { longRun } from './support/markov-chain';
import { poissonCdf } from './support/poisson-cost';
import {
  delayedShare,
  meanPresent,
  meanWait,
  meanWaitOfOne,
  type Queue,
  takenWithin,
} from './support/queues';

/** M/M/c at 80 %, in mean services. */
const at80 = (servers: number): Queue => ({ servers, arrivals: 0.8 * servers, services: 1 });

describe('Markov chain', () => {
  it('finds a server that fails once a day and is repaired three times as fast working three quarters of the time', () => {
    const [working, broken] = longRun(2, 1, (from, to) => to(1 - from, from === 0 ? 1 : 3));
    expect(working).toBeCloseTo(3 / 4, 15);
    expect(broken).toBeCloseTo(1 / 4, 15);
  });

  it('goes round a circle of states in proportion to the time spent in each', () => {
    // Mean stays 1, 1/2, 1/4, 1/5: of a round of 1.95.
    const leaving = [1, 2, 4, 5];
    const chances = longRun(4, 3, (from, to) => to((from + 1) % 4, leaving[from] ?? 0));
    chances.forEach((chance, i) => {
      expect(chance).toBeCloseTo(1 / (leaving[i] ?? 0) / 1.95, 14);
    });
  });

  it('refuses steps longer than its band', () => {
    expect(() => longRun(3, 1, (from, to) => to((from + 2) % 3, 1))).toThrow('invalid step: 0 to 2');
  });
});

describe('M/M/c by hand', () => {
  it('one server: C = ρ, mean wait ρ/(μ − λ), wait exponential but for those who do not wait', () => {
    expect(delayedShare(at80(1))).toBeCloseTo(0.8, 14);
    expect(meanWait(at80(1))).toBeCloseTo(4, 13);
    expect(meanPresent(at80(1))).toBeCloseTo(4, 13);
    expect(takenWithin(at80(1), 5)).toBeCloseTo(1 - 0.8 / Math.E, 14);
  });

  it('two servers: C = a²/(2 + a), 1.6²/3.6 at 80 %, and four tenths of it to be waited for every unit', () => {
    expect(delayedShare(at80(2))).toBeCloseTo(32 / 45, 14);
    expect(meanWait(at80(2))).toBeCloseTo(16 / 9, 13);
    expect(takenWithin(at80(2), 2.5)).toBeCloseTo(1 - 32 / 45 / Math.E, 14);
  });

  it('five servers at 80 %: chance and mean wait 128/231', () => {
    expect(delayedShare(at80(5))).toBeCloseTo(128 / 231, 14);
    expect(meanWait(at80(5))).toBeCloseTo(0.554112554, 9);
    expect(takenWithin(at80(5), 1)).toBeCloseTo(1 - 128 / 231 / Math.E, 14);
  });

  it('twenty servers at 80 %: C from its definition in whole numbers', () => {
    // (16²⁰/20!)·5 / (Σ_{k<20} 16^k/k! + (16²⁰/20!)·5), all over 20!.
    let term = 1n;
    for (let k = 1n; k <= 20n; k++) term *= k;
    let below = 0n;
    for (let k = 0n; k < 20n; k++) {
      below += term;
      term = (term * 16n) / (k + 1n);
    }
    const delayed = Number((5n * term * 10n ** 18n) / (below + 5n * term)) / 1e18;
    expect(delayedShare(at80(20))).toBeCloseTo(delayed, 14);
    expect(meanWait(at80(20))).toBeCloseTo(delayed / 4, 14);
  });

  it('the eye clinic of Gross & Harris, in hours: 4/27 of wait, 26/9 people there', () => {
    const clinic = { servers: 3, arrivals: 6, services: 3 };
    expect(meanWait(clinic)).toBeCloseTo(4 / 27, 14);
    expect(meanPresent(clinic)).toBeCloseTo(26 / 9, 13);
  });

  it('keeps its meaning when the unit of time changes', () => {
    const inMinutes = { servers: 3, arrivals: 6 / 60, services: 3 / 60 };
    expect(delayedShare(inMinutes)).toBeCloseTo(4 / 9, 14);
    expect(meanWait(inMinutes)).toBeCloseTo((60 * 4) / 27, 11);
  });

  it('refuses a queue that would grow without end', () => {
    expect(() => delayedShare({ servers: 2, arrivals: 6, services: 3 })).toThrow('not stable: 6 of 6');
    expect(() => meanWaitOfOne(0.5, 2, 1)).toThrow('not stable: 0.5 of 0.5');
    expect(() => delayedShare({ servers: 2, arrivals: Number.NaN, services: 3 })).toThrow('not stable: NaN');
  });
});

describe('M/M/c from its rates', () => {
  it.each([1, 2, 5, 20])(
    '%i servers: an arrival finds what the chain is in, and waits for so many ends',
    (c) => {
      for (const load of [0.4, 0.8]) {
        const queue = { servers: c, arrivals: load * c * 0.7, services: 0.7 };
        const states = c + 200;
        const found = longRun(states, 1, (n, to) => {
          if (n + 1 < states) to(n + 1, queue.arrivals);
          if (n > 0) to(n - 1, Math.min(n, c) * queue.services);
        });
        const average = (of: (n: number) => number) =>
          found.reduce((sum, chance, n) => sum + chance * of(n), 0);
        const ends = c * queue.services;
        expect(delayedShare(queue)).toBeCloseTo(
          average((n) => (n >= c ? 1 : 0)),
          12,
        );
        expect(meanPresent(queue)).toBeCloseTo(
          average((n) => n),
          10,
        );
        expect(meanWait(queue)).toBeCloseTo(
          average((n) => Math.max(0, n + 1 - c) / ends),
          11,
        );
        for (const t of [0, 0.3, 2]) {
          // Who finds n ≥ c is not taken up yet when at most n − c services have ended.
          const waiting = average((n) => (n < c ? 0 : poissonCdf(ends * t, n - c)));
          expect(takenWithin(queue, t)).toBeCloseTo(1 - waiting, 11);
        }
      }
    },
  );
});

describe('M/G/1', () => {
  it('by hand: efforts always the same wait half as long as exponential ones; a gamma of shape 4 five eighths', () => {
    expect(meanWaitOfOne(0.8, 1, 1)).toBeCloseTo(meanWait(at80(1)), 13);
    expect(meanWaitOfOne(0.8, 1, 0)).toBeCloseTo(2, 13);
    expect(meanWaitOfOne(0.8, 1, 1 / 4)).toBeCloseTo(2.5, 13);
    expect(meanWaitOfOne(0.2, 3, 4)).toBeCloseTo((0.2 * 9 * 5) / (2 * 0.4), 13);
  });

  it('from the number that those who leave see behind them', () => {
    for (const [arrivals, effort, variation] of [
      [0.8, 1, 0],
      [0.8, 1, 0.25],
      [0.3, 2, 0.5],
      [0.3, 2, 1],
      [0.2, 3, 2],
    ] as const) {
      const behind = meanLeftBehind(arrivals, effort, variation);
      expect(meanWaitOfOne(arrivals, effort, variation)).toBeCloseTo(behind / arrivals - effort, 9);
    }
  });
});

/**
 * Mean number left behind by those who leave an M/G/1, from the chances of k arrivals during one effort: Poisson when
 * efforts are the same, negative binomial when they are gamma. Ups and downs through each level balance.
 */
function meanLeftBehind(arrivals: number, effort: number, variation: number): number {
  const levels = 1500;
  const load = arrivals * effort;
  const chances = [variation === 0 ? Math.exp(-load) : (1 + load * variation) ** (-1 / variation)];
  for (let k = 0; k < levels; k++) {
    const growth = variation === 0 ? load : (load * (1 + k * variation)) / (1 + load * variation);
    chances.push(((chances[k] ?? 0) * growth) / (k + 1));
  }
  const above = [...chances]; // above[k]: chance of more than k
  for (let k = levels, tail = 0; k >= 0; k--) {
    above[k] = tail;
    tail += chances[k] ?? 0;
  }
  const left = [1];
  for (let n = 0; n + 1 < levels; n++) {
    let up = (left[0] ?? 0) * (above[n] ?? 0);
    for (let i = 1; i <= n; i++) up += (left[i] ?? 0) * (above[n - i + 1] ?? 0);
    left.push(up / (chances[0] ?? 0));
  }
  const sum = left.reduce((a, b) => a + b, 0);
  return left.reduce((a, b, n) => a + n * b, 0) / sum;
}
