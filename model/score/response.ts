// What an incident meets when it arrives, in closed form: someone free, someone busy, or nobody there.
// Plain numbers: a corrected M/M/c conditional on who is present. Erlang (1917) for the queue, exact when nobody is
// ever away; the corrections for absences (backlog, return) are ours. The simulation measures their error: see
// docs/verification.md.

import { erlangC } from '../math/erlang';
import { answeredAfterDelay } from '../math/wait';

/** Everything the closed form needs about one role in one segment of the year. Hours are segment hours. */
export interface ResponseInputs {
  /** P(k main holders present), k = 0…n. */
  readonly counts: ArrayLike<number>;
  /** Incident load of the role (erlangs). */
  readonly ownLoad: number;
  /** Incident load of their other roles on each main holder while present (erlangs), in any order. */
  readonly otherLoads: readonly number[];
  /** Mean effort of an incident of the role, and of the others (hours); squared variation of effort. */
  readonly effort: number;
  readonly otherEffort: number;
  readonly variation: number;
  /** Chance that a backup, the on-call rota or a covering provider acts when no main holder is there. */
  readonly relief: number;
  readonly onCall: number;
  readonly onCallDelay: number;
  /** How many backups, people on call at once, and people who will be back share the work (≥ 1, real). */
  readonly reliefServers: number;
  readonly onCallServers: number;
  readonly returnServers: number;
  readonly cover: number;
  readonly coverLevel: number;
  /** Mean wait for that provider (hours): it keeps its own targets, whoever it stands in for. */
  readonly coverWait: number;
  /** Help of last resort: chance that it works (0 without any) and mean delay (hours). */
  readonly breakGlass: number;
  readonly breakGlassDelay: number;
  /** Mean length of a spell without anyone (hours), and whether someone comes back at all. */
  readonly memory: number;
  readonly returns: boolean;
  /** Longest wait that counts (hours): beyond it the business has found another way. */
  readonly longest: number;
}

/** Tail rate of a wait that never ends (per hour): kept above zero so that means stay finite. */
const NEVER = 1e-9;
/** Tail rate of a wait for work that takes no time (per hour). */
const INSTANT = 1e9;

/** A holder keeps at least this part of their time for the role, whatever their other roles ask (ratio). */
const LEAST_TIME = 0.05;

/** The closed form for one role and segment; reads of it are cheap and share what they have in common. */
export class ResponseModel {
  private readonly inputs: ResponseInputs;
  /** With the k freest holders present: their load (erlangs) and the chance of waiting. */
  private readonly loads: number[] = [];
  private readonly busyChance: number[] = [1];
  /** Rate at which a wait behind an incident of the role, or of their other roles, ends (per hour). */
  private readonly ownTail: number[] = [0];
  private readonly otherTail: number[] = [0];
  /** Backlog left by absences: chance to meet it, and its mean drain time. */
  private readonly backlog: number;
  private readonly drain: number;
  /** Queues of those who work on this role alone when no main holder is there. */
  private readonly relief: HelperQueue;
  private readonly rota: HelperQueue;
  private readonly lastResort: HelperQueue;
  private readonly returning: HelperQueue;

  constructor(inputs: ResponseInputs) {
    this.inputs = inputs;
    const { counts, ownLoad, effort, memory, variation } = inputs;
    const last = counts.length - 1;
    const shape = (1 + variation) / 2;
    const allThere = last === 0 ? 0 : (counts[last] as number);
    const turnover = Math.min(1, 10 * (1 - allThere)) / memory;
    const freestFirst = [...inputs.otherLoads].sort((a, b) => a - b);
    let others = 0;
    let spareMean = 0;
    let backlogMean = 0;
    let backlogSquare = 0;
    let workingMean = 0;
    let anyone = 0;
    for (let k = 0; k <= last; k++) {
      const chance = counts[k] as number;
      if (k > 0) others += Math.min(1 - LEAST_TIME, freestFirst[k - 1] as number);
      const load = ownLoad + others;
      this.loads.push(load);
      if (k > 0) {
        anyone += chance;
        workingMean += chance * k;
        this.busyChance.push(k > load ? erlangC(k, load) : 1);
        this.ownTail.push(tailRate(k, load, effort * shape, turnover));
        this.otherTail.push(tailRate(k, load, inputs.otherEffort * shape, turnover));
      }
      spareMean += chance * Math.max(0, k - load);
      const waiting = 1 - Math.exp(-this.helpDelay() / memory);
      const left = k === 0 ? ownLoad * this.unhelped() * waiting : Math.max(0, load - k);
      backlogMean += chance * left;
      backlogSquare += chance * left * left;
    }
    const met = backlogMean === 0 ? 0 : spareMean === 0 ? 1 : Math.min(1, backlogMean / spareMean);
    this.backlog = met;
    const working = anyone > 0 ? workingMean / anyone : 0;
    this.drain = met > 0 && working > 0 ? (memory * backlogSquare) / (backlogMean * working) : 0;
    const queue = (servers: number) => helperQueue(Math.max(1, servers), ownLoad, effort * shape, memory);
    this.relief = queue(inputs.reliefServers);
    this.rota = queue(inputs.onCallServers);
    this.lastResort = queue(1);
    this.returning = queue(inputs.returnServers);
  }

