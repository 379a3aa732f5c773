// Providers: they take their share of what arrives, keep the level of their contract up to its cap, and sometimes
// fail, all their contracts at once. What happens to our own people is nothing to them (memo T3).

import type { Plan } from '../plan/plan';
import { INCIDENT, LATE, LOST, ON_TIME, PROVIDER_FAILURE, TAKEN, WAIT, WAITING } from './accounts';
import { type Desk, IS_MAJOR } from './desk';
import { RARE } from './rare-events';
import { OF_ROLE, ROLE_STREAMS } from './streams-of';
import type { Tracer } from './tracer';
import { lineOf, type World } from './world';

type Frequency = 'run' | 'incident' | 'problem' | 'project';

/** Contract links of a role that serve a frequency, with their shares. */
interface Takers {
  readonly links: readonly number[];
  readonly shares: readonly number[];
  /** What is left to our own people (ratio). */
  readonly own: number;
}

/** Mean waits, in units of the target: −1 ÷ ln(1 − level). */
const meanWait = (level: number): number => (level >= 1 ? 0 : -1 / Math.log1p(-Math.max(level, 1e-12)));

export class Providers {
  /** Whether a contract may take incidents of a role. */
  readonly takesIncidents: Uint8Array;
  private readonly failed: Uint8Array;
  private readonly world: World;
  private readonly desk: Desk;
  private readonly tracer: Tracer | undefined;
  private readonly office: Readonly<Record<Frequency, readonly Takers[]>>;
  private readonly night: Readonly<Record<Frequency, readonly Takers[]>>;
  private readonly covers: readonly (readonly number[])[];
  private readonly keptWait: Float64Array;
  private readonly promisedWait: Float64Array;

  constructor(world: World, desk: Desk, tracer: Tracer | undefined) {
    const { plan } = world;
    this.world = world;
    this.desk = desk;
    this.tracer = tracer;
    this.failed = world.failed;
    const takers = (frequency: Frequency, atNight: boolean) => findTakers(plan, frequency, atNight);
    const all = (atNight: boolean) => ({
      run: takers('run', atNight),
      incident: takers('incident', atNight),
      // Long problems and projects are work of the office day.
      problem: takers('problem', false),
      project: takers('project', false),
    });
    this.office = all(false);
    this.night = all(true);
    this.takesIncidents = Uint8Array.from(this.office.incident, ({ links }) => (links.length > 0 ? 1 : 0));
    this.covers = plan.roles.map((_, r) =>
      plan.contractLinks
        .map((_link, k) => k)
        .filter((k) => {
          const link = plan.contractLinks[k];
          return link?.role === r && link.covers;
        }),
    );
    this.keptWait = Float64Array.from(plan.contractLinks, ({ level }) => meanWait(level));
    this.promisedWait = Float64Array.from(plan.contractLinks, ({ committed }) => meanWait(committed));
  }

  /** Draws which providers have failed, as they would be found after a long time. */
  begin(): void {
    const { world } = this;
    const { streams } = world.table;
    world.plan.providers.forEach(({ failures, recoveryYears }, q) => {
      const stream = world.table.provider(q);
      const down = failures * recoveryYears;
      this.failed[q] = streams.uniform(stream) < down / (1 + down) ? 1 : 0;
      if (this.failed[q] === 1) {
        const until = streams.uniform(stream) * recoveryYears * world.plan.clock.yearHours;
        world.rare.add(until, RARE.providerBack, q);
      } else {
        this.scheduleFailure(q, 0);
      }
    });
  }

  private scheduleFailure(q: number, t: number): void {
    const { table, rare, plan } = this.world;
    const { failures } = plan.providers[q] as Plan['providers'][number];
    if (failures <= 0) return;
    const years = table.streams.exponential(table.provider(q)) / failures;
    rare.add(t + years * plan.clock.yearHours, RARE.providerFails, q);
  }

