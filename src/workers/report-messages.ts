// What passes between the page and the worker that makes reports. Each request has an id, so that an answer to what is
// no longer asked is known as such. A report in words holds functions and does not travel: the worker answers with
// numbers and keys, or with a whole file.

import type { Report, ReportMeasures, Study } from '../../model';
import type { ReportFormat } from '../export/report/write-report-file';
import type { ReportRequest } from '../report/compose';

/** Parts of the study that changed since the last request; one that is gone is `undefined`. */
export type StudyParts = { readonly [Part in keyof Study]?: Study[Part] | undefined };

export type ReportTask =
  /** The report, at once without what takes many scores, then whole. It replaces what was asked before. */
  | {
      readonly kind: 'make';
      readonly id: number;
      readonly parts: StudyParts;
      readonly rest: Omit<ReportRequest, 'study'>;
    }
  | {
      readonly kind: 'write';
      readonly id: number;
      readonly format: ReportFormat;
      readonly request: ReportRequest;
      /** As an earlier answer gave them, of the same study and scenarios. */
      readonly measures?: ReportMeasures;
    };

export type ReportAnswer =
  /** Without `measures`, they are being made and another answer follows. */
  | {
      readonly kind: 'made';
      readonly id: number;
      readonly report: Report;
      readonly measures?: ReportMeasures;
    }
  /** How far the measures are, 0…1. */
  | { readonly kind: 'measuring'; readonly id: number; readonly done: number }
  /** How far the file is, 0…1. */
  | { readonly kind: 'writing'; readonly id: number; readonly done: number }
  | { readonly kind: 'written'; readonly id: number; readonly bytes: Uint8Array<ArrayBuffer> }
  | { readonly kind: 'failed'; readonly id: number; readonly message: string };
