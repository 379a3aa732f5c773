// Numbers as people write them, in both languages. Expected values are read off the text by hand.
import { describe, expect, it } from 'vitest';
import { readNumber } from '../../../../src/components/table/parse-number';

const value = (text: string, locale = 'fr') => readNumber(text, locale)?.value;

describe('readNumber', () => {
  it.each([
    ['45 000,50', 45000.5],
    ['45\u202f000,50', 45000.5],
    ['45\u00a0000', 45000],
    ['45.000,50', 45000.5],
    ['45,000.50', 45000.5],
    ['1.234.567', 1234567],
    ["1'234.5", 1234.5],
    ['45 k€', 45000],
    ['45K', 45000],
    ['1,2 M€', 1200000],
    ['480 €/jour', 480],
    ['€480', 480],
    ['−3', -3],
    ['-3,5', -3.5],
    ['+2', 2],
    ['12 mois', 12],
    ['7,5 h', 7.5],
    [',5', 0.5],
    ['.5', 0.5],
    ['0', 0],
  ])('reads %s', (text, expected) => {
    expect(value(text)).toBeCloseTo(expected, 9);
  });

  it('reads a lone comma by the language', () => {
    expect(value('1,500', 'fr')).toBe(1.5);
    expect(value('1,500', 'en')).toBe(1500);
    expect(value('1,50', 'en')).toBe(1.5);
  });

  it('divides a percentage and says so', () => {
    expect(readNumber('85 %', 'fr')).toEqual({ value: 0.85, percent: true });
    expect(readNumber('85', 'fr')).toEqual({ value: 85, percent: false });
  });

  it.each([
    '',
    ' ',
    'abc',
    '12abc',
    '1,2,3',
    '1.2.3,4',
    '12 34a',
    '--3',
    '=1+1',
    '<b>1</b>',
    '1e5',
    '3 m',
    'NaN',
    '∞',
  ])('refuses %j', (text) => {
    expect(readNumber(text, 'fr')).toBeUndefined();
  });
});
