// Simulations for the page. Workers are opened once, when first needed, and kept from one run to the next; a pool that
// lost a worker is opened anew for the next run.

import { createSimulator, type SimulationSettings, type StopRule, type Study } from '../../model';
import { openBrowserPort } from './browser-port';
import { followRule } from './follow-rule';
import type { YearPlace } from './messages';
import { openPorts, type Port } from './port';
import { openSameThreadPort } from './same-thread-port';
import { type Progress, type Run, type RunResult, startRun } from './simulation-runner';
import { type TraceResult, traceYear } from './trace-year';

/** On the main thread, the page has at least as much time as the simulation. */
const openFallback = () => openSameThreadPort(createSimulator, 1);

/** More workers than this gain little on a page and heat a laptop. */
const MOST_WORKERS = 4;

export interface SimulationRequest {
  readonly study: Study;
  /** Scenarios run together, over the same blocks: any two of them compare. */
  readonly scenarioIds: readonly string[];
  readonly settings: SimulationSettings;
  readonly stop: StopRule;
  readonly onProgress?: (progress: Progress) => void;
}

let pool: Promise<readonly Port[]> | undefined;

function openPool(): Promise<readonly Port[]> {
  pool ??= openPorts(openBrowserPort, countWorkers(), openFallback).then((ports) => {
    for (const port of ports) port.listen({ onAnswer: () => undefined, onBroken: () => closePool(ports) });
    return ports;
  });
  return pool;
}

function countWorkers(): number {
  return Math.min(Math.max(navigator.hardwareConcurrency || 1, 1), MOST_WORKERS);
}

function closePool(ports: readonly Port[]): void {
  pool = undefined;
  for (const port of ports) port.close();
}

/** Opens the workers before they are asked for anything, so that the first picture does not wait for them. */
export function prepare(): void {
  void openPool();
}

/**
 * Starts a simulation on the workers of the page.
 * @example const run = simulate({ study, scenarioIds: ['today'], settings, stop: { years: 3000 }, onProgress })
 */
export function simulate({ settings, stop, ...request }: SimulationRequest): Run {
  let run: Run | undefined;
  let cancelled = false;
  const start = async (): Promise<RunResult> => {
    const ports = await openPool();
    if (cancelled) return { ok: false, reason: 'cancelled' };
    run = startRun(ports, { ...request, ...followRule(stop, settings) });
    return run.result;
  };
  return {
    result: start(),
    cancel: () => {
      cancelled = true;
      run?.cancel();
    },
  };
}

/** Tells one year of a scenario as it went. */
export async function tellYear(
  { study, scenarioId, settings }: { study: Study; scenarioId: string; settings: SimulationSettings },
  place: YearPlace,
): Promise<TraceResult> {
  return traceYear(await openPool(), { study, scenarioIds: [scenarioId], settings }, place);
}
