// The worker's side of a run, the same in a browser, in Node and on the main thread: simulators are made when first
// asked for, and an error is an answer like another.

import type { SimulationSettings, Simulator, Study } from '../../model';
import type { Answer, Job, Request } from './messages';

export type CreateSimulator = (
  study: Study,
  scenarioId: string,
  settings: SimulationSettings,
) => Pick<Simulator, 'layout' | 'runBlock' | 'trace'>;

/** Sends an answer; the buffers can be given away rather than copied. */
export type Send = (answer: Answer, buffers: ArrayBuffer[]) => void;

interface RunState {
  readonly job: Job;
  readonly simulators: Map<number, ReturnType<CreateSimulator>>;
}

/** @example addEventListener('message', ({ data }) => answer(data)) // with answer = answerRequests(…) */
export function answerRequests(create: CreateSimulator, send: Send): (request: Request) => void {
  const runs = new Map<number, RunState>();

  const simulatorOf = ({ job, simulators }: RunState, scenario: number) => {
    let simulator = simulators.get(scenario);
    if (!simulator) {
      const id = job.scenarioIds[scenario];
      if (id === undefined) throw new RangeError(`invalid scenario: ${scenario}`);
      simulator = create(job.study, id, job.settings);
      simulators.set(scenario, simulator);
    }
    return simulator;
  };

  return (request) => {
    const { runId } = request;
    if (request.kind === 'start') {
      runs.set(runId, { job: request.job, simulators: new Map() });
      return;
    }
    const run = runs.get(runId);
    if (!run) return; // Ended: nobody waits for it.
    if (request.kind === 'end') {
      runs.delete(runId);
      return;
    }
    try {
      const simulator = simulatorOf(run, request.scenario);
      if (request.kind === 'block') {
        const block = simulator.runBlock(request.index);
        const { scenario } = request;
        send({ kind: 'block', runId, scenario, layout: simulator.layout, block }, [
          ...buffersOf(block.rows, block.sums),
        ]);
      } else {
        const { block, replicate, year } = request;
        send({ kind: 'traced', runId, timeline: simulator.trace(block, replicate, year) }, []);
      }
    } catch (error) {
      runs.delete(runId);
      send({ kind: 'failed', runId, message: error instanceof Error ? error.message : String(error) }, []);
    }
  };
}

/** The buffers behind arrays, each once: one that is given away twice is an error. */
function buffersOf(...arrays: Float64Array[]): Set<ArrayBuffer> {
  return new Set(arrays.map(({ buffer }) => buffer).filter((buffer) => buffer instanceof ArrayBuffer));
}
