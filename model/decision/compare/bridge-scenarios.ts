// From one scenario to another, how much of the change each difference makes. What a difference changes depends on
// which others are already made, so its part is the mean over every order in which they can be (Shapley value).

import { shapley } from '../../math/shapley';
import type { Study } from '../../scenario/schema';
import { scoreScenario } from '../../score/score';
import type { Score } from '../../score/types';
import { type Change, listChanges } from './changes';
import { requireScenario } from './list-differences';
import { prepareHybrids } from './make-hybrid';
import type { Bridge, BridgeStep, Difference, Result, Results } from './types';

export interface BridgeOptions {
  /** Most steps told, 1…12 (default 8): beyond, the smallest changes make one step together. */
  readonly maxSteps?: number;
}

/** A bridge being built, some scores at a time: nothing happens between two calls, so to stop is to call no more. */
export interface BridgeWork {
  /** Scores that it takes in all, and scores made. */
  readonly total: number;
  readonly done: () => number;
  /** Makes some more scores; gives the bridge once all are made. */
  readonly advance: (scores: number) => Bridge | undefined;
}

const USUAL_STEPS = 8;
/** 2¹² scores: some seconds on a large study. */
const MOST_STEPS = 12;
/** Changes smaller than this share of the figure are what rounding leaves, not a change. */
const CRUMB = 1e-12;

/**
 * Shares the change of cost, service on time and loss between what differs from one scenario to another. Steps add
 * up to the change, do not depend on any order, and are opposite the other way. A step costs 2ⁿ scores for n steps:
 * where that is long, use {@link startBridge}.
 *
 * Between two scenarios, a person, provider or contract that only one of them has is there when some role is given
 * to it: a post is saved when the last of its roles leaves, which these roles share equally.
 * @throws when the study has no scenario of these ids; RangeError when `maxSteps` is out of range
 * @example bridgeScenarios(study, 'today', 'outsourced').steps[0].effect.cost // EUR/year
 */
export function bridgeScenarios(study: Study, fromId: string, toId: string, options?: BridgeOptions): Bridge {
  const work = startBridge(study, fromId, toId, options);
  const bridge = work.advance(Number.POSITIVE_INFINITY);
  if (bridge === undefined) throw new Error('a bridge without end');
  return bridge;
}

/**
 * The same, to be built in slices that suit the caller.
 * @example
 * const work = startBridge(study, 'today', 'outsourced');
 * let bridge = work.advance(10); // undefined until the last of work.total scores
 */
export function startBridge(
  study: Study,
  fromId: string,
  toId: string,
  { maxSteps = USUAL_STEPS }: BridgeOptions = {},
): BridgeWork {
  if (!Number.isInteger(maxSteps) || maxSteps < 1 || maxSteps > MOST_STEPS) {
    throw new RangeError(`invalid number of steps: ${maxSteps}`);
  }
  const changes = listChanges(study, fromId, toId);
  const readResults = prepareResults(study, fromId, toId, changes);
  const steps = build(study, fromId, toId, changes, readResults, maxSteps);
  const total = countScores(changes.length, maxSteps);
  let done = 0;
  let bridge: Bridge | undefined;
  return {
    total,
    done: () => done,
    advance: (scores) => {
      const until = Math.min(total, done + Math.max(0, scores));
      for (; done < until; done++) steps.next();
      if (done === total && bridge === undefined) bridge = steps.next().value ?? undefined;
      return bridge;
    },
  };
}

/** Changes made together. */
interface Player {
  readonly changes: readonly Change[];
  readonly isRest: boolean;
}

/** Results when the changes of some players are made, and no other. */
type ReadResults = (players: readonly Player[]) => Results;

function prepareResults(study: Study, fromId: string, toId: string, changes: readonly Change[]): ReadResults {
  const id = `${study.today.id}-hybrid`;
  const keys = new Set(changes.map(({ key }) => key));
  const from = requireScenario(study, fromId);
  const makeHybrid = prepareHybrids(from, requireScenario(study, toId), id, keys);
  return (players) => {
    const made = new Set(players.flatMap((player) => player.changes.map(({ key }) => key)));
    const hybrid = makeHybrid((key) => made.has(key));
    return resultsOf(scoreScenario({ ...study, scenarios: [hybrid] }, id));
  };
}

function resultsOf({ total }: Score): Results {
  return mapResults((result) => total[result].value);
}

