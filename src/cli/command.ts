// What every command is: a name, the options it knows, how many arguments it takes, and what it does.

import type { ParseArgsConfig } from 'node:util';
import type { ExitCode } from './exit-codes';
import type { Io } from './io';
import type { Language } from './language';

export interface Context {
  readonly io: Io;
  readonly language: Language;
  /** Arguments without options, in order. */
  readonly args: readonly string[];
  /** Options given: a text, or true for a flag. */
  readonly options: Readonly<Record<string, string | boolean | undefined>>;
}

export interface Command {
  readonly options: NonNullable<ParseArgsConfig['options']>;
  readonly maxArgs: number;
  run(context: Context): Promise<ExitCode>;
}

/** The command was not written as it should: said on the way out, with where help is. */
export class UsageError extends Error {}

/** The file cannot be read at all, or not written. */
export class UnreadableError extends Error {}

/** The work was begun and could not be finished. */
export class FailedError extends Error {}

/** The text of an option, when it was given. */
export function textOption({ options }: Context, name: string): string | undefined {
  const value = options[name];
  return typeof value === 'string' ? value : undefined;
}
