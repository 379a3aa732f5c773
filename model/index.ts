// The only door of the model: the application and the command line come in here. Sorted by folder.

export * from './catalogue/ids';
export * from './figure/figure';
export * from './figure/units';
export { EXAMPLES, type Example } from './scenario/examples/index';
export {
  STUDY_ERROR_CODES,
  STUDY_WARNING_CODES,
  type StudyError,
  type StudyErrorCode,
  type StudyWarning,
  type StudyWarningCode,
} from './scenario/parse/errors';
export {
  MAX_TEXT_LENGTH,
  type ParseOptions,
  type ParseResult,
  parseStudy,
  readStudy,
} from './scenario/parse/parse-study';
export * from './scenario/schema';
export { serializeStudy } from './scenario/serialize-study';
export * from './score/types';
export * from './score/warnings';
