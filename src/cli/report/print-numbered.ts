// A report printed with the page of each section in its contents. No page knows the others before it is printed, so it
// is printed twice; the second must be laid out as the first was, or its numbers would be wrong.

import { writeHtml } from '../../export/report/html';
import type { WordedReport } from '../../report/worded';
import { printPdf } from './print-pdf';
import { readDestinations } from './read-destinations';

type Print = (html: Uint8Array) => Promise<Uint8Array>;

/**
 * The PDF of a report. Its contents have no numbers when the browser's file does not say where sections are.
 * @throws what `print` does
 */
export async function printNumbered(report: WordedReport, print: Print = printPdf): Promise<Uint8Array> {
  const encode = (html: string) => new TextEncoder().encode(html);
  const plain = await print(encode(writeHtml(report)));
  const pages = readDestinations(plain);
  if (!pages || !report.sections.every(({ id }) => pages.has(`rd-${id}`))) return plain;
  const numbered = await print(encode(writeHtml(report, pages)));
  const after = readDestinations(numbered);
  return [...pages].every(([name, page]) => after?.get(name) === page) ? numbered : plain;
}
