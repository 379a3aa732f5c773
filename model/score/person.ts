// One person's score: what they cost, how loaded they are, and what falls with them.

import { total } from '../figure/arithmetic';
import { defineFormula, type Figure, figure, input } from '../figure/figure';
import type { Delegation } from './delegation';
import type { Context, PersonNode } from './nodes';
import type { Parts } from './role';
import { blastOfPerson } from './structure';
import type { PersonScore } from './types';

const FALLS_ON = defineFormula<{ own: Figure; hours: Figure; all: Figure }>(
  'person.work',
  'hours/year',
  'own hours of the role × hours they bring ÷ hours everyone brings',
  ['T1'],
  ({ own, hours, all }) => (all.value > 0 ? (own.value * hours.value) / all.value : 0),
);

const LOAD = defineFormula<{ work: Figure; capacity: Figure }>(
  'person.load',
  'ratio',
  'work that falls on them ÷ hours they can give',
  ['T1'],
  ({ work, capacity }) => (capacity.value > 0 ? work.value / capacity.value : 0),
);

export function scorePerson(node: PersonNode, parts: Parts, context: Context): PersonScore {
  const { pay, presence, links, person } = node;
  const work = links
    .filter((link) => !link.backup)
    .map((link) => {
      return figure(FALLS_ON, {
        own: (parts.delegations.get(link.role) as Delegation).ownTotal,
        hours: link.hours,
        all: parts.crewHours.get(link.role) as Figure,
      });
    });
  const shares = links.map((link) =>
    link.share.value === 0
      ? link.share
      : input(link.share.value / node.scale, 'ratio', ['assignments', link.role.role.id, person.id, 'share']),
  );
  return {
    id: person.id,
    cost: total('person.cost', 'EUR/year', [pay.payroll, pay.overhead, pay.contractors, pay.turnover]),
    assigned: total('person.assigned', 'ratio', shares),
    capacity: presence.capacity,
    load: figure(LOAD, { work: total('person.work-total', 'hours/year', work), capacity: presence.capacity }),
    blast: blastOfPerson(node, parts.delegations, parts.survivors, context),
  };
}
