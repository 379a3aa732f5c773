// The cards of a lane: one per assignment, holders first, then backups; on the free lane, one per role that
// nobody holds.

import type { Assignment, Role } from '../../../../model';
import type { Lane } from '../placement';
import { keyOf, listUnheld, type Situation } from '../situation';

export interface LaneCard {
  /** Unique in its lane. */
  readonly id: string;
  readonly role: Role;
  readonly assignment?: Assignment;
}

export function listCards(situation: Situation, lane: Lane): LaneCard[] {
  if (lane.kind === 'none') return listUnheld(situation).map((role) => ({ id: role.id, role }));
  const held = situation.ofHolder.get(keyOf(lane.kind, lane.id)) ?? [];
  return held
    .toSorted((a, b) => b.share - a.share)
    .flatMap((assignment) => {
      const role = situation.role.get(assignment.role);
      if (!role) return [];
      const id = 'contract' in assignment ? `${role.id}/${assignment.contract}` : role.id;
      return [{ id, role, assignment }];
    });
}
