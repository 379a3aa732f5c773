// Who is called what in a report, and that it stays so.

import { describe, expect, it } from 'vitest';
import { EXAMPLES, givePseudonyms, readStudy, removePerson, type Study } from '../../../../model';

async function load(id: string): Promise<Study> {
  const result = readStudy(await EXAMPLES.find((example) => example.id === id)?.load());
  if (!result.ok) throw new Error('example not read');
  return result.study;
}

describe('givePseudonyms', () => {
  it('gives every person one, different from all others', async () => {
    const { today, scenarios, pseudonyms = [] } = givePseudonyms(await load('mid-size'));
    const ids = new Set([today, ...scenarios].flatMap(({ people }) => people.map(({ id }) => id)));
    expect(new Set(pseudonyms.map(({ person }) => person))).toEqual(ids);
    expect(new Set(pseudonyms.map(({ kind, number }) => `${kind} ${number}`)).size).toBe(ids.size);
  });

  it('says what a person mostly does', async () => {
    const study = givePseudonyms(await load('mid-size'));
    const { roles, assignments } = study.today;
    for (const { person, kind } of study.pseudonyms ?? []) {
      const lines = assignments.filter((line) => 'person' in line && line.person === person);
      const longest = Math.max(...lines.map(({ share }) => share));
      const kinds = lines
        .filter(({ share }) => share === longest)
        .map(({ role }) => roles.find(({ id }) => id === role)?.kind);
      if (lines.length === 1) expect(kinds).toContain(kind);
    }
  });

  it('changes nothing the second time', async () => {
    const once = givePseudonyms(await load('small'));
    expect(givePseudonyms(once)).toBe(once);
  });

  it('keeps what was given when somebody leaves and another comes', async () => {
    const before = givePseudonyms(await load('small'));
    const [first] = before.today.people;
    if (!first) throw new Error('nobody');
    const after = removePerson(before, before.today.id, first.id);
    const joined: Study = {
      ...after,
      today: { ...after.today, people: [...after.today.people, { ...first, id: 'new', name: 'New' }] },
    };
    const { pseudonyms = [] } = givePseudonyms(joined);
    expect(pseudonyms.slice(0, before.pseudonyms?.length)).toEqual(before.pseudonyms);
    const added = pseudonyms.at(-1);
    expect(added?.person).toBe('new');
    expect(
      before.pseudonyms?.some(({ kind, number }) => kind === added?.kind && number === added?.number),
    ).toBe(false);
  });
});
