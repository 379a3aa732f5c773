// The work done on the thread that asks for it, where no worker can start: a block at a time, with a pause between two
// in which the page answers its reader.

import { answerRequests, type CreateSimulator } from './answer-requests';
import type { Request } from './messages';
import type { Listener, Port } from './port';

/** @param rest length of a pause as a multiple of the work just done: 1 leaves half of the time to others */
export function openSameThreadPort(create: CreateSimulator, rest = 0): Port {
  const listeners = new Set<Listener>();
  const answer = answerRequests(create, (answered) => {
    for (const { onAnswer } of [...listeners]) onAnswer(answered);
  });
  const waiting: Request[] = [];
  let isWorking = false;
  const work = () => {
    const request = waiting.shift();
    isWorking = request !== undefined;
    if (!request) return;
    const start = performance.now();
    answer(request);
    setTimeout(work, rest * (performance.now() - start));
  };
  return {
    isOnPage: true,
    post: (request) => {
      if (request.kind === 'block' || request.kind === 'trace') {
        waiting.push(request);
        if (!isWorking) setTimeout(work);
        isWorking = true;
      } else {
        // The end of a run overtakes what it still waits for, which is then not computed.
        answer(request);
      }
    },
    listen: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    close: () => listeners.clear(),
  };
}
