// Speed of the simulation, as ratios in one run: events per second of M/M/5 at 80 % against the same queue in other
// tools, years per second of organisations, and what a second worker and a long study cost. Through the product's own
// engine, in the steady state.

import { spawn, spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { createSimulator, EXAMPLES, readStudy, type Study, YEAR_COLUMNS } from '../../model';
import { Engine } from '../../model/simulation/engine/engine';
import { readPlan } from '../../model/simulation/plan/read-plan';
import { ROLE_COLUMNS } from '../../model/simulation/result';
import { organisations, queueStudy } from '../support/simulated';
import { EXACT_WAIT, REFERENCES } from './reference/run';

const TAKEN = ROLE_COLUMNS.indexOf('taken');
const WAIT = ROLE_COLUMNS.indexOf('wait');

/**
 * Makes a process say its peak memory (KiB) when it ends. Where Linux keeps it: `maxRSS` alone counts what the process
 * that started this one weighed, here a benchmark that has just been bundled.
 */
const SAY_PEAK = `
  import { existsSync, readFileSync } from 'node:fs';
  process.on('exit', () => {
    const status = '/proc/self/status';
    const [, own] = (existsSync(status) && /VmHWM:\\s+(\\d+)/.exec(readFileSync(status, 'utf8'))) || [];
    process.stderr.write(' peak ' + (own ?? process.resourceUsage().maxRSS));
  });`;

console.log('M/M/5 at 80 %, one million customers, single thread');
const ours = measureQueue();
for (const { label, customers, run } of REFERENCES) {
  const reference = await run(customers, 1);
  if (reference === undefined) {
    console.log(`  ${label.padEnd(22)} not here`);
    continue;
  }
  const ratio = (ours / reference.eventsPerSecond).toFixed(1);
  console.log(
    `  ${reference.name.padEnd(22)} ${millions(reference.eventsPerSecond)} events/s   ours over it ${ratio}${target(label, ours / reference.eventsPerSecond)}`,
  );
}

console.log('\nOrganisations, single thread, most likely inputs, in years per second');
for (const { id, load } of EXAMPLES) {
  const read = readStudy(await load());
  if (!read.ok) throw new Error(`the example ${id} is not valid`);
  measureYears(`example ${id}`, read.study, id === 'mid-size' ? 90 : undefined);
  if (id === 'mid-size') measureYears('the same, inputs drawn', read.study, undefined, 'sampled');
}
measureYears('44 people, 11 roles, 56,000 tickets a year', organisations(1), 45);
measureYears('484 people, 121 roles, 617,000 tickets', organisations(11), 3.5);

await measureCommands();

/** Events per second of the product's engine on the queue: the median of nine runs after a warm-up. */
function measureQueue(): number {
  const engine = new Engine(readPlan(queueStudy(5, [{ rate: 4, priority: 'p3' }]), 'today'));
  const books = engine.world.accounts.roles;
  const speeds: number[] = [];
  let waits = 0;
  let all = 0;
  for (let seed = 0; seed < 12; seed++) {
    let taken = 0;
    const start = performance.now();
    engine.run(seed, 0, 124, () => {
      taken += books[TAKEN] ?? 0;
      waits += books[WAIT] ?? 0;
    });
    const seconds = (performance.now() - start) / 1000;
    all += taken;
    if (seed >= 3) speeds.push((2 * taken) / seconds);
  }
  const speed = median(speeds);
  console.log(
    `  ${'Sourcier'.padEnd(22)} ${millions(speed)} events/s   mean wait ${(waits / all).toFixed(4)}, exact ${EXACT_WAIT.toFixed(4)}`,
  );
  return speed;
}

function measureYears(
  label: string,
  study: Study,
  least?: number,
  inputs: 'likely' | 'sampled' = 'likely',
): void {
  const simulator = createSimulator(study, study.today.id, { seed: 1, yearsPerReplicate: 3, inputs });
  const speeds: number[] = [];
  let index = 0;
  const warm = performance.now() + 2000;
  while (performance.now() < warm) simulator.runBlock(index++);
  const end = performance.now() + 4000;
  while (speeds.length < 5 || performance.now() < end) {
    const start = performance.now();
    const { rows } = simulator.runBlock(index++);
    speeds.push(rows.length / YEAR_COLUMNS.length / ((performance.now() - start) / 1000));
  }
  const speed = median(speeds);
  const tickets = study.today.roles.reduce((sum, { need }) => sum + need.incident.perYear, 0);
  const promise = least === undefined ? '' : `   target ${least}, ratio ${(speed / least).toFixed(2)}`;
  console.log(
    `  ${label.padEnd(44)} ${speed.toFixed(1).padStart(7)}   ${millions(speed * tickets)} tickets/s${promise}`,
  );
  if (least !== undefined && speed < least) process.exitCode = 1;
}

/** Two workers against one, and the memory of 10,000 years, as the command line does them. */
async function measureCommands(): Promise<void> {
  const file = resolve('node_modules/.cache/sourcier-bench/mid-size.json');
  const sourcier = resolve('scripts/sourcier.mjs');
  writeFileSync(file, spawnSync(process.execPath, [sourcier, 'example', 'mid-size']).stdout);
  const sayPeak = `data:text/javascript,${encodeURIComponent(SAY_PEAK)}`;
  const options = (workers: number, years: number) => [
    ...['--import', sayPeak, sourcier, 'simulate', file, '--scenario', 'today', '--json'],
    ...['--workers', String(workers), '--years', String(years)],
  ];
  const run = (workers: number, years: number): { seconds: number; peak: number } => {
    const start = performance.now();
    const done = spawnSync(process.execPath, options(workers, years), { encoding: 'utf8', maxBuffer: 1e9 });
    if (done.status !== 0) throw new Error(done.stderr);
    const peaks = [...done.stderr.matchAll(/peak (\d+)/g)].map(([, kilobytes]) => Number(kilobytes) * 1024);
    if (peaks.length === 0) throw new Error('the command did not say its peak memory');
    return { seconds: (performance.now() - start) / 1000, peak: Math.max(...peaks) };
  };
  /** The same work by two processes that know nothing of each other: what this machine's second core is worth. */
  const apart = async (years: number): Promise<number> => {
    const start = performance.now();
    const one = () =>
      new Promise((resolved) => {
        spawn(process.execPath, options(1, years / 2), { stdio: 'ignore' }).on('close', resolved);
      });
    await Promise.all([one(), one()]);
    return (performance.now() - start) / 1000;
  };
  console.log('\nThe 14-person example, inputs drawn, as the command line runs it, its start included');
  // Builds the command if it has to be, which none of the runs below then does.
  run(1, 1);
  const gains: number[] = [];
  const limits: number[] = [];
  for (let round = 0; round < 3; round++) {
    const { seconds } = run(1, 3000);
    gains.push(seconds / run(2, 3000).seconds);
    limits.push(seconds / (await apart(3000)));
  }
  const gain = median(gains);
  const limit = median(limits);
  promise('two workers over one', gain, 1.8);
  console.log(
    `  ${'two separate processes over one'.padEnd(44)} ${limit.toFixed(2).padStart(7)}   what the machine allows: two workers reach ${((100 * gain) / limit).toFixed(0)} % of it`,
  );
  const { peak, seconds } = run(1, 10_000);
  console.log(`  10,000 years, one worker: ${seconds.toFixed(1)} s`);
  promise('peak memory in MB, at most', peak / 1e6, 120, true);
}

/** Prints a figure beside what was promised, and fails the bench when it falls short. */
function promise(label: string, value: number, target: number, isMost = false): void {
  const holds = isMost ? value <= target : value >= target;
  console.log(
    `  ${label.padEnd(44)} ${value.toFixed(2).padStart(7)}   target ${target}${holds ? '' : '   NOT REACHED'}`,
  );
  if (!holds) process.exitCode = 1;
}

function target(label: string, ratio: number): string {
  const least = label.startsWith('SimPy') ? 50 : label.startsWith('SIM.JS') ? 9 : undefined;
  if (least === undefined) return '';
  if (ratio < least) process.exitCode = 1;
  return `   target ${least}, ratio ${(ratio / least).toFixed(2)}`;
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}

function millions(perSecond: number): string {
  return `${(perSecond / 1e6).toFixed(2).padStart(7)} M`;
}
