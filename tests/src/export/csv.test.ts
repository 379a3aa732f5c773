import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { writeCsv } from '../../../src/export/csv';
import { nameFile } from '../../../src/export/save-file';

/** Reads a file back with a reader that is not ours. */
const read = (text: string, delimiter: string) =>
  Papa.parse<string[]>(text.replace(/^\ufeff/, ''), { delimiter, skipEmptyLines: true }).data;

describe('a CSV file', () => {
  test('is separated and written as the language’s spreadsheets expect', () => {
    expect(
      writeCsv(
        [
          ['Rôle', '€/an'],
          ['Administrateur', 131_874.5],
        ],
        'fr',
      ),
    ).toBe('\ufeffRôle;€/an\r\nAdministrateur;131874,5\r\n');
    expect(
      writeCsv(
        [
          ['Role', '€/yr'],
          ['Administrator', 131_874.5],
        ],
        'en',
      ),
    ).toBe('\ufeffRole,€/yr\r\nAdministrator,131874.5\r\n');
  });

  test('gives back any text, whatever separators, quotes and line ends it holds', () => {
    const rows = [
      ['a;b', 'c,d', 'say "yes"'],
      ['two\nlines', 'é', ' spaces '],
    ];
    expect(read(writeCsv(rows, 'fr'), ';')).toEqual(rows);
    expect(read(writeCsv(rows, 'en'), ',')).toEqual(rows);
  });

  test.each(['=1+1', '+33', '-cmd', '@SUM(A1)', '\tx', '|calc'])('never starts a formula: %j', (text) => {
    expect(read(writeCsv([[text]], 'fr'), ';')[0]?.[0]).toBe(`'${text}`);
  });

  test('keeps a negative number a number, and leaves nothing for what has no value', () => {
    expect(writeCsv([[-1.5, null, Number.NaN]], 'en')).toBe('\ufeff-1.5,,\r\n');
    expect(writeCsv([[0.1 + 0.2]], 'en')).toBe('\ufeff0.3\r\n');
  });
});

test('a file name keeps its words and drops what file systems refuse', () => {
  expect(nameFile(['Coût par rôle', 'Scénario A / B'], 'csv')).toBe('cout-par-role-scenario-a-b.csv');
  expect(nameFile(['***'], 'png')).toBe('sourcier.png');
});
