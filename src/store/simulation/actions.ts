// Starts and stops simulations. One runs at a time; the work itself is fetched with the first one, so that it weighs
// nothing on the first picture.

import { store } from '../state';

/** Stops the run under way; absent when there is none. */
let stop: (() => void) | undefined;

/**
 * Simulates scenarios over the same draws, as the preferences say; the active one when none is named. What ran before
 * is stopped. Resolves when the run ends, however it does.
 */
export async function simulate(scenarioIds?: readonly string[]): Promise<void> {
  const { study, activeId, preferences } = store.getState();
  if (!study) return;
  stop?.();
  const ids = scenarioIds ?? [activeId];
  let isWanted = true;
  let cancel: (() => void) | undefined;
  const end = () => {
    isWanted = false;
    cancel?.();
  };
  stop = end;
  store.setState({
    run: { scenarioIds: ids, done: 0, planned: 0, progress: 0 },
    runFailure: undefined,
  });
  try {
    const { startWork } = await import('./work');
    if (!isWanted) return;
    const work = startWork(study, ids, preferences.simulation, (part) => {
      if (isWanted) store.setState(part);
    });
    cancel = work.cancel;
    await work.done;
  } catch (error) {
    // The code itself could not be fetched: offline before it was ever kept.
    if (isWanted) store.setState({ runFailure: { scenarioIds: ids, message: String(error) } });
  }
  if (stop === end) {
    stop = undefined;
    store.setState({ run: undefined });
  }
}

/** Drops what was prepared last. */
let unprepare: (() => void) | undefined;

/**
 * Readies a simulation of the active scenario, for when the reader is about to ask for it: fetches the work, wakes
 * the workers, has them play the first blocks. The state knows nothing of it. Does nothing while one runs.
 * @returns what drops it; once the simulation is asked for, it drops nothing any more
 */
export function prepareSimulation(): () => void {
  let isWanted = true;
  let drop: (() => void) | undefined;
  const end = () => {
    isWanted = false;
    drop?.();
  };
  unprepare = end;
  import('./work')
    .then(({ prepare }) => {
      const { study, activeId, preferences, run } = store.getState();
      if (isWanted && study && !run) drop = prepare(study, [activeId], preferences.simulation);
    })
    // Without network, the run itself will say so.
    .catch(() => undefined);
  return end;
}

/** Stops the run under way; what it found so far stays. */
export function stopSimulation(): void {
  stop?.();
  stop = undefined;
  store.setState({ run: undefined });
}

/** For another study: simulations are of scenarios, and those are no more. */
export function forgetSimulations(): void {
  unprepare?.();
  stopSimulation();
  store.setState({ simulations: {}, runFailure: undefined });
}
