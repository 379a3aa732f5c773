// Where incidents are taken up: who begins what, what waits, in which order it is taken, and what a wait is booked as.

import { INCIDENT, LATE, LOST, MAJOR, ON_TIME, ROLE_WIDTH, TAKEN, WAIT, WAITING } from './accounts';
import { NONE } from './crew';
import type { Tracer } from './tracer';
import { lineOf, roleOf, type World } from './world';

/** Marks of an entry that waits: work on it has begun; it is a major event; an assistant copes with it, or not. */
export const STARTED = 1;
export const IS_MAJOR = 2;
export const ASSISTABLE = 4;
export const NOT_ASSISTABLE = 8;
/** It found nobody when it came: what it is late for. It has looked for someone before. */
export const MET_NOBODY = 16;
export const SOUGHT = 32;
/** Above the marks stands the line the entry belongs to, for those that wait for a rota. */
export const MARKS = 64;

export class Desk {
  /** By line: loss while an incident is open (EUR/hour). */
  readonly lossPerHour: Float64Array;
  private readonly targets: Float64Array;
  /** What is booked by role, at hand. */
  private readonly books: Float64Array;
  private readonly world: World;
  private readonly tracer: Tracer | undefined;
  private readonly longest: number;
  private chosenLine = NONE;

  constructor(world: World, tracer: Tracer | undefined) {
    const { roles, longestWait } = world.plan;
    this.world = world;
    this.books = world.accounts.roles;
    this.tracer = tracer;
    this.longest = longestWait;
    this.targets = Float64Array.from(roles.flatMap(({ targets }) => targets));
    this.lossPerHour = Float64Array.from(roles.flatMap(({ lossPerHour }) => lossPerHour));
  }

  /** Someone free starts, or goes on with, the incident in hand. */
  begin(link: number, line: number): void {
    this.world.crew.setBusy(this.world.crew.linkPerson[link] as number);
    this.goOn(link, line);
  }

  /** The same by someone who is not counted free. */
  private goOn(link: number, line: number): void {
    const { world } = this;
    const t = world.clock[0] as number;
    const person = world.crew.linkPerson[link] as number;
    world.jobLink[person] = link;
    world.jobLine[person] = line;
    world.jobSince[person] = t;
    world.ends.set(person, t + world.lines.effort);
  }

  /** Adds the time spent on the incident in hand to the hours of the slot. */
  countHours(person: number): void {
    const { jobLink, jobSince, linkHours, clock } = this.world;
    const t = clock[0] as number;
    const link = jobLink[person] as number;
    linkHours[link] = (linkHours[link] as number) + t - (jobSince[person] as number);
    jobSince[person] = t;
  }

  /** Gives a free person the most urgent incident that they can take; false when there is none. */
  takeNext(person: number): boolean {
    for (;;) {
      const link = this.chooseFor(person);
      if (link === NONE) return false;
      if (this.takeFrom(this.chosenLine, link)) return true;
    }
  }

  /** The link through which a person finds the most urgent incident; its line in `chosenLine`. */
  private chooseFor(person: number): number {
    const { crew, waiting, time } = this.world;
    let best = NONE;
    let urgency = 3;
    const mainEnd = crew.personMainEnd[person] as number;
    const end = crew.personStart[person + 1] as number;
    for (let link = crew.personStart[person] as number; link < end; link++) {
      const role = crew.linkRole[link] as number;
      const bits = waiting[role] as number;
      if (bits === 0) continue;
      const priority = 31 - Math.clz32(bits & -bits);
      if (priority >= urgency || !time.isOpen(role)) continue;
      // A backup, or who follows the runbooks, serves when no main holder is there.
      if (link >= mainEnd && !this.mayRelieve(link, lineOf(role, priority))) continue;
      best = link;
      urgency = priority;
      this.chosenLine = lineOf(role, priority);
    }
    return best;
  }

  /** Whether a backup or an assistant may take the first of a line now. */
  private mayRelieve(link: number, line: number): boolean {
    const { crew, lines } = this.world;
    if (crew.presentMain[roleOf(line)] !== 0) return false;
    return crew.isAssistant[link] === 0 || (lines.peek(line) && (lines.tag & ASSISTABLE) !== 0);
  }

  /** Someone not counted free takes the first of a line up; false when all of it had been given up. */
  takeFrom(line: number, link: number): boolean {
    const { lines } = this.world;
    while (lines.take(line)) {
      if (lines.counts[line] === 0) this.clearWaiting(line);
      if ((lines.tag & STARTED) === 0 && !this.bookTaken(line)) continue;
      this.goOn(link, line);
      return true;
    }
    this.clearWaiting(line);
    return false;
  }

