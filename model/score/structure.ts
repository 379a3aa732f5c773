// Structural facts a manager can check by eye: who could carry on alone, how spread a role is, and what
// stops when somebody is gone (memo T1). Counts, not probabilities — except the loss of a week away.

import { total } from '../figure/arithmetic';
import { constant, defineFormula, type Figure, figure } from '../figure/figure';
import { type StoppingSet, smallestStoppingSet } from '../math/bus-factor';
import { effectiveHolders } from '../math/concentration';
import { chanceNobody } from '../math/roster';
import type { Study } from '../scenario/schema';
import { readScenario } from './context';
import { type Delegation, delegationOf, remainder, sumContractHours, WHOLLY } from './delegation';
import type { Context, ContractLink, PersonLink, PersonNode, RoleNode } from './nodes';
import type { BlastRadius } from './types';

/** Who can carry a role on alone: autonomous holders and backups, covering or sole providers. */
export function survivorsOf(node: RoleNode, delegation: Delegation): readonly string[] {
  const people = [...node.holders, ...node.backups].map((link) => `person:${link.node.person.id}`);
  const sole = delegation.parts.length > 0 && delegation.share.value >= 1 - WHOLLY;
  const providers = node.contracts
    .filter((link) => sole || link.contract.coverageClause)
    .map((link) => `provider:${link.providerId}`);
  return [...new Set([...people, ...providers])];
}

const BUS_FACTOR = defineFormula<{ people: Figure; providers: Figure }>(
  'structure.bus-factor',
  'count',
  'autonomous holders and backups + providers able to cover',
  ['T1', 'Avelino 2016'],
  ({ people, providers }) => people.value + providers.value,
);

export function busFactorOf(survivors: readonly string[]): Figure {
  const people = survivors.filter((id) => id.startsWith('person:')).length;
  return figure(BUS_FACTOR, {
    people: constant(people, 'count', 'people-able'),
    providers: constant(survivors.length - people, 'count', 'providers-able'),
  });
}

const EFFECTIVE = defineFormula<{ parts: readonly Figure[] }>(
  'structure.effective-holders',
  'count',
  '1 ÷ Σ share²',
  ['T1', 'Herfindahl'],
  ({ parts }) => effectiveHolders(parts.map((part) => part.value)),
);

const OWN_PART = defineFormula<{ hours: Figure; capacity: Figure; delegated: Figure }>(
  'structure.own-part',
  'ratio',
  'hours brought ÷ Σ hours brought × (1 − delegated)',
  [],
  ({ hours, capacity, delegated }) =>
    capacity.value > 0 ? (hours.value / capacity.value) * remainder(delegated.value) : 0,
);

/** Everyone who brings a role hours: holders, and assistants with a time share. */
function crewOf(node: RoleNode): readonly PersonLink[] {
  return [...node.holders, ...node.assistants.filter((link) => !link.backup)];
}

/** Hours that everyone with a time share brings to a role (hours/year). */
export function crewHoursOf(node: RoleNode): Figure {
  const hours = crewOf(node).map((link) => link.hours);
  return total('structure.hours-brought', 'hours/year', hours);
}

/** Effective number of holders: inverse Herfindahl over people and providers, a provider counted once. */
export function effectiveHoldersOf(node: RoleNode, delegation: Delegation, capacity: Figure): Figure {
  const people = crewOf(node);
  const own = people.map((link) =>
    figure(OWN_PART, { hours: link.hours, capacity, delegated: delegation.share }),
  );
  const byProvider = new Map<string, Figure[]>();
  for (const { link } of delegation.parts) {
    const list = byProvider.get(link.providerId);
    if (list === undefined) byProvider.set(link.providerId, [link.share]);
    else list.push(link.share);
  }
  const providers = [...byProvider.values()].map((shares) =>
    total('structure.provider-part', 'ratio', shares),
  );
  return figure(EFFECTIVE, { parts: [...own, ...providers] });
}

type Away = {
  present: readonly Figure[];
  absent: readonly Figure[];
  coordination: Figure;
  down: readonly Figure[];
};

const NOBODY_ELSE = defineFormula<Away>(
  'structure.nobody-else',
  'ratio',
  'P(no other holder or backup present) × P(no covering provider)',
  ['T1'],
  ({ present, absent, coordination, down }) => {
    const others = present.map((one, i) => ({ present: one.value, absent: (absent[i] as Figure).value }));
    const nobody = others.length === 0 ? 1 : chanceNobody(others, coordination.value);
    return nobody * down.reduce((product, one) => product * one.value, 1);
  },
);

const WEEK_LOSS = defineFormula<{
  incidents: Figure;
  share: Figure;
  nobody: Figure;
  perHour: Figure;
  wait: Figure;
}>(
  'structure.week-loss',
  'EUR/week',
  'incidents ÷ 52 × share × P(nobody else) × €/h × wait',
  ['T1'],
  ({ incidents, share, nobody, perHour, wait }) =>
    (incidents.value / 52) * share.value * nobody.value * perHour.value * wait.value,
);

const OWN_SHARE = defineFormula<{ delegated: Figure }>(
  'structure.own-share',
  'ratio',
  '1 − delegated',
  [],
  ({ delegated }) => remainder(delegated.value),
);

