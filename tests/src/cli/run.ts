// Runs the real command, as a shell would.

import { spawn } from 'node:child_process';

export interface Run {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/**
 * @param args what follows `sourcier`
 * @param options text for standard input, and the environment, English unless told otherwise
 */
export function sourcier(
  args: readonly string[],
  { stdin = '', env = {} }: { stdin?: string | Uint8Array; env?: Record<string, string> } = {},
): Promise<Run> {
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
