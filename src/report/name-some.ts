// Several names in a sentence: all of them while they are few, then the first ones and how many others.

import type { Words } from './words';

/** More names than this are not read; one left over is named like the others. */
const NAMED = 6;

/** @example nameSome(['a', 'b', 'c'], words) // 'a, b et c' */
export function nameSome(names: readonly string[], { t, format }: Words): string {
  if (names.length <= NAMED + 1) return format.list(names);
  return t('difference.subjects', {
    name: names.slice(0, NAMED).join(', '),
    others: names.length - NAMED,
  });
}

/** Things of which the same is said, together, in the order they come. */
export function gatherBy<T>(items: readonly T[], wayOf: (item: T) => string): T[][] {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const way = wayOf(item);
    const group = groups.get(way);
    if (group === undefined) groups.set(way, [item]);
    else group.push(item);
  }
  return [...groups.values()];
}
