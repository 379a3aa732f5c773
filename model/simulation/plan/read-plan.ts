// A plan from a scenario of a study: what stands before any event, read into numbers.

import type { Study } from '../../scenario/schema';
import { readStanding, type Standing } from '../../score/standing';
import { COST_NATURES, type CostNature } from '../../score/types';
import { OFF_SLOTS, OFFICE_DAYS } from '../engine/calendar';
import type { ClockPlan, Plan } from './plan';
import { readContracts, readProviders } from './read-contracts';
import { readLinks, readPerson } from './read-people';
import { readRole, readRotas } from './read-roles';

/**
 * Reads a scenario for the engine.
 * @param interrupting how many of the highest priorities interrupt work on lower ones, 0 to 3 (count)
 * @throws when no scenario of the study has this id
 */
export function readPlan(study: Study, scenarioId: string, interrupting = 1): Plan {
  const standing = readStanding(study, scenarioId);
  const { context, roles } = standing;
  const { assume } = context;
  const nodes = roles.map(({ node }) => node);
  const people = [...context.people.values()];
  const roleIndex = new Map(nodes.map((node, i) => [node, i]));
  const personIndex = new Map(people.map(({ person }, i) => [person.id, i]));
  const { rotas, of: rotaOf } = readRotas(context, personIndex);
  const officeHours = assume('time.office-hours').value;
  const offHours = assume('time.off-hours').value;
  const nights =
    nodes.some(({ role }) => role.offHours.served) ||
    people.some(({ person }) => person.schedule === 'shifts');
  const clock: ClockPlan = {
    nights,
    officeSlot: officeHours / OFFICE_DAYS,
    offSlot: offHours / OFF_SLOTS,
    yearHours: nights ? officeHours + offHours : officeHours,
    officeHours,
  };
  const allNeeds = roles.reduce((sum, { needs }) => sum + needs.weight.value, 0);
  return {
    clock,
    roles: roles.map((role) => readRole(role, context, rotaOf.get(role.node) ?? -1, allNeeds)),
    people: people.map((node) => readPerson(node, clock, context)),
    links: people.flatMap((node, i) => readLinks(node, i, roleIndex)),
    providers: readProviders(context),
    ...readContracts(standing, roleIndex),
    rotas,
    coordination: assume('time.leave-coordination').value,
    longestWait: assume('loss.longest-wait').value,
    failedWait: assume('loss.week-wait').value,
    fixedCosts: fixedCostsOf(standing),
    interrupting,
  };
}

/** What each nature costs in any year: posts, programme, and what no role explains. */
function fixedCostsOf({ costBy, oneOff, groundwork }: Standing): Record<CostNature, number> {
  const fixed = {} as Record<CostNature, number>;
  for (const nature of COST_NATURES) fixed[nature] = 0;
  fixed.payroll = costBy.payroll.value;
  fixed.overhead = costBy.overhead.value;
  fixed.programme = costBy.programme.value;
  let priced = 0;
  for (const { price } of groundwork.prices.values()) priced += price.value;
  // Contracts that hold no need are paid all the same; severance and hiring are spread over the years.
  fixed.contracts = Math.max(0, costBy.contracts.value - priced);
  fixed.transition = oneOff.value;
  return fixed;
}
