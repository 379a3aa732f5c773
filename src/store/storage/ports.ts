// What saving needs of the browser, named so that it can be replaced: a database of records with atomic
// changes, a channel to the other tabs, and a note that outlives a reload of this tab.

export interface RecordStore {
  read(key: string): Promise<unknown>;
  /** Replaces the value by `change` of it, in one transaction. If `change` throws, nothing is written. */
  update(key: string, change: (old: unknown) => unknown): Promise<void>;
  remove(key: string): Promise<void>;
  list(): Promise<readonly (readonly [string, unknown])[]>;
}

/** What tabs tell each other. */
export interface TabMessage {
  readonly kind: 'saved' | 'removed';
  readonly record: string;
  readonly revision: number;
}

export interface TabChannel {
  post(message: TabMessage): void;
  listen(hear: (message: TabMessage) => void): void;
}

/** Remembers which study this tab shows, across a reload. */
export interface TabNote {
  get(): string | undefined;
  set(record: string | undefined): void;
}

export interface Ports {
  readonly records: RecordStore;
  readonly channel: TabChannel;
  readonly note: TabNote;
  /** Identifier never used before, for records and tabs. */
  readonly newId: () => string;
  /** Now, ISO 8601. */
  readonly now: () => string;
  /** Name of the copy made when two tabs have diverged, in the reader's language. */
  readonly nameCopy: (name: string) => Promise<string>;
}
