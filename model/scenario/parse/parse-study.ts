// The way in for every study: a file, the browser's storage, an example. Whatever is given, the answer is a
// study that satisfies every rule, or a list of located errors; never an exception, never half a study.

import type { Study } from '../schema';
import { type Checked, checkStudy } from './check-study';
import type { StudyError, StudyWarning } from './errors';
import { locate, positionOf } from './json-positions';
import { findNotices } from './notices';
import { salvageStudy } from './salvage';
import { scanJson } from './scan-json';
import { findUnsafe } from './unsafe';

/** Longest text read, in characters: a study of thousands of people stays well below. */
export const MAX_TEXT_LENGTH = 20 * 1024 * 1024;
const MAX_DEPTH = 64;
/** A file of the wrong kind can be wrong in a million places: the first ones are enough. */
const MAX_ERRORS = 100;

export interface ParseOptions {
  /** Also gives what is left of a faulty study once its faulty items are dropped. */
  readonly salvage?: boolean;
}

export type ParseResult =
  | { readonly ok: true; readonly study: Study; readonly warnings: readonly StudyWarning[] }
  | { readonly ok: false; readonly errors: readonly StudyError[]; readonly salvaged?: Study };

/**
 * Reads the text of a study file: JSON, with or without a byte order mark, of any past version.
 * Every error and warning has its line and column.
 * @example parseStudy('{}') // { ok: false, errors: [{ code: 'not-a-study', path: ['version'], line: 1, column: 1, … }] }
 */
export function parseStudy(text: string, options: ParseOptions = {}): ParseResult {
  if (text.length > MAX_TEXT_LENGTH) {
    const [expected, found] = [`<= ${MAX_TEXT_LENGTH}`, String(text.length)];
    return { ok: false, errors: [{ code: 'too-large', path: [], expected, found }] };
  }
  const json = text.startsWith('\uFEFF') ? text.slice(1) : text;
  const fault = scanJson(json, MAX_DEPTH);
  if (fault) {
    const { offset, ...error } = fault;
    return { ok: false, errors: [{ ...error, ...positionOf(json, offset) }] };
  }
  const result = conclude(JSON.parse(json), options);
  if (!result.ok) return { ...result, errors: place(json, result.errors) };
  return { ...result, warnings: place(json, result.warnings) };
}

/**
 * Reads a study that is already a value: an example, or what the browser kept. As `parseStudy`, without lines.
 * @example readStudy(await EXAMPLES[0].load())
 */
export function readStudy(value: unknown, options: ParseOptions = {}): ParseResult {
  const unsafe = findUnsafe(value, MAX_DEPTH);
  return unsafe ? { ok: false, errors: [unsafe] } : conclude(value, options);
}

function conclude(value: unknown, options: ParseOptions): ParseResult {
  const checked = checkStudy(value);
  if (checked.ok) return { ok: true, study: checked.study, warnings: warningsOf(checked) };
  const errors = checked.errors.slice(0, MAX_ERRORS);
  const salvaged = options.salvage ? salvageStudy(value) : undefined;
  return salvaged ? { ok: false, errors, salvaged } : { ok: false, errors };
}

function warningsOf(checked: Extract<Checked, { ok: true }>): StudyWarning[] {
  const { study, migratedFrom } = checked;
  const notices = findNotices(study);
  if (migratedFrom === undefined) return notices;
  return [{ code: 'migrated', path: ['version'], found: String(migratedFrom) }, ...notices];
}

function place<T extends StudyError | StudyWarning>(json: string, items: readonly T[]): T[] {
  if (items.length === 0) return [];
  const targets = items.map(({ code, path }) => ({
    path,
    at: code === 'unknown-key' ? ('key' as const) : ('value' as const),
  }));
  const positions = locate(json, targets);
  return items.map((item, i) => ({ ...item, ...positions[i] }));
}
