// Whose absence costs most among those without whom a role stops. The Results screen and the report word the same
// answer.

export interface Carrier<T, R> {
  readonly of: T;
  /** Roles that stop without them; expected loss of a week without them (EUR/week). */
  readonly stops: readonly R[];
  readonly lossPerWeek: number;
}

export type CarrierFinding<T, R> =
  /** Nobody holds anything. */
  | { readonly kind: 'nobody' }
  /** No departure, by itself, stops a role. */
  | { readonly kind: 'none' }
  /** `shown` are the roles to name: all of them, or two when there are more than three. */
  | {
      readonly kind: 'some' | 'many';
      readonly of: T;
      readonly stops: readonly R[];
      readonly shown: readonly R[];
    };

/** More roles than this are not all named. */
const NAMED = 3;

/**
 * Tells who is missed most.
 * @example findCarrier([{ of: 'ann', stops: ['dba'], lossPerWeek: 900 }]) // some, ann, dba
 */
export function findCarrier<T, R>(carriers: readonly Carrier<T, R>[]): CarrierFinding<T, R> {
  if (carriers.length === 0) return { kind: 'nobody' };
  const first = carriers
    .filter((carrier) => carrier.stops.length > 0)
    .toSorted((a, b) => b.lossPerWeek - a.lossPerWeek || b.stops.length - a.stops.length)[0];
  if (!first) return { kind: 'none' };
  const { of, stops } = first;
  return stops.length > NAMED
    ? { kind: 'many', of, stops, shown: stops.slice(0, 2) }
    : { kind: 'some', of, stops, shown: stops };
}
