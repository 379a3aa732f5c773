// Where the reader is, kept in the address after the hash: works from any static host, offline, and from a
// file. One screen is one word, `#/assign`.

import { useSyncExternalStore } from 'react';

function subscribe(onChange: () => void): () => void {
  window.addEventListener('hashchange', onChange);
  return () => window.removeEventListener('hashchange', onChange);
}

/** The word after `#/`, in lower case; empty at the root. */
export function readRoute(hash: string): string {
  return /^#\/([a-z-]*)/.exec(hash)?.[1] ?? '';
}

export function useRoute(): string {
  return useSyncExternalStore(subscribe, () => readRoute(window.location.hash));
}
