// What the address asks a screen to show first: `#/assumptions?id=time.absence-rate`, `#/needs?id=pilot`.

import { useSyncExternalStore } from 'react';

function subscribe(notify: () => void): () => void {
  window.addEventListener('hashchange', notify);
  return () => window.removeEventListener('hashchange', notify);
}

/** Reads the id of a link; undefined when there is none. */
export function readLink(hash: string): string | undefined {
  const query = hash.slice(hash.indexOf('?') + 1);
  if (!hash.includes('?')) return undefined;
  return new URLSearchParams(query).get('id') ?? undefined;
}

export function useLink(): string | undefined {
  return useSyncExternalStore(subscribe, () => readLink(window.location.hash));
}
