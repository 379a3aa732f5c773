import { describe, expect, test } from 'vitest';
import { loadWords, makeFormat } from '../../../src/i18n';

const fr = makeFormat('fr', 'EUR', await loadWords('fr'));
const en = makeFormat('en', 'EUR', await loadWords('en'));
/** Spaces of every width look alike in a test: written as plain ones. */
const plain = (text: string) => text.replace(/[\u00a0\u2009\u202f]/g, ' ');

describe('money', () => {
  test.each([
    [0, '0 €', '€0'],
    [412.4, '412 €', '€412'],
    [9_430, '9,4 k€', '€9.4k'],
    [896_512, '897 k€', '€897k'],
    [999_700, '1,00 M€', '€1.00M'],
    [1_000_000, '1 M€', '€1M'],
    [1_236_000, '1,24 M€', '€1.24M'],
    [-73_200, '−73 k€', '−€73k'],
    [Number.POSITIVE_INFINITY, '∞ M€', '€∞M'],
  ])('%d', (amount, french, english) => {
    expect(plain(fr.money(amount))).toBe(french);
    expect(en.money(amount)).toBe(english);
  });

  test('exact, signed, in parts, in another currency', () => {
    expect(plain(fr.moneyExact(896_512))).toBe('896 512 €');
    expect(en.moneyExact(-896_512)).toBe('−€896,512');
    expect(plain(fr.signedMoney(58_000))).toBe('+58 k€');
    expect(en.signedMoney(58_000)).toBe('+€58k');
    expect(plain(fr.signedMoney(0))).toBe('0 €');
    expect(fr.moneyParts(896_512)).toEqual({ value: '897', unit: 'k€' });
    expect(en.moneyParts(896_512)).toEqual({ value: '€897', unit: 'k' });
    const francs = makeFormat('fr', 'CHF', (id) => (id === 'common.kilo' ? 'k' : id));
    expect(plain(francs.money(12_000))).toBe('12 kCHF');
  });
});

describe('other numbers', () => {
  test('ratios and their differences', () => {
    expect(plain(fr.percent(0.931))).toBe('93,1 %');
    expect(en.percent(0.931)).toBe('93.1%');
    expect(plain(fr.points(0.067))).toBe('+6,7 pt');
    expect(plain(en.points(-0.002))).toBe('−0.2 pt');
    expect(fr.percentParts(0.9)).toEqual({ value: '90,0', unit: '%' });
  });

  test('decimals only where they inform', () => {
    expect(fr.number(1.25)).toBe('1,3');
    expect(plain(fr.percent(0.25))).toBe('25 %');
    // Computed, beside 89,4 %: the decimal tells that it was rounded.
    expect(plain(fr.percent(0.88961))).toBe('89,0 %');
    expect(plain(fr.unit(20.7004, 'FTE'))).toBe('20,70 ETP');
    expect(plain(fr.unit(0.5, 'FTE'))).toBe('0,5 ETP');
    expect(plain(fr.signedPercent(0.0001))).toBe('0 %');
    expect(plain(fr.unit(10, 'times'))).toBe('× 10');
    expect(fr.fixed(12, 1)).toBe('12,0');
    expect(plain(fr.number(1234.5))).toBe('1 235');
    expect(en.number(1234.5)).toBe('1,235');
  });

  test('every unit is said once, beside its value', () => {
    expect(plain(fr.unit(412, 'hours/year'))).toBe('412 h/an');
    expect(plain(en.unit(412, 'hours/year'))).toBe('412 h/yr');
    expect(plain(fr.unit(896_512, 'EUR/year'))).toBe('897 k€/an');
    expect(en.unit(896_512, 'EUR/year')).toBe('€897k/yr');
    expect(plain(fr.unit(35.5, 'EUR/hour'))).toBe('36 €/h');
    expect(plain(fr.unit(1.18, 'FTE'))).toBe('1,18 ETP');
    expect(plain(fr.unit(1, 'years'))).toBe('1 an');
    expect(plain(fr.unit(3, 'years'))).toBe('3 ans');
    expect(plain(en.unit(1, 'weeks'))).toBe('1 week');
    expect(en.unitName('weeks')).toBe('weeks');
    expect(plain(fr.unit(0.931, 'ratio'))).toBe('93,1 %');
    expect(fr.unit(1, 'yes/no')).toBe('Oui');
    expect(fr.unit(3, 'count')).toBe('3');
  });

  test('dates and lists', () => {
    expect(fr.date('2026-11-23T12:00:00Z')).toBe('23 novembre 2026');
    expect(en.date('2026-11-23T12:00:00Z')).toBe('23 November 2026');
    expect(fr.list(['a', 'b', 'c'])).toBe('a, b et c');
  });
});
