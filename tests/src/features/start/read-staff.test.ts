import { describe, expect, test } from 'vitest';
import { readStudy, scoreScenario } from '../../../../model';
import { buildStudy, estimate } from '../../../../src/features/start/build-study';
import { readStaff } from '../../../../src/features/start/read-staff';

const WORDS = {
  organization: 'Essai',
  today: 'Situation actuelle',
  scenario: 'Premier scénario',
  pseudonym: (who: object) => JSON.stringify(who).replaceAll(/[{}"]/g, ''),
};
const ANSWERS = { users: 400, sites: 3, servers: 60, applications: 20, hours: 'office' } as const;

describe('a pasted staff list', () => {
  test('with headings, in any order of columns', () => {
    const rows = [
      ['Salaire', 'Fonction', 'ETP', 'Nom'],
      ['45 000', 'DBA', '0,8', 'Personne 1'],
      ['', 'Jongleur', '', 'Personne 2'],
    ];
    expect(readStaff(rows, 'fr')).toEqual([
      { name: 'Personne 1', kinds: ['database-administrator'], fte: 0.8, salary: 45_000 },
      { name: 'Personne 2', kinds: [], fte: 1, unknownRole: 'Jongleur' },
    ]);
  });

  test('without headings: a column is what it holds', () => {
    const rows = [
      ['Personne 1', 'Technicien réseau', '1', '32000'],
      ['Personne 2', 'DBA', '80', '48000'],
    ];
    expect(
      readStaff(rows, 'fr').map(({ name, kinds, fte, salary }) => [name, kinds[0], fte, salary]),
    ).toEqual([
      ['Personne 1', 'network-technician', 1, 32_000],
      ['Personne 2', 'database-administrator', 0.8, 48_000],
    ]);
  });

  test('a list of names alone, and nothing at all', () => {
    expect(
      readStaff([['Personne 1'], [''], ['DBA 2']], 'fr').map(({ name, kinds }) => [name, kinds]),
    ).toEqual([
      ['Personne 1', []],
      ['DBA 2', ['database-administrator']],
    ]);
    expect(readStaff([], 'fr')).toEqual([]);
  });
});

describe('the study of five answers', () => {
  test.each(['office', 'extended', '24x7'] as const)('is valid and can be scored (%s)', (hours) => {
    const result = readStudy(buildStudy({ ...ANSWERS, hours }, [], WORDS));
    if (!result.ok) throw new Error(JSON.stringify(result.errors));
    const { total } = scoreScenario(result.study, 'today');
    expect(total.cost.value).toBeGreaterThan(0);
    expect(total.onTime.value).toBeGreaterThan(0.5);
  });

  test('holds the very needs that were shown', () => {
    expect(buildStudy(ANSWERS, [], WORDS).today.roles).toEqual(estimate(ANSWERS).map(({ role }) => role));
  });

  test('puts the people of a list on the roles it names, even when names repeat', () => {
    const person = { name: 'Personne', kinds: ['administrator', 'network-technician'], fte: 1 } as const;
    const result = readStudy(buildStudy(ANSWERS, [person, person], WORDS));
    if (!result.ok) throw new Error(JSON.stringify(result.errors));
    const { people, assignments } = result.study.today;
    expect(new Set(people.map(({ name }) => name)).size).toBe(2);
    expect(assignments.filter((line) => 'person' in line && line.person === people[0]?.id)).toHaveLength(2);
  });
});
