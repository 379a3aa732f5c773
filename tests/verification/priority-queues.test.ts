// Closed forms of priorities against hand calculations and against the chain of their own rates.

import { describe, expect, it } from 'vitest';
import { longRun } from './support/markov-chain';
import { poissonCdf } from './support/poisson-cost';
import {
  firstTakenWithin,
  nonPreemptiveWaits,
  type PriorityQueue,
  preemptiveOfOne,
  preemptiveSojourns,
} from './support/priority-queues';
import { delayedShare, meanPresent, meanWait } from './support/queues';

const three: PriorityQueue = { servers: 3, services: 1, arrivals: [0.9, 1.5] };

describe('nobody is interrupted', () => {
  it('three servers at 80 %, in whole numbers: C = 288/445, waits (288/445)/2.1 and (288/445)/0.42', () => {
    expect(delayedShare({ ...three, arrivals: 2.4 })).toBeCloseTo(288 / 445, 14);
    const [first, second] = nonPreemptiveWaits(three);
    expect(first).toBeCloseTo(288 / 445 / 2.1, 14);
    expect(second).toBeCloseTo(288 / 445 / 0.42, 13);
    expect(first).toBeCloseTo(0.3081862, 8);
    expect(second).toBeCloseTo(1.54093098, 8);
  });

  it('one server: 1 and 5 waited where all would wait 4, at λ = 0.2 and 0.6, μ = 1', () => {
    const [first, second] = nonPreemptiveWaits({ servers: 1, services: 1, arrivals: [0.2, 0.6] });
    expect(first).toBeCloseTo(1, 13);
    expect(second).toBeCloseTo(5, 13);
  });

  it('one server: three in four arrivals wait, those of class 1 for e⁻¹ of them longer than 1/(μ − λ₁)', () => {
    const queue = { servers: 1, services: 1, arrivals: [0.5, 0.25] };
    expect(firstTakenWithin(queue, 2)).toBeCloseTo(1 - 0.75 / Math.E, 14);
  });

  it('takes from some what it gives to others: waits weighted by arrivals are those without priorities', () => {
    const queue = { servers: 4, services: 0.5, arrivals: [0.3, 0.1, 0.7, 0.5] };
    const waits = nonPreemptiveWaits(queue);
    const weighted = waits.reduce((sum, wait, k) => sum + wait * (queue.arrivals[k] ?? 0), 0);
    expect(weighted / 1.6).toBeCloseTo(meanWait({ ...queue, arrivals: 1.6 }), 12);
    expect(waits).toEqual(waits.toSorted((a, b) => a - b));
  });

  it.each([
    three,
    { servers: 1, services: 2, arrivals: [0.7, 0.6] },
    { servers: 5, services: 0.3, arrivals: [0.4, 0.5] },
  ])('is what the chain of its rates says: %j', (queue) => {
    const { servers, services, arrivals } = queue;
    const [first = 0, second = 0] = arrivals;
    const ends = servers * services;
    // Up to 35 and 160 waiting. Before the grid of those who wait: fewer busy than there are servers.
    const [room1, room2] = [36, 161];
    const chances = longRun(servers + room1 * room2, room1, (state, to) => {
      if (state < servers) {
        to(state + 1, first + second);
        if (state > 0) to(state - 1, state * services);
        return;
      }
      const [waiting1, waiting2] = grid(state);
      if (waiting1 + 1 < room1) to(state + 1, first);
      if (waiting2 + 1 < room2) to(state + room1, second);
      if (waiting1 > 0) to(state - 1, ends);
      else if (waiting2 > 0) to(state - room1, ends);
      else to(servers - 1, ends);
    });
    const average = (of: (waiting1: number, waiting2: number) => number) =>
      chances.reduce((sum, chance, state) => (state < servers ? sum : sum + chance * of(...grid(state))), 0);

    const waits = nonPreemptiveWaits(queue);
    expect(waits[0]).toBeCloseTo(average((waiting) => waiting) / first, 10);
    expect(waits[1]).toBeCloseTo(average((_, waiting) => waiting) / second, 10);
    for (const t of [0, 0.5, 3]) {
      // Who finds n of the first class waiting is not taken up yet when at most n services have ended.
      const late = average((waiting) => poissonCdf(ends * t, waiting));
      expect(firstTakenWithin(queue, t)).toBeCloseTo(1 - late, 11);
    }

    function grid(state: number): [number, number] {
      return [(state - servers) % room1, Math.floor((state - servers) / room1)];
    }
  });
});

