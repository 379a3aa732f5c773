// Prints whole reports with a browser of this machine: the contents must give the page where each section begins, as
// another reader of PDF files sees them.

import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { EXAMPLES, readStudy } from '../../model';
import { printNumbered } from '../../src/cli/report/print-numbered';
import { NoBrowserError } from '../../src/cli/report/print-pdf';
import { composeReport, makeReportInput } from '../../src/report/compose';
import { loadReportWords } from '../../src/report/load-words';
import { CASES, flatten, type Office, type Outcome } from './office';

/** The contents follow the cover. */
const CONTENTS = 1;
const PAGE_END = '\f';

export async function checkPrinted({ folder, readPdf }: Office): Promise<Outcome> {
  const failures: string[] = [];
  let passed = 0;
  for (const [id, locale] of CASES) {
    const name = `printed-${id}-${locale}`;
    const read = readStudy(await EXAMPLES.find((one) => one.id === id)?.load());
    if (!read.ok) throw new Error(`unreadable example: ${id}`);
    const { study } = read;
    const words = await loadReportWords(locale, study.organization.currency);
    const { worded } = composeReport(makeReportInput({ study, locale, today: '2026-11-25' }, words), words);
    const pdf = await printNumbered(worded).catch((error: unknown) => {
      if (error instanceof NoBrowserError) return undefined;
      throw error;
    });
    if (!pdf) {
      console.log('No browser of the Chromium family: reports are not printed');
      break;
    }
    const file = join(folder, `${name}.pdf`);
    writeFileSync(file, pdf);
    const pages = readPdf(file)?.split(PAGE_END).map(flatten);
    if (!pages) {
      console.log(`${name}: printed; without pdftotext its text is not read`);
      continue;
    }
    const wrong = worded.sections.filter(({ title }, at) => {
      const line = new RegExp(`\\b${at + 1}\\. ${quote(flatten(title))} (\\d+)(?= |$)`);
      const page = Number(line.exec(pages[CONTENTS] ?? '')?.[1]);
      return !pages[page - 1]?.includes(flatten(`${at + 1} ${title}`));
    });
    for (const { title } of wrong) failures.push(`${name}: “${title}” is not on the page its contents tell`);
    if (wrong.length > 0) continue;
    passed += 1;
    console.log(`${name}: printed, and its ${worded.sections.length} sections are where its contents say`);
  }
  return { passed, failures };
}

/** A text as a pattern of itself. */
function quote(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
