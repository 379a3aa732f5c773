// What a simulation returns. A block is the smallest piece of work: one pair of replicates. Blocks are computed in
// any order, by any worker or machine, and put back in order before anything is added up: the sums are then the same
// to the last bit.

import { FREQUENCIES, type Frequency } from '../catalogue/ids';
import { COST_NATURES, type CostNature, LOSS_CAUSES, type LossCause } from '../score/types';

/**
 * Columns of a simulated year. `served` and `needed` are counts of needs weighted as in the score, so that
 * Σ served ÷ Σ needed is its share on time. The controls have a known mean of zero: they are what arrived, and who
 * was there, less what was expected.
 */
export const YEAR_COLUMNS = [
  'cost',
  'loss',
  'served',
  'needed',
  'arrivalsControl',
  'repairControl',
  'presenceControl',
] as const;
export type YearColumn = (typeof YEAR_COLUMNS)[number];

/** What became of the needs of a role, by frequency: counts of incidents, hours of the others. */
export const FATES = ['arrived', 'onTime', 'late', 'lost'] as const;
export type Fate = (typeof FATES)[number];

/** Columns of a role in a block. Times of incidents are those of our own people, in hours of the service window. */
export const ROLE_COLUMNS = [
  'cost',
  ...LOSS_CAUSES,
  ...FREQUENCIES.flatMap((frequency) => FATES.map((fate) => `${frequency}.${fate}` as const)),
  /** As in `YEAR_COLUMNS`, for the needs of the role. */
  'served',
  'needed',
  /** Own incidents: taken up, Σ of their waits (hours), found all busy, found nobody able to act. */
  'taken',
  'wait',
  'foundBusy',
  'foundNobody',
  /** Hours of the service window when nobody of ours was able to act (hours). */
  'uncoveredHours',
  /** Waiting at the end less waiting at the start: incidents (count), other work (hours). */
  'waitingIncidents',
  'waitingHours',
] as const satisfies readonly (LossCause | string)[];
export type RoleColumn = (typeof ROLE_COLUMNS)[number];

/** Columns of a person in a block (hours; departures as a count). */
export const PERSON_COLUMNS = [
  'present',
  'onIncidents',
  'onOtherWork',
  'onLeave',
  'sick',
  'vacant',
  'departures',
] as const;
export type PersonColumn = (typeof PERSON_COLUMNS)[number];

/** The pieces of a scenario that results are told by, in the order of the sums of a block. */
export interface Layout {
  readonly roleIds: readonly string[];
  readonly personIds: readonly string[];
  readonly providerIds: readonly string[];
}

/** One pair of replicates. */
export interface Block {
  /** Which pair: the draws depend on it. */
  readonly index: number;
  /** A row of `YEAR_COLUMNS` per year: years of the first replicate, then of the second. */
  readonly rows: Float64Array;
  /** Sums over these years: costs by nature, then roles × `ROLE_COLUMNS`, then people × `PERSON_COLUMNS`. */
  readonly sums: Float64Array;
}

/** Where each sum stands in `Block.sums`. */
export function sumsIndex({ roleIds, personIds }: Layout) {
  const roles = COST_NATURES.length;
  const people = roles + roleIds.length * ROLE_COLUMNS.length;
  return {
    length: people + personIds.length * PERSON_COLUMNS.length,
    nature: (nature: CostNature) => COST_NATURES.indexOf(nature),
    role: (role: number, column: RoleColumn) =>
      roles + role * ROLE_COLUMNS.length + ROLE_COLUMNS.indexOf(column),
    fate: (role: number, frequency: Frequency, fate: Fate) =>
      roles + role * ROLE_COLUMNS.length + ROLE_COLUMNS.indexOf(`${frequency}.${fate}`),
    person: (person: number, column: PersonColumn) =>
      people + person * PERSON_COLUMNS.length + PERSON_COLUMNS.indexOf(column),
  };
}

/** An estimate with its 95 % confidence interval. */
export interface Estimate {
  readonly value: number;
  readonly low: number;
  readonly high: number;
}

/** One figure over the simulated years. Adverse is high for money, low for the share on time. */
export interface Distribution {
  readonly mean: Estimate;
  readonly p10: Estimate;
  readonly p50: Estimate;
  readonly p90: Estimate;
  /** Mean of the worst 5 % of years (CVaR 95 %). */
  readonly tail: Estimate;
  readonly least: number;
  readonly most: number;
  /** Bars of equal width from `start`; the last years beyond the 99.5th percentile are in the outer bars. */
  readonly histogram: { readonly start: number; readonly width: number; readonly counts: readonly number[] };
  /** Shares of the variance between years due to chance and to not knowing the inputs; they sum to 1. */
  readonly variance: { readonly chance: number; readonly ignorance: number };
  /** How many times fewer years the control variates ask for the same interval of the mean (≥ 1). */
  readonly gain: number;
}

/** Quantiles over replicates of what has accumulated after each of their years. */
export interface FanYear {
  readonly year: number;
  readonly p5: number;
  readonly p25: number;
  readonly p50: number;
  readonly p75: number;
  readonly p95: number;
}

export interface Fans {
  /** Money adds up from year to year (EUR); the share on time is that of all the years so far (ratio). */
  readonly cost: readonly FanYear[];
  readonly onTime: readonly FanYear[];
  readonly loss: readonly FanYear[];
}

export interface RoleSummary {
  readonly id: string;
  readonly cost: Estimate;
  readonly onTime: Estimate;
  /** By frequency, only where such needs arrived. */
  readonly onTimeBy: Readonly<Partial<Record<Frequency, Estimate>>>;
  readonly loss: Estimate;
  readonly lossBy: Readonly<Record<LossCause, number>>;
  /** Per year: needs by fate (incidents as counts, others as hours). */
  readonly fates: Readonly<Record<Frequency, Readonly<Record<Fate, number>>>>;
  /** Mean wait of own incidents (hours), and shares that found all busy and nobody (ratio). */
  readonly meanWait: Estimate;
  readonly busy: number;
  readonly nobody: number;
  readonly uncoveredHours: Estimate;
}

export interface PersonSummary {
  readonly id: string;
  /** Hours a year, and departures a year. */
  readonly by: Readonly<Record<PersonColumn, number>>;
}

/** Everything told about one scenario, from blocks 0…n−1. */
export interface SimulationSummary {
  readonly years: number;
  readonly replicates: number;
  readonly cost: Distribution;
  readonly onTime: Distribution;
  readonly loss: Distribution;
  readonly fans: Fans;
  readonly costBy: Readonly<Record<CostNature, Estimate>>;
  readonly lossBy: Readonly<Record<LossCause, Estimate>>;
  readonly roles: readonly RoleSummary[];
  readonly people: readonly PersonSummary[];
}

/** The same years of two scenarios, the second less the first, under the same draws. */
export interface DifferenceSummary {
  readonly years: number;
  readonly cost: Difference;
  readonly onTime: Difference;
  readonly loss: Difference;
}

export interface Difference {
  readonly mean: Estimate;
  readonly p10: number;
  readonly p50: number;
  readonly p90: number;
  /** Share of years in which the second scenario does better (ratio). */
  readonly better: Estimate;
  readonly histogram: Distribution['histogram'];
  /** How many times more years independent draws would need for the same interval (≥ 0). */
  readonly gain: number;
}
