// Queues whose answer is known, played by the engine: one role, people always there, efforts of an hour on average.

import { lineOf } from '../../../model/simulation/engine/world';
import { ROLE_COLUMNS, type RoleColumn } from '../../../model/simulation/result';
import { type QueueClass, queueStudy } from '../../support/simulated';
import { firstTakenWithin, nonPreemptiveWaits, preemptiveOfOne } from '../support/priority-queues';
import { delayedShare, meanWait, meanWaitOfOne, takenWithin } from '../support/queues';
import type { ExactCase, Quantity } from './case';
import { DeafTracer, type Measured, play, ratioOf } from './replicates';

const REPLICATES = 60;
/** Mean customers asked of a case, over all its replicates. */
const HOURS_PER_YEAR = 2016;

const yearsFor = (customers: number, rate: number) =>
  Math.max(2, Math.ceil(customers / (rate * HOURS_PER_YEAR * REPLICATES)));

const column = (name: RoleColumn) => ROLE_COLUMNS.indexOf(name);

/** M/M/c, first come first served: chance to wait, mean wait, chance to be taken within an hour. */
export function mmc(servers: number, load: number, customers: number): ExactCase {
  const arrivals = servers * load;
  const queue = { servers, services: 1, arrivals };
  return {
    id: `mmc-${servers}-${load}`,
    title: `M/M/${servers}, ρ = ${load}`,
    source: 'Erlang 1917; Gross & Harris, Fundamentals of Queueing Theory',
    run: (seed) => {
      const sums = runQueue(
        queueStudy(servers, [{ rate: arrivals, priority: 'p3' }]),
        customers,
        arrivals,
        seed,
      );
      return [
        quantity('P(wait)', delayedShare(queue), ratioOf(sums('foundBusy'), sums('taken'))),
        quantity('mean wait (h)', meanWait(queue), ratioOf(sums('wait'), sums('taken'))),
        quantity('P(wait ≤ 1 h)', takenWithin(queue, 1), ratioOf(sums('incident.onTime'), sums('taken'))),
      ];
    },
  };
}

/** M/G/1 with gamma efforts: the mean wait follows the variance of the effort. */
export function mg1(load: number, variation: number, customers: number): ExactCase {
  return {
    id: `mg1-${load}-${variation}`,
    title: `M/G/1, ρ = ${load}, gamma effort of squared variation ${variation}`,
    source: 'Pollaczek 1930, Khinchine 1932',
    run: (seed) => {
      const study = queueStudy(1, [{ rate: load, priority: 'p3' }], { variation });
      const sums = runQueue(study, customers, load, seed);
      return [
        quantity('mean wait (h)', meanWaitOfOne(load, 1, variation), ratioOf(sums('wait'), sums('taken'))),
        quantity('P(wait)', load, ratioOf(sums('foundBusy'), sums('taken'))),
      ];
    },
  };
}

/** Two priorities, no interruption. */
export function twoPriorities(
  servers: number,
  rates: readonly [number, number],
  customers: number,
): ExactCase {
  const queue = { servers, services: 1, arrivals: [...rates] };
  return {
    id: `priorities-${servers}-${rates.join('-')}`,
    title: `M/M/${servers} with two priorities (λ = ${rates.join(', ')}), no interruption`,
    source: 'Cobham 1954; Kella & Yechiali 1985',
    run: (seed) => {
      const [first = 0, second = 0] = nonPreemptiveWaits(queue);
      const [one, two] = runClasses(servers, rates, 0, customers, seed);
      return [
        quantity('mean wait, urgent (h)', first, one.meanWait),
        quantity('mean wait, others (h)', second, two.meanWait),
        quantity('P(urgent taken within 1 h)', firstTakenWithin(queue, 1), one.withinAnHour),
      ];
    },
  };
}

