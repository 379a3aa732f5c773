// People of a plan, and their links to roles.

import type { Context, PersonNode, RoleNode } from '../../score/nodes';
import { entityKey } from '../random/key';
import type { ClockPlan, LinkPlan, PersonPlan } from './plan';

export function readPerson(node: PersonNode, clock: ClockPlan, { assume }: Context): PersonPlan {
  const { person, presence, pay } = node;
  const shifts = person.schedule === 'shifts';
  const planned = presence.office.value;
  const scheduled = shifts ? clock.yearHours : clock.officeHours;
  const there = planned * scheduled * (1 - presence.absent.value);
  const vacantYears = presence.refill.value / 52;
  const paidDays = 1 - presence.sickness.value;
  return {
    id: person.id,
    key: entityKey(person.id),
    shifts,
    onCall: person.onCall,
    partTime: Math.max(planned, person.fte),
    planned,
    productive: there > 0 ? Math.min(1, presence.capacity.value / there) : 0,
    sickness: Math.min(1, presence.sickness.value),
    sickYears: assume('time.sickness-spell-days').value / 365,
    departures: presence.departures.value,
    vacantYears,
    rampUpYears: Math.max(0, presence.recovery.value - vacantYears),
    turnoverCost:
      person.status === 'employee'
        ? assume('people.replacement-cost').value * person.grossSalary * person.fte
        : 0,
    contractorCost: paidDays > 0 ? pay.contractors.value / paidDays : 0,
  };
}

/** Links of a person; who has no skill for a role is left out, as in the score. */
export function readLinks(
  node: PersonNode,
  person: number,
  roleIndex: ReadonlyMap<RoleNode, number>,
): LinkPlan[] {
  const capacity = node.presence.capacity.value;
  return node.links
    .filter(({ level }) => level >= 1)
    .map((link) => {
      const share = link.share.value;
      return {
        person,
        role: roleIndex.get(link.role) as number,
        kind: link.level === 1 ? 'assistant' : link.backup ? 'backup' : 'holder',
        share,
        speed: share > 0 && capacity > 0 ? link.hours.value / (capacity * share) : 1,
      };
    });
}
