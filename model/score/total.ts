// The organisation's score: roles added up, plus what belongs to no role. Parts add up to totals (law 7).

import { FREQUENCIES, type Frequency } from '../catalogue/ids';
import { total } from '../figure/arithmetic';
import type { Figure } from '../figure/figure';
import { unusedPrice } from '../supply/price';
import { unassignedOf } from './cost';
import type { Groundwork } from './groundwork';
import type { Context } from './nodes';
import { oneOffCosts } from './one-off';
import { unusedContracts } from './provider';
import type { Parts, ScoredRole } from './role';
import { meanOnTime } from './service';
import { rolesLostBy } from './structure';
import {
  COST_NATURES,
  type CostNature,
  LOSS_CAUSES,
  type LossCause,
  type RoleScore,
  type TotalScore,
} from './types';

export function scoreTotal(
  roles: readonly RoleScore[],
  scored: readonly ScoredRole[],
  parts: Parts,
  context: Context,
): TotalScore {
  const apart = costsApart(parts, context);
  const costBy = sumCosts(
    COST_NATURES,
    roles.map((role) => role.costBy),
    apart,
  );
  const lossBy = {} as Record<LossCause, Figure>;
  for (const cause of LOSS_CAUSES) {
    lossBy[cause] = total(
      `total.${cause}`,
      'EUR/year',
      roles.map((role) => role.lossBy[cause]),
    );
  }
  const sum = (id: string, unit: 'hours/year' | 'FTE', pick: (role: RoleScore) => Figure) =>
    total(id, unit, roles.map(pick));
  const factors = roles.filter((role) => role.need.value > 0).map((role) => role.busFactor);
  return {
    cost: total('total.cost', 'EUR/year', Object.values(costBy)),
    costBy,
    idle: total('total.idle', 'EUR/year', [...apart.idle.values()].flat()),
    oneOff: total('total.one-off', 'EUR/year', apart.oneOff),
    onTime: meanOnTime(
      scored.map(({ service }) => service.onTime),
      scored.map(({ service }) => service.weight),
    ),
    onTimeBy: onTimeByFrequency(scored),
    loss: total('total.loss', 'EUR/year', Object.values(lossBy)),
    lossBy,
    need: sum('total.need', 'hours/year', (role) => role.need),
    uncoveredHours: sum('total.uncovered', 'hours/year', (role) => role.uncoveredHours),
    requiredFte: sum('total.required', 'FTE', (role) => role.requiredFte),
    availableFte: sum('total.available', 'FTE', (role) => role.availableFte),
    rolesWithoutRelief: rolesLostBy(1, factors),
    rolesLostByTwo: rolesLostBy(2, factors),
  };
}

function onTimeByFrequency(scored: readonly ScoredRole[]): Partial<Record<Frequency, Figure>> {
  const by: Partial<Record<Frequency, Figure>> = {};
  for (const frequency of FREQUENCIES) {
    const served = scored.filter(({ service }) => service.onTimeBy[frequency] !== undefined);
    if (served.length === 0) continue;
    by[frequency] = meanOnTime(
      served.map(({ service }) => service.onTimeBy[frequency] as Figure),
      served.map(({ service }) => service.weightBy[frequency]),
    );
  }
  return by;
}

/** Costs that belong to no role (EUR/year each). */
export interface CostsApart {
  /** Time of people and contracts given to no role, by nature. */
  readonly idle: ReadonlyMap<CostNature, readonly Figure[]>;
  readonly oneOff: readonly Figure[];
}

export function costsApart(groundwork: Groundwork, context: Context): CostsApart {
  return { idle: unassignedByNature(groundwork, context), oneOff: oneOffCosts(context) };
}

/** Cost of the whole by nature (EUR/year): that of its roles, then what belongs to none. */
export function sumCosts<N extends CostNature>(
  natures: readonly N[],
  roles: readonly Readonly<Record<N, Figure>>[],
  { idle, oneOff }: CostsApart,
): Readonly<Record<N, Figure>> {
  const costBy = {} as Record<N, Figure>;
  for (const nature of natures) {
    const apart = nature === 'transition' ? oneOff : (idle.get(nature) ?? []);
    costBy[nature] = total(`total.${nature}`, 'EUR/year', [...roles.map((role) => role[nature]), ...apart]);
  }
  return costBy;
}

function unassignedByNature(groundwork: Groundwork, context: Context): CostsApart['idle'] {
  const idle = new Map<CostNature, Figure[]>();
  const add = (nature: CostNature, cost: Figure) => {
    const list = idle.get(nature);
    if (list === undefined) idle.set(nature, [cost]);
    else list.push(cost);
  };
  for (const person of context.people.values()) {
    for (const [nature, cost] of Object.entries(unassignedOf(person)) as [CostNature, Figure][])
      add(nature, cost);
  }
  for (const provider of context.scenario.providers) {
    for (const contract of unusedContracts(provider, groundwork)) {
      const cost = unusedPrice(provider.id, contract, context.organization);
      if (cost.value !== 0) add('contracts', cost);
    }
  }
  return idle;
}
