// Simulations for the page. Workers are opened once, when first needed, and kept from one run to the next; a pool that
// lost a worker is opened anew for the next run.

import { createSimulator, type SimulationSettings, type StopRule, type Study } from '../../model';
import { afterPaint } from '../components/after-paint';
import { openBrowserPort } from './browser-port';
import { followRule } from './follow-rule';
import type { YearPlace } from './messages';
import { openPorts, type Port } from './port';
import { openSameThreadPort } from './same-thread-port';
import { type HeldRun, holdRun, type Progress, type Run, type RunResult } from './simulation-runner';
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

/** What a simulation is of. */
type Subject = Omit<SimulationRequest, 'onProgress'>;

/** A simulation that may be asked for; its run is there once the workers are. */
interface Preparation {
  readonly subject: Subject;
  run?: HeldRun;
}

let prepared: Preparation | undefined;

/**
 * Readies a simulation that the reader may be about to ask for: opens the workers and has each play its first block,
 * so that the first picture waits for neither. Nothing is told of it; `simulate` takes it over if it is of the same,
 * and drops it otherwise. Where there are no workers, nothing is played: it would hold up the page.
 * @returns what drops it, unless `simulate` has taken it over
 */
export function prepare(subject: Subject): () => void {
  if (prepared && isSame(prepared.subject, subject)) return dropper(prepared);
  if (prepared) dropper(prepared)();
  const preparation: Preparation = { subject };
  prepared = preparation;
  void openPool().then((ports) => {
    if (prepared !== preparation || ports.some(({ isOnPage }) => isOnPage)) return;
    preparation.run = hold(ports, subject);
    // What fails is said when it is asked for.
    void preparation.run.result.then(dropper(preparation));
  });
  return dropper(preparation);
}

const dropper = (preparation: Preparation) => () => {
  if (prepared !== preparation) return;
  prepared = undefined;
  preparation.run?.cancel();
};

/** The run that was prepared, if it is of the same; one that is not is dropped. */
function takePrepared(subject: Subject): HeldRun | undefined {
  const found = prepared;
  if (!found) return undefined;
  if (!isSame(found.subject, subject)) {
    dropper(found)();
    return undefined;
  }
  prepared = undefined;
  return found.run;
}

function isSame(one: Subject, other: Subject): boolean {
  const rest = ({ scenarioIds, settings, stop }: Subject) => {
    const { seed, yearsPerReplicate, inputs } = settings;
    return JSON.stringify([scenarioIds, seed, yearsPerReplicate, inputs, stop.years, stop.precision]);
  };
  return one.study === other.study && rest(one) === rest(other);
}

function hold(ports: readonly Port[], { study, scenarioIds, settings, stop }: Subject): HeldRun {
  return holdRun(ports, { study, scenarioIds, ...followRule(stop, settings) });
}

/**
 * Starts a simulation on the workers of the page.
 * @example const run = simulate({ study, scenarioIds: ['today'], settings, stop: { years: 3000 }, onProgress })
 */
export function simulate({ onProgress, ...subject }: SimulationRequest): Run {
  let run: HeldRun | undefined;
  let cancelled = false;
  const start = async (): Promise<RunResult> => {
    const ports = await openPool();
    if (cancelled) return { ok: false, reason: 'cancelled' };
    run = takePrepared(subject) ?? hold(ports, subject);
    // On few cores, workers would hold up the first picture.
    run.release(onProgress, afterPaint);
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
