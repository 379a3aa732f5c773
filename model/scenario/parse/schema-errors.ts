// Turns the validation library's issues into our own errors: one closed list of codes, a path that reaches
// the exact place, what was expected and what was found.

import type * as z from 'zod/mini';
import type { StudyError } from './errors';

type Issue = z.core.$ZodIssue;
type Path = readonly (string | number)[];

/** Errors described at most: enough to repair a damaged study, not enough to choke on a file that was never one. */
export const MAX_ISSUES = 10_000;

/** The errors behind `issues` (not all of them beyond `MAX_ISSUES`), for the document they were found in. */
export function describeIssues(issues: readonly Issue[], document: unknown): StudyError[] {
  return issues.slice(0, MAX_ISSUES).flatMap((issue) => describeIssue(issue, document, issue.path as Path));
}

function describeIssue(issue: Issue, document: unknown, path: Path): StudyError[] {
  const value = valueAt(document, path);
  const found = preview(value);
  if (value === undefined && issue.code !== 'unrecognized_keys')
    return [{ code: 'missing', path, ...wants(issue) }];
  switch (issue.code) {
    case 'invalid_type':
      // A number too large for a computer is read as infinite.
      return [{ code: isInfinite(value) ? 'out-of-range' : 'wrong-type', path, ...wants(issue), found }];
    case 'invalid_value':
      return [{ code: 'not-allowed', path, ...wants(issue), found }];
    case 'too_big':
      return [
        { code: issue.origin === 'number' ? 'out-of-range' : 'too-long', path, ...wants(issue), found },
      ];
    case 'too_small':
      return [
        { code: issue.origin === 'number' ? 'out-of-range' : 'too-short', path, ...wants(issue), found },
      ];
    case 'invalid_format':
      return [{ code: 'bad-format', path, ...wants(issue), found }];
    case 'unrecognized_keys':
      return issue.keys.slice(0, MAX_ISSUES).map((key) => ({
        code: 'unknown-key',
        path: [...path, key],
        found: key.slice(0, 60),
      }));
    case 'invalid_union':
      return describeUnion(issue, document, path, value);
    default:
      return [{ code: 'not-allowed', path, found }];
  }
}

/** A union fails once per branch: only the branch that was meant is worth telling. */
function describeUnion(
  issue: Extract<Issue, { code: 'invalid_union' }>,
  document: unknown,
  path: Path,
  value: unknown,
): StudyError[] {
  // An employer cost with an unknown method has no branch; an assignment is meant for a contract as soon as it
  // names one.
  const meant =
    isObject(value) && ('provider' in value || 'contract' in value) && !('person' in value) ? 1 : 0;
  const branch = issue.errors[meant];
  if (branch === undefined) return [{ code: 'not-allowed', path, ...wants(issue), found: preview(value) }];
  return branch.flatMap((inner) => describeIssue(inner, document, [...path, ...(inner.path as Path)]));
}

/** What the place accepts, in a form that any language can show. */
function wants(issue: Issue): { expected?: string } {
  switch (issue.code) {
    case 'invalid_type':
      return { expected: issue.expected };
    case 'invalid_value':
      return { expected: issue.values.map((value) => String(value)).join(' | ') };
    case 'too_big':
      return { expected: `<= ${issue.maximum}` };
    case 'too_small':
      return { expected: `>= ${issue.minimum}` };
    case 'invalid_format':
      // The schema names each of its patterns; the name stands where a message would.
      return { expected: issue.message };
    case 'invalid_union':
      return 'options' in issue && Array.isArray(issue.options)
        ? { expected: issue.options.join(' | ') }
        : {};
    default:
      return {};
  }
}

/** A value shortened to be shown: scalars as written, objects and lists by their kind. */
export function preview(value: unknown): string {
  if (Array.isArray(value)) return 'array';
  if (isObject(value)) return 'object';
  const text = typeof value === 'string' ? value : String(value);
  return text.length > 60 ? `${text.slice(0, 59)}…` : text;
}

/** The value at `path`; undefined where the path leads nowhere. Reads own properties only. */
function valueAt(document: unknown, path: Path): unknown {
  let value = document;
  for (const step of path) {
    if (!(isObject(value) || Array.isArray(value)) || !Object.hasOwn(value, step)) return undefined;
    value = (value as Record<string | number, unknown>)[step];
  }
  return value;
}

function isInfinite(value: unknown): boolean {
  return typeof value === 'number' && !Number.isNaN(value) && !Number.isFinite(value);
}

/** An object that is not a list. */
export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
