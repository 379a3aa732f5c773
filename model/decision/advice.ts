// What the memo's trade-offs (T1…T5) say of one role, from its figures alone: a verdict, the reasons behind
// it, each with its memo fact, and what would change it. Codes and values only: the interface words them.

import { FREQUENCY_ENTRIES, type MemoFrequencyId } from '../catalogue/frequencies';
import { FREQUENCIES, type Frequency, LEVERS, type Lever } from '../catalogue/ids';
import { type Figure, isLeaf } from '../figure/figure';
import type { RoleScore } from '../score/types';

/** Externalizability under which handing over costs more than it brings (T4), and over which both sides win (T5). */
const HARD_TO_HAND_OVER = 0.4;
const EASY_TO_HAND_OVER = 0.6;
/** A frequency of need that makes at least this share of the hours deserves its own sourcing (T2). */
const NOTABLE_SHARE = 0.25;
/** Above this share of the need, the role is the provider's to carry (T3). */
const MOSTLY_DELEGATED = 0.5;
/** Load from which the holders have no room for what comes unannounced. */
const FULL = 1;

export type Verdict =
  /** No need declared: nothing to decide. */
  | 'no-need'
  /** Nobody holds it. */
  | 'find-holder'
  /** In-house, with a second person able to carry on. */
  | 'keep-and-back-up'
  /** In-house, with more hands. */
  | 'keep-and-reinforce'
  | 'keep'
  /** Easy to hand over and therefore also cheap to keep (T5): the figures decide. */
  | 'compare'
  /** Delegated, and the levels of industrialization carry it. */
  | 'stay-delegated'
  /** Delegated while hard to hand over: industrialize before relying on it. */
  | 'industrialize-first';

export type Reason =
  | { readonly code: 'no-holder'; readonly fact: 'T1' }
  | { readonly code: 'single-holder'; readonly fact: 'T1'; readonly uncoveredHours: number }
  | { readonly code: 'overloaded'; readonly fact: 'T1'; readonly load: number }
  | {
      readonly code: 'frequency';
      readonly fact: MemoFrequencyId;
      readonly frequency: Frequency;
      readonly share: number;
    }
  | { readonly code: 'delegated'; readonly fact: 'T3'; readonly share: number }
  | { readonly code: 'low-lever'; readonly fact: 'T4'; readonly lever: Lever; readonly level: number }
  | { readonly code: 'high-levers'; readonly fact: 'T5'; readonly externalizability: number };

/** The level one lever must reach, the others unchanged, for the advice to turn. */
export interface Flip {
  readonly lever: Lever;
  readonly direction: 'above' | 'below';
  readonly level: number;
}

type Levers = Readonly<Record<Lever, number>>;

export interface Advice {
  readonly verdict: Verdict;
  readonly reasons: readonly Reason[];
  readonly flip?: Flip;
}

/**
 * Advises on one role.
 * @param role the role's score
 * @param whole the levers of the organisation, each in [0, 1]
 * @param own the levers of this role where they differ
 * @returns a verdict, at most four reasons in order of weight, and the turning point where there is one
 * @example adviseRole(score.roles[0], scenario.industrialization).verdict // 'keep-and-back-up'
 */
export function adviseRole(
  role: RoleScore,
  whole: Levers,
  own: { readonly [L in Lever]?: number | undefined } = {},
): Advice {
  if (role.need.value <= 0) return { verdict: 'no-need', reasons: [] };
  const unheld = role.availableFte.value <= 0 && role.delegated.value <= 0;
  const ease = role.externalizability.value;
  const levers = merge(whole, own);
  const weakest = findWeakest(levers);
  const reasons: Reason[] = [];

  if (unheld) reasons.push({ code: 'no-holder', fact: 'T1' });
  else if (role.busFactor.value <= 1)
    reasons.push({ code: 'single-holder', fact: 'T1', uncoveredHours: role.uncoveredHours.value });
  if (role.delegated.value > 0) reasons.push({ code: 'delegated', fact: 'T3', share: role.delegated.value });
  if (!unheld && role.load.value > FULL)
    reasons.push({ code: 'overloaded', fact: 'T1', load: role.load.value });
  reasons.push(...adviseOnFrequency(role));
  if (ease < HARD_TO_HAND_OVER)
    reasons.push({ code: 'low-lever', fact: 'T4', lever: weakest, level: levers[weakest] });
  if (ease >= EASY_TO_HAND_OVER) reasons.push({ code: 'high-levers', fact: 'T5', externalizability: ease });

  const verdict = decide(role, unheld, ease);
  const flip = findFlip(verdict, role, levers);
  return { verdict, reasons: keepFour(reasons), ...(flip && { flip }) };
}

