import { strToU8, zipSync } from 'fflate';
import { writeXlsx } from 'hucre/xlsx';
import { describe, expect, test } from 'vitest';
import { parseStudy, type Study, serializeStudy } from '../../../model';
import { carryStudy } from '../../../src/export/report/carry-study';
import { NOTHING_CARRIED, readStudyFile } from '../../../src/import/read-study-file';
import { loadExample } from '../store/example';

const study = await loadExample('small');
const text = serializeStudy(study);
const workbook = await writeXlsx({ sheets: [{ name: 'A', rows: [[1]] }] });

const utf16 = (content: string) => Uint8Array.from([0xff, 0xfe, ...Buffer.from(content, 'utf16le')]);
const report = (inside: unknown) => strToU8(JSON.stringify({ format: 'sourcier-report', study: inside }));

describe('a study is read', () => {
  test.each<[string, Uint8Array]>([
    ['from a study file', strToU8(text)],
    ['with a byte order mark', strToU8(`\ufeff${text}`)],
    ['in UTF-16', utf16(text)],
    ['from the data of a report', report(study)],
    ['from the data of a report in UTF-16', utf16(JSON.stringify({ format: 'sourcier-report', study }))],
    ['from a workbook', carryStudy(workbook, text)],
  ])('%s', async (_, bytes) => {
    expect(await readStudyFile(bytes)).toEqual({ ok: true, study, warnings: [] });
  });
});

describe('what is wrong is said', () => {
  const faulty: Study = structuredClone(study);
  const [person] = faulty.today.people;
  if (!person) throw new Error('an example without people');
  person.fte = 7;

  test.each<[string, Uint8Array]>([
    ['in a study file', strToU8(JSON.stringify(faulty))],
    ['in the data of a report', report(faulty)],
    ['in a workbook', carryStudy(workbook, JSON.stringify(faulty))],
  ])('%s, with the good part', async (_, bytes) => {
    const result = await readStudyFile(bytes);
    if (result === NOTHING_CARRIED || result.ok) throw new Error('taken');
    expect(result.errors).toEqual([
      expect.objectContaining({ code: 'out-of-range', path: ['today', 'people', 0, 'fte'] }),
    ]);
    expect(result.salvaged?.today.people).toHaveLength(study.today.people.length - 1);
  });

  test.each<[string, string]>([
    ['a text', 'bonjour'],
    ['a list', '[]'],
    ['null', 'null'],
    ['data of something else', JSON.stringify({ format: 'other', study })],
    ['a study inside something that is no report', JSON.stringify({ study })],
    ['nothing', ''],
  ])('as of any text: %s', async (_, content) => {
    expect(await readStudyFile(strToU8(content))).toEqual(parseStudy(content, { salvage: true }));
  });

  test('in a report without a study', async () => {
    expect(await readStudyFile(report(null))).toMatchObject({ errors: [{ code: 'not-a-study' }] });
  });

  test('in a report whose study has a forbidden key', async () => {
    const content = `{"format":"sourcier-report","study":{"version":1,"__proto__":{}}}`;
    const result = await readStudyFile(strToU8(content));
    expect(result).toMatchObject({ ok: false });
  });
});

test.each<[string, Uint8Array]>([
  ['a workbook of someone else', workbook],
  ['any zip file', zipSync({ 'a.txt': strToU8('a') })],
  ['a protected or older office file', Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])],
])('%s carries nothing', async (_, bytes) => {
  expect(await readStudyFile(bytes)).toBe(NOTHING_CARRIED);
});
