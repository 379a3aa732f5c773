// A document is never changed in place: an edit gives new objects only to what it touches. What was computed
// from an object that is still the same can therefore be kept, and a score after one edit costs little.

interface Kept<V> {
  readonly causes: readonly unknown[];
  readonly value: V;
}

/** Values kept by the object they were computed from; they go when the object goes. */
export type Memory<V> = WeakMap<object, Kept<V>>;

/**
 * The value computed from `owner` and `causes`, anew only when one of the causes is not the same as last time.
 * @param causes everything else the value depends on, compared by identity
 * @example remember(memory, person, [organization, assume], () => payOf(person, organization, assume))
 */
export function remember<V>(
  memory: Memory<V>,
  owner: object,
  causes: readonly unknown[],
  compute: () => V,
): V {
  const kept = memory.get(owner);
  if (kept !== undefined && areSame(kept.causes, causes)) return kept.value;
  const value = compute();
  memory.set(owner, { causes, value });
  return value;
}

function areSame(before: readonly unknown[], now: readonly unknown[]): boolean {
  if (before.length !== now.length) return false;
  for (let i = 0; i < now.length; i++) if (!Object.is(before[i], now[i])) return false;
  return true;
}
