// Whether the page is as narrow as a phone: rows are then cards.

import { useSyncExternalStore } from 'react';

const query = () => window.matchMedia?.('(max-width: 640px)');

function subscribe(notify: () => void): () => void {
  const media = query();
  media?.addEventListener('change', notify);
  return () => media?.removeEventListener('change', notify);
}

/** True up to 640 px of width. */
export function useNarrow(): boolean {
  return useSyncExternalStore(subscribe, () => query()?.matches ?? false);
}
