// What stands before any event: needs, contracts, and what they cost whatever happens. A simulated year starts from
// these figures of the score; the rest of the score it finds by itself, so it is not computed for every draw of inputs.

import { total } from '../figure/arithmetic';
import type { Figure } from '../figure/figure';
import type { Study } from '../scenario/schema';
import { readScenario } from './context';
import { STANDING_COSTS, type StandingCostBy, standingCostOf } from './cost';
import type { Delegation } from './delegation';
import { type Groundwork, layGroundwork } from './groundwork';
import type { Context, RoleNode } from './nodes';
import { type Segment, segmentsOf } from './segments';
import { type NeedWeights, weighNeeds } from './service';
import { costsApart, sumCosts } from './total';

/** A role before any event. */
export interface StandingRole {
  readonly node: RoleNode;
  readonly delegation: Delegation;
  readonly segments: readonly Segment[];
  readonly needs: NeedWeights;
  readonly costBy: StandingCostBy;
}

/** A scenario before any event: the same figures as in its score. */
export interface Standing {
  readonly context: Context;
  readonly groundwork: Groundwork;
  readonly roles: readonly StandingRole[];
  /** Cost of the whole, and what changing the team costs once, spread over the years (EUR/year). */
  readonly costBy: StandingCostBy;
  readonly oneOff: Figure;
}

/**
 * Reads what stands in a scenario of a study.
 * @throws when no scenario of the study has this id
 * @example readStanding(study, 'today').costBy.payroll.value // EUR/year
 */
export function readStanding(study: Study, scenarioId: string): Standing {
  const context = readScenario(study, scenarioId);
  const groundwork = layGroundwork(context);
  const roles = [...groundwork.delegations].map(([node, delegation]): StandingRole => {
    const segments = segmentsOf(node, context);
    return {
      node,
      delegation,
      segments,
      needs: weighNeeds(node, context),
      costBy: standingCostOf(node, delegation, segments, groundwork, context),
    };
  });
  const apart = costsApart(groundwork, context);
  return {
    context,
    groundwork,
    roles,
    costBy: sumCosts(
      STANDING_COSTS,
      roles.map((role) => role.costBy),
      apart,
    ),
    oneOff: total('total.one-off', 'EUR/year', apart.oneOff),
  };
}
