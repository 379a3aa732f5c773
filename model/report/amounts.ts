// Cost and loss as lines that add up to the total: one per role, then what belongs to no role. The Results screen and
// the report draw the same lines, gathered by the same groups.

import {
  COST_NATURES,
  type CostNature,
  LOSS_CAUSES,
  type LossCause,
  type RoleScore,
  type Score,
} from '../score/types';

type Parts<P extends string> = Readonly<Record<P, number>>;

/** Amounts in EUR/year; the parts add up to the total. */
export interface AmountLine<P extends string> {
  /** A role's id; or `idle` (time and contracts given to no role), `one-off` (hiring and severance), `common`, `others`. */
  readonly kind: 'role' | 'idle' | 'one-off' | 'common' | 'others';
  readonly id: string;
  readonly total: number;
  readonly by: Parts<P>;
}

export interface AmountLines<P extends string> {
  readonly roles: readonly AmountLine<P>[];
  readonly outside: readonly AmountLine<P>[];
}

/** Parts told as one: ours, contracts, contractors on site, the rest; and the like for losses. */
export interface AmountGroup<G extends string, P extends string> {
  readonly id: G;
  readonly parts: readonly P[];
}

export type CostGroup = 'staff' | 'contracts' | 'contractors' | 'rest';
export type LossGroup = 'incidents' | 'major' | 'departures' | 'providers';

/** Natures gathered as a reader sees them: our people, contracts, contractors, the rest. */
export const COST_GROUPS: readonly AmountGroup<CostGroup, CostNature>[] = [
  { id: 'staff', parts: ['payroll', 'overhead'] },
  { id: 'contracts', parts: ['contracts'] },
  { id: 'contractors', parts: ['contractors'] },
  { id: 'rest', parts: ['governance', 'onCall', 'breakGlass', 'turnover', 'transition', 'programme'] },
];

/** Causes gathered as a reader sees them. */
export const LOSS_GROUPS: readonly AmountGroup<LossGroup, LossCause>[] = [
  { id: 'incidents', parts: ['waiting', 'repair'] },
  { id: 'major', parts: ['majorEvents'] },
  { id: 'departures', parts: ['departures'] },
  { id: 'providers', parts: ['serviceGap', 'providerFailure'] },
];

/** Half a euro is written as none. */
const NOTHING = 0.5;

/**
 * The cost by role and nature, then what belongs to no role; together they make the total.
 * @example listCosts(score).roles[0].by.payroll // EUR/year
 */
export function listCosts(score: Score): AmountLines<CostNature> {
  const roles = listRoles(score, (role) => [role.cost.value, readValues(role.costBy)]);
  const left = subtract(readValues(score.total.costBy), roles, COST_NATURES);
  // What no role uses is unassigned time and contracts, but for the one-off costs, which are of transition.
  const unused = { ...left, transition: 0 };
  const oneOff = { ...fill(COST_NATURES, () => 0), transition: left.transition };
  const idle = sum(unused);
  const outside: AmountLine<CostNature>[] = [];
  if (idle >= NOTHING) outside.push({ kind: 'idle', id: 'idle', total: idle, by: unused });
  if (Math.abs(left.transition) >= NOTHING)
    outside.push({ kind: 'one-off', id: 'one-off', total: left.transition, by: oneOff });
  return { roles, outside };
}

/**
 * The expected loss by role and cause, then what is common to all; together they make the total.
 * @example listLosses(score).roles[0].by.waiting // EUR/year
 */
export function listLosses(score: Score): AmountLines<LossCause> {
  const roles = listRoles(score, (role) => [role.loss.value, readValues(role.lossBy)]);
  const by = subtract(readValues(score.total.lossBy), roles, LOSS_CAUSES);
  const total = sum(by);
  return { roles, outside: Math.abs(total) >= NOTHING ? [{ kind: 'common', id: 'common', total, by }] : [] };
}

/** Lines added up in one. */
export function gatherLines<P extends string>(
  lines: readonly AmountLine<P>[],
  parts: readonly P[],
): AmountLine<P> {
  return {
    kind: 'others',
    id: 'others',
    total: lines.reduce((whole, line) => whole + line.total, 0),
    by: fill(parts, (part) => lines.reduce((whole, line) => whole + line.by[part], 0)),
  };
}

function listRoles<P extends string>(
  { roles }: Score,
  read: (role: RoleScore) => readonly [number, Parts<P>],
): AmountLine<P>[] {
  return roles.map((role) => {
    const [total, by] = read(role);
    return { kind: 'role', id: role.id, total, by };
  });
}

function readValues<P extends string>(by: Readonly<Record<P, { readonly value: number }>>): Parts<P> {
  return fill(Object.keys(by) as P[], (part) => by[part].value);
}

function subtract<P extends string>(
  whole: Parts<P>,
  lines: readonly AmountLine<P>[],
  parts: readonly P[],
): Parts<P> {
  return fill(parts, (part) => lines.reduce((rest, line) => rest - line.by[part], whole[part]));
}

function fill<P extends string>(parts: readonly P[], of: (part: P) => number): Parts<P> {
  return Object.fromEntries(parts.map((part) => [part, of(part)])) as Record<P, number>;
}

function sum(by: Readonly<Record<string, number>>): number {
  return Object.values(by).reduce((whole, part) => whole + part, 0);
}
