// The browser behind the ports: IndexedDB, BroadcastChannel, sessionStorage. Each may be refused (private
// windows, policies): the database says so by failing, the two others do without.

import { createStore, del, entries, get, update } from 'idb-keyval';
import type { Ports, RecordStore, TabChannel, TabMessage, TabNote } from './ports';

const PATIENCE_MS = 5000;
let hasAnswered = false;

/** A database that never gave a first answer is a blocked one; later on, a slow one is only slow. */
async function hurry<T>(work: Promise<T>): Promise<T> {
  if (hasAnswered) return work;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('the database does not answer')), PATIENCE_MS);
  });
  try {
    const answer = await Promise.race([work, late]);
    hasAnswered = true;
    return answer;
  } finally {
    clearTimeout(timer);
  }
}

function openRecords(): RecordStore {
  let opened: ReturnType<typeof createStore> | undefined;
  const open = () => {
    opened ??= createStore('sourcier', 'records');
    return opened;
  };
  return {
    read: async (key) => hurry(get<unknown>(key, open())),
    update: async (key, change) => hurry(update<unknown>(key, change, open())),
    remove: async (key) => hurry(del(key, open())),
    list: async () => hurry(entries<string, unknown>(open())),
  };
}

function openChannel(): TabChannel {
  if (typeof BroadcastChannel === 'undefined') return { post: () => undefined, listen: () => undefined };
  const channel = new BroadcastChannel('sourcier');
  return {
    post: (message) => channel.postMessage(message),
    listen: (hear) =>
      channel.addEventListener('message', (event: MessageEvent<TabMessage>) => hear(event.data)),
  };
}

const NOTE = 'sourcier.record';
const tabNote: TabNote = {
  get: () => {
    try {
      return sessionStorage.getItem(NOTE) ?? undefined;
    } catch {
      return undefined;
    }
  },
  set: (record) => {
    try {
      if (record === undefined) sessionStorage.removeItem(NOTE);
      else sessionStorage.setItem(NOTE, record);
    } catch {
      // Refused: a reload then opens the study used last in any tab.
    }
  },
};

/** `randomUUID` exists only on secure pages; a file or a plain address has to do without. */
function newId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(12));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

export function openBrowserPorts(nameCopy: Ports['nameCopy']): Ports {
  return {
    records: openRecords(),
    channel: openChannel(),
    note: tabNote,
    newId,
    now: () => new Date().toISOString(),
    nameCopy,
  };
}
