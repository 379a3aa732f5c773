// Who is there: planned leave and shifts, illness, departures, empty posts and training. Whoever goes hands back what
// they had in hand; whoever comes takes what waits.

import type { PersonPlan } from '../plan/plan';
import { DEPARTURES, LEFT, ON_LEAVE, PRESENT, SICK, VACANT } from './accounts';
import { OFFICE_DAYS } from './calendar';
import { NONE } from './crew';
import type { Desk } from './desk';
import type { Help } from './help';
import { LeavePlan } from './leave';
import type { Providers } from './providers';
import { RARE } from './rare-events';
import { ShiftRoster } from './shift-roster';
import { OF_PERSON } from './streams-of';
import type { Tracer } from './tracer';
import { EMPTY, HELD, lineOf, TRAINING, type World } from './world';

export class Absences {
  readonly leave: LeavePlan;
  private readonly since: Float64Array;
  private readonly planned: Uint8Array;
  private readonly roster: ShiftRoster;
  private readonly world: World;
  private readonly desk: Desk;
  private readonly help: Help;
  private readonly providers: Providers;
  private readonly tracer: Tracer | undefined;
  private readonly people: readonly PersonPlan[];

  constructor(world: World, desk: Desk, help: Help, providers: Providers, tracer: Tracer | undefined) {
    const { plan, crew, table } = world;
    const count = plan.people.length;
    this.world = world;
    this.desk = desk;
    this.help = help;
    this.providers = providers;
    this.tracer = tracer;
    this.people = plan.people;
    this.since = new Float64Array(count);
    this.planned = new Uint8Array(count);
    this.leave = new LeavePlan(plan, crew, table);
    this.roster = new ShiftRoster(plan, crew, table);
  }

  /** Draws where everyone stands after a long time: nobody starts the year anew. */
  begin(): void {
    const { world } = this;
    const { rare, plan } = world;
    const { streams } = world.table;
    this.roster.begin();
    this.people.forEach((person, p) => {
      const health = world.table.person(p, OF_PERSON.health);
      this.world.sick[p] = streams.uniform(health) < person.sickness ? 1 : 0;
      this.scheduleHealth(p, 0);
      const stream = world.table.person(p, OF_PERSON.post);
      const recovery = person.vacantYears + person.rampUpYears;
      const gone = person.departures * recovery;
      this.world.post[p] = HELD;
      if (streams.uniform(stream) < gone / (1 + gone)) {
        const left = streams.uniform(stream) * recovery;
        const empty = left > person.rampUpYears;
        this.world.post[p] = empty ? EMPTY : TRAINING;
        const until = (empty ? left - person.rampUpYears : left) * plan.clock.yearHours;
        rare.add(until, empty ? RARE.refill : RARE.trained, p);
      } else {
        this.scheduleDeparture(p, 0);
      }
    });
  }

  planYear(): void {
    this.leave.draw();
  }

  private scheduleHealth(p: number, t: number): void {
    const { world } = this;
    const { sickness, sickYears } = this.people[p] as PersonPlan;
    if (sickness <= 0) return;
    const draw = world.table.streams.exponential(world.table.person(p, OF_PERSON.health));
    const mean = this.world.sick[p] === 1 ? sickYears : (sickYears * (1 - sickness)) / sickness;
    const kind = this.world.sick[p] === 1 ? RARE.recover : RARE.fallIll;
    world.rare.add(t + draw * mean * world.plan.clock.yearHours, kind, p);
  }

  private scheduleDeparture(p: number, t: number): void {
    const { world } = this;
    const { departures } = this.people[p] as PersonPlan;
    if (departures <= 0) return;
    const draw = world.table.streams.exponential(world.table.person(p, OF_PERSON.post));
    world.rare.add(t + (draw / departures) * world.plan.clock.yearHours, RARE.depart, p);
  }

  /** Someone falls ill, recovers, leaves, is replaced or trained. */
  happen(kind: number, p: number, t: number): void {
    const { rare, plan } = this.world;
    const person = this.people[p] as PersonPlan;
    if (kind === RARE.fallIll || kind === RARE.recover) {
      this.world.sick[p] = kind === RARE.fallIll ? 1 : 0;
      this.scheduleHealth(p, t);
    } else if (kind === RARE.depart) {
      this.world.post[p] = EMPTY;
      this.bookDeparture(p, t);
      rare.add(t + person.vacantYears * plan.clock.yearHours, RARE.refill, p);
    } else if (kind === RARE.refill) {
      this.world.post[p] = TRAINING;
      rare.add(t + person.rampUpYears * plan.clock.yearHours, RARE.trained, p);
    } else {
      this.world.post[p] = HELD;
      this.scheduleDeparture(p, t);
    }
    this.tracer?.stateChanged(this.world, p, t);
    this.follow(p, t);
  }

  /** The knowledge of a role is lost when its holder leaves and nobody else has it. */
  private bookDeparture(p: number, t: number): void {
    const { crew, accounts, plan } = this.world;
    accounts.addPerson(p, LEFT, 1);
    let loss = 0;
    for (let link = crew.personStart[p] as number; link < (crew.personMainEnd[p] as number); link++) {
      const role = crew.linkRole[link] as number;
      if (this.someoneKnows(role) || this.providers.canCover(role)) continue;
      const cost = plan.roles[role]?.rebuildCost ?? 0;
      accounts.add(role, DEPARTURES, cost);
      loss += cost;
    }
    this.tracer?.left(p, t, loss);
  }

