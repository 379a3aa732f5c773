// A worker as a run sees it, whatever it is made of.

import type { Answer, Request } from './messages';

export interface Listener {
  onAnswer(answer: Answer): void;
  /** The worker is lost, with what it was doing; said once. */
  onBroken(message: string): void;
}

export interface Port {
  /** Whether its work holds up the page. */
  readonly isOnPage?: true;
  post(request: Request): void;
  /** @returns what stops listening */
  listen(listener: Listener): () => void;
  close(): void;
}

/** Longest wait for a worker to start (ms): even a busy machine or a slow network takes less. */
const PATIENCE = 30_000;

/**
 * Opens workers and waits until they are ready. Where none can start (an old browser, a policy that forbids them),
 * `fallback` alone does the work.
 * @param count how many to open, at least 1
 */
export async function openPorts(
  open: () => Port,
  count: number,
  fallback: () => Port,
): Promise<readonly Port[]> {
  const opened = await Promise.all(Array.from({ length: count }, () => openPort(open)));
  const ready = opened.filter((port) => port !== undefined);
  return ready.length > 0 ? ready : [fallback()];
}

async function openPort(open: () => Port): Promise<Port | undefined> {
  let port: Port;
  try {
    port = open();
  } catch {
    return undefined;
  }
  const ready = await new Promise<boolean>((settle) => {
    const end = (started: boolean) => {
      clearTimeout(timer); // Left on, it would keep a command from ending.
      stop();
      settle(started);
    };
    const timer = setTimeout(end, PATIENCE, false);
    const stop = port.listen({ onAnswer: () => end(true), onBroken: () => end(false) });
  });
  if (ready) return port;
  port.close();
  return undefined;
}
