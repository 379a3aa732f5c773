// Time of the functions the score calls thousands of times per keystroke. Each run goes over a thousand different
// arguments and keeps the sum, so that nothing can be folded away: milliseconds shown are microseconds per call.

import { smallestStoppingSet } from '../../model/math/bus-factor';
import { erlangC } from '../../model/math/erlang';
import { chanceNobody, presentCounts } from '../../model/math/roster';
import { answeredAfterDelay } from '../../model/math/wait';
import { employerCostInFrance } from '../../model/supply/employer-cost';
import { measure } from './measure';

function addUp(f: (i: number) => number): number {
  let sum = 0;
  for (let i = 0; i < 1000; i++) sum += f(i);
  return sum;
}

/** A load of 30 to 80 % of the servers. */
const delay = (servers: number, i: number) => erlangC(servers, (0.3 + (i % 6) / 10) * servers);

measure('1000 × Erlang C, 1 to 5 servers', () => addUp((i) => delay(1 + (i % 5), i)), 1);
measure(
  '1000 × Erlang C, 0.5 to 5 servers, fractional',
  () => addUp((i) => delay(0.5 + (i % 45) / 10.3, i)),
  1,
);
measure(
  '1000 × Erlang C, 0.5 to 20 servers, fractional',
  () => addUp((i) => delay(0.5 + (i % 195) / 10.3, i)),
  1,
);

for (const size of [1, 2, 3, 6, 12]) {
  const teams = Array.from({ length: 1000 }, (_, i) =>
    Array.from({ length: size }, (_, j) => ({
      present: 0.6 + ((i + j) % 40) / 100,
      absent: 0.05 + ((i * j) % 7) / 100,
    })),
  );
  const team = (i: number) => teams[i] as (typeof teams)[number];
  measure(`1000 × how many of ${size} are present`, () =>
    addUp((i) => presentCounts(team(i), 0.7)[0] as number),
  );
  measure(`1000 × nobody of ${size} is present`, () => addUp((i) => chanceNobody(team(i), 0.7)));
}

measure('1000 × answered after a delay', () => addUp((i) => answeredAfterDelay(0.4, 0.5 + i / 500, 2, 4)), 1);
measure('1000 × employer cost in France', () => addUp((i) => employerCostInFrance(25_000 + 50 * i).total));

for (const [people, roles, budget] of [
  [14, 11, 5],
  [60, 40, 50],
] as const) {
  const company = Array.from({ length: roles }, (_, r) => ({
    weight: 1 + ((7 * r) % 20),
    holders: Array.from({ length: 1 + (r % 4) }, (_, h) => (5 * r * r + 3 * h * h + r * h) % people),
  }));
  measure(
    `bus factor, ${people} people on ${roles} roles`,
    () => smallestStoppingSet(company, 0.5).size,
    budget,
  );
}
