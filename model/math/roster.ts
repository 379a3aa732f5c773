// How many holders of a role are there at a given hour. Planned leave is partly coordinated inside a role
// (people take turns) and partly not (school holidays fall on everyone); illness and departures are nobody's plan.

import { addTrial } from './poisson-binomial';

/** A holder's chances in one segment of the year. */
export interface RosterHolder {
  /** Planned presence: hours worked ÷ hours of the segment, in [0, 1] (ratio). */
  readonly present: number;
  /** Unplanned absence: share of the planned time missed through illness or vacancy, in [0, 1] (ratio). */
  readonly absent: number;
}

/** The order in which turns are taken: the most reliable first. Among equals the order changes nothing. */
function inTurnOrder(holders: readonly RosterHolder[]): readonly RosterHolder[] {
  return holders.length < 2 ? holders : [...holders].sort((a, b) => a.absent - b.absent);
}

function checkHolders(holders: readonly RosterHolder[], coordination: number): void {
  for (const { present, absent } of holders) {
    if (!(present >= 0 && present <= 1)) throw new RangeError(`invalid presence: ${present}`);
    if (!(absent >= 0 && absent <= 1)) throw new RangeError(`invalid absence: ${absent}`);
  }
  if (!(coordination >= 0 && coordination <= 1))
    throw new RangeError(`invalid coordination: ${coordination}`);
}

/** The starts in [0, 1] of systematic sampling at which the rostered set changes, ascending, with both ends. */
function cutStarts(turns: readonly RosterHolder[]): Float64Array {
  const cuts = new Float64Array(turns.length + 2);
  let reach = 0;
  for (let i = 0; i < turns.length; i++) {
    reach += (turns[i] as RosterHolder).present;
    cuts[i + 1] = reach - Math.floor(reach);
  }
  cuts[turns.length + 1] = 1;
  return cuts.sort();
}

/**
 * Systematic sampling from one start: a holder is rostered when a point of {start, start + 1, start + 2, …} falls in
 * their part of the cumulative presence, so that the number rostered is the total presence rounded down or up.
 * Writes the unplanned absences of those rostered into `absences`; returns how many they are.
 */
function drawRoster(turns: readonly RosterHolder[], start: number, absences: Float64Array): number {
  let reach = 0;
  let rostered = 0;
  for (let i = 0; i < turns.length; i++) {
    const turn = turns[i] as RosterHolder;
    reach += turn.present;
    if (reach > start + rostered) absences[rostered++] = turn.absent;
  }
  return rostered;
}

/**
 * Distribution of the number of holders present: coordination·coordinated + (1 − coordination)·independent.
 *
 * Method: independent = Poisson-binomial of present·(1 − absent). Coordinated = systematic sampling on the planned
 * presences in order of unplanned absence, exact over the start, then a Poisson-binomial of (1 − absent) over those
 * rostered. O(n³), exact. Sorting makes it monotone: a holder added, more present or more reliable makes the absence
 * met at every point of the cumulative presence no larger, hence P(K ≥ k) no smaller for any k.
 *
 * @param holders each with planned presence and unplanned absence in [0, 1]
 * @param coordination share of leave planned so that people take turns, in [0, 1] (ratio)
 * @returns n + 1 values, P(K = 0) … P(K = n); mean Σ present·(1 − absent) whatever the coordination
 * @throws RangeError when a ratio is outside [0, 1]
 * @see W. G. Madow, "On the theory of systematic sampling, II", Annals of Math. Statistics 20(3), 1949
 * @example presentCounts([{ present: 0.5, absent: 0 }, { present: 0.5, absent: 0 }], 1) // [0, 1, 0]
 */
export function presentCounts(holders: readonly RosterHolder[], coordination: number): Float64Array {
  checkHolders(holders, coordination);
  const n = holders.length;
  const turns = inTurnOrder(holders);
  const total = new Float64Array(n + 1);
  const counts = new Float64Array(n + 1);
  const addShare = (weight: number) => {
    for (let k = 0; k <= n; k++) total[k] = (total[k] as number) + weight * (counts[k] as number);
  };

  if (coordination < 1) {
    counts[0] = 1;
    turns.forEach(({ present, absent }, i) => {
      addTrial(counts, i, present * (1 - absent));
    });
    addShare(1 - coordination);
  }
  if (coordination > 0) {
    const cuts = cutStarts(turns);
    const absences = new Float64Array(n);
    for (let c = 1; c < cuts.length; c++) {
      const from = cuts[c - 1] as number;
      const to = cuts[c] as number;
      if (to === from) continue;
      const rostered = drawRoster(turns, (from + to) / 2, absences);
      counts.fill(0);
      counts[0] = 1;
      for (let i = 0; i < rostered; i++) addTrial(counts, i, 1 - (absences[i] as number));
      addShare(coordination * (to - from));
    }
  }
  return total;
}

/**
 * Chance that no holder is present: the first value of {@link presentCounts}, for less work.
 *
 * @returns a probability in [0, 1]; 1 without holders
 * @throws RangeError when a ratio is outside [0, 1]
 * @example chanceNobody([{ present: 0.8, absent: 0 }], 1) // 0.2
 */
export function chanceNobody(holders: readonly RosterHolder[], coordination: number): number {
  checkHolders(holders, coordination);
  const turns = inTurnOrder(holders);
  let independent = 1;
  for (const { present, absent } of turns) independent *= 1 - present * (1 - absent);
  if (coordination === 0) return independent;
  const cuts = cutStarts(turns);
  const absences = new Float64Array(turns.length);
  let coordinated = 0;
  for (let c = 1; c < cuts.length; c++) {
    const from = cuts[c - 1] as number;
    const to = cuts[c] as number;
    if (to === from) continue;
    let nobody = to - from;
    const rostered = drawRoster(turns, (from + to) / 2, absences);
    for (let i = 0; i < rostered; i++) nobody *= absences[i] as number;
    coordinated += nobody;
  }
  return coordination * coordinated + (1 - coordination) * independent;
}
