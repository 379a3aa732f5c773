// What can be wrong with a study file, as data: the interface and the command line word it in the reader's
// language. Every error says where: a path in the document and, when it came from a text, line and column.

/** The closed list of things that can be wrong. */
export const STUDY_ERROR_CODES = [
  // The text
  'too-large',
  'too-deep',
  'syntax',
  'duplicate-key',
  'unsafe-key',
  // The document
  'not-a-study',
  'newer-version',
  'missing',
  'unknown-key',
  'wrong-type',
  'not-allowed',
  'out-of-range',
  'too-short',
  'too-long',
  'bad-format',
  // What refers to what
  'duplicate-id',
  'duplicate-name',
  'duplicate-assignment',
  'duplicate-frequency',
  'unknown-role',
  'unknown-person',
  'unknown-provider',
  'unknown-contract',
  'unknown-scenario',
  'unknown-assumption',
  'duplicate-assumption',
  'mix-not-one',
  'arrivals-above-one',
  'peaks-too-long',
  'range-order',
] as const;
export type StudyErrorCode = (typeof STUDY_ERROR_CODES)[number];

/** One thing wrong. `line` and `column` count from 1; they are absent when the study did not come from a text. */
export interface StudyError {
  readonly code: StudyErrorCode;
  readonly path: readonly (string | number)[];
  readonly line?: number;
  readonly column?: number;
  /** What the place accepts: a type, a bound (`>= 0`), a list of values, the id of a known thing. */
  readonly expected?: string;
  /** What was found there, shortened. */
  readonly found?: string;
}

export const STUDY_WARNING_CODES = ['zero-salary', 'zero-day-rate', 'over-assigned', 'migrated'] as const;
export type StudyWarningCode = (typeof STUDY_WARNING_CODES)[number];

/** Something odd that does not stop the study from being used. */
export interface StudyWarning {
  readonly code: StudyWarningCode;
  readonly path: readonly (string | number)[];
  readonly line?: number;
  readonly column?: number;
  readonly found?: string;
}