/** Two priorities with one server, the urgent interrupts and the interrupted resumes. */
export function interruptions(rates: readonly [number, number], customers: number): ExactCase {
  return {
    id: `interruptions-${rates.join('-')}`,
    title: `M/M/1 with two priorities (λ = ${rates.join(', ')}), the urgent interrupts`,
    source: 'Gross & Harris, preemptive-resume priorities',
    run: (seed) => {
      const [first, second] = preemptiveOfOne(rates.map((arrivals) => ({ arrivals, services: 1 })));
      const [one, two] = runClasses(1, rates, 1, customers, seed);
      return [
        quantity('mean wait, urgent (h)', first?.wait ?? Number.NaN, one.meanWait),
        quantity('mean wait to the first start, others (h)', second?.wait ?? Number.NaN, two.meanWait),
      ];
    },
  };
}

/** With several servers, the urgent who interrupt see a queue of their own. */
export function interruptedTeam(
  servers: number,
  rates: readonly [number, number],
  customers: number,
): ExactCase {
  const own = { servers, services: 1, arrivals: rates[0] };
  return {
    id: `interruptions-${servers}-${rates.join('-')}`,
    title: `M/M/${servers} with two priorities (λ = ${rates.join(', ')}), the urgent interrupts`,
    source: 'The urgent see an M/M/c of their own',
    run: (seed) => {
      const [one] = runClasses(servers, rates, 1, customers, seed);
      return [
        quantity('mean wait, urgent (h)', meanWait(own), one.meanWait),
        quantity('P(urgent waits)', delayedShare(own), one.delayed),
      ];
    },
  };
}

function quantity(name: string, exact: number, measured: Measured): Quantity {
  return { name, exact, measured };
}

/** Sums of the role's columns by replicate. */
function runQueue(study: ReturnType<typeof queueStudy>, customers: number, rate: number, seed: number) {
  const sums = Array.from({ length: REPLICATES }, () => new Float64Array(ROLE_COLUMNS.length));
  play({ study, replicates: REPLICATES, years: yearsFor(customers, rate) }, seed, (world, replicate) => {
    const row = sums[replicate] as Float64Array;
    for (let c = 0; c < row.length; c++) row[c] = (row[c] as number) + (world.accounts.roles[c] as number);
  });
  return (name: RoleColumn) => sums.map((row) => row[column(name)] as number);
}

/** Waits of each class by replicate: with a target of zero, whoever waits at all is late, and told with the wait. */
function runClasses(
  servers: number,
  rates: readonly [number, number],
  interrupting: number,
  customers: number,
  seed: number,
) {
  const classes: QueueClass[] = [
    { rate: rates[0], priority: 'p1' },
    { rate: rates[1], priority: 'p3' },
  ];
  const lines = [lineOf(0, 0), lineOf(0, 2)];
  const zeros = () => Array<number>(REPLICATES).fill(0);
  const books = lines.map(() => ({ arrived: zeros(), waits: zeros(), delayed: zeros(), longer: zeros() }));
  let replicate = 0;
  let measuring = false;
  class Listener extends DeafTracer {
    override arrived(line: number): void {
      this.add(line, 'arrived', 1);
    }
    override late(line: number, _t: number, wait: number): void {
      this.add(line, 'waits', wait);
      this.add(line, 'delayed', 1);
      if (wait > 1) this.add(line, 'longer', 1);
    }
    override beginYear(): void {
      measuring = true;
    }
    private add(line: number, what: 'arrived' | 'waits' | 'delayed' | 'longer', amount: number): void {
      const list = books[lines.indexOf(line)]?.[what];
      if (measuring && list) list[replicate] = (list[replicate] ?? 0) + amount;
    }
  }
  const years = yearsFor(customers, rates[0] + rates[1]);
  let year = 0;
  play(
    { study: queueStudy(servers, classes, { target: 0 }), replicates: REPLICATES, years, interrupting },
    seed,
    () => {
      year++;
      if (year % years !== 0) return;
      replicate++;
      measuring = false;
    },
    new Listener(),
  );
  return books.map(({ arrived, waits, delayed, longer }) => ({
    meanWait: ratioOf(waits, arrived),
    delayed: ratioOf(delayed, arrived),
    withinAnHour: ratioOf(
      arrived.map((n, i) => n - (longer[i] ?? 0)),
      arrived,
    ),
  })) as [Classes, Classes];
}

interface Classes {
  readonly meanWait: Measured;
  readonly delayed: Measured;
  readonly withinAnHour: Measured;
}
