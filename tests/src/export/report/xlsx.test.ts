import { describe, expect, test } from 'vitest';
import { listScenarios, makeWorkbook, type Study, serializeStudy } from '../../../../model';
import { readCarriedStudy } from '../../../../src/export/report/carry-study';
import { letterOf } from '../../../../src/export/report/xlsx/references';
import { writeXlsx } from '../../../../src/export/report/xlsx/write-xlsx';
import type { Locale } from '../../../../src/i18n/messages';
import { loadReportWords } from '../../../../src/report/load-words';
import {
  type WordedSheetCell,
  type WordedWorkbook,
  wordWorkbook,
} from '../../../../src/report/word-workbook';
import { checkOoxml } from '../../../support/check-ooxml';
import { type ReadCell, readParts, readSheets } from '../../../support/read-xlsx';
import { loadExample } from '../../store/example';

const TYPED = ['=1+1', '+1', '-1', '@SUM(A1)', '#REF!', '_x0041_', '<b>&"\' \ud800', '\t=1', '∞'];

/** The example with notes that spreadsheets could take for something else. */
async function makeStudy(id: string): Promise<Study> {
  const study = await loadExample(id);
  const notes = TYPED.map((text, i) => ({ id: `typed-${i}`, at: '2026-11-20T14:30:00Z', text }));
  return { ...study, notes: [...notes, { id: 'day', at: '2026-11-21', text: 'jour', kind: 'decision' }] };
}

async function wordFor(study: Study, locale: Locale): Promise<WordedWorkbook> {
  const workbook = makeWorkbook({
    study,
    scenarioIds: listScenarios(study).map(({ id }) => id),
    baselineId: study.baselineId,
    showsNames: true,
    date: '2026-11-25',
    author: 'Hélène & fils',
  });
  return wordWorkbook(workbook, study, await loadReportWords(locale, study.organization.currency));
}

/** Worded and written once for each; sheets are read as they are in the file. */
async function make(id: string, locale: Locale) {
  const study = await makeStudy(id);
  const worded = await wordFor(study, locale);
  const file = await writeXlsx(worded, { study: serializeStudy(study) });
  return { study, worded, file, sheets: readSheets(file) };
}

const made = new Map<string, ReturnType<typeof make>>();

function remember(id: string, locale: Locale): ReturnType<typeof make> {
  const key = `${id} ${locale}`;
  const known = made.get(key) ?? make(id, locale);
  made.set(key, known);
  return known;
}

