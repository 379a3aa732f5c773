// Turns a whole report, as slides and as a workbook, into PDF files: an office program must open them, and what they
// show must be what the report says.

import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { EXAMPLES, makeWorkbook, readStudy } from '../../model';
import { writeReportFile } from '../../src/export/report/write-report-file';
import { composeReport, makeReportInput } from '../../src/report/compose';
import { loadReportWords } from '../../src/report/load-words';
import { wordWorkbook } from '../../src/report/word-workbook';
import { CASES, flatten, type Office, type Outcome } from './office';

interface Expected {
  readonly name: string;
  /** Texts that its pages must show, each on one line. */
  readonly texts: readonly string[];
}

export async function checkPdfs({ folder, convert, readPdf }: Office): Promise<Outcome> {
  const expected: Expected[] = [];
  for (const [id, locale] of CASES) {
    const read = readStudy(await EXAMPLES.find((one) => one.id === id)?.load());
    if (!read.ok) throw new Error(`unreadable example: ${id}`);
    const { study } = read;
    const words = await loadReportWords(locale, study.organization.currency);
    const composed = composeReport(makeReportInput({ study, locale, today: '2026-11-25' }, words), words);
    const tabs = wordWorkbook(makeWorkbook(composed.input), composed.input.study, words).sheets;
    const texts = {
      pptx: composed.worded.sections.map(({ title }) => title),
      xlsx: tabs.map(({ name }) => name),
    };
    for (const format of ['pptx', 'xlsx'] as const) {
      const name = `report-${id}-${locale}-${format}`;
      writeFileSync(join(folder, `${name}.${format}`), await writeReportFile(format, composed, words));
      expected.push({ name, texts: texts[format] });
    }
  }
  const pages = join(folder, 'pages');
  convert(
    expected.map(({ name }) => join(folder, `${name}.${name.split('-').at(-1)}`)),
    'pdf',
    pages,
  );
  const failures: string[] = [];
  let passed = 0;
  for (const { name, texts } of expected) {
    const file = join(pages, `${name}.pdf`);
    if (!existsSync(file)) {
      failures.push(`${name}: no PDF`);
      continue;
    }
    const shown = readPdf(file);
    if (shown === undefined) console.log(`${name}: opened; without pdftotext its text is not read`);
    const missing =
      shown === undefined ? [] : texts.filter((text) => !flatten(shown).includes(flatten(text)));
    for (const text of missing) failures.push(`${name}: does not show “${text}”`);
    if (missing.length > 0) continue;
    passed += 1;
    console.log(`${name}: opened, and shows its ${texts.length} titles`);
  }
  return { passed, failures };
}
