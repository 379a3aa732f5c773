// Long-run averages of things that come and go: a post that empties and is filled again, a price that is indexed.

/**
 * Share of the planned time a holder is unexpectedly missing, through illness or because the post is vacant.
 *
 * Method: renewal–reward. A post is held for 1/κ years on average, then takes T years to be held fully again, so it
 * is held (1/κ)/(1/κ + T) = 1/(1 + κT) of the time; illness takes its share of what is left.
 *
 * @param sicknessRate share of working time lost to illness, in [0, 1] (ratio)
 * @param departuresPerYear κ, departures per post held, ≥ 0 (per year)
 * @param yearsToRecover T, time to refill the post plus the part of the ramp-up that is lost, ≥ 0 (years)
 * @returns a ratio in [0, 1]; rises with every argument
 * @throws RangeError when an argument is outside its range
 * @see S. M. Ross, Introduction to Probability Models, renewal reward processes and alternating renewal
 * @example unplannedAbsence(0.05, 0.1, 0.5) // 1 − 0.95/1.05 = 0.0952…
 */
export function unplannedAbsence(
  sicknessRate: number,
  departuresPerYear: number,
  yearsToRecover: number,
): number {
  if (!(sicknessRate >= 0 && sicknessRate <= 1))
    throw new RangeError(`invalid sickness rate: ${sicknessRate}`);
  if (!(departuresPerYear >= 0 && departuresPerYear < Infinity))
    throw new RangeError(`invalid departures: ${departuresPerYear}`);
  if (!(yearsToRecover >= 0 && yearsToRecover < Infinity))
    throw new RangeError(`invalid time to recover: ${yearsToRecover}`);
  const vacancies = departuresPerYear * yearsToRecover;
  return (sicknessRate + vacancies) / (1 + vacancies);
}

/**
 * Average price over a term, relative to the first year's, when it grows by the same rate every year:
 * ((1 + g)^Y − 1) / (g·Y), the mean of 1, 1 + g, (1 + g)², …
 *
 * @param growth g, yearly growth ≥ −1 (ratio)
 * @param years Y, length of the term > 0 (years)
 * @returns a factor > 0; 1 without growth or over one year
 * @throws RangeError when an argument is outside its range
 * @example priceOverTerm(0.1, 3) // (1 + 1.1 + 1.21) / 3 = 1.10333…
 */
export function priceOverTerm(growth: number, years: number): number {
  if (!(growth >= -1 && growth < Infinity)) throw new RangeError(`invalid growth: ${growth}`);
  if (!(years > 0 && years < Infinity)) throw new RangeError(`invalid years: ${years}`);
  if (growth === 0) return 1;
  return Math.expm1(years * Math.log1p(growth)) / (growth * years);
}
