// How cells are shown: formats, widths, references. What is in them is tried in xlsx.test.

import { describe, expect, test } from 'vitest';
import type { Unit } from '../../../../model';
import {
  countLines,
  countPagesAcross,
  measureColumn,
  measureRow,
} from '../../../../src/export/report/xlsx/column-widths';
import { formatNumbers, measureNumber } from '../../../../src/export/report/xlsx/number-format';
import { letterOf, writeColumn, writeFormula } from '../../../../src/export/report/xlsx/references';
import { looksLikeError, makeSafe } from '../../../../src/export/report/xlsx/safe-text';

describe('numbers', () => {
  test.each<[string, number[], Unit | undefined, string]>([
    ['amounts without decimals', [1_605_867.23, 405.1], 'EUR/year', '#,##0'],
    ['small prices as they were entered', [12.5, 52], 'EUR/hour', '#,##0.0'],
    ['posts to the hundredth', [20.7512, 3.1], 'FTE', '#,##0.00'],
    ['results in percent with one decimal', [0.894123, 0.866], 'ratio', '0.0%'],
    ['percentages as they were entered', [0.3, 0.0325], 'ratio', '0.00%'],
    ['whole percentages', [0.3, 1], 'ratio', '0%'],
    ['enough of what is small', [0.0004123], 'ratio', '0.00%'],
    ['counts', [1, 14], 'count', '#,##0'],
    ['nothing', [], undefined, '#,##0'],
  ])('%s', (_, values, unit, code) => {
    expect(formatNumbers(values, unit, false)).toBe(code);
  });

  test('changes have their sign, nil has none', () => {
    expect(formatNumbers([-3], 'EUR/year', true)).toBe('+#,##0;-#,##0;#,##0');
  });

  test.each([
    [1_605_867.2, '#,##0', '1,605,867'],
    [-170_996, '+#,##0;-#,##0;#,##0', '-170,996'],
    [999, '#,##0', '999'],
    [20.75, '#,##0.00', '20.75'],
    [0.894, '0.0%', '89.4%'],
    [1234.5, '#,##0.0', '1,234.5'],
  ])('%d as %s is as wide as it is written', (value, format, written) => {
    expect(measureNumber(value, format)).toBe(written.length);
  });
});

describe('references', () => {
  test.each([
    [0, 'A'],
    [25, 'Z'],
    [26, 'AA'],
    [701, 'ZZ'],
    [702, 'AAA'],
  ])('column %d is %s', (column, letter) => {
    expect(letterOf(column)).toBe(letter);
  });

  test('formulas name cells below the headings, and other sheets in quotes', () => {
    const names = new Map([
      ['cost', 'Coût d’aujourd’hui'],
      ['quoted', "L'été"],
    ]);
    const at = (row: number, column: number, sheetId?: string) => ({
      row,
      column,
      ...(sheetId && { sheetId }),
    });
    expect(writeFormula({ kind: 'sum', from: at(0, 2), to: at(9, 2) }, names)).toBe('SUM(C2:C11)');
    expect(writeFormula({ kind: 'ratio', of: at(0, 2), over: at(10, 2) }, names)).toBe('C2/C12');
    expect(writeFormula({ kind: 'difference', of: at(1, 1), less: at(0, 1) }, names)).toBe('B3-B2');
    expect(writeFormula({ kind: 'growth', of: at(1, 1), from: at(0, 1) }, names)).toBe('B3/B2-1');
    expect(writeFormula({ kind: 'same', as: at(3, 4, 'cost') }, names)).toBe("'Coût d’aujourd’hui'!E5");
    expect(writeFormula({ kind: 'same', as: at(0, 0, 'quoted') }, names)).toBe("'L''été'!A2");
    expect(() => writeFormula({ kind: 'same', as: at(0, 0, 'gone') }, names)).toThrow('gone');
    expect(writeColumn("L'été", 1, 3)).toBe("'L''été'!$B$2:$B$4");
  });
});

describe('room', () => {
  test('columns are as wide as their cells, headings take lines', () => {
    expect(measureColumn('Coût', [30], 9)).toBe(32);
    expect(measureColumn('Un intitulé qui se replie sur trois lignes', [3], 9)).toBeLessThan(22);
    expect(measureColumn('Texte', [4000], 9)).toBe(46);
    expect(measureColumn('Texte', [4000], 2)).toBe(92);
  });

  test('rows are as high as their tallest text', () => {
    expect(countLines('un deux trois quatre cinq six', 14)).toBe(3);
    expect(countLines('a\nb', 40)).toBe(2);
    expect(countLines('x'.repeat(100), 12)).toBe(10);
    expect(measureRow(['court', 'a\nb\nc'], [20, 20])).toBe(3 * 13 + 3);
    expect(measureRow(['a\n'.repeat(500)], [20])).toBe(409);
  });

  test('wide sheets are printed over several pages', () => {
    expect(countPagesAcross([40, 60])).toBe(1);
    expect(countPagesAcross(Array.from({ length: 30 }, () => 20))).toBe(3);
  });
});

test('texts lose only what no file can hold', () => {
  expect(makeSafe('a\ud800b\uffff')).toBe('a\ufffdb\ufffd');
  expect(makeSafe('\u{1f600}')).toBe('\u{1f600}');
  expect(makeSafe('_x0041_ _x41_')).toBe('_x005F_x0041_ _x41_');
  expect(makeSafe('x'.repeat(40_000))).toHaveLength(32_767);
  expect(['#REF!', '#N/A', '#DIV/0!', '#NAME?'].every(looksLikeError)).toBe(true);
  expect(['#1 du classement', '# titre', 'REF!'].some(looksLikeError)).toBe(false);
});