  /** Share of an absence during which nobody takes the work over: the backlog then grows. */
  private unhelped(): number {
    return (1 - this.inputs.relief) * (1 - this.inputs.onCall) * (1 - this.inputs.cover);
  }

  /** How long work piles up before help of last resort, or before someone is back. */
  private helpDelay(): number {
    const { breakGlass, breakGlassDelay } = this.inputs;
    return breakGlass > 0 ? breakGlassDelay / breakGlass : Number.POSITIVE_INFINITY;
  }

  /** Load over what the team can carry, on average over who is present (ratio). */
  load(): number {
    const { counts } = this.inputs;
    let load = 0;
    let servers = 0;
    for (let k = 1; k < counts.length; k++) {
      load += (counts[k] as number) * (this.loads[k] as number);
      servers += (counts[k] as number) * k;
    }
    load += (counts[0] as number) * this.inputs.ownLoad;
    return servers > 0 ? load / servers : load > 0 ? Number.POSITIVE_INFINITY : 0;
  }

  /** Chance that nobody acts at once: no holder, no backup, no rota, no covering provider (ratio). */
  chanceNobody(): number {
    return (this.inputs.counts[0] as number) * this.unhelped();
  }

  /** Chance to find somebody, but busy (ratio). */
  chanceBusy(): number {
    const { counts, relief, onCall } = this.inputs;
    let busy = 0;
    for (let k = 1; k < counts.length; k++) {
      busy += (counts[k] as number) * (1 - (1 - (this.busyChance[k] as number)) * (1 - this.backlog));
    }
    const helped = relief * this.relief.busy + (1 - relief) * onCall * this.rota.busy;
    return busy + (counts[0] as number) * helped;
  }

  /** Probability that an incident is taken up within `target` hours. */
  onTime(target: number): number {
    const { counts } = this.inputs;
    // Whoever swamps the queue can be left out of it: more people present never serve worse than fewer.
    let best = this.onTimeUnmanned(target);
    let sum = (counts[0] as number) * best;
    for (let k = 1; k < counts.length; k++) {
      best = Math.max(best, 1 - this.late(k, target));
      sum += (counts[k] as number) * best;
    }
    return Math.min(1, Math.max(0, sum));
  }

  /** Mean wait of an incident (hours). */
  meanWait(): number {
    const { counts } = this.inputs;
    let best = this.waitUnmanned();
    let sum = (counts[0] as number) * best;
    for (let k = 1; k < counts.length; k++) {
      best = Math.min(best, this.wait(k));
      sum += (counts[k] as number) * best;
    }
    return sum;
  }

  /** Mean wait when somebody is there, but busy (hours). */
  waitBusy(): number {
    const { counts } = this.inputs;
    let chance = 0;
    let wait = 0;
    let best = this.waitUnmanned();
    for (let k = 1; k < counts.length; k++) {
      const p = counts[k] as number;
      best = Math.min(best, this.wait(k));
      chance += p * (1 - (1 - (this.busyChance[k] as number)) * (1 - this.backlog));
      wait += p * best;
    }
    return chance > 0 ? wait / chance : 0;
  }

