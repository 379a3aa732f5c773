// A worker of the browser.

import type { Answer } from './messages';
import type { Port } from './port';

/** @throws where the browser has no workers, or refuses them */
export function openBrowserPort(): Port {
  const worker = new Worker(new URL('./simulation.worker.ts', import.meta.url), { type: 'module' });
  return {
    post: (request) => worker.postMessage(request),
    listen: ({ onAnswer, onBroken }) => {
      const listening = new AbortController();
      const { signal } = listening;
      worker.addEventListener('message', ({ data }: MessageEvent<Answer>) => onAnswer(data), { signal });
      worker.addEventListener('error', ({ message }) => onBroken(message), { signal });
      worker.addEventListener('messageerror', () => onBroken('unreadable message'), { signal });
      return () => listening.abort();
    },
    close: () => worker.terminate(),
  };
}
