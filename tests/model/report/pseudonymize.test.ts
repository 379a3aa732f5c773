// A study without names: nobody in it, the same figures.

import { describe, expect, it } from 'vitest';
import {
  EXAMPLES,
  listScenarios,
  parseStudy,
  pseudonymize,
  readStudy,
  type Study,
  scoreScenario,
  serializeStudy,
} from '../../../model';

/** The example with people of flesh and blood, whose names stand everywhere a text can be typed. */
async function loadNamed(id: string): Promise<Study> {
  const result = readStudy(await EXAMPLES.find((example) => example.id === id)?.load());
  if (!result.ok) throw new Error('example not read');
  const { study } = result;
  const named = new Map<string, string>();
  for (const scenario of listScenarios(study))
    for (const person of scenario.people) named.set(person.id, `Zoé Xylo${named.size} (ext.)`);
  const renamed = JSON.parse(
    serializeStudy(study).replace(/"id": "([^"]+)"|"person": "([^"]+)"/g, (all, own, other) =>
      named.has(own ?? other)
        ? all.replace(own ?? other, `zoe-xylo${[...named.keys()].indexOf(own ?? other)}`)
        : all,
    ),
  ) as Study;
  const first = renamed.today.people[0];
  if (!first) throw new Error('nobody');
  for (const scenario of [renamed.today, ...renamed.scenarios])
    for (const person of scenario.people)
      person.name = `Zoé Xylo${person.id.slice('zoe-xylo'.length)} (ext.)`;
  const role = renamed.today.roles[0];
  if (role) {
    role.label = `Rôle de ${first.name}`;
    role.breakGlass = { who: first.name.toUpperCase(), delayHours: 4, feePerCall: 100 };
  }
  return {
    ...renamed,
    notes: [{ id: 'n', at: '2026-11-25', text: `${first.name} part ; Zoé Xylo0 (ext.)s reste.` }],
  };
}

const call = ({ kind, number }: { kind?: string | undefined; number: number }) =>
  `${kind ?? 'person'} ${number}`;

describe.each(['small', 'mid-size', 'round-the-clock'])('%s without names', (id) => {
  it('is a valid study in which no name is left', async () => {
    const study = await loadNamed(id);
    const hidden = pseudonymize(study, call);
    const text = serializeStudy(hidden);
    expect(parseStudy(text)).toMatchObject({ ok: true });
    expect(text.replace('Zoé Xylo0 (ext.)s', '')).not.toMatch(/xylo/i);
    expect(hidden.pseudonyms).toBeUndefined();
  });

  it('has the same figures to the last bit', async () => {
    const study = await loadNamed(id);
    const hidden = pseudonymize(study, call);
    for (const scenario of listScenarios(study)) {
      const before = scoreScenario(study, scenario.id).total;
      const after = scoreScenario(hidden, scenario.id).total;
      expect(after.cost.value).toBe(before.cost.value);
      expect(after.onTime.value).toBe(before.onTime.value);
      expect(after.loss.value).toBe(before.loss.value);
    }
  });
});
