// What happens when no main holder of a role is there: a backup, someone who follows the runbooks, the on-call rota at
// night, a provider whose contract says so, help of last resort, or nobody until someone is back.

import type { RolePlan, RotaPlan } from '../plan/plan';
import { FOUND_BUSY, FOUND_NOBODY, MAJOR, UNCOVERED } from './accounts';
import { NONE } from './crew';
import { ASSISTABLE, type Desk, IS_MAJOR, MARKS, MET_NOBODY, NOT_ASSISTABLE, SOUGHT, STARTED } from './desk';
import type { Providers } from './providers';
import { RARE } from './rare-events';
import { OF_ROLE, ROLE_STREAMS } from './streams-of';
import type { Tracer } from './tracer';
import { HELD, lineOf, roleOf, type World } from './world';

/** Slots of a week on call. */
const WEEK_SLOTS = 21;

export class Help {
  private readonly world: World;
  private readonly desk: Desk;
  private readonly providers: Providers;
  private readonly tracer: Tracer | undefined;
  /** Chance that an incident of a role would find nobody now, and since when (ratio, hours). */
  private readonly uncovered: Float64Array;
  private readonly since: Float64Array;
  /** Rota of each server, whether it is at work, and the draw that decides if a week has someone on call. */
  private readonly serverRota: Int32Array;
  private readonly serverBusy: Uint8Array;
  private readonly weekDraw: Float64Array;
  private slots = 0;

  constructor(world: World, desk: Desk, providers: Providers, tracer: Tracer | undefined) {
    const { roles, rotas } = world.plan;
    this.world = world;
    this.desk = desk;
    this.providers = providers;
    this.tracer = tracer;
    this.uncovered = new Float64Array(roles.length);
    this.since = new Float64Array(roles.length);
    this.serverRota = Int32Array.from(rotas.flatMap(({ servers }, q) => Array<number>(servers).fill(q)));
    this.serverBusy = new Uint8Array(this.serverRota.length);
    this.weekDraw = new Float64Array(rotas.length);
  }

  begin(): void {
    const { world } = this;
    const { roles } = world.plan;
    this.serverBusy.fill(0);
    this.uncovered.fill(0);
    this.since.fill(0);
    this.slots = 0;
    for (let r = 0; r < roles.length; r++) {
      const role = roles[r] as RolePlan;
      if (role.major.perYear > 0) this.scheduleMajor(r, role, 0);
    }
  }

  beginSlot(t: number): void {
    const { world } = this;
    const { rotas } = world.plan;
    if (this.slots++ % WEEK_SLOTS === 0)
      for (let q = 0; q < rotas.length; q++)
        this.weekDraw[q] = world.table.streams.uniform(world.table.rota(q));
    if (world.time.isOffice) for (let q = 0; q < rotas.length; q++) this.endNight(q);
    for (let r = 0; r < this.uncovered.length; r++) this.refresh(r, t);
  }

  /** What the rota has not begun goes back to those who come in. */
  private endNight(q: number): void {
    const { world } = this;
    const { lines } = world;
    while (lines.take(world.rotaLine + q)) {
      const line = Math.floor(lines.tag / MARKS);
      lines.tag %= MARKS;
      this.desk.wait(line);
      this.desk.offer(line);
    }
  }

  /** Someone has come or gone: their roles may be covered anew, or no longer. */
  presenceChanged(p: number, t: number): void {
    const { crew } = this.world;
    for (let link = crew.personStart[p] as number; link < (crew.personStart[p + 1] as number); link++)
      this.refresh(crew.linkRole[link] as number, t);
  }

  /** Books the hours without cover so far, and sees how it stands now. */
  refresh(role: number, t: number): void {
    const rate = this.uncovered[role] as number;
    if (rate > 0) this.world.accounts.add(role, UNCOVERED, rate * (t - (this.since[role] as number)));
    this.since[role] = t;
    this.uncovered[role] = this.chanceNobody(role);
  }

  countUncovered(t: number): void {
    for (let r = 0; r < this.uncovered.length; r++) this.refresh(r, t);
  }

