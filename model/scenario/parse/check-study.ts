// From any value to a study: version, schema, then what the schema cannot say. Knows nothing of texts.

import { migrate } from '../migrations/index';
import { STUDY_VERSION, type Study, studySchema } from '../schema';
import { checkConsistency } from './consistency';
import type { StudyError } from './errors';
import { checkReferences } from './references';
import { describeIssues, isObject, preview } from './schema-errors';

export type Checked =
  | { readonly ok: true; readonly study: Study; readonly migratedFrom?: number }
  | { readonly ok: false; readonly errors: readonly StudyError[] };

/** Checks a value whose keys are known to be safe. */
export function checkStudy(value: unknown): Checked {
  const current = bringUpToDate(value);
  if ('code' in current) return { ok: false, errors: [current] };
  const parsed = studySchema.safeParse(current.document);
  if (!parsed.success) return { ok: false, errors: describeIssues(parsed.error.issues, current.document) };
  const study = parsed.data;
  const errors = [...checkReferences(study), ...checkConsistency(study)];
  if (errors.length > 0) return { ok: false, errors };
  return current.from < STUDY_VERSION ? { ok: true, study, migratedFrom: current.from } : { ok: true, study };
}

/** The document at the version this code reads, or why there is none. */
export function bringUpToDate(
  value: unknown,
): { document: Record<string, unknown>; from: number } | StudyError {
  if (!isObject(value)) return { code: 'not-a-study', path: [], expected: 'object', found: preview(value) };
  const { version } = value;
  const expected = String(STUDY_VERSION);
  if (typeof version !== 'number' || !Number.isInteger(version) || version < 1) {
    return { code: 'not-a-study', path: ['version'], expected, found: preview(version) };
  }
  if (version > STUDY_VERSION)
    return { code: 'newer-version', path: ['version'], expected, found: String(version) };
  return { document: migrate(value, version), from: version };
}
