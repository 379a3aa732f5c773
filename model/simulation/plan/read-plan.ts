// A plan from a scenario of a study: scored once, then read into numbers.

import type { Study } from '../../scenario/schema';
import { scoreInFull } from '../../score/score';
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
  const full = scoreInFull(study, scenarioId);
  const { context, roles: scored } = full;
  const { assume } = context;
  const nodes = [...context.roles.values()];
  const people = [...context.people.values()];
  const roleIndex = new Map(nodes.map((node, i) => [node, i]));
  const personIndex = new Map(people.map(({ person }, i) => [person.id, i]));
  const { rotas, of: rotaOf } = readRotas(full, personIndex);
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
  const allNeeds = scored.reduce((sum, { service }) => sum + service.weight.value, 0);
  return {
    clock,
    roles: nodes.map((node, i) => {
      const one = scored[i];
      if (one === undefined) throw new Error(`invalid role: ${node.role.id}`);
      return readRole(node, one, full, rotaOf.get(node) ?? -1, allNeeds);
    }),
    people: people.map((node) => readPerson(node, clock, full)),
    links: people.flatMap((node, i) => readLinks(node, i, roleIndex)),
    providers: readProviders(full),
    ...readContracts(full, roleIndex),
    rotas,
    coordination: assume('time.leave-coordination').value,
    longestWait: assume('loss.longest-wait').value,
    failedWait: assume('loss.week-wait').value,
    fixedCosts: fixedCostsOf(full),
    interrupting,
  };
}

/** What each nature costs in any year: posts, programme, and what no role explains. */
function fixedCostsOf({ score, parts }: ReturnType<typeof scoreInFull>): Record<CostNature, number> {
  const { total } = score;
  const fixed = {} as Record<CostNature, number>;
  for (const nature of COST_NATURES) fixed[nature] = 0;
  fixed.payroll = total.costBy.payroll.value;
  fixed.overhead = total.costBy.overhead.value;
  fixed.programme = total.costBy.programme.value;
  let priced = 0;
  for (const { price } of parts.prices.values()) priced += price.value;
  // Contracts that hold no need are paid all the same; severance and hiring are spread over the years.
  fixed.contracts = Math.max(0, total.costBy.contracts.value - priced);
  fixed.transition = total.oneOff.value;
  return fixed;
}
