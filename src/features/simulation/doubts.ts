// Why the score of a role should not be trusted alone: what its closed form is known not to see.

import type { RoleScore } from '../../../model';

export type Doubt = 'saturated';

export function listDoubts(role: RoleScore): Doubt[] {
  return role.saturated ? ['saturated'] : [];
}
