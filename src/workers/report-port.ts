// The worker that makes reports, as the page sees it. Browsers too old for such a worker are too old for the page.

import type { ReportAnswer, ReportTask } from './report-messages';

export interface ReportListener {
  onAnswer(answer: ReportAnswer): void;
  /** The worker could not start or is lost, with what it was doing. */
  onBroken(message: string): void;
}

export interface ReportPort {
  post(task: ReportTask): void;
  /** Ends the work at once: nothing more is answered. */
  close(): void;
}

/** @throws where the browser refuses workers */
export function openReportPort({ onAnswer, onBroken }: ReportListener): ReportPort {
  const worker = new Worker(new URL('./report.worker.ts', import.meta.url), { type: 'module' });
  worker.addEventListener('message', ({ data }: MessageEvent<ReportAnswer>) => onAnswer(data));
  // A worker that cannot be fetched says nothing more.
  worker.addEventListener('error', ({ message }) => onBroken(message || 'worker lost'));
  worker.addEventListener('messageerror', () => onBroken('unreadable message'));
  return { post: (task) => worker.postMessage(task), close: () => worker.terminate() };
}
