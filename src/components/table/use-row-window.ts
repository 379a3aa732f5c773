// Draws only the rows in view of a long table, so that 500 rows scroll and answer like 20.

import { type RefObject, useLayoutEffect, useState } from 'react';

/** Below this many rows all are drawn: find-in-page and printing then see everything. */
const DRAW_ALL_BELOW = 80;
const MARGIN = 12;
/** Height assumed where nothing is laid out (pixels). */
const ASSUMED_HEIGHT = 720;

export interface RowWindow {
  readonly first: number;
  /** One past the last row drawn. */
  readonly end: number;
  /** Height of one row (pixels), for the space left above and below. */
  readonly rowHeight: number;
}

/** Follows the scroll of `box`. `rowRem` is the height of a row in rem; `enabled` is off where rows differ in height. */
export function useRowWindow(
  box: RefObject<HTMLElement | null>,
  count: number,
  rowRem: number,
  enabled: boolean,
): RowWindow {
  const active = enabled && count >= DRAW_ALL_BELOW;
  const [place, setPlace] = useState({ top: 0, height: ASSUMED_HEIGHT, rem: 16 });
  useLayoutEffect(() => {
    const element = box.current;
    if (!active || element === null) return;
    const measure = () =>
      setPlace((before) => {
        const rem = Number.parseFloat(getComputedStyle(document.documentElement).fontSize) || 16;
        const height = element.clientHeight || ASSUMED_HEIGHT;
        // a new window only every few rows: scrolling inside it redraws nothing
        const step = rowRem * rem * 4;
        const top = Math.floor(element.scrollTop / step) * step;
        return before.top === top && before.height === height && before.rem === rem
          ? before
          : { top, height, rem };
      });
    measure();
    element.addEventListener('scroll', measure, { passive: true });
    const observer = typeof ResizeObserver === 'undefined' ? undefined : new ResizeObserver(measure);
    observer?.observe(element);
    return () => {
      element.removeEventListener('scroll', measure);
      observer?.disconnect();
    };
  }, [box, active, rowRem]);
  const rowHeight = rowRem * place.rem;
  if (!active) return { first: 0, end: count, rowHeight };
  const first = Math.max(0, Math.floor(place.top / rowHeight) - MARGIN);
  return {
    first,
    end: Math.min(count, Math.ceil((place.top + place.height) / rowHeight) + MARGIN),
    rowHeight,
  };
}
