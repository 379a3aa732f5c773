// Expected part of a need that a random sum of capacities covers, once what comes first is done. The run is served by
// whoever is there, after incidents, and people bring unequal shares: a count of heads would not do.

/** Cells between nothing and the target. Capacities are split between the two nearest cells, mean kept. */
const CELLS = 48;
const cells = new Float64Array(CELLS + 1);

/**
 * E[min(1, max(0, Σ cᵢBᵢ − first) / target)] with independent Bᵢ ~ Bernoulli(pᵢ), by dynamic programming on a grid of
 * first + target: exact for one holder when nothing comes first, within 1/48 of first + target for many, never
 * decreasing in any cᵢ or pᵢ nor when a holder is added.
 *
 * @param capacities what each brings when there, ≥ 0, in the unit of `target`
 * @param chances probability that each is there, 0…1
 * @param target > 0
 * @param first what is done before, ≥ 0, in the same unit
 * @example expectedCover([1, 1], [0.8, 0.8], 2) // 0.8
 * @example expectedCover([2], [0.8], 1, 1) // 0.8
 */
export function expectedCover(
  capacities: readonly number[],
  chances: readonly number[],
  target: number,
  first = 0,
): number {
  if (!(target > 0)) throw new Error(`invalid target: ${target}`);
  if (!(first >= 0)) throw new Error(`invalid first: ${first}`);
  const whole = first + target;
  cells.fill(0);
  cells[0] = 1;
  for (let i = 0; i < capacities.length; i++) {
    const reach = ((capacities[i] as number) / whole) * CELLS;
    addHolder(Math.min(reach, CELLS), chances[i] as number);
  }
  let covered = 0;
  for (let k = 1; k <= CELLS; k++) {
    covered += Math.max(0, (k / CELLS) * whole - first) * (cells[k] as number);
  }
  return Math.min(1, covered / target);
}

/** Moves the chance of presence up by `reach` cells, split between the two whole cells around it. */
function addHolder(reach: number, chance: number): void {
  const whole = Math.floor(reach);
  const far = reach - whole;
  for (let k = CELLS; k >= 0; k--) {
    const mass = cells[k] as number;
    if (mass === 0) continue;
    const moved = mass * chance;
    cells[k] = mass - moved;
    const near = Math.min(CELLS, k + whole);
    cells[near] = (cells[near] as number) + moved * (1 - far);
    if (far > 0) {
      const next = Math.min(CELLS, k + whole + 1);
      cells[next] = (cells[next] as number) + moved * far;
    }
  }
}
