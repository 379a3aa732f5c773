// Expected loss by role and cause (EUR/year): what waiting and repair cost, rare major events, knowledge that
// leaves with people, and what contracts leave with us (memo T1, T3).

import { nothing, total } from '../figure/arithmetic';
import { defineFormula, type Figure, figure, input } from '../figure/figure';
import { listHour } from '../supply/pay';
import type { PriceFigures } from '../supply/price';
import { type Delegation, remainder } from './delegation';
import type { Context, ContractLink, PersonLink, RoleNode } from './nodes';
import type { Service } from './service';
import { openTime, type Transfer, transferOf } from './transfer';
import { LOSS_CAUSES, type LossCause } from './types';

export type LossBy = Readonly<Record<LossCause, Figure>>;

const OWN_INCIDENTS = defineFormula<{ incidents: Figure; delegated: Figure }>(
  'loss.own-incidents',
  'per year',
  'incidents × (1 − delegated)',
  [],
  ({ incidents, delegated }) => incidents.value * remainder(delegated.value),
);

/** Length of a major event once it is taken up (hours): runbooks shorten it, against those of today. */
function majorHours(i: { duration: Figure; effect: Figure; runbooks: Figure; today: Figure }): number {
  const relief =
    Math.max(0, 1 - i.effect.value * i.runbooks.value) / Math.max(1e-6, 1 - i.effect.value * i.today.value);
  return i.duration.value * relief;
}

const MAJOR = defineFormula<{
  perYear: Figure;
  duration: Figure;
  effect: Figure;
  runbooks: Figure;
  today: Figure;
  wait: Figure;
  delegated: Figure;
  perHour: Figure;
}>(
  'loss.major-events',
  'EUR/year',
  'events × (duration × relief + wait × own share) × €/h',
  ['T1', 'T4'],
  (inputs) => {
    const hours = majorHours(inputs) + inputs.wait.value * remainder(inputs.delegated.value);
    return inputs.perYear.value * hours * inputs.perHour.value;
  },
);

const REBUILD = defineFormula<{
  hours: Figure;
  months: Figure;
  hour: Figure;
  effect: Figure;
  runbooks: Figure;
}>(
  'loss.rebuild',
  'EUR',
  'own hours × ramp-up ÷ 12 × price of an hour × (1 − δ·runbooks)',
  ['T1', 'T4'],
  ({ hours, months, hour, effect, runbooks }) =>
    hours.value * (months.value / 12) * hour.value * Math.max(0, 1 - effect.value * runbooks.value),
);

const DEPARTURE = defineFormula<{ departures: Figure; others: readonly Figure[]; rebuild: Figure }>(
  'loss.departure',
  'EUR/year',
  'departures × Π P(other holder gone) × cost of rebuilding the knowledge',
  ['T1'],
  ({ departures, others, rebuild }) =>
    departures.value * others.reduce((product, one) => product * one.value, 1) * rebuild.value,
);

const NO_EUROS = nothing('EUR/year');

function sum(parts: readonly Figure[]): Figure {
  if (parts.length === 0) return NO_EUROS;
  return parts.length === 1 ? (parts[0] as Figure) : total('loss.sum', 'EUR/year', parts);
}

/** Loss of a role over all causes (EUR/year). */
export function totalLoss(by: LossBy): Figure {
  return total(
    'loss.total',
    'EUR/year',
    LOSS_CAUSES.map((cause) => by[cause]),
  );
}

/** Expected loss of a role by cause, and what stays with us of each contract (EUR/year). */
export interface RoleLoss {
  readonly by: LossBy;
  /** Loss on the part of the need that no contract takes, and on what no contract can take. */
  readonly ours: Figure;
  readonly transfers: readonly Transfer[];
}

export function lossOf(
  node: RoleNode,
  delegation: Delegation,
  service: Service,
  prices: ReadonlyMap<ContractLink, PriceFigures>,
  context: Context,
): RoleLoss {
  const own = figure(OWN_INCIDENTS, {
    incidents: node.need.incidents,
    delegated: delegation.by.incident,
  });
  const transfers = delegation.parts
    .filter(({ link }) => link.contract.frequencies.includes('incident'))
    .map((part) => transferOf(part, node, prices, context));
  const waiting = openTime(own, service.meanWait, node);
  const repair = openTime(own, node.need.effort, node);
  const major = majorEvents(node, delegation, service, context);
  const leaving = departures(node, delegation, context);
  return {
    transfers,
    ours: total('loss.ours', 'EUR/year', [waiting, repair, major, leaving]),
    by: {
      waiting: sum([waiting, ...transfers.map((one) => one.waiting)]),
      repair: sum([repair, ...transfers.map((one) => one.repair)]),
      majorEvents: major,
      departures: leaving,
      serviceGap: sum(transfers.map(({ gap }) => gap)),
      providerFailure: sum(transfers.map(({ failure }) => failure)),
    },
  };
}

function majorLength({ role, need }: RoleNode, { assume }: Context) {
  const path = ['roles', role.id, 'majorEvents', 'durationHours'];
  return {
    duration: input(role.majorEvents.durationHours, 'hours', path),
    effect: assume('effect.runbooks-effort'),
    runbooks: need.levers.runbooks,
    today: need.todayLevers.runbooks,
  };
}

/** Mean length of a major event of a role once it is taken up (hours). */
export function majorEventHours(node: RoleNode, context: Context): number {
  return majorHours(majorLength(node, context));
}

function majorEvents(node: RoleNode, delegation: Delegation, service: Service, context: Context): Figure {
  const { role } = node;
  if (role.majorEvents.perYear === 0) return NO_EUROS;
  const at = (field: string) => ['roles', role.id, 'majorEvents', field];
  return figure(MAJOR, {
    perYear: input(role.majorEvents.perYear, 'per year', at('perYear')),
    ...majorLength(node, context),
    wait: service.meanWait,
    delegated: delegation.by.incident,
    perHour: input(role.majorEvents.lossPerHour, 'EUR/hour', at('lossPerHour')),
  });
}

/** Cost of rebuilding the knowledge of a role once nobody has it (EUR). */
export function rebuildOf(node: RoleNode, delegation: Delegation, { assume }: Context): Figure {
  return figure(REBUILD, {
    hours: delegation.ownTotal,
    months: assume(`${node.role.kind}.ramp-up-months`),
    hour: listHour(node.role.kind, assume),
    effect: assume('effect.runbooks-knowledge'),
    runbooks: node.need.levers.runbooks,
  });
}

/** Knowledge lost with a departure when no other autonomous holder, backup or covering provider is left. */
function departures(node: RoleNode, delegation: Delegation, context: Context): Figure {
  const keepers = [...node.holders, ...node.backups];
  if (node.holders.length === 0) return NO_EUROS;
  const rebuild = rebuildOf(node, delegation, context);
  const covering = new Set(node.contracts.filter((c) => c.contract.coverageClause).map((c) => c.providerId));
  const down = [...covering].map(() => context.providerDown);
  const leave = (link: PersonLink) =>
    figure(DEPARTURE, {
      departures: link.node.presence.departures,
      others: [
        ...keepers.filter((other) => other !== link).map((other) => other.node.presence.vacant),
        ...down,
      ],
      rebuild,
    });
  return sum(node.holders.map(leave));
}
