// Cost by role and by nature (EUR/year). Time is paid whether used or not; what nobody's role explains
// (unassigned time, unused contracts, one-off costs) is shown apart, never spread silently.

import { REFERENCE_LEVEL } from '../demand/need';
import { nothing, total } from '../figure/arithmetic';
import { constant, defineFormula, type Figure, figure, input } from '../figure/figure';
import { type PriceFigures, priceOf } from '../supply/price';
import type { PriceInputs } from '../supply/price-inputs';
import { type ContractWork, type Delegation, keptIn } from './delegation';
import { rotaOf } from './incident-inputs';
import type { Context, ContractLink, PersonNode, RoleNode } from './nodes';
import { programmeCost } from './programme';
import type { Segment } from './segments';
import type { Service } from './service';
import { COST_NATURES, type CostNature } from './types';

export type CostBy = Readonly<Record<CostNature, Figure>>;

/** Natures of cost that neither absences nor waits move: what a role costs before any event. */
export const STANDING_COSTS = ['payroll', 'overhead', 'contracts', 'onCall', 'programme'] as const;
export type StandingCostBy = Pick<CostBy, (typeof STANDING_COSTS)[number]>;

const PART_OF_PERSON = defineFormula<{ cost: Figure; share: Figure }>(
  'cost.part-of-person',
  'EUR/year',
  'cost of the person × time share',
  ['T1'],
  ({ cost, share }) => cost.value * share.value,
);

const UNASSIGNED = defineFormula<{ cost: Figure; shares: readonly Figure[] }>(
  'cost.unassigned',
  'EUR/year',
  'cost of the person × (1 − Σ time shares)',
  ['T2'],
  ({ cost, shares }) => cost.value * Math.max(0, 1 - shares.reduce((sum, one) => sum + one.value, 0)),
);

const PERSONAL = ['payroll', 'overhead', 'contractors', 'turnover'] as const;
const NO_EUROS = nothing('EUR/year');

/** Prices of every contract link, computed once: roles, providers and losses all read them. */
export function priceContracts(
  context: Context,
  hours: ContractWork,
  weights: ContractWork,
): ReadonlyMap<ContractLink, PriceFigures> {
  const prices = new Map<ContractLink, PriceFigures>();
  for (const node of context.roles.values()) {
    for (const link of node.contracts) {
      prices.set(link, priceOf(priceInputs(link, hours, weights), context.organization, context.assume));
    }
  }
  return prices;
}

/** What the price of a contract for one role depends on. */
export function priceInputs(link: ContractLink, hours: ContractWork, weights: ContractWork): PriceInputs {
  const { role: node, contract } = link;
  return {
    providerId: link.providerId,
    contract,
    kind: node.role.kind,
    hours: hours.byLink.get(link) as Figure,
    asked: hours.byContract.get(contract) as Figure,
    weight: weights.byLink.get(link) as Figure,
    weights: weights.byContract.get(contract) as Figure,
    externalizability: node.externalizability,
    serviceContract: node.need.levers.serviceContract,
    runbooks: node.need.levers.runbooks,
    known: constant(link.known, 'ratio', 'already-delegated'),
    referenceLevel: REFERENCE_LEVEL,
  };
}

/** What costs depend on beyond the role itself: prices of contracts, and who shares a rota. */
interface Priced {
  readonly prices: ReadonlyMap<ContractLink, PriceFigures>;
  readonly rotas: Rotas;
}

/** Cost of a role by the natures that no event moves (EUR/year); call-outs are those of a mean year. */
export function standingCostOf(
  node: RoleNode,
  delegation: Delegation,
  segments: readonly Segment[],
  { prices, rotas }: Priced,
  context: Context,
): StandingCostBy {
  return {
    payroll: personalCost(node, 'payroll'),
    overhead: personalCost(node, 'overhead'),
    contracts: contractCost(node, prices, 'price'),
    onCall: onCallCost(node, delegation, segments, rotas, context),
    programme: programmeCost(node, context),
  };
}

/** Cost of a role by nature (EUR/year). */
export function costOf(
  node: RoleNode,
  delegation: Delegation,
  service: Service,
  priced: Priced,
  context: Context,
): CostBy {
  const segments = service.segments.map(({ segment }) => segment);
  const standing = standingCostOf(node, delegation, segments, priced, context);
  const { payroll, overhead, contracts, onCall, programme } = standing;
  return {
    payroll,
    overhead,
    contractors: personalCost(node, 'contractors'),
    turnover: personalCost(node, 'turnover'),
    contracts,
    governance: contractCost(node, priced.prices, 'governance'),
    transition: contractCost(node, priced.prices, 'transition'),
    onCall,
    breakGlass: breakGlassCost(node, delegation, service, context),
    programme,
  };
}

function personalCost(node: RoleNode, nature: (typeof PERSONAL)[number]): Figure {
  const people = [...node.holders, ...node.assistants].filter((link) => !link.backup);
  return sum(
    people
      .filter((link) => link.node.pay[nature].value !== 0)
      .map((link) => figure(PART_OF_PERSON, { cost: link.node.pay[nature], share: link.share })),
  );
}

