// Writes down one year as the engine plays it. Everything before the year is played too, but not told.

import { PRIORITIES, type Priority } from '../../catalogue/ids';
import { DAYS, OFFICE_DAY_DATES, OFFICE_DAYS } from '../engine/calendar';
import type { Tracer } from '../engine/tracer';
import { EMPTY, lineOf, roleOf, TRAINING, type World } from '../engine/world';
import type { Plan } from '../plan/plan';
import type { Happening, LateCause, RoleWeeks, Spell } from '../timeline';

const WEEKS = 53;
/** Late and lost incidents told one by one; the others are only counted. */
const MOST_INCIDENTS = 500;

type WeekCount = 'arrived' | 'late' | 'lost' | 'waiting';
type Counts = Record<WeekCount, number[]>;

/** A tracer that keeps the year asked for. */
export class TimelineWriter implements Tracer {
  readonly spells: Spell[] = [];
  private readonly happenings: Happening[] = [];
  private readonly plan: Plan;
  private readonly wanted: number;
  private readonly counts: readonly Counts[];
  /** Spells under way, by kind and owner: kept all the time, since they may have begun before the year. */
  private readonly open = new Map<string, Spell>();
  private world: World | undefined;
  private telling = false;

  constructor(plan: Plan, year: number) {
    this.plan = plan;
    this.wanted = year;
    const zeros = () => Array<number>(WEEKS).fill(0);
    this.counts = plan.roles.map(() => ({
      arrived: zeros(),
      late: zeros(),
      lost: zeros(),
      waiting: zeros(),
    }));
  }

  /** What happened in order of time, and the weeks of each role. */
  finish(): { happenings: Happening[]; weeks: RoleWeeks[] } {
    const isIncident = ({ kind }: Happening) => kind === 'late' || kind === 'lost';
    const incidents = this.happenings
      .filter(isIncident)
      .sort((a, b) => lossOf(b) - lossOf(a))
      .slice(0, MOST_INCIDENTS);
    const others = this.happenings.filter((one) => !isIncident(one));
    return {
      happenings: [...others, ...incidents].sort((a, b) => a.at - b.at),
      weeks: this.plan.roles.map(({ id }, r) => ({ roleId: id, ...(this.counts[r] as Counts) })),
    };
  }

  beginYear(world: World, year: number, off: Uint8Array): void {
    this.world = world;
    this.telling = year === this.wanted;
    if (!this.telling) return;
    this.noteLeave(off);
    // The state at midnight: who is ill, gone or in training, and which provider has failed.
    this.plan.people.forEach((_, p) => {
      this.noteState(world, p, 0);
    });
    world.failed.forEach((failed, q) => {
      if (failed === 1) this.start('failed', this.plan.providers[q]?.id ?? '', 0);
    });
  }

  /** Ends what is under way at the end of the year. */
  closeYear(): void {
    for (const spell of this.open.values()) this.spells.push({ ...spell, to: DAYS });
    this.open.clear();
    this.telling = false;
  }

  /** Leave as planned. */
  private noteLeave(off: Uint8Array): void {
    this.plan.people.forEach(({ id, shifts }, p) => {
      if (shifts) return;
      let first = -1;
      for (let day = 0; day <= OFFICE_DAYS; day++) {
        const state = day < OFFICE_DAYS ? off[p * OFFICE_DAYS + day] : 0;
        if (state === 1 && first < 0) first = day;
        // The days off of part-time do not cut a leave in two.
        if (state !== 0 || first < 0) continue;
        const from = OFFICE_DAY_DATES[first] as number;
        this.spells.push({ kind: 'leave', id, from, to: (OFFICE_DAY_DATES[day - 1] as number) + 1 });
        first = -1;
      }
    });
  }

  arrived(line: number, t: number): void {
    this.count(roleOf(line), 'arrived', t);
  }

  late(line: number, t: number, waitHours: number, cause: LateCause, loss: number): void {
    if (!this.telling) return;
    this.count(roleOf(line), 'late', t);
    this.happenings.push({ kind: 'late', ...this.incident(line, t), waitHours, cause, loss });
  }

