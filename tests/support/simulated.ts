// Studies for the simulation: queues whose answer is known, and organisations of any size.

import { ROLE_KINDS } from '../../model/catalogue/ids';
import type { Assignment, Person, Role, Study } from '../../model/scenario/schema';
import { person, role, study } from './laws';

/** Office hours of a year, and the assumption that lets people be there for all of them. */
const OFFICE_HOURS = 2016;

/** Assumptions under which nobody is ever away and nobody gives up waiting. */
export const ALWAYS_THERE = [
  { id: 'time.days-218', low: 252, mode: 252, high: 252 },
  { id: 'loss.longest-wait', low: 1e6, mode: 1e6, high: 1e6 },
];

/** Someone who is never ill and never leaves. */
export function steady(id: string, skills: Person['skills'], change: Partial<Person> = {}): Person {
  return person(id, skills, { sicknessRate: 0, attritionRate: 0, ...change });
}

export interface QueueClass {
  /** Arrivals per hour, and their priority. */
  readonly rate: number;
  readonly priority: 'p1' | 'p2' | 'p3';
}

/**
 * M/M/c with priorities: one role, `servers` people always there, efforts of one hour on average.
 * @param variation squared coefficient of variation of the effort (1: exponential)
 */
export function queueStudy(
  servers: number,
  classes: readonly QueueClass[],
  options: { target?: number; variation?: number } = {},
): Study {
  const rate = classes.reduce((sum, one) => sum + one.rate, 0);
  const share = (priority: QueueClass['priority']) =>
    classes.reduce((sum, one) => (one.priority === priority ? sum + one.rate / rate : sum), 0);
  const target = options.target ?? 1;
  const base = role('queue', 'administrator');
  const queue: Role = {
    ...base,
    need: {
      ...base.need,
      incident: {
        perYear: rate * OFFICE_HOURS,
        effortHours: 1,
        effortVariation: options.variation ?? 1,
        mix: { p1: share('p1'), p2: share('p2'), p3: share('p3') },
        responseHours: { p1: target, p2: target, p3: target },
        restoreHours: { p1: 8, p2: 8, p3: 8 },
      },
    },
  };
  const people = Array.from({ length: servers }, (_, i) => steady(`server-${i}`, { administrator: 2 }));
  const assignments = people.map(({ id }): Assignment => ({ role: queue.id, person: id, share: 1 }));
  return { ...study({ roles: [queue], people, assignments }), assumptions: ALWAYS_THERE };
}

/**
 * Organisations side by side: eleven roles and 44 people each, three skills a head, about 56,000 incidents a year, all
 * in house, with the absences of everyday life.
 */
export function organisations(count: number): Study {
  const roles: Role[] = [];
  const people: Person[] = [];
  const assignments: Assignment[] = [];
  for (let o = 0; o < count; o++) {
    ROLE_KINDS.forEach((kind, r) => {
      const base = role(`${kind}-${o}`, kind);
      roles.push({
        ...base,
        need: {
          ...base.need,
          run: { hoursPerYear: 1200 },
          incident: {
            ...base.need.incident,
            perYear: 5100,
            effortHours: 0.5,
            mix: { p1: 0.05, p2: 0.25, p3: 0.7 },
            responseHours: { p1: 0.5, p2: 2, p3: 4 },
          },
          problem: { perYear: 8, effortHours: 20, durationDays: 60 },
          project: { daysPerYear: 40 },
        },
      });
      for (let i = 0; i < 4; i++) {
        const id = `person-${o}-${4 * r + i}`;
        const held = [0, 1, 2].map((step) => ROLE_KINDS[(r + step) % ROLE_KINDS.length] as typeof kind);
        people.push(person(id, Object.fromEntries(held.map((one) => [one, 2]))));
        held.forEach((one, step) => {
          assignments.push({ role: `${one}-${o}`, person: id, share: step === 0 ? 0.5 : 0.25 });
        });
      }
    });
  }
  return study({ roles, people, assignments });
}
