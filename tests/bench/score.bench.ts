// Time of a full score: of the mid-size example, after one edit of it, and of organisations up to hundreds of people,
// so that growth shows. A score runs at every keystroke: what it takes is what the hand waits for.

import { assign, EXAMPLES, readStudy, type Study, scoreScenario } from '../../model';
import { enlarge } from './enlarge';
import { measure } from './measure';

const example = EXAMPLES.find(({ id }) => id === 'mid-size');
const read = readStudy(await example?.load());
if (!read.ok) throw new Error('the example is not valid');
const midSize = read.study;

const whole = measureWhole('14 people, 10 roles, 3 providers, whole', midSize, 0.5);

const again = measureEdits('the same after one edit', midSize);
console.log(`an edit over a whole score: ratio ${(again / whole).toFixed(2)}, expected about 1 or less`);

for (const blocks of [1, 2, 5, 10, 20]) {
  const study = enlarge(midSize, { blocks, people: 25, providers: 17 });
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