  lost(line: number, t: number, waitHours: number, cause: LateCause, loss: number): void {
    if (!this.telling) return;
    this.count(roleOf(line), 'lost', t);
    this.happenings.push({ kind: 'lost', ...this.incident(line, t), waitHours, cause, loss });
  }

  private incident(line: number, t: number): { at: number; roleId: string; priority: Priority } {
    const role = roleOf(line);
    const priority = PRIORITIES[line - lineOf(role, 0)] as Priority;
    return { at: this.date(t), roleId: this.plan.roles[role]?.id ?? '', priority };
  }

  major(role: number, t: number, hours: number, loss: number): void {
    if (!this.telling) return;
    this.happenings.push({
      kind: 'major',
      at: this.date(t),
      roleId: this.plan.roles[role]?.id ?? '',
      hours,
      loss,
    });
  }

  problem(role: number, t: number, hours: number): void {
    if (!this.telling) return;
    this.happenings.push({
      kind: 'problem',
      at: this.date(t),
      roleId: this.plan.roles[role]?.id ?? '',
      hours,
    });
  }

  brokeGlass(role: number, t: number, worked: boolean, fee: number): void {
    if (!this.telling) return;
    this.happenings.push({
      kind: 'break-glass',
      at: this.date(t),
      roleId: this.plan.roles[role]?.id ?? '',
      worked,
      fee,
    });
  }

  left(person: number, t: number, loss: number): void {
    if (!this.telling) return;
    this.happenings.push({
      kind: 'departure',
      at: this.date(t),
      personId: this.plan.people[person]?.id ?? '',
      loss,
    });
  }

  stateChanged(world: World, person: number, t: number): void {
    if (this.telling) this.noteState(world, person, this.date(t));
  }

  private noteState(world: World, p: number, at: number): void {
    const id = this.plan.people[p]?.id ?? '';
    this.turn('vacant', id, world.post[p] === EMPTY, at);
    this.turn('ramp-up', id, world.post[p] === TRAINING, at);
    // Nobody is told ill while the post is empty.
    this.turn('sick', id, world.sick[p] === 1 && world.post[p] !== EMPTY, at);
  }

  providerChanged(provider: number, failed: boolean, t: number): void {
    if (this.telling) this.turn('failed', this.plan.providers[provider]?.id ?? '', failed, this.date(t));
  }

  endSlot(world: World, t: number): void {
    this.world = world;
    if (!this.telling) return;
    const week = this.week(t);
    this.counts.forEach(({ waiting }, r) => {
      let sum = 0;
      for (let line = lineOf(r, 0); line < lineOf(r, 3); line++) sum += world.lines.counts[line] as number;
      waiting[week] = sum;
    });
  }

  private turn(kind: Spell['kind'], id: string, on: boolean, at: number): void {
    if (on) this.start(kind, id, at);
    else this.end(kind, id, at);
  }

  private start(kind: Spell['kind'], id: string, from: number): void {
    const key = `${kind} ${id}`;
    if (!this.open.has(key)) this.open.set(key, { kind, id, from, to: DAYS });
  }

  private end(kind: Spell['kind'], id: string, to: number): void {
    const key = `${kind} ${id}`;
    const spell = this.open.get(key);
    if (spell === undefined) return;
    this.open.delete(key);
    if (to > spell.from) this.spells.push({ ...spell, to });
  }

  private count(role: number, what: WeekCount, t: number): void {
    if (!this.telling) return;
    const counts = (this.counts[role] as Counts)[what];
    const week = this.week(t);
    counts[week] = (counts[week] as number) + 1;
  }

  private date(t: number): number {
    return this.world?.time.dateAt(t) ?? 0;
  }

  private week(t: number): number {
    return Math.min(WEEKS - 1, Math.floor(this.date(t) / 7));
  }
}

function lossOf(one: Happening): number {
  return one.kind === 'late' || one.kind === 'lost' ? one.loss : 0;
}
