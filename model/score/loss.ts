// Expected loss by role and cause (EUR/year): what waiting and repair cost, rare major events, knowledge that
// leaves with people, and what stays with us after a transfer by contract (memo T1, T3).

import { PRIORITIES } from '../catalogue/ids';
import { nothing, total } from '../figure/arithmetic';
import { defineFormula, type Figure, figure, input } from '../figure/figure';
import { listHour } from '../supply/pay';
import type { PriceFigures } from '../supply/price';
import type { Context, ContractLink, PersonLink, RoleNode } from './context';
import { providerDown } from './cover';
import { type DelegatedPart, type Delegation, remainder, shareOf } from './delegation';
import type { Service } from './service';
import { type LedgerLine, LOSS_CAUSES, type LossCause } from './types';

export type LossBy = Readonly<Record<LossCause, Figure>>;

type Severity = { mix: readonly Figure[]; multipliers: readonly Figure[]; perHour: Figure };

const PER_INCIDENT_HOUR = defineFormula<Severity>(
  'loss.per-incident-hour',
  'EUR/hour',
  'Σ mix × multiplier × €/h of the role',
  [],
  ({ mix, multipliers, perHour }) => {
    let sum = 0;
    for (let i = 0; i < mix.length; i++) sum += (mix[i] as Figure).value * (multipliers[i] as Figure).value;
    return sum * perHour.value;
  },
);

/** Mean loss while one incident is open, over severities (EUR/hour). */
export function lossPerHour(node: RoleNode, { assume }: Context): Figure {
  const { role } = node;
  return figure(PER_INCIDENT_HOUR, {
    mix: PRIORITIES.map((p) =>
      input(role.need.incident.mix[p], 'ratio', ['roles', role.id, 'need', 'incident', 'mix', p]),
    ),
    multipliers: PRIORITIES.map((p) => assume(`severity.${p}`)),
    perHour: input(role.lossPerHour, 'EUR/hour', ['roles', role.id, 'lossPerHour']),
  });
}

const OWN_INCIDENTS = defineFormula<{ incidents: Figure; delegated: Figure }>(
  'loss.own-incidents',
  'per year',
  'incidents × (1 − delegated)',
  [],
  ({ incidents, delegated }) => incidents.value * remainder(delegated.value),
);

const OPEN_TIME = defineFormula<{ incidents: Figure; hours: Figure; perHour: Figure }>(
  'loss.open-time',
  'EUR/year',
  'incidents × hours × €/h',
  ['T1'],
  ({ incidents, hours, perHour }) => incidents.value * hours.value * perHour.value,
);

type AtLevel = {
  incidents: Figure;
  level: Figure;
  targets: readonly Figure[];
  mix: readonly Figure[];
  multipliers: readonly Figure[];
  perHour: Figure;
  longest: Figure;
};

/** Loss of delegated incidents when a provider keeps `level`: its wait is then exponential (EUR/year). */
function lossAtLevel(i: AtLevel): number {
  let sum = 0;
  for (let p = 0; p < i.mix.length; p++) {
    const target = (i.targets[p] as Figure).value;
    const wait =
      i.level.value >= 1
        ? 0
        : Math.min(i.longest.value, target / -Math.log1p(-i.level.value) || i.longest.value);
    sum += (i.mix[p] as Figure).value * (i.multipliers[p] as Figure).value * wait;
  }
  return i.incidents.value * i.perHour.value * sum;
}

const AT_LEVEL = defineFormula<AtLevel>(
  'loss.at-level',
  'EUR/year',
  'incidents × €/h × Σ mix × multiplier × target ÷ −ln(1 − level)',
  ['T3'],
  lossAtLevel,
);

const PENALTY = defineFormula<{
  gap: Figure;
  promised: Figure;
  price: Figure;
  rate: Figure;
  cap: Figure;
  committed: Figure;
  level: Figure;
}>(
  'loss.penalty',
  'EUR/year',
  'min(loss of the gap, cap × price, rate × points missing × price)',
  ['T3'],
  ({ gap, promised, price, rate, cap, committed, level }) => {
    const points = Math.max(0, committed.value - level.value) * 100;
    const due = Math.min(cap.value, rate.value * points) * price.value;
    return Math.max(0, Math.min(gap.value - promised.value, due));
  },
);

