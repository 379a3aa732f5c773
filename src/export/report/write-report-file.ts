// A composed report as a file of any kind. Each kind is fetched when first asked for.

import { makeWorkbook, serializeStudy } from '../../../model';
import type { ComposedReport } from '../../report/compose';
import type { Words } from '../../report/words';

/** Kinds of file that are written here. Pages are drawn by the screen that shows them, or by `html.ts`. */
export type ReportFormat = 'pptx' | 'xlsx' | 'md' | 'json';

export interface WriteOptions {
  /** Told how far it is, 0…1. */
  readonly onProgress?: (done: number) => void;
  readonly signal?: AbortSignal;
}

/**
 * The content of the file. Slides and workbook carry the study, so that it opens again from them.
 * @throws the signal's reason when it is aborted
 */
export async function writeReportFile(
  format: ReportFormat,
  { input, report, worded }: ComposedReport,
  words: Words,
  { onProgress, signal }: WriteOptions = {},
): Promise<Uint8Array> {
  const text = (content: string) => new TextEncoder().encode(content);
  switch (format) {
    case 'pptx': {
      const { writePptx } = await import('./pptx/write-pptx');
      return writePptx(worded, {
        study: serializeStudy(input.study),
        ...(onProgress && { onProgress: (done: number, planned: number) => onProgress(done / planned) }),
        ...(signal && { signal }),
      });
    }
    case 'xlsx': {
      const [{ writeXlsx }, { wordWorkbook }] = await Promise.all([
        import('./xlsx/write-xlsx'),
        import('../../report/word-workbook'),
      ]);
      return writeXlsx(wordWorkbook(makeWorkbook(input), input.study, words), {
        study: serializeStudy(input.study),
        ...(onProgress && { onProgress }),
        ...(signal && { signal }),
      });
    }
    case 'md': {
      const { writeMarkdown } = await import('./markdown');
      return text(writeMarkdown(worded));
    }
    case 'json': {
      const { writeReportJson } = await import('./json');
      return text(writeReportJson(report, input.study));
    }
  }
}
