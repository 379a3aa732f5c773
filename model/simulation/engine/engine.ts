// The engine: years of operations, event by event. Incidents arrive and are taken up by whoever is there, the
// preferred holder first; whoever is free next takes the most urgent that waits. This file holds the loop and what
// happens at every arrival; absences, help, providers and the work that is not urgent stand in files of their own.

import type { Plan } from '../plan/plan';
import { Absences } from './absences';
import { ARRIVED, FOUND_BUSY, INCIDENT, ON_TIME, REPAIR, ROLE_WIDTH, TAKEN } from './accounts';
import { Arrivals } from './arrivals';
import { NONE } from './crew';
import { Desk } from './desk';
import { Help } from './help';
import { IncidentsAhead } from './incidents-ahead';
import { PlannedWorkload } from './planned-work';
import { Providers } from './providers';
import { RARE } from './rare-events';
import { Slots } from './slots';
import type { Tracer } from './tracer';
import { lineOf, roleOf, World } from './world';

/** One organisation at work. Built once per plan; `run` plays one replicate. */
export class Engine {
  readonly world: World;
  private readonly desk: Desk;
  private readonly arrivals: Arrivals;
  private readonly ahead: IncidentsAhead;
  private readonly providers: Providers;
  private readonly help: Help;
  private readonly absences: Absences;
  private readonly workload: PlannedWorkload;
  private readonly slots: Slots;
  private readonly tracer: Tracer | undefined;
  /** 1 for roles that no provider takes incidents of, when nobody watches. */
  private readonly isPlain: Uint8Array;
  private readonly interrupting: number;

  constructor(plan: Plan, tracer?: Tracer) {
    const world = new World(plan);
    this.world = world;
    this.tracer = tracer;
    this.desk = new Desk(world, tracer);
    this.arrivals = new Arrivals(world);
    this.ahead = new IncidentsAhead(plan, world.table);
    this.providers = new Providers(world, this.desk, tracer);
    this.help = new Help(world, this.desk, this.providers, tracer);
    this.absences = new Absences(world, this.desk, this.help, this.providers, tracer);
    this.workload = new PlannedWorkload(world, this.providers, tracer);
    this.slots = new Slots({
      world,
      desk: this.desk,
      arrivals: this.arrivals,
      absences: this.absences,
      help: this.help,
      workload: this.workload,
      tracer,
    });
    this.isPlain = this.providers.takesIncidents.map((takes) =>
      takes === 0 && tracer === undefined ? 1 : 0,
    );
    this.interrupting = plan.interrupting;
  }

  /**
   * Plays one replicate: a warm-up of a quarter, then `years` years. `onYear` reads the accounts of each year once they
   * are closed.
   */
  run(seed: number, replicate: number, years: number, onYear: (year: number) => void): void {
    this.world.clear(seed, replicate);
    this.arrivals.begin();
    this.ahead.begin();
    this.providers.begin();
    this.absences.begin();
    this.help.begin();
    this.workload.begin();
    this.slots.begin(years, onYear);
    this.advance();
  }

  private advance(): void {
    const { world, slots } = this;
    while (!slots.isOver) {
      this.playUntilChange();
      const t = world.nextChange;
      world.clock[0] = t;
      if (t === world.time.slotEnd) slots.end(t);
      else this.happen(t);
    }
  }

  /** Incidents arrive and are finished, until a slot ends or a rare event comes. Apart, so that it compiles to one loop. */
  private playUntilChange(): void {
    const { world } = this;
    const { arrivals, ends, clock, onCallSource } = world;
    for (;;) {
      const arrival = arrivals.time();
      const end = ends.time();
      if (arrival <= end) {
        if (arrival > world.nextChange) return;
        clock[0] = arrival;
        this.arrive(arrivals.first());
      } else {
        if (end > world.nextChange) return;
        clock[0] = end;
        const source = ends.first();
        if (source < onCallSource) this.finish(source);
        else this.help.finishOnCall(source - onCallSource, end);
      }
    }
  }

