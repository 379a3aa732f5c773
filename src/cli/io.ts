// All that a command sees of the machine, so that a command is a function from texts to texts.

import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { buffer } from 'node:stream/consumers';

export interface Io {
  /** Writes results, and nothing else, so that they can be piped. */
  out(text: string): void;
  /** Writes messages for whoever runs the command. */
  err(text: string): void;
  /** Reads a file, or standard input for `-`. Rejects when it cannot be read. */
  read(path: string): Promise<Uint8Array>;
  /** Writes a file of an existing folder. Rejects when it cannot be written. */
  write(path: string, content: string | Uint8Array): Promise<void>;
  /** Makes a folder, and those it is in, where there is none. Rejects when it cannot be made. */
  makeFolder(path: string): Promise<void>;
  /** Whether messages are read by a person as they come, who likes to see that something goes on. */
  readonly terminal: boolean;
  readonly env: Readonly<Record<string, string | undefined>>;
}

export const processIo: Io = {
  out: (text) => {
    process.stdout.write(text);
  },
  err: (text) => {
    process.stderr.write(text);
  },
  read: (path) => (path === '-' ? buffer(process.stdin) : readFile(path)),
  write: (path, content) => writeFile(path, content),
  makeFolder: async (path) => {
    await mkdir(path, { recursive: true });
  },
  terminal: process.stderr.isTTY === true,
  env: process.env,
};
