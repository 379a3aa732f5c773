// What a script can rely on: the same situation always ends with the same code.

export const EXIT = {
  ok: 0,
  /** The file was read, and is not a valid study; or shards do not make a whole. */
  invalid: 1,
  /** The command was not written as it should: unknown option, figure, scenario or example. */
  usage: 2,
  /** The file cannot be read, or written. */
  unreadable: 3,
  /** The work was begun and could not be finished. */
  failed: 4,
} as const;

export type ExitCode = (typeof EXIT)[keyof typeof EXIT];