  private chanceNobody(role: number): number {
    const { world } = this;
    const { time, crew } = world;
    const { providers } = this;
    if (!time.isOpen(role)) return 0;
    const left = providers.failedShare(role);
    const own = providers.takersOf(role, 'incident').own;
    if (own === 0 || (crew.presentMain[role] as number) > 0) return left;
    const { assistSuccess, rota } = world.plan.roles[role] as RolePlan;
    let nobody = providers.canCover(role) ? 0 : 1;
    for (let i = crew.reliefStart[role] as number; i < (crew.reliefStart[role + 1] as number); i++) {
      const link = crew.relief[i] as number;
      if (crew.present[crew.linkPerson[link] as number] === 0) continue;
      nobody *= crew.isAssistant[link] === 1 ? 1 - assistSuccess : 0;
    }
    if (!time.isOffice && rota >= 0 && this.isOnCall(rota))
      nobody *= 1 - (world.plan.rotas[rota] as RotaPlan).reach;
    return left + own * nobody;
  }

  /** No main holder is there for the incident in hand: looks for someone else. */
  call(role: number, line: number, t: number): void {
    const { world } = this;
    const { crew, accounts, lines } = world;
    const isNew = (lines.tag & (STARTED | SOUGHT | IS_MAJOR)) === 0;
    let somebody = false;
    for (let i = crew.reliefStart[role] as number; i < (crew.reliefStart[role + 1] as number); i++) {
      const link = crew.relief[i] as number;
      const person = crew.linkPerson[link] as number;
      if (crew.present[person] === 0) continue;
      if (crew.isAssistant[link] === 1 && !this.canAssist(role)) continue;
      somebody = true;
      if (world.jobLink[person] !== NONE) continue;
      if ((lines.tag & STARTED) === 0 && !this.desk.bookTaken(line)) return;
      this.desk.begin(link, line);
      return;
    }
    if (somebody) {
      if (isNew) accounts.add(role, FOUND_BUSY, 1);
      this.desk.wait(line);
      return;
    }
    if ((lines.tag & STARTED) === 0) {
      if (this.callRota(role, line, t)) return;
      if (world.time.isOpen(role) && this.providers.cover(role, line, t)) return;
    }
    if (isNew) accounts.add(role, FOUND_NOBODY, 1);
    lines.tag |= MET_NOBODY;
    const ticket = this.desk.wait(line);
    const glass = world.plan.roles[role]?.breakGlass;
    if (glass !== undefined && isNew) {
      const delay = world.table.streams.exponential(role * ROLE_STREAMS + OF_ROLE.help) * glass.delay;
      world.rare.add(t + delay, RARE.breakGlass, line, ticket, lines.arrival);
      world.refreshChange();
    }
  }

  /** Whether someone who follows the runbooks copes with the incident in hand: drawn once for each. */
  private canAssist(role: number): boolean {
    const { lines, plan, table } = this.world;
    if ((lines.tag & (ASSISTABLE | NOT_ASSISTABLE)) === 0) {
      const draw = table.streams.uniform(role * ROLE_STREAMS + OF_ROLE.help);
      lines.tag |= draw < (plan.roles[role] as RolePlan).assistSuccess ? ASSISTABLE : NOT_ASSISTABLE;
    }
    return (lines.tag & ASSISTABLE) !== 0;
  }

  /** The last main holder has gone: what waits looks for someone else. */
  seek(role: number, t: number): void {
    const { world } = this;
    const { lines } = world;
    for (let line = lineOf(role, 0); line < lineOf(role, 3); line++) {
      for (let left = lines.counts[line] as number; left > 0 && lines.take(line); left--) {
        if (lines.counts[line] === 0) this.desk.clearWaiting(line);
        lines.tag |= SOUGHT;
        this.call(role, line, t);
      }
    }
  }

  /** Whether anyone is on call: a week that the rota can fill, and a member who is well and in post. */
  private isOnCall(q: number): boolean {
    const { members, most } = this.world.plan.rotas[q] as RotaPlan;
    if ((this.weekDraw[q] as number) >= members.length * most) return false;
    const { post, sick } = this.world;
    for (let i = 0; i < members.length; i++) {
      const p = members[i] as number;
      if (post[p] === HELD && sick[p] === 0) return true;
    }
    return false;
  }

  private callRota(role: number, line: number, t: number): boolean {
    const { world } = this;
    const { rota } = world.plan.roles[role] as RolePlan;
    if (rota < 0 || world.time.isOffice || !this.isOnCall(rota)) return false;
    const { reach } = world.plan.rotas[rota] as RotaPlan;
    if (world.table.streams.uniform(role * ROLE_STREAMS + OF_ROLE.help) >= reach) return false;
    for (let server = 0; server < this.serverRota.length; server++) {
      if (this.serverRota[server] !== rota || this.serverBusy[server] === 1) continue;
      this.callOut(server, line, t);
      return true;
    }
    world.lines.tag += line * MARKS;
    world.lines.push(world.rotaLine + rota);
    return true;
  }

