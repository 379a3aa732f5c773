// Who can stand in for whom between nearby roles. The memo says that the pilot often does the technician's
// work and keeps the two together (R1, R2): their skill counts in full on each other's role. The other pairs
// are a choice of the model: the nearby skill counts for one level less.

import { ROLE_KINDS, type RoleKind, type SkillLevel } from './ids';

/** Levels lost when the skill of one kind serves another; absent: of no use. */
const LOSS: Partial<Record<RoleKind, Partial<Record<RoleKind, 0 | 1>>>> = pairUp([
  ['operations-technician', 'operations-pilot', 0],
  ['administrator', 'database-administrator', 1],
  ['administrator', 'network-technician', 1],
  ['administrator', 'application-expert', 1],
  ['service-desk-technician', 'desktop-technician', 1],
]);

function pairUp(pairs: readonly (readonly [RoleKind, RoleKind, 0 | 1])[]): typeof LOSS {
  const table: typeof LOSS = {};
  for (const [a, b, loss] of pairs) {
    table[a] = { ...table[a], [b]: loss };
    table[b] = { ...table[b], [a]: loss };
  }
  return table;
}

/** The level a person really has on a kind, and the kind that level comes from. */
export interface EffectiveLevel {
  readonly level: SkillLevel;
  readonly from: RoleKind;
}

/**
 * The level of a person on a role kind, own skill or that of a nearby kind, whichever is higher (0…3; their own
 * on equal levels).
 * @example effectiveLevel({ administrator: 3 }, 'database-administrator') // { level: 2, from: 'administrator' }
 */
export function effectiveLevel(
  skills: Readonly<Partial<Record<RoleKind, SkillLevel>>>,
  kind: RoleKind,
): EffectiveLevel {
  let best: EffectiveLevel = { level: skills[kind] ?? 0, from: kind };
  for (const { kind: near, loss } of listNearby(kind)) {
    const level = lower(skills[near] ?? 0, loss);
    if (level > best.level) best = { level, from: near };
  }
  return best;
}

/** The kinds whose skill serves `kind`, with the levels lost, in the order of the catalogue. */
export function listNearby(kind: RoleKind): readonly { readonly kind: RoleKind; readonly loss: 0 | 1 }[] {
  return NEARBY[kind];
}

const NEARBY = Object.fromEntries(
  ROLE_KINDS.map((kind) => [
    kind,
    ROLE_KINDS.flatMap((near) => {
      const loss = LOSS[kind]?.[near];
      return loss === undefined ? [] : [{ kind: near, loss }];
    }),
  ]),
) as Record<RoleKind, { kind: RoleKind; loss: 0 | 1 }[]>;

function lower(level: SkillLevel, loss: 0 | 1): SkillLevel {
  return loss === 0 || level === 0 ? level : ((level - 1) as SkillLevel);
}