function contractCost(node: RoleNode, prices: Priced['prices'], part: keyof PriceFigures): Figure {
  return sum(node.contracts.map((link) => (prices.get(link) as PriceFigures)[part]));
}

function sum(parts: readonly Figure[]): Figure {
  if (parts.length === 0) return NO_EUROS;
  return parts.length === 1 ? (parts[0] as Figure) : total('cost.sum', 'EUR/year', parts);
}

/** Cost of a role over all natures (EUR/year). */
export function totalCost(by: CostBy): Figure {
  return total(
    'cost.total',
    'EUR/year',
    COST_NATURES.map((nature) => by[nature]),
  );
}

/** Cost of a person's time given to no role, by nature (EUR/year). */
export function unassignedOf(node: PersonNode): Partial<Record<CostNature, Figure>> {
  const shares = node.links.map((link) => link.share);
  let given = 0;
  for (const share of shares) given += share.value;
  if (given >= 1 - 1e-12) return {};
  const idle: Partial<Record<CostNature, Figure>> = {};
  for (const nature of PERSONAL) {
    if (node.pay[nature].value !== 0) idle[nature] = figure(UNASSIGNED, { cost: node.pay[nature], shares });
  }
  return idle;
}

/** How many roles share one rota: the same people on call answer for all of them and are paid once. */
export type Rotas = ReadonlyMap<RoleNode, number>;

export function shareRotas(context: Context): Rotas {
  const members = new Map<RoleNode, string>();
  const counts = new Map<string, number>();
  for (const node of context.roles.values()) {
    const rota = rotaOf(node);
    if (rota.length === 0) continue;
    const key = rota
      .map((link) => link.node.person.id)
      .sort()
      .join(' ');
    members.set(node, key);
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return new Map([...members].map(([node, key]) => [node, counts.get(key) as number]));
}

const WEEKS = constant(52, 'weeks', 'weeks-per-year');

const ON_CALL = defineFormula<{
  weeks: Figure;
  allowance: Figure;
  rolesOnRota: Figure;
  incidents: Figure;
  share: Figure;
  own: Figure;
  callout: Figure;
}>(
  'cost.on-call',
  'EUR/year',
  'weeks × allowance ÷ roles on the rota + incidents off-hours × call-out',
  [],
  ({ weeks, allowance, rolesOnRota, incidents, share, own, callout }) =>
    (weeks.value * allowance.value) / rolesOnRota.value +
    incidents.value * share.value * own.value * callout.value,
);

function onCallCost(
  node: RoleNode,
  delegation: Delegation,
  segments: readonly Segment[],
  rotas: Rotas,
  { assume }: Context,
): Figure {
  const sharing = rotas.get(node);
  const night = segments.find(({ offHours }) => offHours);
  if (sharing === undefined || night === undefined) return NO_EUROS;
  return figure(ON_CALL, {
    weeks: WEEKS,
    allowance: assume('on-call.week-allowance'),
    rolesOnRota: constant(sharing, 'count', 'roles-on-rota'),
    incidents: node.need.incidents,
    share: night.share,
    own: keptIn(delegation, 'incident', true),
    callout: assume('on-call.callout'),
  });
}

const BREAK_GLASS = defineFormula<{
  incidents: Figure;
  shares: readonly Figure[];
  nobody: readonly Figure[];
  own: readonly Figure[];
  delay: Figure;
  memory: Figure;
  fee: Figure;
}>(
  'cost.break-glass',
  'EUR/year',
  'incidents × P(nobody) × P(absence lasts beyond the delay) × fee',
  ['T2a'],
  ({ incidents, shares, nobody, own, delay, memory, fee }) => {
    let met = 0;
    for (let i = 0; i < shares.length; i++) {
      met += (shares[i] as Figure).value * (nobody[i] as Figure).value * (own[i] as Figure).value;
    }
    return incidents.value * met * Math.exp(-delay.value / Math.max(memory.value, 1e-6)) * fee.value;
  },
);

function breakGlassCost(
  node: RoleNode,
  delegation: Delegation,
  service: Service,
  { assume }: Context,
): Figure {
  const glass = node.role.breakGlass;
  if (glass === undefined) return NO_EUROS;
  const at = (field: string) => ['roles', node.role.id, 'breakGlass', field];
  return figure(BREAK_GLASS, {
    incidents: node.need.incidents,
    shares: service.segments.map(({ segment }) => segment.share),
    nobody: service.segments.map(({ nobody }) => nobody),
    own: service.segments.map(({ segment }) => keptIn(delegation, 'incident', segment.offHours)),
    delay: input(glass.delayHours, 'hours', at('delayHours')),
    memory: assume('time.absence-memory'),
    fee: input(glass.feePerCall, 'EUR', at('feePerCall')),
  });
}
