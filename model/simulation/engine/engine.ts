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
import { PlannedWorkload } from './planned-work';
import { Providers } from './providers';
import { RARE } from './rare-events';
import { Slots } from './slots';
import { OF_ROLE, ROLE_STREAMS } from './streams-of';
import type { Tracer } from './tracer';
import { lineOf, roleOf, World } from './world';

/** One organisation at work. Built once per plan; `run` plays one replicate. */
export class Engine {
  readonly world: World;
  private readonly desk: Desk;
  private readonly arrivals: Arrivals;
  private readonly providers: Providers;
  private readonly help: Help;
  private readonly absences: Absences;
  private readonly workload: PlannedWorkload;
  private readonly slots: Slots;
  private readonly tracer: Tracer | undefined;
  private readonly firstCut: Float64Array;
  private readonly secondCut: Float64Array;
  /** The one line of a role whose incidents all have one priority (NONE: several). */
  private readonly onlyLine: Int32Array;
  /** 1 for roles that no provider takes incidents of, when nobody watches. */
  private readonly isPlain: Uint8Array;
  private readonly effort: Float64Array;
  private readonly variation: Float64Array;
  private readonly interrupting: number;

  constructor(plan: Plan, tracer?: Tracer) {
    const world = new World(plan);
    this.world = world;
    this.tracer = tracer;
    this.desk = new Desk(world, tracer);
    this.arrivals = new Arrivals(world);
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
    this.firstCut = Float64Array.from(plan.roles, ({ mix }) => mix[0] ?? 0);
    this.secondCut = Float64Array.from(plan.roles, ({ mix }) => (mix[0] ?? 0) + (mix[1] ?? 0));
    this.onlyLine = Int32Array.from(plan.roles, ({ mix }, r) => {
      const certain = mix.findIndex((share) => share >= 1);
      return certain < 0 ? NONE : lineOf(r, certain);
    });
    this.isPlain = this.providers.takesIncidents.map((takes) =>
      takes === 0 && tracer === undefined ? 1 : 0,
    );
    this.effort = Float64Array.from(plan.roles, ({ effort }) => effort);
    this.variation = Float64Array.from(plan.roles, ({ variation }) => variation);
    this.interrupting = plan.interrupting;
  }

  /**
   * Plays one replicate: a warm-up of a quarter, then `years` years. `onYear` reads the accounts of each year once they
   * are closed.
   */
  run(seed: number, replicate: number, years: number, onYear: (year: number) => void): void {
    this.world.clear(seed, replicate);
    this.arrivals.begin();
    this.providers.begin();
    this.absences.begin();
    this.help.begin();
    this.workload.begin();
    this.slots.begin(years, onYear);
    this.advance();
  }

  private advance(): void {
    const { next, clock, personSource, serverSource, slotSource } = this.world;
    const { slots } = this;
    while (!slots.isOver) {
      const source = next.first();
      clock[0] = next.time();
      if (source < personSource) this.arrive(source);
      else if (source < serverSource) this.finish(source - personSource);
      else if (source < slotSource) this.help.finishOnCall(source - serverSource, clock[0]);
      else if (source === slotSource) slots.end(clock[0]);
      else this.happen(clock[0]);
    }
  }

  /** An incident of a role arrives. */
  private arrive(role: number): void {
    const { world } = this;
    const { streams } = world.table;
    const first = role * ROLE_STREAMS;
    const gap = streams.exponential(first) * (this.arrivals.gaps[role] as number);
    world.next.set(role, (world.clock[0] as number) + gap);
    const line = this.drawLine(role);
    const variation = this.variation[role] as number;
    const size =
      variation === 1
        ? streams.exponential(first + OF_ROLE.effort)
        : streams.gamma(first + OF_ROLE.effort, variation);
    const effort = size * (this.effort[role] as number);
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

  /** The line an incident of a role falls in; nothing is drawn where all have one priority. */
  private drawLine(role: number): number {
    const only = this.onlyLine[role] as number;
    if (only !== NONE) return only;
    const draw = this.world.table.streams.uniform(role * ROLE_STREAMS + OF_ROLE.priority);
    const priority =
      draw < (this.firstCut[role] as number) ? 0 : draw < (this.secondCut[role] as number) ? 1 : 2;
    return lineOf(role, priority);
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
    world.next.set(world.personSource + person, Number.POSITIVE_INFINITY);
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
    this.world.refreshRare();
  }
}