const SERVICE_GAP = defineFormula<{ gap: Figure; promised: Figure; penalty: Figure }>(
  'loss.service-gap',
  'EUR/year',
  'loss at the level kept − loss at the level promised − penalties',
  ['T3'],
  ({ gap, promised, penalty }) => Math.max(0, gap.value - promised.value - penalty.value),
);

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
  ({ perYear, duration, effect, runbooks, today, wait, delegated, perHour }) => {
    const relief =
      Math.max(0, 1 - effect.value * runbooks.value) / Math.max(1e-6, 1 - effect.value * today.value);
    const hours = duration.value * relief + wait.value * remainder(delegated.value);
    return perYear.value * hours * perHour.value;
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

const FAILURE = defineFormula<{
  failures: Figure;
  months: Figure;
  incidents: Figure;
  perHour: Figure;
  wait: Figure;
}>(
  'loss.provider-failure',
  'EUR/year',
  'failures × months ÷ 12 × incidents × €/h × wait',
  ['T3'],
  ({ failures, months, incidents, perHour, wait }) =>
    failures.value * (months.value / 12) * incidents.value * perHour.value * wait.value,
);

const PENALTY_CAP = defineFormula<{ price: Figure; rate: Figure }>(
  'loss.penalty-cap',
  'EUR/year',
  'price × cap',
  ['T3'],
  ({ price, rate }) => price.value * rate.value,
);

const OWN_PART = defineFormula<{ delegated: Figure }>(
  'loss.own-part',
  'ratio',
  '1 − delegated',
  [],
  ({ delegated }) => remainder(delegated.value),
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

/** What a contract leaves with us of the incidents it takes (EUR/year). */
export interface Transfer {
  readonly part: DelegatedPart;
  readonly waiting: Figure;
  readonly repair: Figure;
  readonly penalties: Figure;
  readonly gap: Figure;
  readonly failure: Figure;
}

export function lossOf(
  node: RoleNode,
  delegation: Delegation,
  service: Service,
  prices: ReadonlyMap<ContractLink, PriceFigures>,
  context: Context,
): RoleLoss {
  const perHour = lossPerHour(node, context);
  const own = figure(OWN_INCIDENTS, {
    incidents: node.need.incidents,
    delegated: delegation.by.incident,
  });
  const transfers = delegation.parts
    .filter(({ link }) => link.contract.frequencies.includes('incident'))
    .map((part) => transferOf(part, node, perHour, prices, context));
  const waiting = figure(OPEN_TIME, { incidents: own, hours: service.meanWait, perHour });
  const repair = figure(OPEN_TIME, { incidents: own, hours: node.need.effort, perHour });
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

const PART_OF_INCIDENTS = defineFormula<{ incidents: Figure; share: Figure }>(
  'loss.delegated-incidents',
  'per year',
  'incidents × share delegated',
  ['T3'],
  ({ incidents, share }) => incidents.value * share.value,
);

function transferOf(
  part: DelegatedPart,
  node: RoleNode,
  perHour: Figure,
  prices: ReadonlyMap<ContractLink, PriceFigures>,
  context: Context,
): Transfer {
  const incidents = figure(PART_OF_INCIDENTS, {
    incidents: node.need.incidents,
    share: shareOf(part.link, 'incident'),
  });
  const waiting = figure(AT_LEVEL, atLevel(part.committed, incidents, node, context));
  const atKept = figure(AT_LEVEL, atLevel(part.level, incidents, node, context));
  const penalties = penaltiesOf(part, atKept, waiting, prices);
  return {
    part,
    waiting,
    repair: figure(OPEN_TIME, { incidents, hours: node.need.effort, perHour }),
    penalties,
    gap: figure(SERVICE_GAP, { gap: atKept, promised: waiting, penalty: penalties }),
    failure: figure(FAILURE, {
      failures: context.assume('provider.failure-rate'),
      months: context.assume('provider.recovery-months'),
      incidents,
      perHour,
      wait: context.assume('loss.week-wait'),
    }),
  };
}

/** Our own line of the ledger, then one per contract: they add up to the loss of the role (law 7). */
export function ledgerOf(
  node: RoleNode,
  delegation: Delegation,
  { ours, transfers }: RoleLoss,
  prices: ReadonlyMap<ContractLink, PriceFigures>,
): readonly LedgerLine[] {
  const lines = transfers.map(({ part, waiting, repair, penalties, gap, failure }): LedgerLine => {
    const { contract, providerId } = part.link;
    const { price } = prices.get(part.link) as PriceFigures;
    const rate = input(contract.penaltyCap, 'ratio', ['providers', providerId, contract.id, 'penaltyCap']);
    return {
      roleId: node.role.id,
      contract: {
        providerId,
        contractId: contract.id,
        promised: part.committed,
        expected: part.level,
        price,
        cap: figure(PENALTY_CAP, { price, rate }),
        penalties,
      },
      share: part.link.share,
      stays: total('loss.stays', 'EUR/year', [waiting, repair, gap, failure]),
    };
  });
  const share = figure(OWN_PART, { delegated: delegation.by.incident });
  return [{ roleId: node.role.id, share, stays: ours }, ...lines];
}

function atLevel(level: Figure, incidents: Figure, node: RoleNode, { assume }: Context): AtLevel {
  const { role } = node;
  const at = (...rest: string[]) => ['roles', role.id, 'need', 'incident', ...rest];
  return {
    incidents,
    level,
    targets: PRIORITIES.map((p) =>
      input(role.need.incident.responseHours[p], 'hours', at('responseHours', p)),
    ),
    mix: PRIORITIES.map((p) => input(role.need.incident.mix[p], 'ratio', at('mix', p))),
    multipliers: PRIORITIES.map((p) => assume(`severity.${p}`)),
    perHour: input(role.lossPerHour, 'EUR/hour', ['roles', role.id, 'lossPerHour']),
    longest: assume('loss.longest-wait'),
  };
}

function penaltiesOf(
  part: DelegatedPart,
  gap: Figure,
  promised: Figure,
  prices: ReadonlyMap<ContractLink, PriceFigures>,
): Figure {
  const { contract, providerId } = part.link;
  const at = (field: string) => ['providers', providerId, contract.id, field];
  return figure(PENALTY, {
    gap,
    promised,
    price: (prices.get(part.link) as PriceFigures).price,
    rate: input(contract.penaltyRate, 'ratio', at('penaltyRate')),
    cap: input(contract.penaltyCap, 'ratio', at('penaltyCap')),
    committed: part.committed,
    level: part.level,
  });
}

function majorEvents(node: RoleNode, delegation: Delegation, service: Service, { assume }: Context): Figure {
  const { role, need } = node;
  if (role.majorEvents.perYear === 0) return NO_EUROS;
  const at = (field: string) => ['roles', role.id, 'majorEvents', field];
  return figure(MAJOR, {
    perYear: input(role.majorEvents.perYear, 'per year', at('perYear')),
    duration: input(role.majorEvents.durationHours, 'hours', at('durationHours')),
    effect: assume('effect.runbooks-effort'),
    runbooks: need.levers.runbooks,
    today: need.todayLevers.runbooks,
    wait: service.meanWait,
    delegated: delegation.by.incident,
    perHour: input(role.majorEvents.lossPerHour, 'EUR/hour', at('lossPerHour')),
  });
}

/** Knowledge lost with a departure when no other autonomous holder, backup or covering provider is left. */
function departures(node: RoleNode, delegation: Delegation, context: Context): Figure {
  const keepers = [...node.holders, ...node.backups];
  if (node.holders.length === 0) return NO_EUROS;
  const { assume } = context;
  const rebuild = figure(REBUILD, {
    hours: delegation.ownTotal,
    months: assume(`${node.role.kind}.ramp-up-months`),
    hour: listHour(node.role.kind, assume),
    effect: assume('effect.runbooks-knowledge'),
    runbooks: node.need.levers.runbooks,
  });
  const covering = new Set(node.contracts.filter((c) => c.contract.coverageClause).map((c) => c.providerId));
  const down = [...covering].map(() => providerDown(context));
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
