// Whether a media query holds, followed live: some views change shape, not only style, on a phone.

import { useSyncExternalStore } from 'react';

const queries = new Map<string, MediaQueryList>();

function match(query: string): MediaQueryList | undefined {
  if (typeof window.matchMedia !== 'function') return;
  let list = queries.get(query);
  if (!list) {
    list = window.matchMedia(query);
    queries.set(query, list);
  }
  return list;
}

function useMedia(query: string): boolean {
  return useSyncExternalStore(
    (notify) => {
      const list = match(query);
      list?.addEventListener('change', notify);
      return () => list?.removeEventListener('change', notify);
    },
    () => match(query)?.matches ?? false,
  );
}

/** The breakpoints of the frame. */
export const usePhone = (): boolean => useMedia('(max-width: 640px)');
export const useNarrow = (): boolean => useMedia('(max-width: 1180px)');
