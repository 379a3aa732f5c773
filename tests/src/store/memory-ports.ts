// A browser made of maps: a database shared by several tabs, a channel between them, and switches to make the
// database fail, so that what saving does in bad weather can be tested.

import type { Ports, TabMessage } from '../../../src/store/storage/ports';

export interface Machine {
  readonly data: Map<string, unknown>;
  /** Error thrown by every write while set. */
  refuse: Error | undefined;
  /** Whether messages between tabs get through. */
  inTouch: boolean;
  openTab(): Ports;
}

export function makeMachine(): Machine {
  const listeners = new Map<number, (message: TabMessage) => void>();
  let tabs = 0;
  let ids = 0;
  let clock = 0;
  const machine: Machine = {
    data: new Map(),
    refuse: undefined,
    inTouch: true,
    openTab: () => {
      tabs += 1;
      const tab = tabs;
      let note: string | undefined;
      return {
        records: {
          // Cloned as a database does: what is read is never what was written, only equal to it.
          read: async (key) => structuredClone(machine.data.get(key)),
          update: async (key, change) => {
            if (machine.refuse) throw machine.refuse;
            machine.data.set(key, structuredClone(change(structuredClone(machine.data.get(key)))));
          },
          remove: async (key) => {
            if (machine.refuse) throw machine.refuse;
            machine.data.delete(key);
          },
          list: async () => [...machine.data].map(([key, value]) => [key, structuredClone(value)] as const),
        },
        channel: {
          post: (message) => {
            if (machine.inTouch)
              for (const [other, hear] of listeners) if (other !== tab) queueMicrotask(() => hear(message));
          },
          listen: (hear) => listeners.set(tab, hear),
        },
        note: {
          get: () => note,
          set: (record) => {
            note = record;
          },
        },
        newId: () => {
          ids += 1;
          return `id${ids}`;
        },
        now: () => {
          clock += 1;
          return new Date(clock * 60_000).toISOString();
        },
        nameCopy: async (name) => `${name} (copie)`,
      };
    },
  };
  return machine;
}
