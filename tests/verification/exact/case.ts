// What a case of exact verification is: a scenario that reduces to something known, and the quantities compared.

import type { Measured } from './replicates';

export interface Quantity {
  readonly name: string;
  readonly exact: number;
  readonly measured: Measured;
}

export interface ExactCase {
  readonly id: string;
  readonly title: string;
  /** Where the exact answer comes from. */
  readonly source: string;
  readonly run: (seed: number) => readonly Quantity[];
}

/** Largest half-width of an interval, as a share of the exact answer: an error of 2 % is then seen. */
export const TIGHT = 0.02;
/** The two seeds every case is played at. */
export const SEEDS = [20261125, 19170101] as const;

/** Whether the interval holds the exact answer. */
export function holds({ exact, measured }: Quantity): boolean {
  return Math.abs(measured.value - exact) <= measured.halfWidth;
}
