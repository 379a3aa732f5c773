// Time of a full score: of the mid-size example, after one edit of it, and of organisations up to hundreds of people,
// so that growth shows. A score runs at every keystroke: what it takes is what the hand waits for.

import {
  assign,
  EXAMPLES,
  type Person,
  type Provider,
  type Role,
  readStudy,
  type Scenario,
  type Study,
  scoreScenario,
} from '../../model';
import { measure } from './measure';

const example = EXAMPLES.find(({ id }) => id === 'mid-size');
const read = readStudy(await example?.load());
if (!read.ok) throw new Error('the example is not valid');
const midSize = read.study;

const whole = measureWhole('14 people, 10 roles, 3 providers, whole', midSize, 0.5);

const again = measureEdits('the same after one edit', midSize);
console.log(`an edit over a whole score: ratio ${(again / whole).toFixed(2)}, expected about 1 or less`);

for (const blocks of [1, 2, 5, 10, 20]) {
  const study = enlarge(midSize, blocks);
  const { people, roles, providers } = study.today;
  const label = `${people.length} people, ${roles.length} roles, ${providers.length} providers`;
  const median = measureWhole(`${label}, whole`, study);
  measureEdits(`${label}, after one edit`, study, blocks === 20 ? 16 : undefined);
  console.log(`  whole, per role ${((1000 * median) / roles.length).toFixed(1)} µs`);
}

/** Median time of a whole score (ms): an assumption changes each time, so that nothing can be kept. */
function measureWhole(label: string, study: Study, budgetMs?: number): number {
  const other = { ...study, assumptions: [{ id: 'time.absence-rate', low: 0.02, mode: 0.04, high: 0.05 }] };
  let turn = false;
  return measure(
    label,
    () => {
      turn = !turn;
      return scoreScenario(turn ? other : study, 'today');
    },
    budgetMs,
  ).median;
}

/** Median time of a score after one share has changed (ms): two studies that differ by it, in turn. */
function measureEdits(label: string, study: Study, budgetMs?: number): number {
  const held = study.today.assignments.find((one) => 'person' in one && one.share > 0);
  if (!held || !('person' in held)) throw new Error('the example has nobody assigned');
  const edited = assign(study, 'today', held.role, { person: held.person }, held.share / 2);
  let turn = false;
  return measure(
    label,
    () => {
      turn = !turn;
      return scoreScenario(turn ? edited : study, 'today');
    },
    budgetMs,
  ).median;
}

/**
 * An organisation of `blocks` services, each with the roles of the example and 25 people: those of the example, then
 * again its first ones as further holders. Up to 50 providers, shared between services.
 */
function enlarge(study: Study, blocks: number): Study {
  const { roles, people, providers, assignments } = study.today;
  const all = { roles: [] as Role[], people: [] as Person[], providers: new Map<string, Provider>() };
  const held: Scenario['assignments'] = [];
  for (let block = 0; block < blocks; block++) {
    const named = (id: string, copy = 0) => `${id}-${block}-${copy}`;
    all.roles.push(...roles.map((one) => ({ ...one, id: named(one.id) })));
    for (let i = 0; i < 25; i++) {
      const model = people[i % people.length];
      if (!model) continue;
      const id = named(model.id, Math.floor(i / people.length));
      all.people.push({ ...model, id, name: id });
      for (const one of assignments) {
        if ('person' in one && one.person === model.id)
          held.push({ ...one, role: named(one.role), person: id });
      }
    }
    for (const model of providers) {
      const id = `${model.id}-${block % 17}`;
      all.providers.set(id, { ...model, id, name: id });
      for (const one of assignments) {
        if ('provider' in one && one.provider === model.id)
          held.push({ ...one, role: named(one.role), provider: id });
      }
    }
  }
  const today = { ...study.today, ...all, providers: [...all.providers.values()], assignments: held };
  return { ...study, today, scenarios: [], baselineId: study.today.id };
}
