// Bridges between scenarios, built in slices while the browser is idle, and remembered as scores are: by both
// scenarios, today, the organisation and the assumptions. Nothing is built for a bridge that nobody watches: what an
// edit makes pointless stops, and goes on from there when the edit is undone. Apart from the store's door, so that the
// first picture does without the model's part of it.

import { useSyncExternalStore } from 'react';
import { type Bridge, type BridgeWork, findScenario, type Study, startBridge } from '../../model';
import { commonCauses, Memory, recall } from './remember';

/** How far a bridge is. */
export interface BridgeState {
  readonly bridge: Bridge | undefined;
  /** Part of the scores made, 0…1. */
  readonly progress: number;
  /** Whether it takes long enough for the reader to be told. */
  readonly isLong: boolean;
}

/** A bridge being built, and who waits for it. */
export interface Building {
  readonly read: () => BridgeState;
  readonly subscribe: (notify: () => void) => () => void;
}

/** Most time taken at once (ms): a frame still fits beside. */
const SLICE = 10;
/** From when on the reader is told, and how often at most (ms). */
const LONG = 200;
const TELLING = 100;

const buildings = new Memory<Building>();

/** The bridge between two scenarios of `study`, which must have both. */
export function bridgeOf(study: Study, fromId: string, toId: string): Building {
  const [from, to] = [findScenario(study, fromId), findScenario(study, toId)];
  if (from === undefined || to === undefined) throw new Error(`no bridge from ${fromId} to ${toId}`);
  return recall(buildings, [from, to, ...commonCauses(study)], () => makeBuilding(study, fromId, toId));
}

/** Follows the bridge between two scenarios, and has it built. */
export function useBridge(study: Study, fromId: string, toId: string): BridgeState {
  const { subscribe, read } = bridgeOf(study, fromId, toId);
  return useSyncExternalStore(subscribe, read);
}

function makeBuilding(study: Study, fromId: string, toId: string): Building {
  const watchers = new Set<() => void>();
  let state: BridgeState = { bridge: undefined, progress: 0, isLong: false };
  let work: BridgeWork | undefined;
  let isDue = false;
  let spent = 0;
  let toldAt = 0;

  const tell = (next: BridgeState) => {
    state = next;
    toldAt = performance.now();
    for (const notify of watchers) notify();
  };
  const advance = () => {
    isDue = false;
    if (watchers.size === 0 || state.bridge) return;
    const startedAt = performance.now();
    work ??= startBridge(study, fromId, toId);
    let bridge: Bridge | undefined;
    while (bridge === undefined && performance.now() - startedAt < SLICE) bridge = work.advance(1);
    const now = performance.now();
    spent += now - startedAt;
    if (bridge) tell({ bridge, progress: 1, isLong: false });
    else {
      if (spent > LONG && now - toldAt > TELLING)
        tell({ bridge: undefined, progress: work.done() / work.total, isLong: true });
      plan();
    }
  };
  const plan = () => {
    if (isDue) return;
    isDue = true;
    if (typeof requestIdleCallback === 'function') requestIdleCallback(advance, { timeout: 300 });
    else setTimeout(advance);
  };
  return {
    read: () => state,
    subscribe: (notify) => {
      watchers.add(notify);
      if (!state.bridge) plan();
      return () => watchers.delete(notify);
    },
  };
}
