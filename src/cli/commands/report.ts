// The report of a study as files: slides, workbook, pages, text, data.

import { availableParallelism } from 'node:os';
import { dirname, join } from 'node:path';
import { type ReportInput, type ReportMeasures, startMeasures } from '../../../model';
import { writeHtml } from '../../export/report/html';
import { writeReportFile } from '../../export/report/write-report-file';
import { nameFile } from '../../export/save-file';
import { type ComposedReport, composeReport, makeReportInput } from '../../report/compose';
import { localDay } from '../../report/local-day';
import type { WordedReport } from '../../report/worded';
import { makeWords, type Words } from '../../report/words';
import { type Command, type Context, FailedError, textOption, UnreadableError } from '../command';
import { EXIT } from '../exit-codes';
import { requireStudy, wordReason } from '../read-study';
import { applySettings, type CliFormat, REPORT_OPTIONS, readFormats, readSimulated } from '../report/options';
import { printNumbered } from '../report/print-numbered';
import { NoBrowserError } from '../report/print-pdf';
import { simulateReport } from '../report/simulate-report';

/** Back to the start of the line, and nothing on it. */
const CLEAR = '\r\u001b[K';
const SCORES_PER_STEP = 50;

export const report: Command = {
  options: REPORT_OPTIONS,
  maxArgs: 1,

  async run(context) {
    const { io, language } = context;
    const formats = readFormats(context);
    const simulated = readSimulated(context);
    const read = await requireStudy(context, context.args[0] ?? '-');
    if (!read) return EXIT.invalid;
    const study = await applySettings(context, read);
    const words = await makeWords(language.locale, study.organization.currency, language.say);
    const asked = makeReportInput({ study, locale: language.locale, today: localDay(new Date()) }, words);
    const input = simulated
      ? { ...asked, ...(await simulateReport(context, asked, simulated, availableParallelism())) }
      : asked;
    const composed = composeReport(input, words, measure(context, input));

    const folder = textOption(context, 'output') ?? '.';
    for (const format of formats) {
      const path = join(folder, nameFile([study.name, language.locale], format));
      const bytes = await write(context, format, composed, words);
      await save(context, path, bytes);
      const size = words.format.number(bytes.length / 1000, 0);
      io.out(`${language.say('cli.report.written', { path, size })}\n`);
    }
    return EXIT.ok;
  },
};

/** Bridges and sensitivities take many scores: who waits at a terminal is told how far they are. */
function measure({ io, language }: Context, input: ReportInput): ReportMeasures {
  const work = startMeasures(input);
  for (;;) {
    const measures = work.advance(SCORES_PER_STEP);
    if (measures) {
      if (io.terminal) io.err(CLEAR);
      return measures;
    }
    if (io.terminal)
      io.err(CLEAR + language.say('cli.report.progress', { done: work.done(), planned: work.total }));
  }
}

async function write(
  context: Context,
  format: CliFormat,
  composed: ComposedReport,
  words: Words,
): Promise<Uint8Array> {
  if (format === 'pdf') return print(context, composed.worded);
  if (format === 'html') return new TextEncoder().encode(writeHtml(composed.worded));
  return writeReportFile(format, composed, words);
}

async function print({ language }: Context, report: WordedReport): Promise<Uint8Array> {
  try {
    return await printNumbered(report);
  } catch (error) {
    if (error instanceof NoBrowserError) throw new FailedError(language.say('cli.report.noBrowser'));
    throw new FailedError(language.say('cli.report.notPrinted', { reason: String(error) }));
  }
}

async function save({ io, language }: Context, path: string, bytes: Uint8Array): Promise<void> {
  try {
    await io.makeFolder(dirname(path));
    await io.write(path, bytes);
  } catch (error) {
    const reason = wordReason(error, language);
    throw new UnreadableError(language.say('cli.unwritable', { file: path, reason }));
  }
}
