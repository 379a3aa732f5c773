// What providers take of a role's need, and the level they keep (memo T3): a performance fixed in advance,
// whatever happens to our own staff, slightly degraded where the role is hard to hand over.

import { FREQUENCIES, type Frequency } from '../catalogue/ids';
import { nothing, total } from '../figure/arithmetic';
import { constant, defineFormula, type Figure, figure, input } from '../figure/figure';
import type { Contract } from '../scenario/schema';
import type { Context, ContractLink, RoleNode } from './nodes';
import { runShareAtNight } from './segments';

/** A contract's part of a role: hours of need, and the level it keeps. */
export interface DelegatedPart {
  readonly link: ContractLink;
  readonly hours: Figure;
  readonly level: Figure;
  readonly committed: Figure;
}

export interface Delegation {
  readonly parts: readonly DelegatedPart[];
  /** Share of the need delegated, by frequency (ratio) and over all hours (ratio). */
  readonly by: Readonly<Record<Frequency, Figure>>;
  readonly share: Figure;
  /** Hours of need left to our own people, by frequency (hours/year). */
  readonly own: Readonly<Record<Frequency, Figure>>;
  readonly ownTotal: Figure;
  /** Share of arrivals and of regular work kept in office hours and outside them (ratio). */
  readonly kept: Readonly<Record<'run' | 'incident', { office: Figure; offHours: Figure }>>;
}

type Products = { shares: readonly Figure[]; hours: readonly Figure[] };

const DELEGATED_HOURS = defineFormula<Products>(
  'delegation.hours',
  'hours/year',
  'Σ share × hours, over the frequencies served',
  ['T2', 'T3'],
  ({ shares, hours }) => {
    let sum = 0;
    for (let i = 0; i < hours.length; i++) sum += (shares[i] as Figure).value * (hours[i] as Figure).value;
    return sum;
  },
);

const IN_WINDOW = defineFormula<{ share: Figure; offHours: Figure }>(
  'delegation.in-window',
  'ratio',
  'share × (1 − share of arrivals outside its window)',
  ['T3'],
  ({ share, offHours }) => share.value * (1 - offHours.value),
);

/** A role is wholly delegated when less than this share stays with our own people (ratio). */
export const WHOLLY = 1e-9;

/** What is left of one after a share: shares that sum to one leave a crumb of rounding, not work (ratio). */
export function remainder(delegated: number): number {
  return 1 - delegated > WHOLLY ? 1 - delegated : 0;
}

const OWN_HOURS = defineFormula<{ hours: Figure; delegated: Figure }>(
  'delegation.own',
  'hours/year',
  'hours × (1 − delegated)',
  [],
  ({ hours, delegated }) => hours.value * remainder(delegated.value),
);

const SHARE = defineFormula<{ own: Figure; need: Figure }>(
  'delegation.share',
  'ratio',
  '1 − own hours ÷ hours needed',
  [],
  ({ own, need }) => (need.value > 0 ? Math.min(1, Math.max(0, 1 - own.value / need.value)) : 0),
);

const LEVEL = defineFormula<{
  committed: Figure;
  degradation: Figure;
  externalizability: Figure;
  served: Figure;
}>(
  'delegation.level',
  'ratio',
  'committed × (1 − γ(1 − e)) × part under the cap',
  ['T3', 'T4'],
  ({ committed, degradation, externalizability, served }) =>
    committed.value * (1 - Math.min(1, degradation.value) * (1 - externalizability.value)) * served.value,
);

const UNDER_CAP = defineFormula<{ cap: Figure; hours: Figure }>(
  'delegation.under-cap',
  'ratio',
  'min(1, cap ÷ hours asked)',
  ['T3'],
  ({ cap, hours }) => (hours.value > cap.value ? cap.value / hours.value : 1),
);

const WHOLE = constant(1, 'ratio', 'no-cap');

/** Share of one frequency that a contract takes: arrivals outside its window stay with our own people. */
export function shareOf(link: ContractLink, frequency: Frequency): Figure {
  const { role } = link.role;
  const always = frequency === 'problem' || frequency === 'project';
  if (always || link.contract.offHours || !role.offHours.served) return link.share;
  const outside =
    frequency === 'run'
      ? runShareAtNight(role)
      : input(role.offHours.incidentShare, 'ratio', ['roles', role.id, 'offHours', 'incidentShare']);
  return figure(IN_WINDOW, { share: link.share, offHours: outside });
}

/** Hours a contract takes of a role (hours/year). */
function hoursOf(link: ContractLink): Figure {
  const { hours } = link.role.need;
  const { frequencies } = link.contract;
  return figure(DELEGATED_HOURS, {
    shares: frequencies.map((frequency) => shareOf(link, frequency)),
    hours: frequencies.map((frequency) => hours[frequency]),
  });
}

const WEIGHT = defineFormula<{ share: Figure; hours: Figure }>(
  'delegation.weight',
  'hours/year',
  'share × hours as measured',
  ['T3'],
  ({ share, hours }) => share.value * hours.value,
);

/** Hours of each link and of each contract over all its roles. */
export interface ContractWork {
  readonly byLink: ReadonlyMap<ContractLink, Figure>;
  readonly byContract: ReadonlyMap<Contract, Figure>;
}

/** Hours asked of every contract, after industrialization: what prices by the hour and caps apply to. */
export function sumContractHours(context: Context): ContractWork {
  return sumByContract(context, 'delegation.asked', hoursOf);
}

