// Reads the study a command works on, and says what is wrong with it, line by line.

import type { ParseResult, Study, StudyError, StudyWarning } from '../../model';
import { isOfficeFile, NOTHING_CARRIED, readStudyFile as readAnyFile } from '../import/read-study-file';
import { type Context, UnreadableError } from './command';
import type { Language } from './language';

const REASONS = {
  ENOENT: 'cli.reason.missing',
  EISDIR: 'cli.reason.folder',
  EACCES: 'cli.reason.forbidden',
} as const;

/** The name under which messages speak of the file. */
export function nameOf(path: string, { say }: Language): string {
  return path === '-' ? say('cli.standardInput') : path;
}

/**
 * Reads and checks the study at `path` (`-` is standard input): a study file, or slides, workbook or data of a report.
 * @throws UnreadableError when there is nothing to read
 */
export async function readStudyFile(context: Context, path: string): Promise<ParseResult> {
  const bytes = await readBytes(context, path);
  // Office files are told by their content; anything else has to be text.
  if (!isOfficeFile(bytes)) decode(context, path, bytes);
  const result = await readAnyFile(bytes);
  if (result !== NOTHING_CARRIED) return result;
  const { say } = context.language;
  throw new UnreadableError(`${nameOf(path, context.language)}: ${say('app.nothingCarried')}`);
}

/**
 * Reads a file of text (`-` is standard input).
 * @throws UnreadableError when there is no such text
 */
export async function readText(context: Context, path: string): Promise<string> {
  return decode(context, path, await readBytes(context, path));
}

function decode(context: Context, path: string, bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    throw new UnreadableError(context.language.say('cli.notUtf8', { file: nameOf(path, context.language) }));
  }
}

async function readBytes({ io, language }: Context, path: string): Promise<Uint8Array> {
  try {
    return await io.read(path);
  } catch (error) {
    const reason = wordReason(error, language);
    throw new UnreadableError(language.say('cli.unreadable', { file: nameOf(path, language), reason }));
  }
}

/** Why a file cannot be read or written. */
export function wordReason(error: unknown, { say }: Language): string {
  const { code, message } = error as NodeJS.ErrnoException;
  const known = Object.entries(REASONS).find(([name]) => name === code)?.[1];
  return known ? say(known) : message;
}

/** The study at `path`; undefined, once its errors are said, when it is not valid. */
export async function requireStudy(context: Context, path: string): Promise<Study | undefined> {
  const result = await readStudyFile(context, path);
  if (result.ok) return result.study;
  sayErrors(context, path, result.errors);
  return undefined;
}

/** Writes each error on a line that an editor can jump to: `file:line:column: field: message [code]`. */
export function sayErrors({ io, language }: Context, path: string, errors: readonly StudyError[]): void {
  const { say } = language;
  for (const error of errors) {
    const word = (text = '?') => (isWord(text) ? say(`cli.word.${text}`) : text);
    const message = say(`cli.error.${error.code}`, {
      expected: word(error.expected),
      found: word(error.found),
    });
    io.err(`${place(nameOf(path, language), error)}: ${message} [${error.code}]\n`);
  }
  io.err(`${say('cli.invalid', { file: nameOf(path, language), n: errors.length })}\n`);
}

/** The few words by which the model names what stands, or should stand, at a place. */
const WORDS = [
  'number',
  'string',
  'object',
  'array',
  'boolean',
  'value',
  'end',
  'key',
  'character',
  'digit',
  'hexadecimal digit',
  'escape',
] as const;
type Word = (typeof WORDS)[number];

function isWord(text: string): text is Word {
  return (WORDS as readonly string[]).includes(text);
}

/** Writes what is odd in a valid study, in the same form as errors. */
export function sayOddities(
  { io, language }: Context,
  path: string,
  oddities: readonly StudyWarning[],
): void {
  for (const oddity of oddities) {
    const message = language.say(`cli.oddity.${oddity.code}`, { found: oddity.found ?? '?' });
    io.err(`${place(nameOf(path, language), oddity)}: ${message} [${oddity.code}]\n`);
  }
}

function place(file: string, { line, column, path }: StudyError | StudyWarning): string {
  const position = line === undefined ? file : `${file}:${line}:${column ?? 1}`;
  return path.length > 0 ? `${position}: ${path.join('.')}` : position;
}
