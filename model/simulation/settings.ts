// What a simulation is asked: everything its result depends on beside the study. Two runs with the same study and
// the same settings give the same bytes, on any machine, with any number of workers.

export interface SimulationSettings {
  /** Start of every draw, a whole number in [0, 2³²). */
  readonly seed: number;
  /** Consecutive years of a replicate, measured after its warm-up, in [1, 50] (years). */
  readonly yearsPerReplicate: number;
  /** Draw the assumptions between their low and high values for each pair, or keep the most likely ones. */
  readonly inputs: 'sampled' | 'likely';
}

export const DEFAULT_SETTINGS: SimulationSettings = { seed: 1, yearsPerReplicate: 3, inputs: 'sampled' };

/** Replicates of one block: a pair that shares its inputs, so that chance and ignorance can be told apart. */
export const REPLICATES_PER_BLOCK = 2;

/** Blocks needed for at least `years` measured years. */
export function blocksFor(years: number, { yearsPerReplicate }: SimulationSettings): number {
  if (!(years > 0 && Number.isFinite(years))) throw new RangeError(`invalid years: ${years}`);
  return Math.ceil(years / (yearsPerReplicate * REPLICATES_PER_BLOCK));
}

/** Throws a RangeError when a setting is outside its range. */
export function checkSettings({ seed, yearsPerReplicate }: SimulationSettings): void {
  if (!(Number.isInteger(seed) && seed >= 0 && seed < 2 ** 32)) throw new RangeError(`invalid seed: ${seed}`);
  if (!(Number.isInteger(yearsPerReplicate) && yearsPerReplicate >= 1 && yearsPerReplicate <= 50))
    throw new RangeError(`invalid years per replicate: ${yearsPerReplicate}`);
}