  /** A provider fails, or has been replaced. */
  change(q: number, fails: boolean, t: number): void {
    const { world } = this;
    this.failed[q] = fails ? 1 : 0;
    const { recoveryYears } = world.plan.providers[q] as Plan['providers'][number];
    if (fails) world.rare.add(t + recoveryYears * world.plan.clock.yearHours, RARE.providerBack, q);
    else this.scheduleFailure(q, t);
    this.tracer?.providerChanged(q, fails, t);
  }

  /** Those who take a frequency of a role now. */
  takersOf(role: number, frequency: Frequency): Takers {
    const now = this.world.time.isOffice ? this.office : this.night;
    return now[frequency][role] as Takers;
  }

  /** Part of the delegated incidents of a role that a failed provider leaves (ratio of all its incidents). */
  failedShare(role: number): number {
    const { links, shares } = this.takersOf(role, 'incident');
    let sum = 0;
    for (let i = 0; i < links.length; i++) if (this.hasFailed(links[i] as number)) sum += shares[i] as number;
    return sum;
  }

  private hasFailed(k: number): boolean {
    return this.failed[(this.world.plan.contractLinks[k] as Plan['contractLinks'][number]).provider] === 1;
  }

  /** A provider takes an incident that has just arrived, if it falls in its share; false when it is ours. */
  takeIncident(role: number, line: number, t: number, effort: number): boolean {
    const { world } = this;
    const { streams } = world.table;
    const { links, shares } = this.takersOf(role, 'incident');
    let draw = streams.uniform(role * ROLE_STREAMS + OF_ROLE.contract);
    for (let i = 0; i < links.length; i++) {
      draw -= shares[i] as number;
      if (draw < 0) {
        this.serve(links[i] as number, role, line, t, effort);
        return true;
      }
    }
    return false;
  }

  private serve(k: number, role: number, line: number, t: number, effort: number): void {
    const { world } = this;
    const { accounts, plan } = world;
    const { tracer, desk } = this;
    const link = plan.contractLinks[k] as Plan['contractLinks'][number];
    const target = plan.roles[role]?.targets[line - lineOf(role, 0)] ?? 0;
    const perHour = desk.lossPerHour[line] as number;
    const units = world.table.streams.exponential(role * ROLE_STREAMS + OF_ROLE.providerWait);
    // Billed all the same when the provider has failed: whoever replaces it is paid as much.
    const isFull = this.bill(k, effort) < 1;
    if (this.failed[link.provider] === 1) {
      accounts.add(role, INCIDENT + LATE, 1);
      accounts.add(role, PROVIDER_FAILURE, plan.failedWait * perHour);
      tracer?.late(line, t, plan.failedWait, 'provider-failed', plan.failedWait * perHour);
      return;
    }
    accounts.delegated[k] = (accounts.delegated[k] as number) + 1;
    const promised = Math.min(plan.longestWait, units * target * (this.promisedWait[k] as number));
    accounts.add(role, WAITING, promised * perHour);
    if (isFull) {
      accounts.add(role, INCIDENT + LOST, 1);
      accounts.gap[k] = (accounts.gap[k] as number) + (plan.longestWait - promised) * perHour;
      tracer?.lost(line, t, plan.longestWait, 'provider-full', plan.longestWait * perHour);
      return;
    }
    const kept = Math.min(plan.longestWait, units * target * (this.keptWait[k] as number));
    accounts.gap[k] = (accounts.gap[k] as number) + (kept - promised) * perHour;
    const inTime = units * (this.keptWait[k] as number) <= 1;
    accounts.add(role, INCIDENT + (inTime ? ON_TIME : LATE), 1);
    if (inTime) accounts.delegatedOnTime[k] = (accounts.delegatedOnTime[k] as number) + 1;
    else tracer?.late(line, t, kept, 'provider-late', kept * perHour);
  }

