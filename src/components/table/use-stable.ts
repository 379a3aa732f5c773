// A function whose identity never changes and that always sees the latest props: lets memoised rows stay put.

import { useCallback, useLayoutEffect, useRef } from 'react';

/** Wraps a handler; call it from events only, never while drawing. */
export function useStable<A extends unknown[], T>(handler: (...args: A) => T): (...args: A) => T {
  const latest = useRef(handler);
  useLayoutEffect(() => {
    latest.current = handler;
  });
  return useCallback((...args: A) => latest.current(...args), []);
}
