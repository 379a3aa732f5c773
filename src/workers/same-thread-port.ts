// The work done on the thread that asks for it, where no worker can start: a block at a time, with a pause between two
// in which the page answers its reader.

import { answerRequests, type CreateSimulator } from './answer-requests';
import type { Listener, Port } from './port';

export function openSameThreadPort(create: CreateSimulator): Port {
  const listeners = new Set<Listener>();
  const answer = answerRequests(create, (answered) => {
    for (const { onAnswer } of [...listeners]) onAnswer(answered);
  });
  return {
    post: (request) => {
      // Work waits its turn; the end of a run overtakes what it still waits for, which is then not computed.
      if (request.kind === 'block' || request.kind === 'trace') setTimeout(answer, 0, request);
      else answer(request);
    },
    listen: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    close: () => listeners.clear(),
  };
}