/** Builds the bridge, stopping after each score. */
function* build(
  study: Study,
  fromId: string,
  toId: string,
  changes: readonly Change[],
  readResults: ReadResults,
  maxSteps: number,
): Generator<undefined, Bridge, undefined> {
  const from = resultsOf(scoreScenario(study, fromId));
  yield;
  const to = resultsOf(scoreScenario(study, toId));
  yield;
  if (changes.length === 0) return { fromId, toId, from, to, steps: [] };
  const alone = changes.map((change): Player => ({ changes: [change], isRest: false }));
  const players =
    alone.length > maxSteps ? mergeLeast(alone, yield* rankPlayers(alone, readResults), maxSteps) : alone;
  const values: Results[] = [];
  // In Gray's order one set differs from the last by one player, so that most of a score is used again.
  for (let i = 0; i < 2 ** players.length; i++) {
    const set = i ^ (i >> 1);
    values[set] = readResults(players.filter((_, player) => (set & (1 << player)) !== 0));
    yield;
  }
  return { fromId, toId, from, to, steps: makeSteps(players, values) };
}

function countScores(changes: number, maxSteps: number): number {
  if (changes === 0) return 2;
  return changes > maxSteps ? 2 + 2 + 2 * changes + 2 ** maxSteps : 2 + 2 ** changes;
}

/** What each player changes made first, and made last, on cost and loss (EUR/year). */
function* rankPlayers(
  players: readonly Player[],
  readResults: ReadResults,
): Generator<undefined, number[], undefined> {
  const none = readResults([]);
  yield;
  const first: number[] = [];
  for (const player of players) {
    first.push(sizeOf(subtract(readResults([player]), none)));
    yield;
  }
  const all = readResults(players);
  yield;
  const sizes: number[] = [];
  for (const [i, player] of players.entries()) {
    const last = sizeOf(subtract(all, readResults(players.filter((other) => other !== player))));
    sizes.push((first[i] as number) + last);
    yield;
  }
  return sizes;
}

const sizeOf = ({ cost, loss }: Results) => Math.abs(cost) + Math.abs(loss);

/** The players that change most, and one made of all the others. */
function mergeLeast(players: readonly Player[], sizes: readonly number[], maxSteps: number): Player[] {
  // Without their last digits, sizes that should be equal are: the order of keys then decides, both ways alike.
  const ranked = players
    .map((player, i) => ({ player, size: Number((sizes[i] as number).toPrecision(9)) }))
    .toSorted((a, b) => b.size - a.size);
  const kept = new Set(ranked.slice(0, maxSteps - 1).map(({ player }) => player));
  const rest = players.filter((player) => !kept.has(player)).flatMap(({ changes }) => changes);
  return [...players.filter((player) => kept.has(player)), { changes: rest, isRest: true }];
}

function makeSteps(players: readonly Player[], values: readonly Results[]): BridgeStep[] {
  const at = (set: number) => values[set] as Results;
  const all = values.length - 1;
  const effects = mapResults((result) => shapley(players.length, (set) => at(set)[result]));
  const crumbs = mapResults((result) => CRUMB * Math.max(...values.map((one) => Math.abs(one[result]))));
  const clean = (change: Results) =>
    mapResults((result) => (Math.abs(change[result]) <= crumbs[result] ? 0 : change[result]));
  return players
    .map(({ changes, isRest }, player): BridgeStep => {
      const own = 1 << player;
      return {
        differences: listOnce(changes),
        isRest,
        effect: clean(mapResults((result) => effects[result][player] as number)),
        first: clean(subtract(at(own), at(0))),
        last: clean(subtract(at(all), at(all & ~own))),
      };
    })
    .toSorted((a, b) => Number(a.isRest) - Number(b.isRest) || largestOf(b) - largestOf(a));
}

/** Differences of several changes, each told once: what several roles bring comes with each of them. */
function listOnce(changes: readonly Change[]): Difference[] {
  return [...new Set(changes.flatMap(({ differences }) => differences))];
}

/** Larger of the effects on cost and loss, without its last digits so that equal steps keep their order. */
function largestOf({ effect }: BridgeStep): number {
  return Number(Math.max(Math.abs(effect.cost), Math.abs(effect.loss)).toPrecision(9));
}

function subtract(a: Results, b: Results): Results {
  return mapResults((result) => a[result] - b[result]);
}

/** The three results, each made in the same way. */
function mapResults<T>(make: (result: Result) => T): Record<Result, T> {
  return { cost: make('cost'), onTime: make('onTime'), loss: make('loss') };
}
