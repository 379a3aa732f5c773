// Numbers in the contents of a printed report: only those that hold, and none rather than wrong ones. The browser is
// played by a function that answers files whose sections are where the test says.

import { describe, expect, it } from 'vitest';
import { printNumbered } from '../../../src/cli/report/print-numbered';
import { makeUpReport } from '../../support/made-up-report';
import { writePdf } from './write-pdf';

const report = makeUpReport('fr', 2);

/** A file of ten pages with one section after the other, from page `first` on. */
function print(first: number, ids: readonly string[] = report.sections.map(({ id }) => id)): Uint8Array {
  const pages = ids.length + first;
  const numbers = Array.from({ length: pages }, (_, at) => `${at + 4} 0 R`);
  const names = ids.map((id, at) => `/rd-${id} [${numbers[at + first - 1]} /XYZ 0 0 0]`);
  return writePdf([
    '<</Type /Catalog /Pages 2 0 R /Dests 3 0 R>>',
    `<</Type /Pages /Kids [${numbers.join(' ')}]>>`,
    `<<${names.join('\n')}>>`,
    ...numbers.map(() => '<</Type /Page>>'),
  ]);
}

/** What comes out when the browser answers those files, and the pages it was given. */
async function play(...files: readonly Uint8Array[]) {
  const asked: string[] = [];
  const pdf = await printNumbered(report, async (html) => {
    asked.push(new TextDecoder().decode(html));
    return files[asked.length - 1] ?? new Uint8Array();
  });
  return { pdf, asked };
}

const readNumbers = (html: string) =>
  [...html.matchAll(/<span class="rd-page">(\d+)<\/span>/g)].map(([, number]) => Number(number));

describe('printNumbered', () => {
  it('prints again with the page of each section', async () => {
    const [plain, numbered] = [print(3), print(3)];
    const { pdf, asked } = await play(plain, numbered);
    expect(pdf).toBe(numbered);
    expect(readNumbers(asked[0] ?? '')).toEqual([]);
    expect(readNumbers(asked[1] ?? '')).toEqual(report.sections.map((_, at) => at + 3));
  });

  it('leaves numbers out when they moved the pages they tell', async () => {
    const plain = print(3);
    expect((await play(plain, print(4))).pdf).toBe(plain);
    expect((await play(plain, new Uint8Array())).pdf).toBe(plain);
  });

  it('prints once when the file does not say where sections are', async () => {
    for (const plain of [Buffer.from('%PDF-2.0 compressed'), print(3, ['summary'])]) {
      const { pdf, asked } = await play(plain);
      expect(pdf).toBe(plain);
      expect(asked).toHaveLength(1);
    }
  });
});
