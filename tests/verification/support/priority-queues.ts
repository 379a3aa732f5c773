// Closed forms of queues where some go before others: class 1 first, first come first served within a class. A wait
// ends when service first starts; a sojourn ends when service does.

import { checkStable, delayedShare, meanPresent } from './queues';

/** Poisson arrivals by class, most urgent first; every service is exponential of the same rate. Per unit of time. */
export interface PriorityQueue {
  /** Whole number ≥ 1 (count). */
  readonly servers: number;
  /** μ > 0, of one server. */
  readonly services: number;
  /** λ₁, λ₂, … > 0; their sum below servers × services. */
  readonly arrivals: readonly number[];
}

/**
 * Mean wait of each class when nobody is interrupted (M/M/c): C / (cμ(1 − σₖ₋₁)(1 − σₖ)) with C Erlang's for all
 * classes together and σₖ the load of classes 1 … k over the servers.
 *
 * @returns one mean wait per class, in the unit of time of the rates
 * @throws RangeError when the queue is not stable
 * @see A. Cobham, "Priority assignment in waiting line problems", Operations Research 2(1), 1954
 * @see O. Kella, U. Yechiali, "Waiting times in the non-preemptive priority M/M/c queue", Stochastic Models 1(2), 1985
 * @example nonPreemptiveWaits({ servers: 3, services: 1, arrivals: [0.9, 1.5] }) // [0.30818620, 1.54093098]
 */
export function nonPreemptiveWaits({ servers, services, arrivals }: PriorityQueue): number[] {
  const delayed = delayedShare({ servers, services, arrivals: sum(arrivals) });
  const capacity = servers * services;
  return arrivals.map((_, k) => {
    const before = sum(arrivals.slice(0, k)) / capacity;
    const withOwn = sum(arrivals.slice(0, k + 1)) / capacity;
    return delayed / (capacity * (1 - before) * (1 - withOwn));
  });
}

/**
 * Chance that class 1 is taken up within `t` when nobody is interrupted (M/M/c): 1 − C·e^(−(cμ − λ₁)t). Its own queue
 * grows and shrinks as that of an M/M/1 of rates λ₁ and cμ for as long as all are busy.
 *
 * @param t ≥ 0, in the unit of time of the rates
 * @throws RangeError when the queue is not stable
 * @see Kella & Yechiali 1985
 * @example firstTakenWithin({ servers: 1, services: 1, arrivals: [0.5, 0.25] }, 2) // 1 − 0.75/e
 */
export function firstTakenWithin({ servers, services, arrivals }: PriorityQueue, t: number): number {
  const [first = 0] = arrivals;
  const delayed = delayedShare({ servers, services, arrivals: sum(arrivals) });
  return 1 - delayed * Math.exp(-(servers * services - first) * t);
}

/**
 * Mean sojourn of each class when the more urgent interrupts and the interrupted resumes (M/M/c). Classes 1 … k see
 * nobody else, so together they are an M/M/c of their own; the mean number of class k is what it adds to those before.
 *
 * Class 1 waits as an M/M/c of its own: `delayedShare` and `meanWait` of `queues.ts` apply to it.
 *
 * @returns one mean sojourn per class, in the unit of time of the rates
 * @throws RangeError when the queue is not stable
 * @see Gross & Harris, priority queues; the total does not depend on the order since services are memoryless
 * @example preemptiveSojourns({ servers: 1, services: 1, arrivals: [0.2, 0.6] }) // [1.25, 6.25]
 */
export function preemptiveSojourns({ servers, services, arrivals }: PriorityQueue): number[] {
  const presentUpTo = (k: number) =>
    k === 0 ? 0 : meanPresent({ servers, services, arrivals: sum(arrivals.slice(0, k)) });
  return arrivals.map((rate, k) => (presentUpTo(k + 1) - presentUpTo(k)) / rate);
}

/** A class of the queue of one server, with its own rate of service. */
export interface ServedClass {
  /** λ > 0 (per unit of time). */
  readonly arrivals: number;
  /** μ > 0 (per unit of time). */
  readonly services: number;
}

/**
 * Mean wait and sojourn of each class with one server, when the more urgent interrupts and the interrupted resumes
 * (M/M/1), each class with its own rate of service. With σₖ the load of classes 1 … k and Rₖ = Σ λᵢ/μᵢ² over them:
 * waits Rₖ / ((1 − σₖ₋₁)(1 − σₖ)), then 1/μₖ of service stretched by 1/(1 − σₖ₋₁).
 *
 * @returns means per class, in the unit of time of the rates
 * @throws RangeError when the queue is not stable
 * @see Gross & Harris, preemptive priorities; L. Kleinrock, Queueing Systems vol. 2, 1976, conservation and priorities
 * @example preemptiveOfOne([{ arrivals: 0.2, services: 1 }, { arrivals: 0.6, services: 1 }])[1] // { wait: 5, sojourn: 6.25 }
 */
export function preemptiveOfOne(classes: readonly ServedClass[]): { wait: number; sojourn: number }[] {
  checkStable(sum(classes.map(({ arrivals, services }) => arrivals / services)), 1);
  let before = 0;
  let residual = 0;
  return classes.map(({ arrivals, services }) => {
    const withOwn = before + arrivals / services;
    residual += arrivals / services ** 2;
    const wait = residual / ((1 - before) * (1 - withOwn));
    const sojourn = wait + 1 / (services * (1 - before));
    before = withOwn;
    return { wait, sojourn };
  });
}

function sum(values: readonly number[]): number {
  return values.reduce((a, b) => a + b, 0);
}