/**
 * Shares of measured need under every contract: how a fixed price is split between its roles. The levers do
 * not move it, so that raising one never shifts a fixed price from one role to another.
 */
export function sumContractWeights(context: Context): ContractWork {
  return sumByContract(context, 'delegation.weights', (link) =>
    figure(WEIGHT, { share: link.share, hours: link.role.need.todayHours }),
  );
}

function sumByContract(context: Context, id: string, of: (link: ContractLink) => Figure): ContractWork {
  const byLink = new Map<ContractLink, Figure>();
  const lists = new Map<Contract, Figure[]>();
  for (const role of context.roles.values()) {
    for (const link of role.contracts) {
      const hours = of(link);
      byLink.set(link, hours);
      const list = lists.get(link.contract);
      if (list === undefined) lists.set(link.contract, [hours]);
      else list.push(hours);
    }
  }
  const byContract = new Map<Contract, Figure>();
  for (const [contract, list] of lists) byContract.set(contract, total(id, 'hours/year', list));
  return { byLink, byContract };
}

/** Part of what is asked that the contract serves: all of it unless there is a cap and nothing beyond it. */
function servedUnderCap(link: ContractLink, asked: Figure): Figure {
  const { contract, providerId } = link;
  if (contract.volumeCapHours === undefined || contract.priceBeyondCap > 0) return WHOLE;
  const path = ['providers', providerId, contract.id, 'volumeCapHours'];
  return figure(UNDER_CAP, { cap: input(contract.volumeCapHours, 'hours/year', path), hours: asked });
}

const KEPT = defineFormula<{ delegated: readonly Figure[] }>(
  'delegation.kept',
  'ratio',
  '1 − Σ shares delegated in the window',
  ['T3'],
  ({ delegated }) => remainder(delegated.reduce((sum, one) => sum + one.value, 0)),
);

const ALL_KEPT = constant(1, 'ratio', 'all-own');
const WHOLLY_KEPT = { office: ALL_KEPT, offHours: ALL_KEPT };

/** What our own people keep of a frequency, by kind of hours: contracts count only inside their window. */
function keepIn(parts: readonly DelegatedPart[], frequency: Frequency): { office: Figure; offHours: Figure } {
  const links = parts
    .map(({ link }) => link)
    .filter(({ contract }) => contract.frequencies.includes(frequency));
  if (links.length === 0) return WHOLLY_KEPT;
  const keep = (some: readonly ContractLink[]) =>
    some.length === 0 ? ALL_KEPT : figure(KEPT, { delegated: some.map(({ share }) => share) });
  return { office: keep(links), offHours: keep(links.filter(({ contract }) => contract.offHours)) };
}

/** Share kept by our own people of what arrives in a kind of hours (ratio). */
export function keptIn({ kept }: Delegation, frequency: 'run' | 'incident', offHours: boolean): Figure {
  return offHours ? kept[frequency].offHours : kept[frequency].office;
}

/** Delegation of a role where nothing is delegated: the whole need is ours. */
function keepAll({ need }: RoleNode): Delegation {
  const none = nothing('ratio');
  return {
    parts: [],
    by: { run: none, incident: none, problem: none, project: none },
    share: none,
    own: need.hours,
    ownTotal: need.total,
    kept: { run: WHOLLY_KEPT, incident: WHOLLY_KEPT },
  };
}

function levelKept(node: RoleNode, committed: Figure, served: Figure, { assume }: Context): Figure {
  return figure(LEVEL, {
    committed,
    degradation: assume('provider.early-degradation'),
    externalizability: node.externalizability,
    served,
  });
}

/** Level a contract keeps as long as its cap is not reached (ratio). */
export function levelUnderCap(node: RoleNode, { committed }: DelegatedPart, context: Context): number {
  return levelKept(node, committed, WHOLE, context).value;
}

export function delegationOf(
  node: RoleNode,
  context: Context,
  { byLink, byContract }: ContractWork,
): Delegation {
  if (node.contracts.length === 0) return keepAll(node);
  const parts = node.contracts.map((link): DelegatedPart => {
    const path = ['providers', link.providerId, link.contract.id, 'committedLevel'];
    const committed = input(link.contract.committedLevel, 'ratio', path);
    const served = servedUnderCap(link, byContract.get(link.contract) as Figure);
    const level = levelKept(node, committed, served, context);
    return { link, hours: byLink.get(link) as Figure, level, committed };
  });
  const by = {} as Record<Frequency, Figure>;
  const own = {} as Record<Frequency, Figure>;
  for (const frequency of FREQUENCIES) {
    const shares = parts
      .filter(({ link }) => link.contract.frequencies.includes(frequency))
      .map(({ link }) => shareOf(link, frequency));
    by[frequency] = shares.length === 0 ? nothing('ratio') : total('delegation.by', 'ratio', shares);
    own[frequency] =
      shares.length === 0
        ? node.need.hours[frequency]
        : figure(OWN_HOURS, { hours: node.need.hours[frequency], delegated: by[frequency] });
  }
  const ownTotal = total('delegation.own-total', 'hours/year', [
    own.run,
    own.incident,
    own.problem,
    own.project,
  ]);
  return {
    parts,
    by,
    share: figure(SHARE, { own: ownTotal, need: node.need.total }),
    own,
    ownTotal,
    kept: { run: keepIn(parts, 'run'), incident: keepIn(parts, 'incident') },
  };
}