  /** Bills hours to a contract; returns the part of them that its cap lets it serve (ratio). */
  private bill(k: number, hours: number): number {
    const { accounts, plan } = this.world;
    const link = plan.contractLinks[k] as Plan['contractLinks'][number];
    const { cap, beyond } = plan.contracts[link.contract] as Plan['contracts'][number];
    const asked = accounts.contractHours[link.contract] as number;
    accounts.contractHours[link.contract] = asked + hours;
    accounts.hours[k] = (accounts.hours[k] as number) + hours;
    if (beyond > 0 || asked + hours <= cap) return 1;
    return hours > 0 ? Math.max(0, cap - asked) / hours : 1;
  }

  /** Providers take their part of some hours of work; what is left is ours (hours). */
  takeHours(role: number, frequency: 'run' | 'problem' | 'project', column: number, hours: number): number {
    const { accounts, plan } = this.world;
    const { links, shares, own } = this.takersOf(role, frequency);
    for (let i = 0; i < links.length; i++) {
      const k = links[i] as number;
      const part = hours * (shares[i] as number);
      const link = plan.contractLinks[k] as Plan['contractLinks'][number];
      const served = this.bill(k, part);
      if (this.failed[link.provider] === 1) {
        accounts.add(role, column + LATE, part);
        continue;
      }
      accounts.add(role, column + ON_TIME, part * served * link.level);
      accounts.add(role, column + LATE, part * served * (1 - link.level));
      accounts.add(role, column + LOST, part * (1 - served));
    }
    return hours * own;
  }

  /** Whether a provider with a clause to cover could act for a role now. */
  canCover(role: number): boolean {
    return this.coverOf(role) >= 0;
  }

  /** The covering contract with the best level among providers that work now; −1 without any. */
  private coverOf(role: number): number {
    const { plan, time } = this.world;
    let best = -1;
    for (const k of this.covers[role] ?? []) {
      const link = plan.contractLinks[k] as Plan['contractLinks'][number];
      if (this.failed[link.provider] === 1 || (!time.isOffice && !link.offHours)) continue;
      if (best < 0 || link.level > (plan.contractLinks[best]?.level ?? 0)) best = k;
    }
    return best;
  }

  /** A provider takes the incident in hand, which is ours, because nobody is there; false when none can. */
  cover(role: number, line: number, t: number): boolean {
    const k = this.coverOf(role);
    if (k < 0) return false;
    const { world } = this;
    const { arrival, tag } = world.lines;
    if ((tag & IS_MAJOR) !== 0) return this.desk.bookTaken(line);
    const units = world.table.streams.exponential(role * ROLE_STREAMS + OF_ROLE.providerWait);
    const target = world.plan.roles[role]?.targets[line - lineOf(role, 0)] ?? 0;
    const kept = units * target * (this.keptWait[k] as number);
    const wait = Math.min(world.plan.longestWait, world.time.now(role, t) - arrival + kept);
    const books = world.accounts;
    const loss = wait * (this.desk.lossPerHour[line] as number);
    const late = wait > target;
    books.add(role, INCIDENT + (late ? LATE : ON_TIME), 1);
    books.add(role, TAKEN, 1);
    books.add(role, WAIT, wait);
    books.add(role, WAITING, loss);
    if (late) this.tracer?.late(line, t, wait, 'provider-late', loss);
    return true;
  }
}

function findTakers(plan: Plan, frequency: Frequency, atNight: boolean): readonly Takers[] {
  return plan.roles.map((_, r) => {
    const links = plan.contractLinks
      .map((_link, k) => k)
      .filter((k) => {
        const link = plan.contractLinks[k];
        return link?.role === r && link.serves[frequency] && (!atNight || link.offHours);
      });
    const shares = links.map((k) => plan.contractLinks[k]?.share ?? 0);
    const own = 1 - shares.reduce((sum, share) => sum + share, 0);
    // Shares that sum to one leave a crumb of rounding, not work.
    return { links, shares, own: own > 1e-9 ? own : 0 };
  });
}