/** What stops when a person is gone: roles nobody else can carry, their hours, and a week's loss. */
export function blastOfPerson(
  node: PersonNode,
  delegations: ReadonlyMap<RoleNode, Delegation>,
  survivors: ReadonlyMap<RoleNode, readonly string[]>,
  context: Context,
): BlastRadius {
  const roles: string[] = [];
  const hours: Figure[] = [];
  const losses: Figure[] = [];
  for (const link of node.links) {
    if (link.level < 2 || link.role.need.total.value <= 0) continue;
    const delegation = delegations.get(link.role) as Delegation;
    const others = (survivors.get(link.role) as readonly string[]).filter(
      (id) => id !== `person:${node.person.id}`,
    );
    if (others.length === 0) {
      roles.push(link.role.role.id);
      hours.push(delegation.ownTotal);
    }
    losses.push(weekLoss(link, delegation, context));
  }
  return {
    roles,
    hours: total('structure.stopped-hours', 'hours/year', hours),
    lossPerWeek: total('structure.loss-per-week', 'EUR/week', losses),
  };
}

function weekLoss(link: PersonLink, delegation: Delegation, context: Context): Figure {
  const { role } = link;
  const others = [...role.holders, ...role.backups].filter((other) => other !== link);
  const covering = new Set(role.contracts.filter((c) => c.contract.coverageClause).map((c) => c.providerId));
  const nobody = figure(NOBODY_ELSE, {
    present: others.map((other) => other.node.presence.office),
    absent: others.map((other) => other.node.presence.absent),
    coordination: context.assume('time.leave-coordination'),
    down: [...covering].map(() => context.providerDown),
  });
  return figure(WEEK_LOSS, {
    incidents: role.need.incidents,
    share: figure(OWN_SHARE, { delegated: delegation.by.incident }),
    nobody,
    perHour: role.severity.meanPerHour,
    wait: context.assume('loss.week-wait'),
  });
}

/** What stops when a provider is gone, all its contracts at once. */
export function blastOfProvider(
  providerId: string,
  links: readonly ContractLink[],
  hoursOf: ReadonlyMap<ContractLink, Figure>,
  survivors: ReadonlyMap<RoleNode, readonly string[]>,
  context: Context,
): BlastRadius {
  const roles = new Set<string>();
  const hours: Figure[] = [];
  const losses: Figure[] = [];
  for (const link of links) {
    const { role: node } = link;
    if (node.need.total.value <= 0) continue;
    const able = survivors.get(node) as readonly string[];
    if (able.every((id) => id === `provider:${providerId}`)) roles.add(node.role.id);
    hours.push(hoursOf.get(link) as Figure);
    if (link.contract.frequencies.includes('incident')) losses.push(providerWeek(node, link.share, context));
  }
  return {
    roles: [...roles],
    hours: total('structure.stopped-hours', 'hours/year', hours),
    lossPerWeek: total('structure.loss-per-week', 'EUR/week', losses),
  };
}

function providerWeek(node: RoleNode, share: Figure, context: Context): Figure {
  const own = [...node.holders, ...node.backups];
  const nobody = figure(NOBODY_ELSE, {
    present: own.map((other) => other.node.presence.office),
    absent: own.map((other) => other.node.presence.absent),
    coordination: context.assume('time.leave-coordination'),
    down: [],
  });
  return figure(WEEK_LOSS, {
    incidents: node.need.incidents,
    share,
    nobody,
    perHour: node.severity.meanPerHour,
    wait: context.assume('loss.week-wait'),
  });
}

type Factors = { factors: readonly Figure[] };

const countUpTo = (limit: number) => (inputs: Factors) =>
  inputs.factors.reduce((count, one) => count + (one.value <= limit ? 1 : 0), 0);

const WITHOUT_RELIEF = defineFormula<Factors>(
  'structure.without-relief',
  'count',
  'number of roles whose bus factor ≤ 1',
  ['T1'],
  countUpTo(1),
);
const LOST_BY_TWO = defineFormula<Factors>(
  'structure.lost-by-two',
  'count',
  'number of roles whose bus factor ≤ 2',
  ['T1'],
  countUpTo(2),
);

/** Number of roles that one loss (N-1) or two (N-2) can stop (count). */
export function rolesLostBy(limit: 1 | 2, factors: readonly Figure[]): Figure {
  return figure(limit === 1 ? WITHOUT_RELIEF : LOST_BY_TWO, { factors });
}

/** The smallest set of people and providers whose loss stops a share of the needs, with their names' ids. */
export interface OrganizationBusFactor extends Omit<StoppingSet, 'set'> {
  /** Ids as `person:<id>` or `provider:<id>`. */
  readonly lost: readonly string[];
  readonly share: Figure;
}

/**
 * Bus factor of the whole: exact where the search ends within its limit (`exact`), costlier than a score, so
 * computed on demand.
 * @example organizationBusFactor(study, 'today').size
 */
export function organizationBusFactor(study: Study, scenarioId: string): OrganizationBusFactor {
  const context = readScenario(study, scenarioId);
  const hours = sumContractHours(context);
  const index = new Map<string, number>();
  const roles = [...context.roles.values()]
    .filter((node) => node.need.total.value > 0)
    .map((node) => {
      const delegation = delegationOf(node, context, hours);
      const holders = survivorsOf(node, delegation).map((id) => {
        const known = index.get(id);
        if (known !== undefined) return known;
        index.set(id, index.size);
        return index.size - 1;
      });
      return { weight: node.need.total.value, holders };
    });
  const share = context.assume('loss.stop-share');
  const { set, ...rest } = smallestStoppingSet(roles, Math.min(1, Math.max(0, share.value)));
  const ids = [...index.keys()];
  return { ...rest, lost: set.map((i) => ids[i] as string), share };
}