  /**
   * Books the incident in hand, taken up now or `delay` hours later; false when it had been given up before. Its
   * arrival is a time on the clock of its role.
   */
  bookTaken(line: number, delay = 0): boolean {
    const { time, clock, lines } = this.world;
    const { books } = this;
    const role = roleOf(line);
    const waited = time.now(role, clock[0] as number) - lines.arrival;
    if (waited >= this.longest || (lines.tag & IS_MAJOR) !== 0) return this.bookUnusual(line, waited + delay);
    const wait = waited + delay;
    const at = role * ROLE_WIDTH;
    const late = wait > (this.targets[line] as number);
    (books[at + INCIDENT + (late ? LATE : ON_TIME)] as number) += 1;
    (books[at + TAKEN] as number) += 1;
    (books[at + WAIT] as number) += wait;
    (books[at + WAITING] as number) += wait * (this.lossPerHour[line] as number);
    if (late && this.tracer !== undefined) this.tellLate(line, wait, this.tracer);
    return true;
  }

  /**
   * Books a major event that waited, or an incident given up. Apart, as is telling: the smaller `bookTaken` is, the more
   * of what it calls V8 compiles into one piece with it, and no decimal number is boxed on the way.
   */
  private bookUnusual(line: number, wait: number): boolean {
    const { accounts, plan, lines } = this.world;
    if ((lines.tag & IS_MAJOR) === 0) {
      this.giveUp(line, lines.tag);
      return false;
    }
    const role = roleOf(line);
    const perHour = plan.roles[role]?.major.lossPerHour ?? 0;
    accounts.add(role, MAJOR, Math.min(wait, this.longest) * perHour);
    return true;
  }

  private tellLate(line: number, wait: number, tracer: Tracer): void {
    const { clock, lines } = this.world;
    const loss = wait * (this.lossPerHour[line] as number);
    const cause = (lines.tag & MET_NOBODY) === 0 ? 'busy' : 'nobody';
    tracer.late(line, clock[0] as number, wait, cause, loss);
  }

  /** Nobody took an incident for so long that the business has found another way. */
  giveUp(line: number, tag: number): void {
    const { accounts, clock } = this.world;
    const role = roleOf(line);
    const loss = this.longest * (this.lossPerHour[line] as number);
    accounts.add(role, INCIDENT + LOST, 1);
    accounts.add(role, TAKEN, 1);
    accounts.add(role, WAIT, this.longest);
    accounts.add(role, WAITING, loss);
    if (this.tracer !== undefined)
      this.tracer.lost(
        line,
        clock[0] as number,
        this.longest,
        (tag & MET_NOBODY) === 0 ? 'busy' : 'nobody',
        loss,
      );
  }

  /** Puts the incident in hand at the end of its line; returns its ticket. */
  wait(line: number): number {
    this.markWaiting(line);
    return this.world.lines.push(line);
  }

  /** Takes an incident out of someone's hands, to the front of its line; returns the line. */
  putBack(person: number): number {
    const { world } = this;
    const t = world.clock[0] as number;
    const line = world.jobLine[person] as number;
    let left = world.jobLeft[person] as number;
    if (left === 0) {
      this.countHours(person);
      left = Math.max(0, world.ends.timeOf(person) - t);
    }
    world.jobLeft[person] = 0;
    world.jobLink[person] = NONE;
    world.ends.set(person, Number.POSITIVE_INFINITY);
    world.lines.hold(world.time.now(roleOf(line), t), left, STARTED);
    world.lines.pushFront(line);
    this.markWaiting(line);
    return line;
  }

  /** Gives what waits in a line to main holders who are free. */
  offer(line: number): void {
    const { crew, lines, time } = this.world;
    const role = roleOf(line);
    if (!time.isOpen(role)) return;
    while ((lines.counts[line] as number) > 0) {
      const link = crew.firstFree(role);
      if (link === NONE || !this.takeFrom(line, link)) return;
      crew.setBusy(crew.linkPerson[link] as number);
    }
  }

  /** Incidents that have waited for too long leave, so that no line grows for ever. */
  giveUpOld(): void {
    const { lines, rotaLine, time, clock } = this.world;
    const t = clock[0] as number;
    for (let line = 0; line < rotaLine; line++) {
      const now = time.now(roleOf(line), t);
      while (lines.peek(line)) {
        const { arrival, tag } = lines;
        if ((tag & STARTED) !== 0 || now - arrival < this.longest) break;
        lines.take(line);
        this.bookTaken(line);
      }
      if (lines.counts[line] === 0) this.clearWaiting(line);
    }
  }

  markWaiting(line: number): void {
    const { waiting } = this.world;
    const role = roleOf(line);
    waiting[role] = (waiting[role] as number) | (1 << (line - lineOf(role, 0)));
  }

  clearWaiting(line: number): void {
    const { waiting } = this.world;
    const role = roleOf(line);
    waiting[role] = (waiting[role] as number) & ~(1 << (line - lineOf(role, 0)));
  }
}
