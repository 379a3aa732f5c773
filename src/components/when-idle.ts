// Work that may wait: done when the browser is idle, so that what the reader just did shows at once.

/** Runs `task` when the browser is idle (soon, where it can't tell); returns how to cancel it. */
export function whenIdle(task: () => void): () => void {
  if (typeof requestIdleCallback === 'function') {
    const id = requestIdleCallback(task, { timeout: 1000 });
    return () => cancelIdleCallback(id);
  }
  const id = setTimeout(task, 50);
  return () => clearTimeout(id);
}
