// Reports for the page: one that follows what is asked as settings change, and files.

import type { Report, ReportMeasures, Study } from '../../model';
import type { ReportFormat } from '../export/report/write-report-file';
import type { ReportRequest } from '../report/compose';
import type { ReportTask, StudyParts } from './report-messages';
import { openReportPort, type ReportPort } from './report-port';

export interface ReportWatcher {
  /** Twice for a request: at once without `measures`, then whole. */
  onMade(made: { request: ReportRequest; report: Report; measures?: ReportMeasures }): void;
  /** How far the measures are, 0…1. */
  onMeasuring(done: number): void;
  onFailed(message: string): void;
}

export interface Reporter {
  /** Replaces what was asked before. */
  ask(request: ReportRequest): void;
  close(): void;
}

/**
 * Opens a reporter, which lives as long as its preview.
 * @example const reporter = openReporter({ onMade, onMeasuring, onFailed }); reporter.ask({ study, locale, today })
 */
export function openReporter(watcher: ReportWatcher): Reporter {
  let port: ReportPort | undefined;
  /** The study as the worker has it. */
  let sent: Study | undefined;
  let latest: { readonly id: number; readonly request: ReportRequest } | undefined;
  let lastId = 0;

  const open = () =>
    openReportPort({
      onAnswer: (answer) => {
        if (answer.id !== latest?.id) return;
        if (answer.kind === 'made') {
          const { report, measures } = answer;
          watcher.onMade({ request: latest.request, report, ...(measures && { measures }) });
        } else if (answer.kind === 'measuring') watcher.onMeasuring(answer.done);
        else if (answer.kind === 'failed') watcher.onFailed(answer.message);
      },
      onBroken: (message) => {
        // The next request opens another one.
        port?.close();
        port = undefined;
        sent = undefined;
        watcher.onFailed(message);
      },
    });

  return {
    ask: (request) => {
      lastId += 1;
      latest = { id: lastId, request };
      port ??= open();
      const { study, ...rest } = request;
      const parts = listChanges(sent, study);
      sent = study;
      port.post({ kind: 'make', id: lastId, parts, rest });
    },
    close: () => {
      latest = undefined;
      port?.close();
    },
  };
}

/** The parts of `study` that are other objects than in `before`, and those that are gone. */
function listChanges(before: Study | undefined, study: Study): StudyParts {
  if (before === undefined) return study;
  const names = new Set([...Object.keys(before), ...Object.keys(study)] as (keyof Study)[]);
  return Object.fromEntries(
    [...names].filter((name) => before[name] !== study[name]).map((name) => [name, study[name]]),
  );
}

export interface ReportFileOptions {
  readonly measures?: ReportMeasures;
  /** Told how far it is, 0…1. */
  readonly onProgress?: (done: number) => void;
  readonly signal?: AbortSignal;
}

/**
 * The report as a file, written by a worker of its own: to stop it is to end the worker.
 * @throws the signal's reason when it is aborted, an Error when the file cannot be written
 */
export function writeReport(
  request: ReportRequest,
  format: ReportFormat,
  { measures, onProgress, signal }: ReportFileOptions = {},
): Promise<Uint8Array<ArrayBuffer>> {
  return new Promise((resolve, reject) => {
    if (signal?.aborted) return reject(signal.reason);
    const end = (settle: () => void) => {
      signal?.removeEventListener('abort', abort);
      port.close();
      settle();
    };
    const abort = () => end(() => reject(signal?.reason));
    const port = openReportPort({
      onAnswer: (answer) => {
        if (answer.kind === 'writing') onProgress?.(answer.done);
        else if (answer.kind === 'written') end(() => resolve(answer.bytes));
        else if (answer.kind === 'failed') end(() => reject(new Error(answer.message)));
      },
      onBroken: (message) => end(() => reject(new Error(message))),
    });
    signal?.addEventListener('abort', abort);
    const task: ReportTask = { kind: 'write', id: 1, format, request, ...(measures && { measures }) };
    port.post(task);
  });
}