describe.each([
  ['small', 'en'],
  ['mid-size', 'fr'],
  ['round-the-clock', 'fr'],
] as const)('the workbook of %s in %s', (id, locale) => {
  test('has the cells of the model, to the last digit', async () => {
    const { worded, sheets } = await remember(id, locale);
    expect(sheets.map(({ name }) => name)).toEqual(worded.sheets.map(({ name }) => name));
    const wrong: string[] = [];
    for (const [i, { rows, name }] of worded.sheets.entries()) {
      for (const [r, { cells }] of rows.entries()) {
        for (const [c, cell] of cells.entries()) {
          const at = `${letterOf(c)}${r + 2}`;
          if (!isSame(cell, sheets[i]?.cells.get(at))) wrong.push(`${name} ${at}`);
        }
      }
    }
    expect(wrong).toEqual([]);
  });

  test('has tabs and headings that spreadsheets take', async () => {
    const { worded } = await remember(id, locale);
    for (const { name, columns } of worded.sheets) {
      expect(name).toMatch(/^[^:\\/?*[\]']{1,31}$/);
      for (const { text } of columns) expect(text.trim(), name).not.toBe('');
      // No text is the id of a missing one.
      for (const { text } of columns) expect(text, name).not.toMatch(/^\w+\.\w+/);
    }
    expect(new Set(worded.sheets.map(({ name }) => name.toLowerCase())).size).toBe(worded.sheets.length);
  });
});

/** Whether the file says what the worded cell says. */
function isSame(cell: WordedSheetCell, read: ReadCell | undefined): boolean {
  if (cell.kind === 'number')
    return read?.value === cell.value && (read.formula !== undefined) === (cell.operation !== undefined);
  if (cell.kind === 'text')
    return (read?.type === 's' || read?.type === 'inlineStr') && read.formula === undefined;
  return read?.formula === undefined;
}

describe('a workbook', () => {
  test('is a file that office programs open without repair', async () => {
    const problems = checkOoxml((await remember('mid-size', 'fr')).file);
    // Charts of a workbook are drawn from its own cells: none is behind them in a file of its own.
    expect(problems.filter((problem) => !problem.endsWith('no sheet behind'))).toEqual([]);
  });

  test('opens again the study it was made from', async () => {
    const { file, study } = await remember('mid-size', 'fr');
    expect(readCarriedStudy(file)).toBe(serializeStudy(study));
  });

  test('keeps what was typed a text, never a formula, a number or an error', async () => {
    const { sheets } = await remember('mid-size', 'fr');
    const log = sheets.find(({ name }) => name === 'Journal');
    const said = TYPED.map((_, i) => log?.cells.get(`D${i + 2}`));
    expect(said.map((cell) => cell?.formula)).toEqual(TYPED.map(() => undefined));
    for (const cell of said) expect(['s', 'inlineStr']).toContain(cell?.type);
    // Spreadsheets read `_x005F_` as an underscore: ECMA-376 part 1, 22.9.2.19.
    expect(said.map((cell) => cell?.text.replaceAll('_x005F_', '_'))).toEqual(
      TYPED.map((text) => text.replace('\ud800', '\ufffd')),
    );
  });

  test('writes dates as dates', async () => {
    const { sheets } = await remember('mid-size', 'fr');
    const log = sheets.find(({ name }) => name === 'Journal');
    const here = new Date('2026-11-20T14:30:00Z');
    // Days since 30 December 1899, as spreadsheets count: 25 November 2026 is 46351.
    const clock = (here.getHours() * 60 + here.getMinutes()) / 1440;
    const day = Date.UTC(here.getFullYear(), here.getMonth(), here.getDate()) / 86_400_000 + 25_569;
    expect(log?.cells.get('A2')?.value).toBeCloseTo(day + clock, 8);
    expect(log?.cells.get(`A${TYPED.length + 2}`)?.value).toBe(46_347);
  });

  test('freezes names and headings, filters lists only, prints across the page', async () => {
    const { file, sheets } = await remember('mid-size', 'fr');
    const byName = new Map(sheets.map(({ name, xml }) => [name, xml]));
    const cost = byName.get('Coût par rôle');
    expect(cost).toContain('<pane xSplit="2" ySplit="1" topLeftCell="C2" state="frozen"');
    expect(cost).not.toContain('autoFilter');
    expect(byName.get('Besoins')).toMatch(/<autoFilter ref="A1:[A-Z]+\d+"/);
    for (const xml of byName.values()) {
      expect(xml).toMatch(/orientation="landscape"/);
      expect(xml).toMatch(/fitToWidth="\d" fitToHeight="0"|fitToHeight="0" fitToWidth="\d"/);
    }
    expect(readParts(file)['xl/workbook.xml']).toContain('_xlnm.Print_Titles');
  });

  test('draws its three results from the cells of the summary', async () => {
    const { file, study } = await remember('mid-size', 'fr');
    const parts = readParts(file);
    const charts = Object.entries(parts).filter(([name]) => /^xl\/charts\/chart\d+\.xml$/.test(name));
    expect(charts).toHaveLength(3);
    const rows = listScenarios(study).length;
    for (const [, xml] of charts)
      expect(xml).toMatch(new RegExp(`Synthèse.{0,6}!\\$A\\$2:\\$A\\$${rows + 1}`));
  });

  test('says its title, author, date and language', async () => {
    const { file, study } = await remember('mid-size', 'fr');
    const properties = readParts(file)['docProps/core.xml'];
    expect(properties).toContain(`<dc:title>${study.name}</dc:title>`);
    expect(properties).toContain('<dc:creator>Hélène &amp; fils</dc:creator>');
    expect(properties).toContain('<dc:language>fr-FR</dc:language>');
    expect(properties).toContain('2026-11-25T00:00:00Z');
  });

  test('is the same each time', async () => {
    const { file, study, worded } = await remember('mid-size', 'fr');
    expect(await writeXlsx(worded, { study: serializeStudy(study) })).toEqual(file);
  });

  test('tells how far it is, and stops when asked', async () => {
    const { worded } = await remember('mid-size', 'fr');
    const told: number[] = [];
    await writeXlsx(worded, { onProgress: (done) => told.push(done) });
    expect(told).toEqual([...told].sort((a, b) => a - b));
    expect(told.at(0)).toBe(0);
    expect(told.at(-1)).toBe(1);
    const stop = new AbortController();
    const reason = new Error('stopped');
    const stopped = writeXlsx(worded, {
      signal: stop.signal,
      onProgress: (done) => done > 0.1 && stop.abort(reason),
    });
    await expect(stopped).rejects.toBe(reason);
  });
});
