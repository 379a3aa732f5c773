// Recalculates workbooks: formulas are written without the values they should give, an office program computes them,
// and each must find what the model found.

import { writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { EXAMPLES, listScenarios, makeWorkbook, readStudy } from '../../model';
import { letterOf } from '../../src/export/report/xlsx/references';
import { writeXlsx } from '../../src/export/report/xlsx/write-xlsx';
import { loadReportWords } from '../../src/report/load-words';
import { type WordedWorkbook, wordWorkbook } from '../../src/report/word-workbook';
import { type ReadSheet, readSheets } from '../support/read-xlsx';
import { CASES, type Office, type Outcome } from './office';

/** Largest difference, as a share of the value; of one euro or one point for what is near nothing. */
const TOLERANCE = 1e-9;

export async function checkWorkbooks({ folder, convert }: Office): Promise<Outcome> {
  const written: { name: string; worded: WordedWorkbook }[] = [];
  for (const [id, locale] of CASES) {
    const read = readStudy(await EXAMPLES.find((one) => one.id === id)?.load());
    if (!read.ok) throw new Error(`unreadable example: ${id}`);
    const { study } = read;
    const scenarioIds = listScenarios(study).map((scenario) => scenario.id);
    const { baselineId } = study;
    const workbook = makeWorkbook({ study, scenarioIds, baselineId, showsNames: true, date: '2026-11-25' });
    const words = await loadReportWords(locale, study.organization.currency);
    const worded = wordWorkbook(workbook, study, words);
    const name = `${id}-${locale}.xlsx`;
    writeFileSync(join(folder, name), forgetValues(await writeXlsx(worded)));
    written.push({ name, worded });
  }
  const computed = join(folder, 'computed');
  convert(
    written.map(({ name }) => join(folder, name)),
    'xlsx',
    computed,
  );
  let passed = 0;
  const failures: string[] = [];
  for (const { name, worded } of written) {
    const outcome = compare(name, worded, readSheets(await readFile(join(computed, name))));
    passed += outcome.passed;
    failures.push(...outcome.failures);
    console.log(`${name}: ${outcome.passed} formulas give the figures of the model`);
  }
  return { passed, failures };
}

/** The file without the values of its formulas: a program that does not compute them has nothing to show. */
function forgetValues(file: Uint8Array): Uint8Array {
  const parts = unzipSync(file);
  for (const [name, part] of Object.entries(parts)) {
    if (!name.startsWith('xl/worksheets/sheet')) continue;
    parts[name] = strToU8(strFromU8(part).replace(/(<\/f>)<v>[^<]*<\/v>/g, '$1'));
  }
  return zipSync(parts);
}

function compare(name: string, { sheets }: WordedWorkbook, found: readonly ReadSheet[]): Outcome {
  let passed = 0;
  const failures: string[] = [];
  for (const [s, { rows, name: tab }] of sheets.entries()) {
    for (const [r, { cells }] of rows.entries()) {
      for (const [c, cell] of cells.entries()) {
        if (cell.kind !== 'number' || cell.operation === undefined) continue;
        const at = `${letterOf(c)}${r + 2}`;
        const value = found[s]?.cells.get(at)?.value;
        const near = TOLERANCE * Math.max(1, Math.abs(cell.value));
        if (value !== undefined && Math.abs(value - cell.value) <= near) passed += 1;
        else failures.push(`${name}, ${tab}, ${at}: computed ${value}, the model says ${cell.value}`);
      }
    }
  }
  if (passed === 0) failures.push(`${name}: no formula`);
  return { passed, failures };
}
