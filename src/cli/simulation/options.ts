// What `simulate` is asked, read from its options.

import { availableParallelism } from 'node:os';
import {
  DEFAULT_SETTINGS,
  type SimulationSettings,
  type StopRule,
  YEAR_PICKS,
  type YearPick,
} from '../../../model';
import { type Command, type Context, textOption, UsageError } from '../command';
import type { Shard } from './shard';

const DEFAULT_YEARS = 3000;
const MOST = {
  years: 10_000_000,
  seed: 2 ** 32 - 1,
  yearsPerReplicate: 50,
  workers: 1024,
  shards: 1_000_000,
};

export const SIMULATE_OPTIONS = {
  scenario: { type: 'string' },
  years: { type: 'string' },
  seed: { type: 'string' },
  precision: { type: 'string' },
  'years-per-replicate': { type: 'string' },
  inputs: { type: 'string' },
  workers: { type: 'string' },
  shard: { type: 'string' },
  year: { type: 'string' },
  output: { type: 'string' },
  json: { type: 'boolean' },
} as const satisfies Command['options'];

export interface SimulateOptions {
  readonly settings: SimulationSettings;
  readonly stop: StopRule;
  readonly workers: number;
  readonly shard: Shard | undefined;
  /** Tell one year rather than sum them all up. */
  readonly year: YearPick | undefined;
}

/** @throws UsageError when an option is not what it should be, or does not go with another */
export function readSimulateOptions(context: Context): SimulateOptions {
  const settings = {
    seed: readWhole(context, 'seed', 0, MOST.seed) ?? DEFAULT_SETTINGS.seed,
    yearsPerReplicate:
      readWhole(context, 'years-per-replicate', 1, MOST.yearsPerReplicate) ??
      DEFAULT_SETTINGS.yearsPerReplicate,
    inputs: readOneOf(context, 'inputs', ['sampled', 'likely']) ?? DEFAULT_SETTINGS.inputs,
  };
  const years = readWhole(context, 'years', 1, MOST.years) ?? DEFAULT_YEARS;
  const precision = readPrecision(context);
  const shard = readShard(context);
  const year = readOneOf(context, 'year', YEAR_PICKS);
  if (shard && precision !== undefined)
    throw new UsageError(context.language.say('cli.simulate.noShardPrecision'));
  if (shard && year) throw conflict(context, '--shard', '--year');
  return {
    settings,
    stop: precision === undefined ? { years } : { years, precision },
    workers: readWhole(context, 'workers', 1, MOST.workers) ?? availableParallelism(),
    shard,
    year,
  };
}

function readWhole(context: Context, name: string, low: number, high: number): number | undefined {
  const text = textOption(context, name);
  if (text === undefined) return undefined;
  const value = Number(text);
  if (/^\d+$/.test(text) && value >= low && value <= high) return value;
  const { say } = context.language;
  throw badValue(context, `--${name}`, say('cli.simulate.whole', { low, high }), text);
}

function readOneOf<T extends string>(context: Context, name: string, values: readonly T[]): T | undefined {
  const text = textOption(context, name);
  const found = values.find((value) => value === text);
  if (text !== undefined && found === undefined)
    throw badValue(context, `--${name}`, values.join(', '), text);
  return found;
}

function readPrecision(context: Context): number | undefined {
  const text = textOption(context, 'precision');
  if (text === undefined) return undefined;
  const value = Number(text);
  if (/^[\d.]+$/.test(text) && value > 0 && value < 1) return value;
  throw badValue(context, '--precision', context.language.say('cli.simulate.precision'), text);
}

function readShard(context: Context): Shard | undefined {
  const text = textOption(context, 'shard');
  if (text === undefined) return undefined;
  const [, index, count] = /^(\d+)\/(\d+)$/.exec(text)?.map(Number) ?? [];
  if (index !== undefined && count !== undefined && index >= 1 && index <= count && count <= MOST.shards)
    return { index, count };
  throw badValue(context, '--shard', context.language.say('cli.simulate.shard'), text);
}

function badValue({ language }: Context, option: string, expected: string, found: string): UsageError {
  return new UsageError(language.say('cli.badValue', { option, expected, found }));
}

function conflict({ language }: Context, first: string, second: string): UsageError {
  return new UsageError(language.say('cli.conflict', { first, second }));
}
