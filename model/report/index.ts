// The door of the report: what the applications may use.

export { makeReport } from './make-report';
export type { ReportDifference, ReportInput, ReportSimulation } from './report-input';
export { DEFAULT_SECTIONS, SECTION_IDS } from './sections/index';
export type * from './types';
