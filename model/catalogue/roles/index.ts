// The eleven roles by kind.

import type { RoleKind } from '../ids';
import type { RoleEntry } from './entry';
import { PRODUCTION_ROLES } from './production';
import { SUPPORT_ROLES } from './support';

export type { RoleEntry, RoleFamily } from './entry';

/** Names, synonyms and short facts of every role. A kind without an entry is a programmer's error. */
export const CATALOGUE: Readonly<Record<RoleKind, RoleEntry>> = indexByKind([
  ...PRODUCTION_ROLES,
  ...SUPPORT_ROLES,
]);

function indexByKind(entries: readonly RoleEntry[]): Record<RoleKind, RoleEntry> {
  // Complete by construction of the two lists; a test holds them to the eleven kinds.
  return Object.fromEntries(entries.map((entry) => [entry.kind, entry])) as Record<RoleKind, RoleEntry>;
}