  /** An incident of a role arrives. */
  private arrive(role: number): void {
    const { world, ahead } = this;
    const incident = ahead.take(role);
    const gap = (ahead.gaps[incident] as number) * (this.arrivals.gaps[role] as number);
    world.arrivals.set(role, (world.clock[0] as number) + gap);
    const line = ahead.lines[incident] as number;
    const effort = ahead.efforts[incident] as number;
    const books = world.accounts.roles;
    const at = role * ROLE_WIDTH;
    books[at + INCIDENT + ARRIVED] = (books[at + INCIDENT + ARRIVED] as number) + 1;
    books[at + REPAIR] = (books[at + REPAIR] as number) + effort * (this.desk.lossPerHour[line] as number);
    world.accounts.incidentHours += effort;
    world.lines.effort = effort;
    if (this.isPlain[role] === 1) {
      const link = world.crew.firstFree(role);
      if (link !== NONE) {
        // Taken up at once: no wait to book, and never late.
        books[at + INCIDENT + ON_TIME] = (books[at + INCIDENT + ON_TIME] as number) + 1;
        books[at + TAKEN] = (books[at + TAKEN] as number) + 1;
        this.desk.begin(link, line);
        return;
      }
    }
    this.arriveAnyhow(role, line);
  }

  /** The incident in hand arrives; a provider may take it, someone watches, or no main holder is free. */
  private arriveAnyhow(role: number, line: number): void {
    const { world, desk } = this;
    const { lines } = world;
    const t = world.clock[0] as number;
    if (this.tracer !== undefined) this.tracer.arrived(line, t);
    if (this.providers.takesIncidents[role] === 1 && this.providers.takeIncident(role, line, t, lines.effort))
      return;
    lines.arrival = world.time.now(role, t);
    lines.tag = 0;
    const link = world.crew.firstFree(role);
    if (link !== NONE) {
      desk.bookTaken(line);
      desk.begin(link, line);
      return;
    }
    if (world.crew.presentMain[role] === 0) {
      this.help.call(role, line, t);
      return;
    }
    world.accounts.add(role, FOUND_BUSY, 1);
    if (line - lineOf(role, 0) < this.interrupting && this.interrupt(role, line)) return;
    desk.wait(line);
  }

  /** Someone has finished an incident: the next one that waits for them, or nothing. */
  private finish(person: number): void {
    const { world, desk } = this;
    desk.countHours(person);
    world.jobLink[person] = NONE;
    if (desk.takeNext(person)) return;
    world.crew.setFree(person);
    world.ends.set(person, Number.POSITIVE_INFINITY);
  }

  /** The urgent incident in hand interrupts the least urgent one in hand among the holders who are there. */
  private interrupt(role: number, line: number): boolean {
    const { crew, jobLink, jobLine, lines } = this.world;
    let victim = NONE;
    let least = line - lineOf(role, 0);
    for (let i = 0; ; i++) {
      const link = crew.holder(role, i);
      if (link === NONE) break;
      const person = crew.linkPerson[link] as number;
      if (crew.present[person] === 0 || jobLink[person] === NONE) continue;
      const inHand = jobLine[person] as number;
      const urgency = inHand - lineOf(roleOf(inHand), 0);
      if (urgency > least) {
        victim = link;
        least = urgency;
      }
    }
    if (victim === NONE) return false;
    this.desk.bookTaken(line);
    const { effort } = lines;
    const left = this.desk.putBack(crew.linkPerson[victim] as number);
    lines.effort = effort;
    this.desk.begin(victim, line);
    this.desk.offer(left);
    return true;
  }

  private happen(t: number): void {
    const { rare } = this.world;
    rare.take();
    const { kind, a, b, c } = rare;
    switch (kind) {
      case RARE.problem:
        this.workload.problemArrives(a, t);
        break;
      case RARE.major:
        this.help.majorEvent(a, t);
        break;
      case RARE.breakGlass:
        this.help.breakGlass(a, b, c, t);
        break;
      case RARE.providerFails:
      case RARE.providerBack:
        this.providers.change(a, kind === RARE.providerFails, t);
        this.help.countUncovered(t);
        break;
      case RARE.rate:
        this.arrivals.changeRate(a, t);
        break;
      default:
        this.absences.happen(kind, a, t);
    }
    this.world.refreshChange();
  }
}
