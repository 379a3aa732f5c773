// The report as data: its sections as numbers and keys, and the whole study it was made from, so that it opens again.

import type { Report, Study } from '../../../model';
import { REPORT_FORMAT } from '../../import/read-study-file';

/** Of the layout of this file; the study inside has its own version. */
const VERSION = 1;

/** @example JSON.parse(writeReportJson(report, study)).study.version // 2 */
export function writeReportJson(report: Report, study: Study): string {
  return `${JSON.stringify({ format: REPORT_FORMAT, version: VERSION, report, study }, undefined, 2)}\n`;
}
