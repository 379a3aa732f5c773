// Work that is not urgent: the run falls due every slot, long problems arrive as lumps with a deadline, projects are
// planned by quarter. It is done with what incidents leave of the people present, in that order: run that is overdue is
// caught up before problems, the rest of what is overdue comes last.

import { PLANNED, type RolePlan } from '../plan/plan';
import {
  ARRIVED,
  LATE,
  LOST,
  ON_INCIDENTS,
  ON_OTHER_WORK,
  ON_TIME,
  PROBLEM,
  PROJECT,
  RUN,
  WAITING_HOURS,
  WAITING_INCIDENTS,
} from './accounts';
import { OFF_SLOTS, OFFICE_DAYS, QUARTER_DAYS } from './calendar';
import type { Providers } from './providers';
import { RARE } from './rare-events';
import { OF_ROLE, ROLE_STREAMS } from './streams-of';
import type { Tracer } from './tracer';
import { WaitingLines } from './waiting-lines';
import type { World } from './world';

/** Overdue work beyond this many days of need is given up, by kind of work: a week, then a quarter. */
const PATIENCE = { run: 5, problem: QUARTER_DAYS, project: QUARTER_DAYS } as const;
const COLUMNS = { run: RUN, problem: PROBLEM, project: PROJECT } as const;

export class PlannedWorkload {
  private readonly world: World;
  private readonly providers: Providers;
  private readonly tracer: Tracer | undefined;
  private readonly roles: readonly RolePlan[];
  /** Hours that fall due in this slot (run) or quarter (projects) and are ours. */
  private readonly run: Float64Array;
  private readonly project: Float64Array;
  /** Problems of each role, oldest first: deadline and hours left; and their sum. */
  private readonly problems: WaitingLines;
  private readonly problemHours: Float64Array;
  /** Overdue hours by role and kind of work. */
  private readonly overdue: Float64Array;
  /** Hours each link could give its role in this slot, and the part of them that was used. */
  private readonly offered: Float64Array;
  private readonly capacity: Float64Array;
  private readonly used: Float64Array;
  /** Share of present time that each person can give planned work (ratio). */
  private readonly productive: Float64Array;
  /** What waited when the year began. */
  private readonly waitingAtStart: Float64Array;

  constructor(world: World, providers: Providers, tracer: Tracer | undefined) {
    const roles = world.plan.roles.length;
    this.world = world;
    this.providers = providers;
    this.tracer = tracer;
    this.roles = world.plan.roles;
    this.run = new Float64Array(roles);
    this.project = new Float64Array(roles);
    this.problems = new WaitingLines(roles);
    this.problemHours = new Float64Array(roles);
    this.overdue = new Float64Array(roles * PLANNED.length);
    this.offered = new Float64Array(world.crew.links.length);
    this.capacity = new Float64Array(roles);
    this.used = new Float64Array(roles);
    this.productive = Float64Array.from(world.plan.people, ({ productive }) => productive);
    this.waitingAtStart = new Float64Array(2 * roles);
  }

  begin(): void {
    this.problems.clear();
    this.problemHours.fill(0);
    this.project.fill(0);
    this.overdue.fill(0);
    this.waitingAtStart.fill(0);
    for (let r = 0; r < this.roles.length; r++) this.scheduleProblem(r, 0);
  }

  private scheduleProblem(r: number, t: number): void {
    const { table, rare, plan } = this.world;
    const { problems, problemEffort } = this.roles[r] as RolePlan;
    if (problems <= 0 || problemEffort <= 0) return;
    const years = table.streams.exponential(r * ROLE_STREAMS + OF_ROLE.problem) / problems;
    rare.add(t + years * plan.clock.yearHours, RARE.problem, r);
  }