describe('the more urgent interrupts, the interrupted resumes', () => {
  it('one server by hand, at λ = 0.2 and 0.6, μ = 1: sojourns 1/(1 − 0.2) and 1/((1 − 0.2)(1 − 0.8))', () => {
    const queue = { servers: 1, services: 1, arrivals: [0.2, 0.6] };
    const [first, second] = preemptiveSojourns(queue);
    expect(first).toBeCloseTo(1.25, 13);
    expect(second).toBeCloseTo(6.25, 12);
    const own = preemptiveOfOne([
      { arrivals: 0.2, services: 1 },
      { arrivals: 0.6, services: 1 },
    ]);
    expect(own.map(({ sojourn }) => sojourn)).toEqual([expect.closeTo(1.25, 13), expect.closeTo(6.25, 12)]);
    // First starts of class 2: all who are ahead, 4 of work, stretched by 1/(1 − 0.2).
    expect(own.map(({ wait }) => wait)).toEqual([expect.closeTo(0.25, 13), expect.closeTo(5, 12)]);
  });

  it('gives class 1 a queue of its own, and leaves the total as it would be without priorities', () => {
    const [first = 0, second = 0] = preemptiveSojourns(three);
    const alone = { ...three, arrivals: 0.9 };
    expect(first).toBeCloseTo(meanWait(alone) + 1, 13);
    expect(delayedShare(alone)).toBeCloseTo(0.1215 / (1 + 0.9 + 0.405 + 0.1215 / 0.7) / 0.7, 13);
    expect(0.9 * first + 1.5 * second).toBeCloseTo(meanPresent({ ...three, arrivals: 2.4 }), 12);
  });

  it.each([three, { servers: 2, services: 0.5, arrivals: [0.3, 0.35] }])(
    'is what the chain of its rates says: %j',
    ({ servers, services, arrivals }) => {
      const [first = 0, second = 0] = arrivals;
      const [room1, room2] = [41, 161];
      const chances = longRun(room1 * room2, room1, (state, to) => {
        const there1 = state % room1;
        const there2 = Math.floor(state / room1);
        const served1 = Math.min(there1, servers);
        const served2 = Math.min(there2, servers - served1);
        if (there1 + 1 < room1) to(state + 1, first);
        if (there2 + 1 < room2) to(state + room1, second);
        if (served1 > 0) to(state - 1, served1 * services);
        if (served2 > 0) to(state - room1, served2 * services);
      });
      const sojourns = preemptiveSojourns({ servers, services, arrivals });
      const mean1 = chances.reduce((sum, chance, state) => sum + chance * (state % room1), 0);
      const mean2 = chances.reduce((sum, chance, state) => sum + chance * Math.floor(state / room1), 0);
      expect(sojourns[0]).toBeCloseTo(mean1 / first, 10);
      expect(sojourns[1]).toBeCloseTo(mean2 / second, 10);
    },
  );

  it('is what the chain of one server says, each class with its own efforts, and the first of class 2 started or not', () => {
    const classes = [
      { arrivals: 0.5, services: 2 },
      { arrivals: 0.3, services: 0.6 },
    ] as const;
    const [{ arrivals: first, services: quick }, { arrivals: second, services: slow }] = classes;
    const [room1, room2] = [36, 131];
    const stateOf = (there1: number, there2: number, started: boolean) =>
      2 * (there2 * room1 + there1) + (started ? 1 : 0);
    const read = (state: number) => {
      const place = Math.floor(state / 2);
      return { there1: place % room1, there2: Math.floor(place / room1), started: state % 2 === 1 };
    };
    const chances = longRun(2 * room1 * room2, 2 * room1 + 1, (state, to) => {
      const { there1, there2, started } = read(state);
      // What no path leads to, left at once so that the chain stays whole.
      if ((started && there2 === 0) || (!started && there2 > 0 && there1 === 0)) {
        to(state ^ 1, 1);
        return;
      }
      if (there1 + 1 < room1) to(stateOf(there1 + 1, there2, started), first);
      if (there2 + 1 < room2)
        to(stateOf(there1, there2 + 1, started || (there1 === 0 && there2 === 0)), second);
      if (there1 > 0) to(stateOf(there1 - 1, there2, started || (there1 === 1 && there2 > 0)), quick);
      else if (there2 > 0) to(stateOf(0, there2 - 1, there2 > 1), slow);
    });
    const average = (of: (at: ReturnType<typeof read>) => number) =>
      chances.reduce((sum, chance, state) => sum + chance * of(read(state)), 0);
    const [one, two] = preemptiveOfOne(classes);
    expect(one?.sojourn).toBeCloseTo(average(({ there1 }) => there1) / first, 10);
    expect(two?.sojourn).toBeCloseTo(average(({ there2 }) => there2) / second, 10);
    expect(one?.wait).toBeCloseTo(average(({ there1 }) => Math.max(0, there1 - 1)) / first, 10);
    expect(two?.wait).toBeCloseTo(average(({ there2, started }) => there2 - (started ? 1 : 0)) / second, 10);
  });
});
