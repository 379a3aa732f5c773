// Where an amount is concentrated, chosen by rule from the figures, so that no sentence can say what they don't.
// The Results screen and the report word the same answer.

/** An amount and what it belongs to: an id, a name, whatever the reader words. */
export interface Amount<T> {
  readonly of: T;
  /** EUR/year. */
  readonly value: number;
}

export type Concentration<T> =
  | { readonly kind: 'none' }
  /** One makes a notable share by itself (ratio). */
  | { readonly kind: 'one'; readonly of: T; readonly share: number }
  /** The two largest, with the share they make together (ratio). */
  | { readonly kind: 'two'; readonly of: readonly [T, T]; readonly share: number };

export type CostConcentration<T> =
  | Concentration<T>
  /** What no role uses costs more than any role (EUR/year, ratio). */
  | { readonly kind: 'idle'; readonly amount: number; readonly share: number };

/** Below this share, one line alone is no finding: the two largest are told together. */
const STANDS_OUT = 0.25;
/** Shares under half a percent would read "0 %". */
const NOTHING = 0.005;

/**
 * Which lines make a total.
 * @param lines amounts (EUR/year), in any order
 * @param total what they add up to, with what belongs to no line (EUR/year)
 * @example findConcentration([{ of: 'dba', value: 40 }, { of: 'network', value: 60 }], 100) // one, network, 0.6
 */
export function findConcentration<T>(lines: readonly Amount<T>[], total: number): Concentration<T> {
  const [first, second] = lines.toSorted((a, b) => b.value - a.value);
  if (!first || total < 1 || first.value <= 0) return { kind: 'none' };
  const share = first.value / total;
  if (share >= STANDS_OUT || !second || second.value / total < NOTHING)
    return { kind: 'one', of: first.of, share };
  return { kind: 'two', of: [first.of, second.of], share: (first.value + second.value) / total };
}

/**
 * Which roles make the cost; or what no role uses, when it costs more than any role.
 * @param idle time and contracts given to no role (EUR/year)
 * @example findCostConcentration([{ of: 'dba', value: 30 }], 50, 80) // idle, 50, 0.625
 */
export function findCostConcentration<T>(
  roles: readonly Amount<T>[],
  idle: number,
  total: number,
): CostConcentration<T> {
  const largest = Math.max(0, ...roles.map((role) => role.value));
  if (idle > largest && idle >= 1) return { kind: 'idle', amount: idle, share: idle / total };
  return findConcentration(roles, total);
}