  /** A long problem arises: providers take their part, the rest is ours until its deadline. */
  problemArrives(r: number, t: number): void {
    const { world } = this;
    const { problemEffort, problemYears } = this.roles[r] as RolePlan;
    const effort = world.table.streams.exponential(r * ROLE_STREAMS + OF_ROLE.problem) * problemEffort;
    this.scheduleProblem(r, t);
    world.accounts.add(r, PROBLEM + ARRIVED, effort);
    this.tracer?.problem(r, t, effort);
    const own = this.providers.takeHours(r, 'problem', PROBLEM, effort);
    if (own <= 0) return;
    this.problems.hold(t + problemYears * world.plan.clock.yearHours, own, 0);
    this.problems.push(r);
    this.problemHours[r] = (this.problemHours[r] as number) + own;
  }

  /** The end of a slot: what those present had time for is done. */
  endSlot(): void {
    this.addDue();
    this.offer();
    for (let r = 0; r < this.roles.length; r++) this.work(r);
    this.countHours();
    this.expire();
  }

  /** The run of the slot, and the projects of a new quarter. */
  private addDue(): void {
    const { time, accounts } = this.world;
    const { providers } = this;
    const newQuarter = time.isOffice && time.officeDay % QUARTER_DAYS === 0;
    for (let r = 0; r < this.roles.length; r++) {
      const role = this.roles[r] as RolePlan;
      const due = time.isOffice
        ? (role.run * (1 - role.runOffShare)) / OFFICE_DAYS
        : (role.run * role.runOffShare) / OFF_SLOTS;
      this.run[r] = 0;
      if (due > 0) {
        accounts.add(r, RUN + ARRIVED, due);
        this.run[r] = providers.takeHours(r, 'run', RUN, due);
      }
      if (!newQuarter || role.project <= 0) continue;
      const block = (role.project * QUARTER_DAYS) / OFFICE_DAYS;
      this.delay(r, 2, this.project[r] as number);
      accounts.add(r, PROJECT + ARRIVED, block);
      this.project[r] = providers.takeHours(r, 'project', PROJECT, block);
    }
  }

  /** Splits what incidents leave of everyone's time between their roles, at most their share of it each. */
  private offer(): void {
    const { world } = this;
    const { crew, linkHours, slotHours, plan } = world;
    for (let r = 0; r < this.capacity.length; r++) this.capacity[r] = 0;
    for (let p = 0; p < plan.people.length; p++) {
      const hours = (slotHours[p] as number) * (this.productive[p] as number);
      const start = crew.personStart[p] as number;
      const end = crew.personStart[p + 1] as number;
      let incidents = 0;
      let wanted = 0;
      for (let link = start; link < end; link++) {
        const spent = linkHours[link] as number;
        incidents += spent;
        const offer = Math.max(0, (crew.share[link] as number) * hours - spent);
        this.offered[link] = offer;
        wanted += offer;
      }
      if (wanted === 0) continue;
      const scale = Math.min(1, Math.max(0, hours - incidents) / wanted);
      for (let link = start; link < end; link++) {
        const offer = (this.offered[link] as number) * scale;
        this.offered[link] = offer;
        const role = crew.linkRole[link] as number;
        this.capacity[role] = (this.capacity[role] as number) + offer * (crew.speed[link] as number);
      }
    }
  }

  private work(r: number): void {
    const { accounts } = this.world;
    const whole = this.capacity[r] as number;
    let left = whole;
    const run = Math.min(left, this.run[r] as number);
    left -= run;
    accounts.add(r, RUN + ON_TIME, run);
    left -= this.catchUp(r, 0, left);
    this.delay(r, 0, (this.run[r] as number) - run);
    left -= this.workOnProblems(r, left);
    const project = Math.min(left, this.project[r] as number);
    left -= project;
    this.project[r] = (this.project[r] as number) - project;
    accounts.add(r, PROJECT + ON_TIME, project);
    left -= this.catchUp(r, 1, left);
    left -= this.catchUp(r, 2, left);
    this.used[r] = whole > 0 ? 1 - left / whole : 0;
  }

