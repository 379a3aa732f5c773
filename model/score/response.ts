// What an incident meets when it arrives, in closed form: someone free, someone busy, or nobody there.
// Plain numbers: a corrected M/M/c conditional on who is present. Erlang (1917) for the queue; the
// corrections for absences (backlog, return) are ours, and hold within the errors stated in the Method page.

import { erlangC } from '../math/erlang';
import { answeredAfterDelay } from '../math/wait';

/** Everything the closed form needs about one role in one segment of the year. Hours are segment hours. */
export interface ResponseInputs {
  /** P(k main holders present), k = 0…n. */
  readonly counts: ArrayLike<number>;
  /** Incident load of the role, and load of other roles pooled on the same holders (erlangs). */
  readonly ownLoad: number;
  readonly pooledLoad: number;
  /** Share of each holder's time that other roles' incidents take away (ratio, at most 0.95). */
  readonly distraction: number;
  /** Mean effort of an incident of the role, and of the pool (hours); squared variation of effort. */
  readonly effort: number;
  readonly pooledEffort: number;
  readonly variation: number;
  /** Chance that a backup, the on-call rota or a covering provider acts when no main holder is there. */
  readonly relief: number;
  readonly onCall: number;
  readonly onCallDelay: number;
  readonly cover: number;
  readonly coverLevel: number;
  /** Help of last resort: chance that it works (0 without any) and mean delay (hours). */
  readonly breakGlass: number;
  readonly breakGlassDelay: number;
  /** Mean length of a spell without anyone (hours), and whether someone comes back at all. */
  readonly memory: number;
  readonly returns: boolean;
  /** Longest wait that makes sense: the hours of the segment in a year. */
  readonly longest: number;
}

/** Waits longer than the target are bounded by this many times it when a level says "never". */
const NEVER = 1e-9;
/** Tail rate of a wait for work that takes no time (per hour). */
const INSTANT = 1e9;

/** The closed form for one role and segment; reads of it are cheap and share what they have in common. */
export class ResponseModel {
  private readonly inputs: ResponseInputs;
  private readonly meanPresent: number;
  private readonly servers: number;
  /** Chance of waiting and rate of the wait's tail, with k present (index k). */
  private readonly busyChance: number[];
  private readonly tail: number[];
  /** Backlog left by absences: chance to meet it, and its mean drain time. */
  private readonly backlog: number;
  private readonly drain: number;
  /** One dedicated helper (backup, on call, last resort) working on this role alone. */
  private readonly helperBusy: number;
  private readonly helperTail: number;