  /** Whether a main holder or a backup of a role is in post. */
  private someoneKnows(role: number): boolean {
    const { crew } = this.world;
    for (let i = 0; ; i++) {
      const link = crew.holder(role, i);
      if (link === NONE) break;
      if (this.world.post[crew.linkPerson[link] as number] === HELD) return true;
    }
    for (let i = crew.reliefStart[role] as number; i < (crew.reliefStart[role + 1] as number); i++) {
      const link = crew.relief[i] as number;
      if (crew.isAssistant[link] === 0 && this.world.post[crew.linkPerson[link] as number] === HELD)
        return true;
    }
    return false;
  }

  /** Whether somebody could act now: planned, in post, trained and well. */
  private canAct(p: number): boolean {
    return this.planned[p] === 1 && this.world.post[p] === HELD && this.world.sick[p] === 0;
  }

  /** Those planned for a new slot come in, the others go. */
  beginSlot(t: number): void {
    const { world } = this;
    const { crew, time } = world;
    if (world.plan.clock.nights) this.roster.draw();
    for (let p = 0; p < this.people.length; p++) {
      const person = this.people[p] as PersonPlan;
      this.planned[p] = person.shifts
        ? (this.roster.on[p] as number)
        : time.isOffice && this.leave.off[p * OFFICE_DAYS + time.officeDay] === 0
          ? 1
          : 0;
      const isDayOver = !time.isOffice && !person.shifts;
      if (this.canAct(p)) continue;
      if (crew.present[p] === 1) this.go(p, t, isDayOver);
      // What was put aside for the night does not wait for someone who is not back.
      else if ((world.jobLeft[p] as number) > 0 && !isDayOver) this.desk.putBack(p);
    }
    for (let p = 0; p < this.people.length; p++) if (crew.present[p] === 0 && this.canAct(p)) this.come(p, t);
    for (let r = 0; r < world.waiting.length; r++) {
      if (world.waiting[r] === 0 || !time.isOpen(r)) continue;
      if (crew.presentMain[r] === 0) this.help.seek(r, t);
      else for (let line = lineOf(r, 0); line < lineOf(r, 3); line++) this.desk.offer(line);
    }
  }

  /** Counts the hours of the slot. */
  endSlot(t: number): void {
    const { world } = this;
    const { crew, accounts, time } = world;
    const length = t - time.slotStart;
    for (let p = 0; p < this.people.length; p++) {
      if (crew.present[p] === 1) {
        this.world.slotHours[p] = (this.world.slotHours[p] as number) + t - (this.since[p] as number);
        this.since[p] = t;
        if (world.jobLink[p] !== NONE) this.desk.countHours(p);
      }
      const hours = this.world.slotHours[p] as number;
      if (hours > 0) accounts.addPerson(p, PRESENT, hours);
      if (this.planned[p] === 1) {
        if (hours < length)
          accounts.addPerson(p, this.world.post[p] === HELD ? SICK : VACANT, length - hours);
      } else if (time.isOffice && this.leave.off[p * OFFICE_DAYS + time.officeDay] === 1) {
        accounts.addPerson(p, ON_LEAVE, length);
      }
    }
  }

  /** Brings a person in or sends them away after something has changed in mid-slot. */
  private follow(p: number, t: number): void {
    const { crew, waiting, time } = this.world;
    const there = crew.present[p] === 1;
    if (there === this.canAct(p)) {
      if (!there && this.world.post[p] !== HELD && (this.world.jobLeft[p] as number) > 0)
        this.desk.putBack(p);
      return;
    }
    if (!there) {
      this.come(p, t);
      return;
    }
    this.go(p, t, false);
    for (let link = crew.personStart[p] as number; link < (crew.personMainEnd[p] as number); link++) {
      const role = crew.linkRole[link] as number;
      if (waiting[role] !== 0 && crew.presentMain[role] === 0 && time.isOpen(role)) this.help.seek(role, t);
    }
  }

  private come(p: number, t: number): void {
    const { world } = this;
    world.crew.setPresent(p, true);
    this.since[p] = t;
    this.help.presenceChanged(p, t);
    const left = world.jobLeft[p] as number;
    if (left > 0) {
      world.jobLeft[p] = 0;
      world.jobSince[p] = t;
      world.ends.set(p, t + left);
    } else if (!this.desk.takeNext(p)) {
      world.crew.setFree(p);
    }
  }

  /** @param aside whether what is in hand waits for the person (the end of the day) or is handed back */
  private go(p: number, t: number, aside: boolean): void {
    const { world } = this;
    world.crew.setPresent(p, false);
    world.crew.setBusy(p);
    this.world.slotHours[p] = (this.world.slotHours[p] as number) + t - (this.since[p] as number);
    this.help.presenceChanged(p, t);
    if (world.jobLink[p] === NONE) return;
    if (!aside) {
      this.desk.offer(this.desk.putBack(p));
      return;
    }
    this.desk.countHours(p);
    world.jobLeft[p] = Math.max(1e-9, world.ends.timeOf(p) - t);
    world.ends.set(p, Number.POSITIVE_INFINITY);
  }
}
