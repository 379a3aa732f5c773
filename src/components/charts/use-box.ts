// How much room a chart has, and how large the reader's text is. Charts are drawn in pixels for that room
// instead of being stretched, so that text keeps its size at every width.

import { type RefObject, useLayoutEffect, useRef, useState } from 'react';
import type { Box } from './chart-types';

const START: Box = { width: 560, scale: 1 };

function readScale(): number {
  const size = Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
  return Number.isFinite(size) && size > 0 ? size / 16 : 1;
}

/** Watches the element the returned ref is given to. Where nothing is laid out (tests), keeps 560 px. */
export function useBox<E extends HTMLElement>(): [RefObject<E | null>, Box] {
  const ref = useRef<E>(null);
  const [box, setBox] = useState(START);
  useLayoutEffect(() => {
    const element = ref.current;
    if (!element || typeof ResizeObserver === 'undefined') return;
    const measure = () => {
      const width = Math.floor(element.clientWidth);
      const scale = readScale();
      if (width > 0) setBox((was) => (was.width === width && was.scale === scale ? was : { width, scale }));
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return [ref, box];
}
