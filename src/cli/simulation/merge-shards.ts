// Puts shards back together: the blocks in the order in which one machine would have had them.

import { type Block, blocksFor } from '../../../model';
import type { ScenarioBlocks } from '../../workers/simulation-runner';
import { writeShard } from './shard';
import type { ShardContent, Whole } from './shard-file';
import { hashStudy } from './study-hash';

export interface NamedShard {
  readonly file: string;
  readonly content: ShardContent;
}

export interface Merged extends Whole {
  readonly scenarios: readonly ScenarioBlocks[];
}

/** Why files do not go together. */
export type MergeProblem =
  | {
      readonly code: 'different';
      readonly file: string;
      readonly first: string;
      readonly field: string;
      readonly expected: string;
      readonly found: string;
    }
  | { readonly code: 'twice'; readonly file: string; readonly first: string; readonly shard: string }
  | { readonly code: 'missing'; readonly shards: readonly string[] };

export type MergeResult =
  | { readonly ok: true; readonly merged: Merged }
  | { readonly ok: false; readonly problem: MergeProblem };

/** What must be the same in every file, by name. */
function describeWhole({ study, settings, years, shard, scenarios }: ShardContent): Record<string, unknown> {
  return {
    'study.sha256': hashStudy(study),
    ...Object.fromEntries(Object.entries(settings).map(([name, value]) => [`settings.${name}`, value])),
    years,
    'shard.count': shard.count,
    scenarios: scenarios.map(({ scenarioId }) => scenarioId).join(', '),
    layout: JSON.stringify(scenarios.map(({ layout }) => layout)),
  };
}

/** Merges shards given in any order. Each is complete: `readShardFile` saw to it. */
export function mergeShards(shards: readonly [NamedShard, ...NamedShard[]]): MergeResult {
  const [first] = shards;
  const expected = describeWhole(first.content);
  const byIndex = new Map<number, NamedShard>();
  for (const one of shards) {
    const { file, content } = one;
    const found = describeWhole(content);
    for (const [field, value] of Object.entries(expected)) {
      if (found[field] !== value)
        return fail({
          code: 'different',
          file,
          first: first.file,
          field,
          expected: String(value),
          found: String(found[field]),
        });
    }
    const other = byIndex.get(content.shard.index);
    if (other) return fail({ code: 'twice', file, first: other.file, shard: writeShard(content.shard) });
    byIndex.set(content.shard.index, one);
  }

  const { study, settings, years, shard, scenarios } = first.content;
  const missing = Array.from({ length: shard.count }, (_, i) => i + 1).filter((index) => !byIndex.has(index));
  if (missing.length > 0) {
    const names = missing.map((index) => writeShard({ index, count: shard.count }));
    return fail({ code: 'missing', shards: names });
  }

  const total = blocksFor(years, settings);
  const whole = scenarios.map(({ scenarioId, layout }, place): ScenarioBlocks => {
    const blocks: Block[] = new Array(total);
    for (const { content } of shards)
      for (const block of content.scenarios[place]?.blocks ?? []) blocks[block.index] = block;
    return { scenarioId, layout, blocks };
  });
  return { ok: true, merged: { study, settings, years, scenarios: whole } };
}

function fail(problem: MergeProblem): MergeResult {
  return { ok: false, problem };
}