  /** Chance of still waiting after `t`: behind an incident of the role, or of another role of the same people. */
  private late(k: number, t: number): number {
    const own = this.ownPart(k);
    const tail =
      own * Math.exp(-(this.ownTail[k] as number) * t) +
      (1 - own) * Math.exp(-(this.otherTail[k] as number) * t);
    return 1 - (1 - (this.busyChance[k] as number) * tail) * (1 - this.backlogLate(t));
  }

  private ownPart(k: number): number {
    const load = this.loads[k] as number;
    return load > 0 ? this.inputs.ownLoad / load : 1;
  }

  private backlogLate(t: number): number {
    if (this.backlog === 0) return 0;
    if (this.backlog >= 1) return 1;
    return this.drain > 0 ? this.backlog * Math.exp((-(1 - this.backlog) * t) / this.drain) : this.backlog;
  }

  private wait(k: number): number {
    const { longest } = this.inputs;
    const own = this.ownPart(k);
    const queue = own / (this.ownTail[k] as number) + (1 - own) / (this.otherTail[k] as number);
    const backlog = this.backlog >= 1 ? longest : (this.backlog * this.drain) / (1 - this.backlog);
    return Math.min(longest, (this.busyChance[k] as number) * queue + backlog);
  }

  /** On time when no main holder is there: each help tried in turn, never worse than the next one. */
  private onTimeUnmanned(target: number): number {
    const { relief, onCall, onCallDelay, cover, coverLevel, breakGlass, breakGlassDelay } = this.inputs;
    const by = (queue: HelperQueue, delay: number) =>
      answeredAfterDelay(queue.busy, queue.tail, delay, target);
    const back = this.onTimeAtReturn(target);
    let value = back;
    if (breakGlass > 0) value = mix(breakGlass, Math.max(back, by(this.lastResort, breakGlassDelay)), back);
    value = mix(cover, Math.max(value, coverLevel), value);
    if (onCall > 0) value = mix(onCall, Math.max(value, by(this.rota, onCallDelay)), value);
    if (relief > 0) value = mix(relief, Math.max(value, by(this.relief, 0)), value);
    return value;
  }

  /** The absence may end in time: whoever is back finds the role's own queue. */
  private onTimeAtReturn(target: number): number {
    if (!this.inputs.returns) return 0;
    return (1 - Math.exp(-target / this.inputs.memory)) * (1 - this.returning.busy);
  }

  private waitUnmanned(): number {
    const { relief, onCall, onCallDelay, cover, coverWait } = this.inputs;
    let wait = this.waitNobody();
    wait = mix(cover, Math.min(wait, coverWait), wait);
    wait = mix(onCall, Math.min(wait, this.rota.wait + onCallDelay), wait);
    return mix(relief, Math.min(wait, this.relief.wait), wait);
  }

  /** Mean wait when nobody takes over: until help of last resort, or until someone is back (hours). */
  waitNobody(): number {
    const { memory, returns, breakGlass, breakGlassDelay, longest } = this.inputs;
    // Until someone is back, but no longer than a wait counts.
    const absence = memory * (1 - Math.exp(-longest / memory));
    const back = returns ? Math.min(longest, absence + this.returning.wait) : longest;
    if (breakGlass === 0) return back;
    const called = memory * (1 - Math.exp(-breakGlassDelay / memory)) + this.lastResort.wait;
    return mix(breakGlass, Math.min(back, called), back);
  }
}

/** People who work on one role alone: chance of waiting, tail of the wait (per hour), mean wait (hours). */
interface HelperQueue {
  readonly busy: number;
  readonly tail: number;
  readonly wait: number;
}

function helperQueue(servers: number, load: number, effort: number, memory: number): HelperQueue {
  const busy = servers > load ? erlangC(servers, load) : 1;
  const tail = tailRate(servers, load, effort, 1 / memory);
  return { busy, tail, wait: busy / tail };
}

/** Rate at which a wait ends when the queue empties or someone comes back (per hour), never quite zero. */
function tailRate(servers: number, load: number, effort: number, turnover: number): number {
  if (effort <= 0) return INSTANT;
  const spare = servers - load;
  const rate = (spare + Math.sqrt(spare * spare + 4 * servers * effort * turnover)) / (2 * effort);
  return Math.max(rate, NEVER);
}

function mix(chance: number, yes: number, no: number): number {
  return chance === 0 ? no : chance * yes + (1 - chance) * no;
}
