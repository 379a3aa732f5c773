// The workbook as a .xlsx file, in the page, in a worker or in Node. Writes and lays out; computes nothing: values are
// those of the model, and formulas give them again.

import { strFromU8, strToU8, unzipSync } from 'fflate';
import { writeXlsx as writeFile } from 'hucre/xlsx';
import type { WordedWorkbook } from '../../../report/word-workbook';
import { type OfficeParts, pack, putStudy } from '../carry-study';
import { FONT } from './looks';
import { makeSafe } from './safe-text';
import { writeSheet } from './write-sheet';

export interface XlsxOptions {
  /** Told how much is done, from 0 to 1. */
  readonly onProgress?: (done: number) => void;
  /** Stops the work; the promise is then rejected with its reason. */
  readonly signal?: AbortSignal;
  /** Text of the study that the file carries. */
  readonly study?: string;
}

/** What making sheets is worth in the whole, the rest being compression. */
const SHEETS_PART = 0.4;
const WRITING_PART = 0.8;

/** Lets requests to stop arrive. */
const takeTurn = () => new Promise<void>((resume) => setTimeout(resume));

/**
 * Writes the workbook; the same workbook and study give the same bytes.
 * @example await writeXlsx(wordWorkbook(workbook, study, words), { study: serializeStudy(study) })
 */
export async function writeXlsx(
  workbook: WordedWorkbook,
  { onProgress, signal, study }: XlsxOptions = {},
): Promise<Uint8Array> {
  const { title, author, isoDate, locale, sheets } = workbook;
  const step = async (done: number) => {
    onProgress?.(done);
    await takeTurn();
    signal?.throwIfAborted();
  };
  const names = new Map(sheets.map(({ id, name }) => [id, name]));
  const made: ReturnType<typeof writeSheet>[] = [];
  for (const [i, sheet] of sheets.entries()) {
    await step((SHEETS_PART * i) / sheets.length);
    made.push(writeSheet(sheet, workbook, names));
  }
  await step(SHEETS_PART);
  const day = new Date(isoDate);
  const file = await writeFile({
    sheets: made,
    defaultFont: FONT,
    properties: {
      title: makeSafe(title),
      ...(author === undefined ? {} : { creator: makeSafe(author) }),
      created: day,
      modified: day,
      custom: { Application: 'Sourcier' },
    },
  });
  await step(WRITING_PART);
  const parts = sayLanguage(unzipSync(file), locale);
  const whole = pack(study === undefined ? parts : putStudy(parts, study));
  onProgress?.(1);
  return whole;
}

const PROPERTIES = 'docProps/core.xml';

/** The language of the document, which screen readers speak it in. */
function sayLanguage(parts: OfficeParts, locale: WordedWorkbook['locale']): OfficeParts {
  const properties = parts[PROPERTIES];
  if (properties === undefined) throw new Error(`no ${PROPERTIES}`);
  const language = `<dc:language>${locale === 'fr' ? 'fr-FR' : 'en-GB'}</dc:language>`;
  const xml = strFromU8(properties).replace('</cp:coreProperties>', `${language}$&`);
  return { ...parts, [PROPERTIES]: strToU8(xml) };
}
