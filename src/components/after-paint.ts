// Work that must not slow down the picture about to show: done once it is on screen.

/** Longest wait (ms): a page that nobody sees draws nothing. */
const PATIENCE = 1000;

/** Runs `task` once what was just changed shows (soon, where nothing is drawn); returns how to cancel it. */
export function afterPaint(task: () => void): () => void {
  const isDrawn = typeof requestAnimationFrame === 'function' && !document.hidden;
  let frame = 0;
  const cancel = () => {
    clearTimeout(timer);
    if (isDrawn) cancelAnimationFrame(frame);
  };
  const run = () => {
    cancel();
    task();
  };
  const timer = setTimeout(run, isDrawn ? PATIENCE : 0);
  // The first frame draws; the second one comes when it has been drawn.
  if (isDrawn)
    frame = requestAnimationFrame(() => {
      frame = requestAnimationFrame(run);
    });
  return cancel;
}
