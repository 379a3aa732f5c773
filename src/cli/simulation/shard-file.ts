// A shard as a file: the blocks themselves, with all that is needed to know that files belong together and to tell
// what their blocks make once together.

import * as z from 'zod/mini';
import {
  blocksFor,
  checkSettings,
  listScenarios,
  REPLICATES_PER_BLOCK,
  readStudy,
  type SimulationSettings,
  type Study,
  sumsIndex,
  YEAR_COLUMNS,
} from '../../../model';
import { version } from '../../../package.json';
import type { ScenarioBlocks } from '../../workers/simulation-runner';
import { decodeNumbers, encodeNumbers } from './exact-numbers';
import { planShard, type Shard } from './shard';
import { hashStudy } from './study-hash';

const FORMAT = 'sourcier-simulation-shard';
/** Of the file, raised when its shape changes. */
const FORMAT_VERSION = 1;

/** What a shard is a shard of. */
export interface Whole {
  readonly study: Study;
  readonly settings: SimulationSettings;
  readonly years: number;
}

export interface ShardContent extends Whole {
  readonly shard: Shard;
  readonly scenarios: readonly ScenarioBlocks[];
}

/** @returns JSON, with one block per line */
export function writeShardFile({ study, settings, years, shard, scenarios }: ShardContent): string {
  const head = {
    format: FORMAT,
    formatVersion: FORMAT_VERSION,
    sourcier: version,
    study: { sha256: hashStudy(study), document: study },
    settings,
    years,
    shard,
  };
  const written = scenarios.map(({ scenarioId, layout, blocks }) => {
    const lines = blocks.map(({ index, rows, sums }) =>
      JSON.stringify({ index, rows: encodeNumbers(rows), sums: encodeNumbers(sums) }),
    );
    return `{"id":${JSON.stringify(scenarioId)},"layout":${JSON.stringify(layout)},"blocks":[\n${lines.join(',\n')}\n]}`;
  });
  return `${JSON.stringify(head).slice(0, -1)},"scenarios":[\n${written.join(',\n')}\n]}\n`;
}

const texts = z.array(z.string());
const whole = z.number().check(z.int());
const numbers = z.array(z.unknown());
const schema = z.object({
  format: z.literal(FORMAT),
  formatVersion: z.literal(FORMAT_VERSION),
  sourcier: z.string(),
  study: z.object({ sha256: z.string(), document: z.unknown() }),
  settings: z.object({ seed: whole, yearsPerReplicate: whole, inputs: z.enum(['sampled', 'likely']) }),
  years: whole,
  shard: z.object({ index: whole, count: whole }),
  scenarios: z.array(
    z.object({
      id: z.string(),
      layout: z.object({ roleIds: texts, personIds: texts, providerIds: texts }),
      blocks: z.array(z.object({ index: whole, rows: numbers, sums: numbers })),
    }),
  ),
});

/** What is wrong with a file: it is not JSON, or a field is not what it should be. */
export type ShardProblem =
  | { readonly code: 'not-json' }
  | { readonly code: 'field'; readonly field: string; readonly expected: string; readonly found: string };

export type ShardResult =
  | { readonly ok: true; readonly content: ShardContent }
  | { readonly ok: false; readonly problem: ShardProblem };

/** Reads what `writeShardFile` wrote, by this same version; every block is checked to be there and complete. */
export function readShardFile(text: string): ShardResult {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return { ok: false, problem: { code: 'not-json' } };
  }
  try {
    return { ok: true, content: checkShard(json) };
  } catch (error) {
    if (!(error instanceof BadField)) throw error;
    const { field, expected, found } = error;
    return { ok: false, problem: { code: 'field', field, expected, found } };
  }
}

class BadField extends Error {
  readonly field: string;
  readonly expected: string;
  readonly found: string;

  constructor(field: string, expected: unknown, found: unknown) {
    super(field);
    this.field = field;
    this.expected = String(expected);
    this.found = String(found);
  }
}

function expectEqual(field: string, expected: unknown, found: unknown): void {
  if (expected !== found) throw new BadField(field, expected, found);
}

function checkShard(json: unknown): ShardContent {
  const parsed = schema.safeParse(json);
  if (!parsed.success) throw badField(json, parsed.error.issues[0]);
  const { sourcier, study: stored, settings, years, shard, scenarios } = parsed.data;
  expectEqual('sourcier', version, sourcier);

  const read = readStudy(stored.document);
  if (!read.ok) throw new BadField('study.document', 'study', read.errors[0]?.code);
  const { study } = read;
  expectEqual('study.sha256', hashStudy(study), stored.sha256);

  const { index, count } = shard;
  if (!(years >= 1)) throw new BadField('years', '≥ 1', years);
  if (!(index >= 1 && index <= count)) throw new BadField('shard', `1…${count}`, index);
  try {
    checkSettings(settings);
  } catch (error) {
    throw new BadField('settings', 'valid', (error as Error).message);
  }

  const plan = planShard(shard, blocksFor(years, settings));
  const known = new Set(listScenarios(study).map(({ id }) => id));
  return {
    study,
    settings,
    years,
    shard,
    scenarios: scenarios.map(({ id, layout, blocks }, place) => {
      const field = `scenarios.${place}`;
      if (!known.has(id)) throw new BadField(`${field}.id`, [...known].join(', '), id);
      expectEqual(`${field}.blocks.length`, plan.length, blocks.length);
      return {
        scenarioId: id,
        layout,
        blocks: blocks.map((block, i) => {
          const at = `${field}.blocks.${i}`;
          expectEqual(`${at}.index`, plan[i], block.index);
          const rows = settings.yearsPerReplicate * REPLICATES_PER_BLOCK * YEAR_COLUMNS.length;
          return {
            index: block.index,
            rows: checkNumbers(`${at}.rows`, rows, block.rows),
            sums: checkNumbers(`${at}.sums`, sumsIndex(layout).length, block.sums),
          };
        }),
      };
    }),
  };
}

function checkNumbers(field: string, length: number, list: readonly unknown[]): Float64Array {
  expectEqual(`${field}.length`, length, list.length);
  const decoded = decodeNumbers(list);
  if (!decoded)
    throw new BadField(
      field,
      'number',
      list.find((item) => !decodeNumbers([item])),
    );
  return decoded;
}

/** Words an issue of the schema by the place where it is and by what stands there. */
function badField(json: unknown, issue: z.core.$ZodIssue | undefined): BadField {
  const path = issue?.path ?? [];
  const found = path.reduce<unknown>((value, key) => (value as Record<PropertyKey, unknown>)?.[key], json);
  const expected =
    issue?.code === 'invalid_type'
      ? issue.expected
      : issue?.code === 'invalid_value'
        ? issue.values.join(' | ')
        : issue?.code;
  return new BadField(path.join('.') || '.', expected, JSON.stringify(found)?.slice(0, 40));
}
