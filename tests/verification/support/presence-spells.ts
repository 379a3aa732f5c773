// How often, and for how long, too few of a team are there when everyone comes and goes on their own.

/** People alike who are in turn present and absent, independently, in the long run. */
export interface OnOffTeam {
  /** Whole number ≥ 1 (count). */
  readonly people: number;
  /** Mean length of a presence > 0 (any unit of time). */
  readonly meanPresent: number;
  /** Mean length of an absence > 0 (the same unit). */
  readonly meanAbsent: number;
}

export interface Shortage {
  /** Share of the time when fewer than needed are there (ratio). */
  readonly share: number;
  /** Shortages that begin, per unit of time of the team. */
  readonly rate: number;
  /** Mean length of one (unit of time of the team). */
  readonly meanLength: number;
}

/**
 * Shortages of a team of which `needed` must be there. The number present is binomial of chance
 * p = present / (present + absent); a shortage begins when one of exactly `needed` leaves:
 * P(K = needed) · needed / meanPresent. Only the means count, whatever the distributions.
 *
 * @param needed whole number in [1, people] (count)
 * @throws RangeError when `needed` is outside its range
 * @see R. E. Barlow, F. Proschan, Statistical Theory of Reliability and Life Testing, 1975: k-out-of-n systems,
 *   alternating renewal processes
 * @example findShortage({ people: 8, meanPresent: 45, meanAbsent: 5 }, 6) // share 0.03809179, 365 × rate 7.2418
 */
export function findShortage(team: OnOffTeam, needed: number): Shortage {
  if (!(Number.isInteger(needed) && needed >= 1 && needed <= team.people))
    throw new RangeError(`invalid needed: ${needed}`);
  let share = 0;
  for (let k = 0; k < needed; k++) share += chancePresent(team, k);
  const rate = (chancePresent(team, needed) * needed) / team.meanPresent;
  return { share, rate, meanLength: share / rate };
}

/** Chance that exactly k are there. */
function chancePresent({ people, meanPresent, meanAbsent }: OnOffTeam, k: number): number {
  let ways = 1;
  for (let i = 1; i <= k; i++) ways *= (people - k + i) / i;
  const cycle = meanPresent + meanAbsent;
  return ways * (meanPresent / cycle) ** k * (meanAbsent / cycle) ** (people - k);
}
