// Closed forms of queues with one class of arrivals: what a simulation of one role must find when nothing but a
// steady queue is left of it. A wait ends when service first starts.

import { erlangC } from '../../../model/math/erlang';

/** Poisson arrivals, exponential services, first come first served (M/M/c). Rates are per one unit of time. */
export interface Queue {
  /** Whole number ≥ 1 (count). */
  readonly servers: number;
  /** λ > 0, below servers × services. */
  readonly arrivals: number;
  /** μ > 0, of one server. */
  readonly services: number;
}

/**
 * Chance that an arrival has to wait: Erlang C.
 *
 * @throws RangeError when the queue is not stable
 * @see A. K. Erlang 1917; D. Gross, C. Harris, Fundamentals of Queueing Theory, M/M/c
 * @example delayedShare({ servers: 5, arrivals: 4, services: 1 }) // 128/231
 */
export function delayedShare(queue: Queue): number {
  checkStable(queue.arrivals, queue.servers * queue.services);
  return erlangC(queue.servers, queue.arrivals / queue.services);
}

/**
 * Mean wait, those who do not wait included: C / (cμ − λ), in the unit of time of the rates.
 *
 * @throws RangeError when the queue is not stable
 * @see Gross & Harris, M/M/c
 * @example meanWait({ servers: 1, arrivals: 0.8, services: 1 }) // 4
 */
export function meanWait(queue: Queue): number {
  return delayedShare(queue) / (queue.servers * queue.services - queue.arrivals);
}

/**
 * Chance to be taken up within `t`: 1 − C·e^(−(cμ − λ)t).
 *
 * @param t ≥ 0, in the unit of time of the rates
 * @throws RangeError when the queue is not stable
 * @see Gross & Harris, M/M/c
 * @example takenWithin({ servers: 1, arrivals: 0.5, services: 1 }, 2) // 1 − 0.5/e
 */
export function takenWithin(queue: Queue, t: number): number {
  const { servers, services, arrivals } = queue;
  return 1 - delayedShare(queue) * Math.exp(-(servers * services - arrivals) * t);
}

/**
 * Mean number in the system, waiting or being served: Little's law on the wait and the service.
 *
 * @throws RangeError when the queue is not stable
 * @see J. D. C. Little, "A proof for the queuing formula L = λW", Operations Research 9(3), 1961
 * @example meanPresent({ servers: 1, arrivals: 0.8, services: 1 }) // 4
 */
export function meanPresent(queue: Queue): number {
  return queue.arrivals * (meanWait(queue) + 1 / queue.services);
}

/**
 * Mean wait with one server and any distribution of effort (M/G/1), by Pollaczek and Khinchine:
 * λ·m²·(1 + v) / (2(1 − λm)).
 *
 * @param arrivals λ > 0 (per unit of time)
 * @param meanEffort m > 0, below 1/λ (unit of time)
 * @param squaredVariation v, variance of the effort over m²: 0 when always the same, 1/k for a gamma of shape k, 1 for
 *   an exponential
 * @throws RangeError when the queue is not stable
 * @see Gross & Harris, M/G/1
 * @example meanWaitOfOne(0.8, 1, 0) // 2, half of that of exponential efforts
 */
export function meanWaitOfOne(arrivals: number, meanEffort: number, squaredVariation: number): number {
  checkStable(arrivals, 1 / meanEffort);
  return (arrivals * meanEffort ** 2 * (1 + squaredVariation)) / (2 * (1 - arrivals * meanEffort));
}

/** Throws when what arrives is not below what can be served, both per unit of time. */
export function checkStable(arrivals: number, capacity: number): void {
  if (!(arrivals > 0 && arrivals < capacity)) throw new RangeError(`not stable: ${arrivals} of ${capacity}`);
}
