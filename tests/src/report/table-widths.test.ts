// Tables are no wider than their page: what their words need is told before a browser finds out, and long words break.

import { describe, expect, it } from 'vitest';
import { breakWords, isCrowded, widthsOf } from '../../../src/report/document/table-widths';
import type { WordedTable } from '../../../src/report/worded';

/** Labels in the first column, texts or numbers in the others. */
function makeTable(heads: readonly string[], row: readonly (string | number)[]): WordedTable {
  return {
    kind: 'table',
    id: 'made up',
    title: 'Made up',
    columns: heads.map((text, at) => ({ text, isNumeric: typeof row[at] === 'number' })),
    rows: [{ cells: row.map((cell) => ({ text: String(cell) })), isTotal: false, level: 0 }],
  };
}

const ROLE = 'Administrateur de base de données';
const SENTENCE = 'Industrialiser avant de s’en remettre au prestataire';

describe('widths of columns', () => {
  it('keep a label in one line beside numbers, and ask nothing for these', () => {
    const [label, number] = widthsOf(makeTable(['Rôle', 'Charge (%)'], [ROLE, 12]));
    expect(label?.minWidth).toBe(label?.width);
    expect(Number.parseInt(String(label?.width), 10)).toBeGreaterThan(ROLE.length * 0.85);
    expect(number).toBeUndefined();
  });

  it('are a wish where several texts want the room', () => {
    const widths = widthsOf(makeTable(['Rôle', 'Avis', 'Raison'], [ROLE, 'Garder', 'Un seul titulaire']));
    for (const width of widths) expect(width).toEqual({ width: expect.stringMatching(/^\d+ch$/) });
  });

  it('leave a sentence what remains, and share among several by their length', () => {
    expect(widthsOf(makeTable(['Quoi', 'Avis'], ['A', SENTENCE]))[1]).not.toHaveProperty('width');
    const [, short, long] = widthsOf(
      makeTable(['Quoi', 'Avis', 'Reste'], ['A', SENTENCE, SENTENCE.repeat(2)]),
    );
    expect(Number.parseInt(String(long?.width), 10)).toBeGreaterThan(
      Number.parseInt(String(short?.width), 10),
    );
  });
});

describe('the one column of sentences', () => {
  const heads = ['Rôle', 'Titulaires', 'Contrats'];

  it('wishes for its length where every row has one', () => {
    const [, sentence] = widthsOf(makeTable(heads, [ROLE, SENTENCE, 'Éditeur C']));
    expect(sentence).toEqual({ width: expect.stringMatching(/^\d+ch$/), minWidth: '30ch' });
  });

  it('yields to names where few rows have one', () => {
    const table = makeTable(heads, [ROLE, SENTENCE, 'Avis']);
    const { rows: blank } = makeTable(heads, [ROLE, '', 'Avis']);
    const rows = [...table.rows, ...blank, ...blank];
    expect(widthsOf({ ...table, rows })[1]).toEqual({ minWidth: '22ch' });
  });
});

describe('isCrowded', () => {
  const LONG = 'Mutualisation interdépartementale (k€/an)';
  it.each([
    ['a label and a number', ['Rôle', 'Charge (%)'], [ROLE, 12], false],
    [
      'six numbers under short names',
      ['Chiffre', ...Array(6).fill('Scénario B')],
      ['Coût', ...Array(6).fill(1000)],
      false,
    ],
    [
      'six numbers under long words',
      ['Chiffre', ...Array(6).fill(LONG)],
      ['Coût', ...Array(6).fill(1000)],
      true,
    ],
    [
      'five, on a page on its side',
      ['Chiffre', ...Array(5).fill(LONG), ...Array(4).fill('Écart')],
      ['Coût', ...Array(9).fill(10)],
      false,
    ],
    ['one word wider than a page', ['Nom', 'Charge (%)'], ['x'.repeat(120), 12], true],
  ] as const)('%s', (_, heads, row, expected) => {
    expect(isCrowded(makeTable(heads, row))).toBe(expected);
  });
});

describe('breakWords', () => {
  it.each([
    ['interdépartementale', 'interdépa\u00adrtementale'],
    ['Perte attendue', 'Perte attendue'],
    ['externalise', 'externalise'],
    ['12345678901234567890 (k€/an)', '12345678901234567890 (k€/an)'],
  ])('%s', (text, expected) => {
    expect(breakWords(text)).toBe(expected);
  });
});
