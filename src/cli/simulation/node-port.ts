// A worker thread of Node. It runs the very file that this code is in once bundled, which src/cli/main.ts then starts
// as a worker.

import { fileURLToPath } from 'node:url';
import { parentPort, Worker } from 'node:worker_threads';
import { createSimulator } from '../../../model';
import { answerRequests, type Send } from '../../workers/answer-requests';
import type { Answer, Request } from '../../workers/messages';
import type { Port } from '../../workers/port';

export function openNodePort(): Port {
  const worker = new Worker(fileURLToPath(import.meta.url));
  return {
    post: (request) => worker.postMessage(request),
    listen: ({ onAnswer, onBroken }) => {
      const onMessage = (answer: Answer) => onAnswer(answer);
      const onError = (error: Error) => onBroken(error.message);
      const onExit = (code: number) => onBroken(`exit ${code}`);
      worker.on('message', onMessage).on('error', onError).on('exit', onExit);
      return () => worker.off('message', onMessage).off('error', onError).off('exit', onExit);
    },
    close: () => void worker.terminate(),
  };
}

/** The worker's side. */
export function serveRequests(): void {
  const port = parentPort;
  if (!port) throw new Error('not in a worker');
  const send: Send = (answer, buffers) => port.postMessage(answer, buffers);
  const answer = answerRequests(createSimulator, send);
  port.on('message', (request: Request) => answer(request));
  send({ kind: 'ready' }, []);
}
