// What dropping a card on a lane would do: move it, add a second holder, or name a backup, with which share.
// Pure, so that the board can try every lane before the card is let go.

import {
  type Assignment,
  assign,
  type Contract,
  defaultShare,
  moveAssignment,
  type Provider,
  type Role,
  type RoleScore,
  type Study,
  shareMoved,
  unassign,
} from '../../../model';
import { type Holder, type HolderRef, holderKeyOf, keyOf, refOf, type Situation } from './situation';

/** What letting go means; the card's menu, the status line and the modifier keys choose it. */
export const DROP_MODES = ['move', 'second', 'backup'] as const;
export type DropMode = (typeof DROP_MODES)[number];

/** The card in hand: a role, and the assignment it was taken from (none: a role without holder). */
export interface Card {
  readonly roleId: string;
  readonly from?: Assignment;
}

/** A lane as drop target; `none` is the lane of roles without holder. */
export type Lane = Holder | { readonly kind: 'none' };

export type Refusal =
  | 'current-holder'
  | 'outside-contract'
  | 'provider-no-backup'
  | 'already-free'
  | 'not-a-copy';

export type Placement =
  | { readonly kind: 'refused'; readonly why: Refusal }
  | { readonly kind: 'release'; readonly from: Assignment }
  | {
      readonly kind: 'place';
      readonly as: 'holder' | 'second' | 'backup';
      readonly ref: HolderRef;
      readonly share: number;
      /** The assignment that the card leaves. */
      readonly from?: Assignment;
    };

/** A share below this is a backup in all but name. */
const LEAST_SHARE = 0.1;

export function laneKey(lane: Lane): string {
  return lane.kind === 'none' ? 'none' : keyOf(lane.kind, lane.id);
}

/** Says what dropping `card` on `lane` would do. */
export function planDrop(situation: Situation, card: Card, lane: Lane, mode: DropMode): Placement {
  const role = situation.role.get(card.roleId);
  if (!role) return { kind: 'refused', why: 'already-free' };
  if (lane.kind === 'none') return planRelease(card, mode);
  if (card.from && holderKeyOf(card.from) === laneKey(lane))
    return { kind: 'refused', why: 'current-holder' };

  const ref = refFor(situation, role, lane);
  if (!ref) return { kind: 'refused', why: 'outside-contract' };
  if (mode === 'backup' || (mode === 'move' && card.from?.share === 0)) {
    if (lane.kind === 'provider') return { kind: 'refused', why: 'provider-no-backup' };
    const leaves = mode === 'move' && card.from ? { from: card.from } : {};
    return { kind: 'place', as: 'backup', ref, share: 0, ...leaves };
  }
  if (mode === 'move' && card.from) {
    const carried = shareMoved(situation.scenario, role.id, refOf(card.from), ref);
    return { kind: 'place', as: 'holder', ref, share: Math.max(LEAST_SHARE, carried), from: card.from };
  }
  const alone = !(situation.ofRole.get(role.id) ?? []).some((a) => a.share > 0);
  const held = shareHeld(situation, role.id, ref);
  return {
    kind: 'place',
    as: alone ? 'holder' : 'second',
    ref,
    share: Math.max(held, shareForNewcomer(situation, role, lane)),
  };
}

function planRelease(card: Card, mode: DropMode): Placement {
  if (!card.from) return { kind: 'refused', why: 'already-free' };
  if (mode !== 'move') return { kind: 'refused', why: 'not-a-copy' };
  return { kind: 'release', from: card.from };
}

/** The study once the card is let go. */
export function applyPlacement(
  study: Study,
  scenarioId: string,
  roleId: string,
  placement: Placement,
): Study {
  if (placement.kind === 'refused') return study;
  if (placement.kind === 'release') return unassign(study, scenarioId, roleId, refOf(placement.from));
  const { from, ref, share } = placement;
  return from
    ? moveAssignment(study, scenarioId, roleId, refOf(from), ref, share)
    : assign(study, scenarioId, roleId, ref, share);
}

/** How `lane` would be named in an assignment; undefined when none of its contracts serves the role's need. */
export function refFor(situation: Situation, role: Role, lane: Holder): HolderRef | undefined {
  if (lane.kind === 'person') return { person: lane.id };
  const held = (situation.ofHolder.get(keyOf('provider', lane.id)) ?? []).find((a) => a.role === role.id);
  if (held && 'contract' in held) return { provider: lane.id, contract: held.contract };
  const contract = pickContract(lane.provider, situation.roleScore.get(role.id));
  return contract && { provider: lane.id, contract: contract.id };
}

/** The contract that serves most of the need, the first among equals. */
function pickContract(provider: Provider, need: RoleScore | undefined): Contract | undefined {
  if (!need || need.need.value === 0) return provider.contracts[0];
  let best: Contract | undefined;
  let most = 0;
  for (const contract of provider.contracts) {
    const served = contract.frequencies.reduce((sum, f) => sum + need.needBy[f].value, 0);
    if (served > most) [best, most] = [contract, served];
  }
  return best;
}

function shareHeld(situation: Situation, roleId: string, ref: HolderRef): number {
  const key = 'person' in ref ? keyOf('person', ref.person) : keyOf('provider', ref.provider);
  const held = (situation.ofHolder.get(key) ?? []).filter((a) => a.role === roleId);
  return held.reduce((sum, a) => sum + a.share, 0);
}

/** The share of a new card: the smaller of what is missing and what the holder has room for, but enough to count. */
export function shareForNewcomer(situation: Situation, role: Role, lane: Holder): number {
  const ref = refFor(situation, role, lane);
  const score = situation.roleScore.get(role.id);
  if (!ref || !score) return LEAST_SHARE;
  const share = defaultShare(situation.scenario, role.id, ref, {
    requiredFte: score.requiredFte.value,
    availableFte: score.availableFte.value,
  });
  return Math.max(LEAST_SHARE, share);
}
