// How much room a chart has, and how large the reader's text is. Charts are drawn in pixels for that room
// instead of being stretched, so that text keeps its size at every width.

import { type RefObject, useLayoutEffect, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import type { Box } from './chart-types';

/** Room on a sheet of A4 or Letter, in pixels: a page about to be printed is not laid out yet. */
const SHEET: Box = { width: 640, scale: 1 };
const START: Box = { width: 560, scale: 1 };

function readScale(): number {
  const size = Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
  return Number.isFinite(size) && size > 0 ? size / 16 : 1;
}

/**
 * Watches the element the returned ref is given to. The room is not known until the element is there, before anything
 * shows: a chart is drawn once. Where nothing is laid out (tests), it is 560 px.
 */
export function useBox<E extends HTMLElement>(): [RefObject<E | null>, Box | undefined] {
  const ref = useRef<E>(null);
  const [box, setBox] = useState<Box>();
  useLayoutEffect(() => {
    const element = ref.current;
    if (!element || typeof ResizeObserver === 'undefined') {
      setBox(START);
      return;
    }
    const measure = () => {
      const width = Math.floor(element.clientWidth);
      const scale = readScale();
      setBox((was) => {
        if (width <= 0) return was ?? START;
        return was?.width === width && was.scale === scale ? was : { width, scale };
      });
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    const fitSheet = () => flushSync(() => setBox(SHEET));
    window.addEventListener('beforeprint', fitSheet);
    window.addEventListener('afterprint', measure);
    return () => {
      observer.disconnect();
      window.removeEventListener('beforeprint', fitSheet);
      window.removeEventListener('afterprint', measure);
    };
  }, []);
  return [ref, box];
}
