// Time of a bridge: of the mid-size example, and of an organisation of 60 people where twelve roles change hands. It
// is built when two scenarios are compared, in slices between two frames: the longest slice is one score.

import {
  assign,
  bridgeScenarios,
  EXAMPLES,
  listDifferences,
  readStudy,
  type Scenario,
  type Study,
  startBridge,
  unassign,
} from '../../model';
import { enlarge } from './enlarge';
import { measure } from './measure';

const example = EXAMPLES.find(({ id }) => id === 'mid-size');
const read = readStudy(await example?.load());
if (!read.ok) throw new Error('the example is not valid');
const midSize = read.study;

for (const { id } of midSize.scenarios) measureBridge(`14 people, today to ${id}`, midSize, 'today', id, 400);
const [first, second] = midSize.scenarios;
if (first && second)
  measureBridge(`14 people, ${first.id} to ${second.id}`, midSize, first.id, second.id, 400);
measureBridge(
  '60 people, 30 roles, 12 roles change hands',
  handOver(enlarge(midSize, { blocks: 3, people: 20, providers: 1 })),
  'today',
  'other',
  2000,
);

/** Prints what a bridge is made of, its time, and its longest slice. */
function measureBridge(label: string, study: Study, fromId: string, toId: string, budgetMs: number): void {
  const differences = listDifferences(study, fromId, toId).flatMap((group) => group.differences).length;
  const { total } = startBridge(study, fromId, toId);
  const { median, result } = measure(label, () => bridgeScenarios(study, fromId, toId), budgetMs);
  const slices = measureSlices(study, fromId, toId);
  console.log(
    `  ${differences} differences, ${result.steps.length} steps, ${total} scores, ${(median / total).toFixed(2)} ms each, longest ${slices.toFixed(2)} ms`,
  );
  measure('  the same, its differences listed', () => listDifferences(study, fromId, toId));
}

/** Longest time of one score of a bridge (ms). */
function measureSlices(study: Study, fromId: string, toId: string): number {
  const work = startBridge(study, fromId, toId);
  let longest = 0;
  while (work.done() < work.total) {
    const start = performance.now();
    work.advance(1);
    longest = Math.max(longest, performance.now() - start);
  }
  return longest;
}

/** Adds a scenario where the first holder of each of twelve roles gives it to a provider. */
function handOver(study: Study): Study {
  const provider = study.today.providers[0];
  const contract = provider?.contracts[0];
  if (!provider || !contract) throw new Error('the example has no provider');
  const other: Scenario = { ...study.today, id: 'other', name: 'Other' };
  let changed: Study = { ...study, scenarios: [other] };
  for (const { id } of study.today.roles.slice(0, 12)) {
    const line = other.assignments.find((one) => one.role === id && 'person' in one);
    if (line && 'person' in line) changed = unassign(changed, 'other', id, { person: line.person });
    changed = assign(changed, 'other', id, { provider: provider.id, contract: contract.id }, 0.4);
  }
  return changed;
}