  /** Works on what is overdue of a kind of work; returns the hours it took. */
  private catchUp(r: number, kind: number, hours: number): number {
    const at = r * PLANNED.length + kind;
    const done = Math.min(hours, this.overdue[at] as number);
    if (done <= 0) return 0;
    this.overdue[at] = (this.overdue[at] as number) - done;
    this.world.accounts.add(r, COLUMNS[PLANNED[kind] as (typeof PLANNED)[number]] + LATE, done);
    return done;
  }

  /** Works on the oldest problems first; returns the hours it took. */
  private workOnProblems(r: number, hours: number): number {
    const { problems } = this;
    let left = Math.min(hours, this.problemHours[r] as number);
    const done = left;
    while (left > 0 && problems.peek(r)) {
      if (problems.effort > left) {
        problems.setFirstEffort(r, problems.effort - left);
        break;
      }
      left -= problems.effort;
      problems.take(r);
    }
    this.problemHours[r] = Math.max(0, (this.problemHours[r] as number) - done);
    this.world.accounts.add(r, PROBLEM + ON_TIME, done);
    return done;
  }

  /** Books everyone's hours, and clears those of the slot. */
  private countHours(): void {
    const { crew, linkHours, slotHours, accounts } = this.world;
    for (let p = 0; p < slotHours.length; p++) {
      const end = crew.personStart[p + 1] as number;
      let incidents = 0;
      let others = 0;
      for (let link = crew.personStart[p] as number; link < end; link++) {
        incidents += linkHours[link] as number;
        others += (this.offered[link] as number) * (this.used[crew.linkRole[link] as number] as number);
        linkHours[link] = 0;
        this.offered[link] = 0;
      }
      slotHours[p] = 0;
      if (incidents > 0) accounts.addPerson(p, ON_INCIDENTS, incidents);
      if (others > 0) accounts.addPerson(p, ON_OTHER_WORK, others);
    }
  }

  /** Problems past their deadline are overdue; overdue work that has piled up for too long is given up. */
  private expire(): void {
    const { problems } = this;
    const { time } = this.world;
    for (let r = 0; r < this.roles.length; r++) {
      while (problems.peek(r) && problems.arrival <= time.slotEnd) {
        const { effort } = problems;
        problems.take(r);
        this.problemHours[r] =
          problems.counts[r] === 0 ? 0 : Math.max(0, (this.problemHours[r] as number) - effort);
        this.delay(r, 1, effort);
      }
    }
  }

  /** Adds hours to what is overdue; beyond what patience allows they are lost. */
  private delay(r: number, kind: number, hours: number): void {
    if (hours <= 0) return;
    const { expected } = this.roles[r] as RolePlan;
    const work = PLANNED[kind] as (typeof PLANNED)[number];
    const at = r * PLANNED.length + kind;
    const most = (PATIENCE[work] * expected[work]) / OFFICE_DAYS;
    const sum = (this.overdue[at] as number) + hours;
    this.overdue[at] = Math.min(most, sum);
    if (sum > most) this.world.accounts.add(r, COLUMNS[work] + LOST, sum - most);
  }

  /** Notes what waits as a year begins. */
  openYear(incidentsWaiting: (role: number) => number): void {
    for (let r = 0; r < this.roles.length; r++) {
      this.waitingAtStart[2 * r] = incidentsWaiting(r);
      this.waitingAtStart[2 * r + 1] = this.waitingHours(r);
    }
  }

  /** Books by how much what waits has grown over the year. */
  countWaiting(incidentsWaiting: (role: number) => number): void {
    const { accounts } = this.world;
    for (let r = 0; r < this.roles.length; r++) {
      accounts.add(r, WAITING_INCIDENTS, incidentsWaiting(r) - (this.waitingAtStart[2 * r] as number));
      accounts.add(r, WAITING_HOURS, this.waitingHours(r) - (this.waitingAtStart[2 * r + 1] as number));
    }
  }

  private waitingHours(r: number): number {
    let sum = (this.problemHours[r] as number) + (this.project[r] as number);
    for (let kind = 0; kind < PLANNED.length; kind++)
      sum += this.overdue[r * PLANNED.length + kind] as number;
    return sum;
  }
}
