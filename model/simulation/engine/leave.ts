// The leave plan of a year: whole weeks first, a rest of days in one more, and days off every week for part-time. A
// share of it is planned together, where it leaves the most colleagues in every role held; the rest falls anywhere, as
// school holidays and forced dates do.

import type { Plan } from '../plan/plan';
import { OFFICE_DAYS } from './calendar';
import type { Crew } from './crew';
import { OF_PERSON, type StreamTable } from './streams-of';

const WEEK = 5;
const WEEKS = Math.floor(OFFICE_DAYS / WEEK);

/** Who is planned to be away on which office day. Drawn anew each year. */
export class LeavePlan {
  /** 1 where a person is off on a day, person × OFFICE_DAYS + day; 2 on the days off of part-time. */
  readonly off: Uint8Array;
  private readonly plan: Plan;
  private readonly crew: Crew;
  private readonly table: StreamTable;
  /** Holders of each role away in each week, and holders in all. */
  private readonly away: Int16Array;
  private readonly holders: Int32Array;
  private readonly taken = new Uint8Array(WEEKS);
  /** Start of a person's days in the common week, in days, so that part-timers of a role complete one another. */
  private readonly starts: Float64Array;

  constructor(plan: Plan, crew: Crew, table: StreamTable) {
    this.plan = plan;
    this.crew = crew;
    this.table = table;
    this.off = new Uint8Array(plan.people.length * OFFICE_DAYS);
    this.away = new Int16Array(plan.roles.length * WEEKS);
    this.holders = new Int32Array(plan.roles.length);
    this.starts = new Float64Array(plan.people.length);
    const reach = new Float64Array(plan.roles.length);
    plan.people.forEach((person, p) => {
      const from = crew.personStart[p] as number;
      const to = crew.personMainEnd[p] as number;
      for (let link = from; link < to; link++) {
        const role = crew.linkRole[link] as number;
        this.holders[role] = (this.holders[role] as number) + 1;
      }
      if (to === from || person.shifts) return;
      const main = crew.linkRole[from] as number;
      this.starts[p] = WEEK * (reach[main] as number);
      reach[main] = (reach[main] as number) + person.partTime;
    });
  }

  /** Whether the same people are off on two days, for the same reason. */
  isAlike(one: number, other: number): boolean {
    for (let first = 0; first < this.off.length; first += OFFICE_DAYS)
      if (this.off[first + one] !== this.off[first + other]) return false;
    return true;
  }

  /** Plans a year. */
  draw(): void {
    this.off.fill(0);
    this.away.fill(0);
    const common = WEEK * this.table.streams.uniform(this.table.everyone);
    for (let p = 0; p < this.plan.people.length; p++) {
      const { shifts, partTime, planned } = this.plan.people[p] as Plan['people'][number];
      if (shifts) continue;
      if (partTime < 1) this.drawPartTime(p, partTime, common);
      if (planned < partTime) this.drawLeave(p, (1 - planned / partTime) * OFFICE_DAYS);
    }
  }

  /** Days off every week: as many as the contract says on average over the years. */
  private drawPartTime(p: number, partTime: number, common: number): void {
    const { streams } = this.table;
    const stream = this.table.person(p, OF_PERSON.leave);
    let start = 0;
    for (let day = 0; day < OFFICE_DAYS; day++) {
      if (day % WEEK === 0) {
        const together = streams.uniform(stream) < this.plan.coordination;
        const alone = WEEK * streams.uniform(stream);
        start = together ? common + (this.starts[p] as number) + day * GOLDEN : alone;
      }
      const place = (day + WEEK * 1000 - start) % WEEK;
      if (place >= WEEK * partTime) this.off[p * OFFICE_DAYS + day] = 2;
    }
  }

  private drawLeave(p: number, days: number): void {
    const { streams } = this.table;
    const stream = this.table.person(p, OF_PERSON.leave);
    const whole = Math.floor(days);
    let left = Math.min(WEEKS * WEEK, whole + (streams.uniform(stream) < days - whole ? 1 : 0));
    this.taken.fill(0);
    while (left > 0) {
      const length = Math.min(WEEK, left);
      const together = streams.uniform(stream) < this.plan.coordination;
      const week = this.findWeek(p, together, streams.below(stream, WEEKS));
      this.taken[week] = 1;
      const first = p * OFFICE_DAYS + week * WEEK;
      for (let day = first; day < first + length; day++) if (this.off[day] === 0) this.off[day] = 1;
      this.countAway(p, week);
      left -= length;
    }
  }

  /** A week not yet taken, from `start` on: the first one, or the one that leaves the most colleagues. */
  private findWeek(p: number, together: boolean, start: number): number {
    let best = -1;
    let least = Number.POSITIVE_INFINITY;
    for (let i = 0; i < WEEKS; i++) {
      const week = (start + i) % WEEKS;
      if (this.taken[week] === 1) continue;
      if (!together) return week;
      const strain = this.strain(p, week);
      if (strain < least) {
        least = strain;
        best = week;
      }
    }
    return best;
  }

  /** How badly a person would be missed in a week: Σ over their roles of 1 ÷ holders left, them included. */
  private strain(p: number, week: number): number {
    const { crew } = this;
    let strain = 0;
    for (let link = crew.personStart[p] as number; link < (crew.personMainEnd[p] as number); link++) {
      const role = crew.linkRole[link] as number;
      const left = (this.holders[role] as number) - (this.away[role * WEEKS + week] as number);
      strain += 1 / Math.max(0.5, left);
    }
    return strain;
  }

  private countAway(p: number, week: number): void {
    const { crew } = this;
    for (let link = crew.personStart[p] as number; link < (crew.personMainEnd[p] as number); link++) {
      const at = (crew.linkRole[link] as number) * WEEKS + week;
      this.away[at] = (this.away[at] as number) + 1;
    }
  }
}

/** Moves the days off of part-time from week to week without a pattern that months could follow. */
const GOLDEN = (Math.sqrt(5) - 1) / 2;