function decide(role: RoleScore, unheld: boolean, ease: number): Verdict {
  if (unheld) return 'find-holder';
  if (role.delegated.value >= MOSTLY_DELEGATED)
    return ease < HARD_TO_HAND_OVER ? 'industrialize-first' : 'stay-delegated';
  if (ease >= EASY_TO_HAND_OVER) return 'compare';
  if (role.busFactor.value <= 1) return 'keep-and-back-up';
  return role.load.value > FULL ? 'keep-and-reinforce' : 'keep';
}

/** The frequency that dominates and, where projects weigh too, the one that is easiest to buy apart. */
function adviseOnFrequency(role: RoleScore): Reason[] {
  const shares = FREQUENCIES.map((frequency) => ({
    frequency,
    share: role.needBy[frequency].value / role.need.value,
  })).toSorted((a, b) => b.share - a.share);
  const [first, ...others] = shares;
  if (!first) return [];
  const second = others.find(({ frequency, share }) => frequency !== 'run' && share >= NOTABLE_SHARE);
  return [first, ...(second ? [second] : [])].map(({ frequency, share }) => ({
    code: 'frequency',
    fact: FREQUENCY_ENTRIES[frequency].memoFact,
    frequency,
    share,
  }));
}

function merge(whole: Levers, own: { readonly [L in Lever]?: number | undefined }): Levers {
  const merged = { ...whole };
  for (const lever of LEVERS) merged[lever] = own[lever] ?? whole[lever];
  return merged;
}

function findWeakest(levers: Levers): Lever {
  return LEVERS.reduce((weakest, lever) => (levers[lever] < levers[weakest] ? lever : weakest));
}

/**
 * Externalizability is a geometric mean of the levers: one lever times `r` multiplies it by `r` to the power of
 * that lever's weight. A turning point out of [0, 1] means that no single lever can turn the advice.
 */
function findFlip(verdict: Verdict, role: RoleScore, levers: Levers): Flip | undefined {
  const ease = role.externalizability.value;
  if (verdict === 'no-need' || verdict === 'find-holder' || ease <= 0) return;
  const lever = findWeakest(levers);
  const rising = verdict !== 'compare' && verdict !== 'stay-delegated';
  const delegated = verdict === 'stay-delegated' || verdict === 'industrialize-first';
  const target = delegated ? HARD_TO_HAND_OVER : EASY_TO_HAND_OVER;
  const level = levers[lever] * (target / ease) ** (1 / weightOf(role.externalizability, lever));
  if (!(level > 0 && level <= 1)) return;
  return { lever, direction: rising ? 'above' : 'below', level };
}

/** The weight of a lever as the figure itself was made with, of a sum of 1; equal weights when it does not say. */
function weightOf(externalizability: Figure, lever: Lever): number {
  const weights = isLeaf(externalizability) ? undefined : externalizability.inputs.weights;
  if (!Array.isArray(weights)) return 1 / LEVERS.length;
  const values = (weights as readonly Figure[]).map((weight) => weight.value);
  const sum = values.reduce((total, value) => total + value, 0);
  return (values[LEVERS.indexOf(lever)] ?? 0) / sum;
}

/** Four reasons are read; more are skipped. The second frequency is the first to go. */
function keepFour(reasons: readonly Reason[]): readonly Reason[] {
  if (reasons.length <= 4) return reasons;
  const last = reasons.findLastIndex((r) => r.code === 'frequency');
  return reasons.filter((_, i) => i !== last).slice(0, 4);
}
