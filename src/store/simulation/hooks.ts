// What screens read of simulations. A result is shown even when it no longer holds; the screen says so.

import { useStore } from 'zustand';
import { type RunFailure, type State, store } from '../state';
import { isFresh, type SimulationResult, type SimulationRun } from './result';

function useState<T>(read: (state: State) => T): T {
  return useStore(store, read);
}

/** The last simulation of the active scenario, or of `id`. */
export function useSimulation(id?: string): SimulationResult | undefined {
  return useState((state) => state.simulations[id ?? state.activeId]);
}

/** The last simulation of every scenario, by its id. */
export function useSimulations(): Readonly<Record<string, SimulationResult>> {
  return useState((state) => state.simulations);
}

/** Whether the last simulation of the active scenario, or of `id`, was of another state of the study. */
export function useIsStale(id?: string): boolean {
  return useState(({ study, simulations, activeId }) => {
    const result = simulations[id ?? activeId];
    return study !== undefined && result !== undefined && !isFresh(result, study);
  });
}

/** The simulation under way, when it is of the active scenario, or of `id`. */
export function useRun(id?: string): SimulationRun | undefined {
  return useState(({ run, activeId }) => (run?.scenarioIds.includes(id ?? activeId) ? run : undefined));
}

/** Whether the active scenario is being simulated: unlike the run itself, it does not change with every block. */
export function useIsRunning(): boolean {
  return useState(({ run, activeId }) => run?.scenarioIds.includes(activeId) ?? false);
}

/** What the last simulation of the active scenario, or of `id`, failed of. */
export function useRunFailure(id?: string): RunFailure | undefined {
  return useState(({ runFailure, activeId }) =>
    runFailure?.scenarioIds.includes(id ?? activeId) ? runFailure : undefined,
  );
}
