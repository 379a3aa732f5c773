// Asks a worker to tell one simulated year as it went.

import type { Timeline } from '../../model';
import type { Answer, Job, YearPlace } from './messages';
import type { Port } from './port';
import { nextRunId } from './simulation-runner';

export type TraceResult =
  | { readonly ok: true; readonly timeline: Timeline }
  | { readonly ok: false; readonly message: string };

/** The year at `place` in the first scenario of the job. Never rejects. The loss of any worker is that of all. */
export function traceYear(ports: readonly Port[], job: Job, place: YearPlace): Promise<TraceResult> {
  const runId = nextRunId();
  const [port] = ports;
  if (!port) throw new RangeError('nothing to run on');
  return new Promise((settle) => {
    const end = (result: TraceResult) => {
      for (const stop of stops) stop();
      port.post({ kind: 'end', runId });
      settle(result);
    };
    const onAnswer = (answer: Answer) => {
      if (answer.kind === 'ready' || answer.runId !== runId) return;
      if (answer.kind === 'traced') end({ ok: true, timeline: answer.timeline });
      if (answer.kind === 'failed') end({ ok: false, message: answer.message });
    };
    const onBroken = (message: string) => end({ ok: false, message });
    const stops = ports.map((any) => any.listen({ onAnswer, onBroken }));
    port.post({ kind: 'start', runId, job });
    port.post({ kind: 'trace', runId, scenario: 0, ...place });
  });
}
