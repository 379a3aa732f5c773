// Speed of other tools on M/M/5 at 80 %, in events per second: what the simulation's own speed is to be read against.
// Median of three runs; fails when a mean wait is not that of theory, since a wrong queue would be no reference.

import { EXACT_WAIT, REFERENCES, type ReferenceRun } from './reference/run';

for (const { label, customers, run } of REFERENCES) {
  const runs: ReferenceRun[] = [];
  for (const seed of [1, 2, 3]) {
    const one = await run(customers, seed);
    if (one) runs.push(one);
  }
  const [, middle] = runs.toSorted((a, b) => a.eventsPerSecond - b.eventsPerSecond);
  console.log(
    `${(middle?.name ?? label).padEnd(48)} ${middle ? describeRun(middle, customers) : 'not here'}`,
  );
  for (const { meanWait, standardError } of runs) {
    if (Math.abs(meanWait - EXACT_WAIT) > 5 * standardError) process.exitCode = 1;
  }
}

function describeRun(
  { eventsPerSecond, meanWait, standardError, pWait }: ReferenceRun,
  customers: number,
): string {
  const speed = `${(eventsPerSecond / 1e6).toFixed(3).padStart(9)} M events/s`;
  const wait = `mean wait ${meanWait.toFixed(4)} ± ${(1.96 * standardError).toFixed(4)}, exact ${EXACT_WAIT.toFixed(4)}`;
  return `${speed}  ${wait}  waiting ${pWait.toFixed(4)}  n ${customers}`;
}