  constructor(inputs: ResponseInputs) {
    this.inputs = inputs;
    const { counts, ownLoad, memory, variation } = inputs;
    const last = counts.length - 1;
    const load = ownLoad + inputs.pooledLoad;
    const shape = (1 + variation) / 2;
    const effort = Math.max(inputs.effort, inputs.pooledEffort) * shape;
    this.servers = 1 - Math.min(0.95, inputs.distraction);
    const allThere = last === 0 ? 0 : (counts[last] as number);
    const turnover = Math.min(1, 10 * (1 - allThere)) / memory;
    this.busyChance = [1];
    this.tail = [0];
    let mean = 0;
    let spareMean = 0;
    let backlogMean = 0;
    let backlogSquare = 0;
    let anyone = 0;
    for (let k = 0; k <= last; k++) {
      const chance = counts[k] as number;
      const z = this.servers * k;
      mean += k * chance;
      if (k > 0) {
        anyone += chance;
        this.busyChance.push(z > load ? erlangC(z, load) : 1);
        this.tail.push(tailRate(z, load, effort, turnover));
      }
      spareMean += chance * Math.max(0, z - load);
      const left =
        k === 0 ? load * this.unhelped() * (1 - Math.exp(-this.helpDelay() / memory)) : Math.max(0, load - z);
      backlogMean += chance * left;
      backlogSquare += chance * left * left;
    }
    this.meanPresent = mean;
    const met = backlogMean === 0 ? 0 : spareMean === 0 ? 1 : Math.min(1, backlogMean / spareMean);
    this.backlog = met;
    const working = anyone > 0 ? (this.servers * mean) / anyone : 0;
    this.drain = met > 0 && working > 0 ? (memory * backlogSquare) / (backlogMean * working) : 0;
    this.helperBusy = Math.min(1, ownLoad);
    this.helperTail = tailRate(1, ownLoad, inputs.effort * shape, 1 / memory);
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

  /** Load over what the team present on average can carry (ratio). */
  load(): number {
    const capacity = this.meanPresent * this.servers;
    const load = this.inputs.ownLoad + this.inputs.pooledLoad;
    return capacity > 0 ? load / capacity : load > 0 ? Number.POSITIVE_INFINITY : 0;
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
    const helped = relief + (1 - relief) * onCall;
    return busy + (counts[0] as number) * helped * this.helperBusy;
  }

  /** Probability that an incident is taken up within `target` hours. */
  onTime(target: number): number {
    const { counts } = this.inputs;
    const alone = this.onTimeUnmanned(target);
    let sum = (counts[0] as number) * alone;
    for (let k = 1; k < counts.length; k++) {
      // A swamped holder is never worse than an absent one: the same help can still be called.
      sum += (counts[k] as number) * Math.max(alone, 1 - this.late(k, target));
    }
    return Math.min(1, Math.max(0, sum));
  }

  /** Mean wait of an incident (hours). */
  meanWait(): number {
    const { counts } = this.inputs;
    const alone = this.waitUnmanned();
    let sum = (counts[0] as number) * alone;
    for (let k = 1; k < counts.length; k++) sum += (counts[k] as number) * Math.min(alone, this.wait(k));
    return sum;
  }

  /** Mean wait when somebody is there, but busy (hours). */
  waitBusy(): number {
    const { counts } = this.inputs;
    let chance = 0;
    let wait = 0;
    const alone = this.waitUnmanned();
    for (let k = 1; k < counts.length; k++) {
      const p = counts[k] as number;
      chance += p * (1 - (1 - (this.busyChance[k] as number)) * (1 - this.backlog));
      wait += p * Math.min(alone, this.wait(k));
    }
    return chance > 0 ? wait / chance : 0;
  }

  /** Mean wait when nobody is there and nobody takes over (hours). */
  waitNobody(): number {
    return this.waitLastResort();
  }

  private late(k: number, t: number): number {
    const tail = (this.busyChance[k] as number) * Math.exp(-(this.tail[k] as number) * t);
    return 1 - (1 - tail) * (1 - this.backlogLate(t));
  }

  private backlogLate(t: number): number {
    if (this.backlog === 0) return 0;
    if (this.backlog >= 1) return 1;
    return this.drain > 0 ? this.backlog * Math.exp((-(1 - this.backlog) * t) / this.drain) : this.backlog;
  }

  private wait(k: number): number {
    const { longest } = this.inputs;
    const queue =
      (this.tail[k] as number) > 0 ? (this.busyChance[k] as number) / (this.tail[k] as number) : 0;
    const waiting = (this.tail[k] as number) > 0 || (this.busyChance[k] as number) === 0 ? queue : longest;
    const backlog = this.backlog >= 1 ? longest : (this.backlog * this.drain) / (1 - this.backlog);
    return Math.min(longest, waiting + backlog);
  }

  /** On time when no main holder is there: each help tried in turn, never worse than the next one. */
  private onTimeUnmanned(target: number): number {
    const { relief, onCall, onCallDelay, cover, coverLevel, breakGlass, breakGlassDelay } = this.inputs;
    const helper = (delay: number) => answeredAfterDelay(this.helperBusy, this.helperTail, delay, target);
    const back = this.onTimeAtReturn(target);
    let value = breakGlass > 0 ? mix(breakGlass, Math.max(back, helper(breakGlassDelay)), back) : back;
    value = mix(cover, Math.max(value, coverLevel), value);
    value = mix(onCall, onCall > 0 ? Math.max(value, helper(onCallDelay)) : value, value);
    return mix(relief, relief > 0 ? Math.max(value, helper(0)) : value, value);
  }

  /** The absence may end in time: the wait until someone is back is exponential with mean `memory`. */
  private onTimeAtReturn(target: number): number {
    if (!this.inputs.returns) return 0;
    const free = this.busyChance.length > 1 ? 1 - this.late(1, 0) : 1;
    return (1 - Math.exp(-target / this.inputs.memory)) * Math.max(0, free);
  }

  private waitUnmanned(): number {
    const { relief, onCall, onCallDelay, cover, memory, longest } = this.inputs;
    const helper = Math.min(longest, this.helperTail > 0 ? this.helperBusy / this.helperTail : longest);
    let wait = this.waitLastResort();
    wait = mix(cover, Math.min(wait, coverWait(this.inputs.coverLevel, memory)), wait);
    wait = mix(onCall, Math.min(wait, helper + onCallDelay), wait);
    return mix(relief, Math.min(wait, helper), wait);
  }

  /** Nobody takes over: until help of last resort, or until someone is back, whichever comes first. */
  private waitLastResort(): number {
    const { memory, returns, breakGlass, breakGlassDelay, longest } = this.inputs;
    const helper = Math.min(longest, this.helperTail > 0 ? this.helperBusy / this.helperTail : longest);
    const own = this.busyChance.length > 1 ? this.wait(1) : 0;
    const back = returns ? Math.min(longest, memory + own) : longest;
    if (breakGlass === 0) return back;
    const called = Math.min(back, memory * (1 - Math.exp(-breakGlassDelay / memory)) + helper);
    return mix(breakGlass, called, back);
  }
}

/** Rate at which a wait ends when the queue empties or someone comes back (per hour). */
function tailRate(servers: number, load: number, effort: number, turnover: number): number {
  const spare = servers - load;
  if (effort <= 0) return INSTANT;
  return (spare + Math.sqrt(spare * spare + 4 * Math.max(servers, 1e-6) * effort * turnover)) / (2 * effort);
}

function mix(chance: number, yes: number, no: number): number {
  return chance === 0 ? no : chance * yes + (1 - chance) * no;
}

/** Mean wait of a provider that keeps `level` within a spell of `scale` hours, were it exponential. */
function coverWait(level: number, scale: number): number {
  return level >= 1 ? 0 : Math.min(scale, scale / -Math.log1p(-Math.max(level, NEVER)));
}
