// Edits of how the report of a study is made: settings kept with it, so that the next report looks like the last.

import { reportSchema } from '../report-schema';
import type { ReportSettings, Study } from '../schema';
import { isValid, type Patch, update } from './shared';

/**
 * Changes settings of the report; one given as `undefined` returns to its default. Left as it is when the outcome
 * would not be valid.
 * @example setReport(study, { client: 'Ville de Lyon' }).report // { client: 'Ville de Lyon' }
 */
export function setReport(study: Study, patch: Patch<ReportSettings>): Study {
  const settings = update<ReportSettings>(study.report ?? {}, patch);
  if (!isValid(settings, reportSchema)) return study;
  return update(study, { report: Object.keys(settings).length > 0 ? settings : undefined });
}
