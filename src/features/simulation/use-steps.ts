// Draws a long screen in steps: the first at once, each of the others once the one before shows. Not as a transition:
// every block counted would interrupt it and send it back to its start.

import { useEffect, useState } from 'react';
import { afterPaint } from '../../components/after-paint';

/** How many of `count` steps to draw, at least 1; the page answers its reader between two. */
export function useSteps(count: number): number {
  const [drawn, setDrawn] = useState(1);
  useEffect(() => {
    return drawn < count ? afterPaint(() => setDrawn(drawn + 1)) : undefined;
  }, [drawn, count]);
  return drawn;
}