  /** Someone on call is rung, comes, and works on the incident in hand. */
  private callOut(server: number, line: number, t: number): void {
    const { world } = this;
    const role = roleOf(line);
    const rota = world.plan.rotas[this.serverRota[server] as number] as RotaPlan;
    const delay = world.table.streams.exponential(role * ROLE_STREAMS + OF_ROLE.help) * rota.delay;
    world.accounts.spend(role, 'onCall', (world.plan.roles[role] as RolePlan).callOut);
    this.desk.bookTaken(line, delay);
    this.serverBusy[server] = 1;
    world.ends.set(world.onCallSource + server, t + delay + world.lines.effort);
  }

  finishOnCall(server: number, t: number): void {
    const { world } = this;
    const { lines } = world;
    this.serverBusy[server] = 0;
    world.ends.set(world.onCallSource + server, Number.POSITIVE_INFINITY);
    if (world.time.isOffice || !lines.take(world.rotaLine + (this.serverRota[server] as number))) return;
    const line = Math.floor(lines.tag / MARKS);
    lines.tag %= MARKS;
    this.callOut(server, line, t);
  }

  /** Help of last resort arrives for an incident that found nobody, unless someone came first. */
  breakGlass(line: number, ticket: number, arrival: number, t: number): void {
    const { world } = this;
    const { lines, crew, time } = world;
    const role = roleOf(line);
    const glass = world.plan.roles[role]?.breakGlass;
    if (glass === undefined || (crew.presentMain[role] as number) > 0) return;
    if (!time.isOpen(role)) {
      // The office is closed: nobody is rung before it opens.
      world.rare.add(time.slotEnd, RARE.breakGlass, line, ticket, arrival);
      return;
    }
    if (!lines.has(line, ticket, arrival)) return;
    const works = world.table.streams.uniform(role * ROLE_STREAMS + OF_ROLE.help) < glass.success;
    world.accounts.spend(role, 'breakGlass', glass.fee);
    this.tracer?.brokeGlass(role, t, works, glass.fee);
    if (!works) return;
    lines.withdraw(line, ticket, arrival);
    if (lines.counts[line] === 0) this.desk.clearWaiting(line);
    this.desk.bookTaken(line);
  }

  /** Incidents of a role that wait for someone to take them up (count). */
  waitingIncidents(role: number): number {
    const { lines, plan, rotaLine } = this.world;
    const isWaiting = (tag: number) => (tag & (STARTED | IS_MAJOR)) === 0;
    let count = 0;
    for (let line = lineOf(role, 0); line < lineOf(role, 3); line++)
      count += lines.countTags(line, isWaiting);
    const { rota } = plan.roles[role] as RolePlan;
    if (rota >= 0)
      count += lines.countTags(
        rotaLine + rota,
        (tag) => roleOf(Math.floor(tag / MARKS)) === role && isWaiting(tag % MARKS),
      );
    return count;
  }

  private scheduleMajor(r: number, { major }: RolePlan, t: number): void {
    const { table, rare, plan } = this.world;
    const years = table.streams.exponential(r * ROLE_STREAMS + OF_ROLE.major) / major.perYear;
    rare.add(t + years * plan.clock.yearHours, RARE.major, r);
  }

  /** A major event: it lasts, and our part of it waits for the first who is free. */
  majorEvent(r: number, t: number): void {
    const { world } = this;
    const { streams } = world.table;
    const role = world.plan.roles[r] as RolePlan;
    const stream = r * ROLE_STREAMS + OF_ROLE.major;
    const hours = streams.exponential(stream) * role.major.hours;
    const isOurs = streams.uniform(stream) < this.providers.takersOf(r, 'incident').own;
    this.scheduleMajor(r, role, t);
    world.accounts.add(r, MAJOR, hours * role.major.lossPerHour);
    this.tracer?.major(r, t, hours, hours * role.major.lossPerHour);
    if (!isOurs || world.crew.firstFree(r) !== NONE) return;
    const line = lineOf(r, 0);
    world.lines.hold(world.time.now(r, t), 0, IS_MAJOR);
    if (world.crew.presentMain[r] === 0 && world.time.isOpen(r)) {
      this.call(r, line, t);
      return;
    }
    world.lines.pushFront(line);
    this.desk.markWaiting(line);
  }
}
