// Values that did not come from a text (browser storage, a bundled example) get the same two checks a text
// gets while it is read: no nesting beyond reason, no name that reaches into JavaScript objects.

import type { StudyError } from './errors';
import { UNSAFE_KEYS } from './scan-json';

/** The first unsafe key or excessive nesting in `value`, whatever it is; nothing when there is none. */
export function findUnsafe(value: unknown, maxDepth: number): StudyError | undefined {
  const pending: { value: unknown; path: (string | number)[] }[] = [{ value, path: [] }];
  for (let item = pending.pop(); item; item = pending.pop()) {
    if (typeof item.value !== 'object' || item.value === null) continue;
    // Also what ends a structure that contains itself.
    if (item.path.length >= maxDepth)
      return { code: 'too-deep', path: item.path, expected: `<= ${maxDepth}` };
    const list = Array.isArray(item.value);
    for (const key of Object.keys(item.value)) {
      const path = [...item.path, list ? Number(key) : key];
      if (UNSAFE_KEYS.has(key)) return { code: 'unsafe-key', path, found: key };
      pending.push({ value: (item.value as Record<string, unknown>)[key], path });
    }
  }
  return undefined;
}
