// The need that is served worst, as the share that is late; or how good the worst still is. The Results screen and the
// report word the same answer.

import type { Frequency } from '../../catalogue/ids';
import type { Score } from '../../score/types';

export interface Service<T> {
  readonly of: T;
  readonly frequency: Frequency;
  /** Share served on time, 0…1. */
  readonly value: number;
}

export type ServiceFinding<T> =
  | { readonly kind: 'none' }
  /** Several needs are never served on time. */
  | { readonly kind: 'never'; readonly of: T; readonly count: number }
  /** Everywhere at least this share, rounded down to a percent: "at least" must stay true. */
  | { readonly kind: 'good'; readonly share: number }
  /** The worst one, by the share that is late. */
  | { readonly kind: 'worst'; readonly of: T; readonly frequency: Frequency; readonly late: number };

/** Shares under half a percent would read "0 %". */
const NOTHING = 0.005;
/** Served on time at least so often, everywhere: said as a strength. */
const GOOD = 0.9;

/** Every service a scenario renders, by role id and frequency. */
export function listServices({ roles }: Pick<Score, 'roles'>): Service<string>[] {
  return roles.flatMap((role) =>
    Object.entries(role.onTimeBy).map(([frequency, figure]) => ({
      of: role.id,
      frequency: frequency as Frequency,
      value: figure.value,
    })),
  );
}

/**
 * Tells the worst of several services.
 * @example findWorstService([{ of: 'dba', frequency: 'run', value: 0.6 }]) // worst, dba, run, late 0.4
 */
export function findWorstService<T>(services: readonly Service<T>[]): ServiceFinding<T> {
  const worst = services.toSorted((a, b) => a.value - b.value)[0];
  if (!worst) return { kind: 'none' };
  const never = services.filter((service) => service.value < NOTHING);
  if (never.length > 1) return { kind: 'never', of: worst.of, count: never.length };
  if (worst.value >= GOOD) return { kind: 'good', share: Math.floor(worst.value * 100 + 1e-9) / 100 };
  return { kind: 'worst', of: worst.of, frequency: worst.frequency, late: 1 - worst.value };
}
