// Results remembered by the objects they depend on: one map inside another, one level per cause. Studies share their
// unchanged parts, so that an edit elsewhere keeps what was computed; entries go when their causes are forgotten.

import type { Study } from '../../model';

type Level = WeakMap<object, unknown>;

/** What is remembered for a chain of causes; {@link recall} fills it. */
export class Memory<V> {
  readonly root: Level = new WeakMap();
  /** Tells this memory's type of value from another's. */
  declare readonly value: V;
}

/** What `memory` holds for `causes`, in their order; made by `make` the first time. */
export function recall<V>(memory: Memory<V>, causes: readonly object[], make: () => V): V {
  let level = memory.root;
  for (const cause of causes.slice(0, -1)) {
    const next = (level.get(cause) as Level | undefined) ?? new WeakMap();
    level.set(cause, next);
    level = next;
  }
  const last = causes.at(-1);
  if (last === undefined) throw new Error('nothing to remember by');
  const found = level.get(last) as V | undefined;
  if (found !== undefined) return found;
  const made = make();
  level.set(last, made);
  return made;
}

/** What the score of any scenario of a study depends on besides the scenario itself. */
export function commonCauses({ today, organization, assumptions }: Study): readonly object[] {
  return [today, organization, assumptions];
}
