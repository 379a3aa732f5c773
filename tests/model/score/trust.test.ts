// Each doubt by a small study that deserves it and one that does not.

import { expect, test } from 'vitest';
import type { Person, Role } from '../../../model/scenario/schema';
import { type Doubt, listDoubts } from '../../../model/score/trust';
import { person, role, roleOf, scoreToday, study } from '../../support/laws';

function doubts(need: Partial<Role['need']>, people: number): readonly Doubt[] {
  const base = role('r', 'administrator');
  const team = Array.from({ length: people }, (_, i): Person => person(`p${i}`, { administrator: 2 }));
  const one = study({
    roles: [{ ...base, need: { ...base.need, ...need } }],
    people: team,
    assignments: team.map(({ id }) => ({ role: 'r', person: id, share: 1 })),
  });
  return listDoubts(roleOf(scoreToday(one), 'r'));
}

const incidents = (perYear: number) => ({
  incident: { ...role('r', 'administrator').need.incident, perYear, effortHours: 1 },
});

test('a calm role held by three is trusted', () => {
  expect(doubts({ ...incidents(200), run: { hoursPerYear: 500 } }, 3)).toEqual([]);
});

test('planned work is doubted from 80 % load', () => {
  // A full-time post gives about 1,290 hours: two give 2,580, of which 80 % is 2,064.
  expect(doubts({ run: { hoursPerYear: 1900 } }, 2)).toEqual([]);
  expect(doubts({ run: { hoursPerYear: 2300 } }, 2)).toEqual(['overloaded']);
});

test('one holder who can carry on alone is a doubt about incidents, not about projects', () => {
  expect(doubts(incidents(50), 1)).toEqual(['alone']);
  expect(doubts({ project: { daysPerYear: 20 } }, 1)).toEqual([]);
});

test('a team often found busy serves the urgent first; a swamped one is saturated too', () => {
  expect(doubts(incidents(1500), 2)).toEqual(['urgent-first']);
  expect(doubts({ ...incidents(3300), run: { hoursPerYear: 10 } }, 2)).toEqual([
    'overloaded',
    'saturated',
    'urgent-first',
  ]);
});
