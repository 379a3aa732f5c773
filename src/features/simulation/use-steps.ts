// Draws a long screen in steps: the first at once, each of the others once the one before shows. Not as a transition:
// every block counted would interrupt it and send it back to its start.

import { useEffect, useState } from 'react';

/** How many of `count` steps to draw, at least 1; the page answers its reader between two. */
export function useSteps(count: number): number {
  const [drawn, setDrawn] = useState(1);
  useEffect(() => {
    if (drawn >= count) return;
    const timer = setTimeout(() => setDrawn(drawn + 1));
    return () => clearTimeout(timer);
  }, [drawn, count]);
  return drawn;
}
