import { describe, expect, test } from 'vitest';
import { ROLE_KINDS } from '../../../model/catalogue/ids';
import { ROLE_NOMENCLATURE } from '../../../model/catalogue/role-nomenclature';
import { ROLE_TEXTS } from '../../../model/catalogue/role-texts';
import { CATALOGUE } from '../../../model/catalogue/roles';

const BILINGUAL_FIELDS = ['does', 'training', 'rhythm', 'sourcing', 'mix'] as const;

describe('the eleven roles', () => {
  test('are numbered as in the memo, seven of production and four of support', () => {
    expect(ROLE_KINDS.map((kind) => CATALOGUE[kind].memoId)).toEqual(
      Array.from({ length: 11 }, (_, i) => `R${i + 1}`),
    );
    expect(ROLE_KINDS.map((kind) => CATALOGUE[kind].family)).toEqual([
      ...Array<string>(7).fill('production'),
      ...Array<string>(4).fill('support'),
    ]);
  });

  test('carry all 48 synonyms of the memo, and mark those that are ours', () => {
    const counts = ROLE_KINDS.map(
      (kind) => CATALOGUE[kind].synonyms.filter((synonym) => synonym.ours === undefined).length,
    );
    // Counted by hand in the memo; "pilote de serveurs, de systèmes, de ressources, de services" is four.
    expect(counts).toEqual([5, 10, 4, 3, 6, 2, 3, 4, 4, 5, 2]);
    for (const kind of ROLE_KINDS) {
      expect(CATALOGUE[kind].synonyms.some((synonym) => synonym.language === 'en')).toBe(true);
    }
  });

  test('give privileged access to administrators and database administrators only', () => {
    expect(ROLE_KINDS.filter((kind) => CATALOGUE[kind].privilegedAccess)).toEqual([
      'administrator',
      'database-administrator',
    ]);
  });

  test('have short names that fit a card', () => {
    for (const kind of ROLE_KINDS) {
      const { short } = CATALOGUE[kind];
      for (const text of [short.fr, short.en]) expect(text.length).toBeLessThanOrEqual(22);
    }
  });
});

describe('the texts', () => {
  test('are there in both languages, and different', () => {
    for (const kind of ROLE_KINDS) {
      for (const field of BILINGUAL_FIELDS) {
        const text = ROLE_TEXTS[kind][field];
        if (text === undefined) continue;
        expect(text.fr.length).toBeGreaterThan(5);
        expect(text.en.length).toBeGreaterThan(5);
        expect(text.fr).not.toBe(text.en);
      }
    }
  });

  test('are silent exactly where the memo is', () => {
    const silent = (field: 'training' | 'rhythm' | 'sourcing') =>
      ROLE_KINDS.filter((kind) => ROLE_TEXTS[kind][field] === undefined).map(
        (kind) => CATALOGUE[kind].memoId,
      );
    expect(silent('training')).toEqual(['R8', 'R10', 'R11']);
    expect(silent('rhythm')).toEqual(['R3', 'R8', 'R10', 'R11']);
    expect(silent('sourcing')).toEqual(['R7']);
  });

  test('give every role a CIGREF family, a ROME and an ESCO code', () => {
    for (const kind of ROLE_KINDS) {
      const lists = ROLE_NOMENCLATURE[kind].map(({ list }) => list);
      for (const list of ['CIGREF', 'ROME', 'ESCO'] as const) expect(lists).toContain(list);
    }
  });
});
