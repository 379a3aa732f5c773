// From how many days, or how many incidents, a dedicated person costs less than paying for each use (memo T2):
// the frequency of need decides by itself which channel is cheap. The thresholds are computed, never assumed.

import type { Study } from '../scenario/schema';
import { scoreScenario } from '../score/score';

/** A need served by one dedicated person, and the same need bought by use: two studies of one role each. */
export interface Channels {
  /** Study whose today's situation serves the need with the person, for a yearly amount of need. */
  readonly dedicated: (amount: number) => Study;
  readonly perUse: (amount: number) => Study;
}

/** How finely a threshold is searched: relative width of the last interval. */
const PRECISION = 1e-9;
/** Steps of the walk that looks for the first change of sign: days change the difference evenly, queues do not. */
const STEPS = { days: 4, incidents: 32 };

function costOf(study: Study): number {
  return scoreScenario(study, study.today.id).total.cost.value;
}

/** Cost of an incident taken up in time, of `perYear` incidents a year (EUR). */
function costPerOnTime(study: Study, perYear: number): number {
  const { cost, onTimeBy } = scoreScenario(study, study.today.id).total;
  return cost.value / (perYear * (onTimeBy.incident?.value ?? 0));
}

/**
 * Days a year below which work paid by the day costs less than an employee, looked for on the score itself.
 *
 * @param most days a year beyond which it is not looked for, > 0
 * @returns days per year in [0, most]; `undefined` when the day rate stays cheaper up to `most`
 */
export function breakEvenDays(channels: Channels, most: number): number | undefined {
  return firstCrossing(
    (days) => costOf(channels.perUse(days)) - costOf(channels.dedicated(days)),
    most,
    STEPS.days,
  );
}

/**
 * Incidents a year below which a pooled provider paid by use costs less per incident on time than a dedicated
 * holder. Beyond it the dedicated holder wins until their queue saturates; the search stops at `most`.
 *
 * @param most incidents a year beyond which it is not looked for, > 0
 * @returns incidents per year in [0, most]; `undefined` when the provider stays cheaper up to `most`
 */
export function breakEvenIncidents(channels: Channels, most: number): number | undefined {
  return firstCrossing(
    (perYear) =>
      costPerOnTime(channels.perUse(perYear), perYear) - costPerOnTime(channels.dedicated(perYear), perYear),
    most,
    STEPS.incidents,
  );
}

/** Smallest amount in (0, most] at which the difference turns positive, for one that starts negative. */
function firstCrossing(
  difference: (amount: number) => number,
  most: number,
  steps: number,
): number | undefined {
  if (!(most > 0)) throw new RangeError(`invalid most: ${most}`);
  let low = most * PRECISION;
  let below = difference(low);
  if (below >= 0) return 0;
  // A coarse walk first: the difference may turn back once a queue saturates.
  for (let step = 1; step <= steps; step++) {
    const high = (most * step) / steps;
    const above = difference(high);
    if (above >= 0) return narrow(difference, { low, below, high, above }, most * PRECISION);
    low = high;
    below = above;
  }
  return undefined;
}

/** A sign change between `low` and `high`, with the difference at both. */
interface Bracket {
  low: number;
  below: number;
  high: number;
  above: number;
}

/**
 * Narrows a bracket by false position, halving the end that stays (Illinois): few scores for a fine threshold. Half a
 * width away from both ends at least: a guess that is as good as the threshold itself is then closed in by the next one.
 */
function narrow(difference: (amount: number) => number, { low, below, high, above }: Bracket, width: number) {
  let last = 0;
  while (high - low > width) {
    const guess = low - (below * (high - low)) / (above - below);
    // An endless difference at the high end leaves the guess at the low one.
    const at = guess > low ? Math.min(Math.max(guess, low + width / 2), high - width / 2) : (low + high) / 2;
    const value = difference(at);
    if (value >= 0) {
      high = at;
      above = value;
      if (last > 0) below /= 2;
      last = 1;
    } else {
      low = at;
      below = value;
      if (last < 0) above /= 2;
      last = -1;
    }
  }
  return high;
}
