// Runs the command line: the real one, in a process of its own as a shell would, or its function, for the many cases.

import { spawn } from 'node:child_process';
import { runCli } from '../../../src/cli/cli';
import { processIo } from '../../../src/cli/io';

export interface Run {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

export interface Given {
  /** Text for standard input. */
  readonly stdin?: string | Uint8Array;
  /** The environment, English unless told otherwise. */
  readonly env?: Readonly<Record<string, string>>;
  /** Whether messages go to a terminal; only inside. */
  readonly terminal?: boolean;
}

/** What a shell gets from `sourcier` and these arguments. */
export function sourcier(args: readonly string[], { stdin = '', env = {} }: Given = {}): Promise<Run> {
  const { LC_ALL: _, LC_MESSAGES: __, ...inherited } = process.env;
  const child = spawn(process.execPath, ['scripts/sourcier.mjs', ...args], {
    env: { ...inherited, LANG: 'en_GB.UTF-8', ...env },
  });
  // A command that ends without reading its input closes it: that is its right.
  child.stdin.on('error', () => undefined);
  child.stdin.end(stdin);
  let [out, err] = ['', ''];
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    out += text;
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    err += text;
  });
  return new Promise((done, fail) => {
    child.on('error', fail);
    child.on('close', (code) => done({ code, out, err }));
  });
}

/** The same without starting a process. */
export async function runInside(
  args: readonly string[],
  { stdin = '', env = { LANG: 'en_GB.UTF-8' }, terminal = false }: Given = {},
): Promise<Run> {
  let [out, err] = ['', ''];
  const code = await runCli(args, {
    out: (text) => {
      out += text;
    },
    err: (text) => {
      err += text;
    },
    read: async (path) => (path === '-' ? Buffer.from(stdin) : processIo.read(path)),
    write: processIo.write,
    makeFolder: processIo.makeFolder,
    terminal,
    env,
  });
  return { code, out, err };
}
