// A file of the report being written in the background, one at a time, and how it went.

import { useEffect, useRef, useState } from 'react';
import type { ReportFormat } from '../../export/report/write-report-file';
import { nameFile, saveFile } from '../../export/save-file';
import { writeReport } from '../../workers/report-client';
import type { Made } from './use-report';

const TYPES: Readonly<Record<ReportFormat, string>> = {
  pptx: 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  md: 'text/markdown;charset=utf-8',
  json: 'application/json',
};

export type ExportOutcome =
  | { readonly kind: 'done'; readonly name: string }
  | { readonly kind: 'cancelled' }
  | { readonly kind: 'failed'; readonly format: ReportFormat; readonly message: string };

export interface Exporting {
  readonly running: { readonly format: ReportFormat; readonly done: number } | undefined;
  readonly outcome: ExportOutcome | undefined;
  /** Writes the file and hands it to the browser. `title` names it. */
  readonly start: (format: ReportFormat, of: Pick<Made, 'request' | 'measures'>, title: string) => void;
  readonly cancel: () => void;
}

export function useExport(): Exporting {
  const [running, setRunning] = useState<Exporting['running']>();
  const [outcome, setOutcome] = useState<ExportOutcome>();
  const stopping = useRef<AbortController>(undefined);
  useEffect(() => () => stopping.current?.abort(), []);

  const start: Exporting['start'] = (format, { request, measures }, title) => {
    stopping.current?.abort();
    const controller = new AbortController();
    stopping.current = controller;
    const { signal } = controller;
    setOutcome(undefined);
    setRunning({ format, done: 0 });
    const end = (how: ExportOutcome) => {
      // Another one has begun, or the screen is gone.
      if (stopping.current !== controller) return;
      stopping.current = undefined;
      setRunning(undefined);
      setOutcome(how);
    };
    writeReport(request, format, {
      ...(measures && { measures }),
      signal,
      onProgress: (done) => {
        if (!signal.aborted) setRunning({ format, done });
      },
    })
      .then((bytes) => {
        const name = nameFile([title, request.study.report?.language ?? request.locale], format);
        saveFile(name, new Blob([bytes], { type: TYPES[format] }));
        end({ kind: 'done', name });
      })
      // Whether it could not be written or not be kept.
      .catch((error: unknown) => {
        const message = error instanceof Error ? error.message : String(error);
        end(signal.aborted ? { kind: 'cancelled' } : { kind: 'failed', format, message });
      });
  };
  return { running, outcome, start, cancel: () => stopping.current?.abort() };
}
