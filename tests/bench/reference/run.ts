// The same queue in other tools, to judge the simulation's speed by: M/M/5 at 80 % in SimPy, in SIM.JS, in plain
// TypeScript and in plain C. Each runs in its own process, which times the simulation alone and not its start.

import { spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

/** Mean wait, in mean services, and chance to wait of M/M/5 at 80 %: the same number, since 5μ − λ = μ. */
export const EXACT_WAIT = 128 / 231;

/** One run of a reference. An event is an arrival or an end of service: two for each customer. */
export interface ReferenceRun {
  readonly name: string;
  readonly eventsPerSecond: number;
  /** In mean services; 128/231 but for chance. */
  readonly meanWait: number;
  /** Standard error of `meanWait`, from theory. */
  readonly standardError: number;
  /** Share of customers who had to wait; 128/231 but for chance. */
  readonly pWait: number;
}

export interface Reference {
  readonly label: string;
  /** Customers that take a second or two (count). */
  readonly customers: number;
  /** Runs it once; undefined where what it needs is not installed. Throws when it fails. */
  readonly run: (customers: number, seed: number) => Promise<ReferenceRun | undefined>;
}

export const REFERENCES: readonly Reference[] = [
  { label: 'SimPy 3 or 4', customers: 300_000, run: (...sizes) => runPython('simpy', 'mm5-simpy.py', sizes) },
  { label: 'SimPy 2', customers: 300_000, run: (...sizes) => runPython('SimPy', 'mm5-simpy2.py', sizes) },
  { label: 'SIM.JS', customers: 1_000_000, run: runSimJs },
  { label: 'plain TypeScript', customers: 5_000_000, run: runPlain },
  { label: 'plain C', customers: 10_000_000, run: runC },
];

type Sizes = readonly [customers: number, seed: number];

const SOURCES = resolve('tests/bench/reference');
const BUILT = resolve('node_modules/.cache/sourcier-bench');

async function runPython(module: string, file: string, sizes: Sizes): Promise<ReferenceRun | undefined> {
  // The first python3 found may be one without Debian's packages.
  const python = ['python3', '/usr/bin/python3', 'python'].find((command) =>
    succeeds(command, ['-c', `import ${module}`]),
  );
  return python === undefined ? undefined : runOnce('SimPy', python, [resolve(SOURCES, file)], sizes);
}

async function runSimJs(...sizes: Sizes): Promise<ReferenceRun> {
  return runOnce('SIM.JS', process.execPath, [resolve(SOURCES, 'mm5-simjs.mjs')], sizes);
}

async function runPlain(...sizes: Sizes): Promise<ReferenceRun> {
  const program = resolve(BUILT, 'mm5-plain.mjs');
  // Read at run time, from its own place: bundled here, it would bring the bundler along.
  const { bundle }: typeof import('../../../scripts/lib/bundle.mjs') = await import(
    pathToFileURL(resolve('scripts/lib/bundle.mjs')).href
  );
  await bundle(resolve(SOURCES, 'mm5-plain.ts'), program);
  return runOnce('plain TypeScript', process.execPath, [program], sizes);
}

async function runC(...sizes: Sizes): Promise<ReferenceRun | undefined> {
  const compiler = ['gcc', 'cc', 'clang'].find((command) => succeeds(command, ['--version']));
  if (compiler === undefined) return undefined;
  const program = resolve(BUILT, 'mm5');
  mkdirSync(BUILT, { recursive: true });
  read(compiler, ['-O2', '-o', program, resolve(SOURCES, 'mm5.c'), '-lm']);
  return runOnce(`plain C, ${compiler}`, program, [], sizes);
}

function runOnce(
  name: string,
  command: string,
  args: readonly string[],
  [customers, seed]: Sizes,
): ReferenceRun {
  const said: { version?: string; seconds: number; meanWait: number; pWait: number } = JSON.parse(
    read(command, [...args, String(customers), String(seed)]),
  );
  return {
    name: said.version === undefined ? name : `${name} ${said.version}`,
    eventsPerSecond: (2 * customers) / said.seconds,
    meanWait: said.meanWait,
    // Customers in a row wait alike: the variance of the mean wait of n is 59.37 / n. From the Markov chain of the
    // number that arrivals find, whose fundamental matrix gives 59.26, and the spread of the wait given it, 0.11.
    standardError: Math.sqrt(59.37 / customers),
    pWait: said.pWait,
  };
}

function succeeds(command: string, args: readonly string[]): boolean {
  return spawnSync(command, args, { stdio: 'ignore' }).status === 0;
}

/** What a program prints. Throws with what it complained of when it fails. */
function read(command: string, args: readonly string[]): string {
  const { status, stdout, stderr, error } = spawnSync(command, args, { encoding: 'utf8' });
  if (status !== 0) throw new Error(`${command} ${args.join(' ')}: ${error?.message ?? stderr}`);
  return stdout;
}
