// What an assumption is and how one is written down: low / most likely / high, a unit, and where it comes
// from. The status a reader sees follows from the kind of evidence, so that it cannot be embellished.

import type { Unit } from '../../figure/units';
import type { SourceId } from './source-ids';

/**
 * How a value was obtained: `seen` in the cited source; `computed` by a cited program; `adapted` from a figure
 * seen; `weak` source; `derived` by arithmetic from cited figures; `recalled` from general knowledge;
 * `choice` of the model.
 */
export type AssumptionKind =
  | 'seen'
  | 'computed'
  | 'adapted'
  | 'weak'
  | 'derived'
  | 'recalled'
  | 'choice'
  | 'measured';

/** What the reader is told: measured on data, published somewhere, or an opinion. */
export type AssumptionStatus = 'measured' | 'published' | 'opinion';
export type Confidence = 'low' | 'medium' | 'high';

/** A default value with its range and its origin. `low` and `high` bound what is plausible. */
export interface Assumption {
  readonly id: string;
  readonly low: number;
  readonly mode: number;
  readonly high: number;
  readonly unit: Unit;
  readonly kind: AssumptionKind;
  readonly status: AssumptionStatus;
  readonly confidence: Confidence;
  readonly sources: readonly SourceId[];
}

/** An assumption before it knows its id. */
export type Entry = Omit<Assumption, 'id'>;
export type Range = readonly [low: number, mode: number, high: number];

/** Writes down a default taken from evidence; without a source, whatever its kind, it is an opinion. */
export function from(
  kind: Exclude<AssumptionKind, 'choice'>,
  [low, mode, high]: Range,
  unit: Unit,
  sources: readonly SourceId[] = [],
  confidence: Confidence = 'low',
): Entry {
  return { low, mode, high, unit, kind, status: statusOf(kind, sources), confidence, sources };
}

/** Writes down a choice of the model that no source gives: sober, with a wide range. */
export function choose(range: Range, unit: Unit, sources: readonly SourceId[] = []): Entry {
  const [low, mode, high] = range;
  return { low, mode, high, unit, kind: 'choice', status: 'opinion', confidence: 'low', sources };
}

function statusOf(kind: AssumptionKind, sources: readonly SourceId[]): AssumptionStatus {
  if (kind === 'measured') return 'measured';
  if (kind === 'recalled' || kind === 'choice' || sources.length === 0) return 'opinion';
  return 'published';
}
