// Everything that is so at a given moment: who is there, what they have in hand, what waits, what has been booked. The
// other parts of the engine change it; it depends on none of them.

import type { Plan } from '../plan/plan';
import { Accounts } from './accounts';
import { Crew, NONE } from './crew';
import { NextEvent } from './next-event';
import { RareEvents } from './rare-events';
import { StreamTable } from './streams-of';
import { TimeOfYear } from './time-of-year';
import { WaitingLines } from './waiting-lines';

/** A post is held, empty, or held by someone in training who cannot act alone yet. */
export const HELD = 0;
export const EMPTY = 1;
export const TRAINING = 2;

/** Number of a line of waiting incidents: three priorities per role. */
export function lineOf(role: number, priority: number): number {
  return 3 * role + priority;
}

/** The role of a line. */
export function roleOf(line: number): number {
  return (line / 3) | 0;
}

/** The state of one organisation at work. */
export class World {
  readonly plan: Plan;
  /** When the next incident of each role arrives; when each person, then each server of a rota, has finished. */
  readonly arrivals: NextEvent;
  readonly ends: NextEvent;
  /** Where servers of rotas begin in `ends`. */
  readonly onCallSource: number;
  /** When the slot ends or the next rare event comes, whichever is first (hours). */
  nextChange = 0.5;
  readonly rare = new RareEvents();
  readonly crew: Crew;
  /** Lines by role and priority, then one per rota from `rotaLine` on. */
  readonly lines: WaitingLines;
  readonly rotaLine: number;
  readonly accounts: Accounts;
  readonly table: StreamTable;
  readonly time: TimeOfYear;
  /** The time of the event under way (hours). In an array: a number that is passed on would be boxed. */
  readonly clock = new Float64Array(1);
  /** The link a person works an incident through (NONE: free), its line, since when it is counted. */
  readonly jobLink: Int32Array;
  readonly jobLine: Int32Array;
  readonly jobSince: Float64Array;
  /** What is left of an incident put aside for the night (hours; 0: nothing). */
  readonly jobLeft: Float64Array;
  /** Hours spent on incidents through each link, and hours each person was there, since the slot began. */
  readonly linkHours: Float64Array;
  readonly slotHours: Float64Array;
  /** State of each post, whether whoever holds it is ill, and whether a provider has failed. */
  readonly post: Uint8Array;
  readonly sick: Uint8Array;
  readonly failed: Uint8Array;
  /** Bits of the priorities that wait, by role. */
  readonly waiting: Int32Array;

  constructor(plan: Plan) {
    const roles = plan.roles.length;
    const people = plan.people.length;
    this.plan = plan;
    this.crew = new Crew(plan);
    this.rotaLine = lineOf(roles, 0);
    this.lines = new WaitingLines(this.rotaLine + plan.rotas.length);
    this.accounts = new Accounts(plan);
    this.table = new StreamTable(plan);
    this.time = new TimeOfYear(plan);
    this.jobLink = new Int32Array(people);
    this.jobLine = new Int32Array(people);
    this.jobSince = new Float64Array(people);
    this.jobLeft = new Float64Array(people);
    this.linkHours = new Float64Array(this.crew.links.length);
    this.slotHours = new Float64Array(people);
    this.post = new Uint8Array(people);
    this.sick = new Uint8Array(people);
    this.failed = new Uint8Array(plan.providers.length);
    this.waiting = new Int32Array(roles);
    this.arrivals = new NextEvent(roles);
    this.onCallSource = people;
    this.ends = new NextEvent(people + plan.rotas.reduce((sum, { servers }) => sum + servers, 0));
  }

  /** Empties everything before a replicate. */
  clear(seed: number, replicate: number): void {
    this.table.seed(seed, replicate);
    this.arrivals.clear();
    this.ends.clear();
    this.rare.clear();
    this.crew.clear();
    this.lines.clear();
    this.jobLink.fill(NONE);
    this.jobLeft.fill(0);
    this.linkHours.fill(0);
    this.slotHours.fill(0);
    this.waiting.fill(0);
    this.accounts.open();
  }

  /** Sees anew what comes first, the end of the slot or a rare event. */
  refreshChange(): void {
    this.nextChange = Math.min(this.time.slotEnd, this.rare.first());
  }
}
