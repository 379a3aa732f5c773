// One simulated year told as it went: who was away, what arrived, what waited, what was lost, and why. Times are
// calendar days since the start of the year, in [0, 365], whatever clock the engine runs on.

import type { Priority } from '../catalogue/ids';

/** Why an incident was late or lost: everybody busy, nobody there, or a provider beyond its level, cap or life. */
export const LATE_CAUSES = ['busy', 'nobody', 'provider-late', 'provider-full', 'provider-failed'] as const;
export type LateCause = (typeof LATE_CAUSES)[number];

export type Happening =
  | {
      readonly kind: 'late';
      readonly at: number;
      readonly roleId: string;
      readonly priority: Priority;
      readonly waitHours: number;
      readonly cause: LateCause;
      readonly loss: number;
    }
  | {
      readonly kind: 'lost';
      readonly at: number;
      readonly roleId: string;
      readonly priority: Priority;
      readonly waitHours: number;
      readonly cause: LateCause;
      readonly loss: number;
    }
  | {
      readonly kind: 'major';
      readonly at: number;
      readonly roleId: string;
      readonly hours: number;
      readonly loss: number;
    }
  | { readonly kind: 'departure'; readonly at: number; readonly personId: string; readonly loss: number }
  | { readonly kind: 'problem'; readonly at: number; readonly roleId: string; readonly hours: number }
  | {
      readonly kind: 'break-glass';
      readonly at: number;
      readonly roleId: string;
      readonly worked: boolean;
      readonly fee: number;
    };

/** A stretch of days when a person or a provider could not act. */
export interface Spell {
  readonly kind: 'leave' | 'sick' | 'vacant' | 'ramp-up' | 'failed';
  readonly id: string;
  readonly from: number;
  readonly to: number;
}

/** What a role met, by week (53 values; the last week is a short one). Counts of incidents. */
export interface RoleWeeks {
  readonly roleId: string;
  readonly arrived: readonly number[];
  readonly late: readonly number[];
  readonly lost: readonly number[];
  /** Own incidents waiting at the end of the week. */
  readonly waiting: readonly number[];
}

export interface Timeline {
  readonly block: number;
  /** 0 or 1 in the block, and year of the replicate from 0. */
  readonly replicate: number;
  readonly year: number;
  readonly cost: number;
  readonly onTime: number;
  readonly loss: number;
  readonly spells: readonly Spell[];
  /** In order of time. Late and lost incidents beyond the costliest 500 are only counted in `weeks`. */
  readonly happenings: readonly Happening[];
  readonly weeks: readonly RoleWeeks[];
}
