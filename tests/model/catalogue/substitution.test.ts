import { expect, test } from 'vitest';
import { ROLE_KINDS, SKILL_LEVELS } from '../../../model/catalogue/ids';
import { effectiveLevel, listNearby } from '../../../model/catalogue/substitution';

test('technician and pilot stand in for one another in full, as the memo keeps them together', () => {
  expect(effectiveLevel({ 'operations-technician': 3 }, 'operations-pilot')).toEqual({
    level: 3,
    from: 'operations-technician',
  });
  expect(effectiveLevel({ 'operations-pilot': 2 }, 'operations-technician').level).toBe(2);
});

test.each([
  ['administrator', 'database-administrator'],
  ['administrator', 'network-technician'],
  ['administrator', 'application-expert'],
  ['service-desk-technician', 'desktop-technician'],
] as const)('%s and %s serve one another with one level less', (a, b) => {
  expect(effectiveLevel({ [a]: 3 }, b)).toEqual({ level: 2, from: a });
  expect(effectiveLevel({ [b]: 2 }, a)).toEqual({ level: 1, from: b });
  expect(effectiveLevel({ [a]: 1 }, b)).toEqual({ level: 0, from: b });
});

test('own skill wins at equal levels, the nearby one only when higher', () => {
  expect(effectiveLevel({ administrator: 3, 'database-administrator': 2 }, 'database-administrator')).toEqual(
    {
      level: 2,
      from: 'database-administrator',
    },
  );
  expect(effectiveLevel({ administrator: 3, 'database-administrator': 1 }, 'database-administrator')).toEqual(
    {
      level: 2,
      from: 'administrator',
    },
  );
});

test('nothing serves an unrelated kind', () => {
  expect(effectiveLevel({ 'database-administrator': 3 }, 'service-desk-technician')).toEqual({
    level: 0,
    from: 'service-desk-technician',
  });
});

test('a level never falls when a skill rises, and nearness is mutual', () => {
  for (const kind of ROLE_KINDS) {
    for (const { kind: near, loss } of listNearby(kind)) {
      expect(listNearby(near)).toContainEqual({ kind, loss });
      const levels = SKILL_LEVELS.map((skill) => effectiveLevel({ [near]: skill }, kind).level);
      expect(levels).toEqual([...levels].sort());
    }
  }
});
