// Puts the shards of a simulation back together, and tells what one run of the whole would have told.

import { type Command, type Context, UsageError } from '../command';
import { EXIT } from '../exit-codes';
import type { Language } from '../language';
import { nameOf, readText } from '../read-study';
import { type MergeProblem, mergeShards, type NamedShard } from '../simulation/merge-shards';
import { readShardFile, type ShardProblem } from '../simulation/shard-file';
import { writeSimulation } from '../simulation/write-simulation';
import { writeOutput } from '../write-output';

export const merge: Command = {
  options: { json: { type: 'boolean' }, output: { type: 'string' } },
  maxArgs: Number.POSITIVE_INFINITY,

  async run(context) {
    const { io, language, args } = context;
    const shards = await readShards(context, args);
    if (!shards) return EXIT.invalid;
    const [first, ...others] = shards;
    if (!first) throw new UsageError(language.say('cli.merge.none'));
    const result = mergeShards([first, ...others]);
    if (!result.ok) {
      io.err(`${wordMergeProblem(result.problem, language)}\n`);
      return EXIT.invalid;
    }
    await writeOutput(context, writeSimulation(context, result.merged));
    return EXIT.ok;
  },
};

/** The shards at `paths`; undefined, once it is said of each that is not one. */
async function readShards(
  context: Context,
  paths: readonly string[],
): Promise<readonly NamedShard[] | undefined> {
  const { io, language } = context;
  const shards: NamedShard[] = [];
  for (const path of paths) {
    const file = nameOf(path, language);
    const read = readShardFile(await readText(context, path));
    if (read.ok) shards.push({ file, content: read.content });
    else io.err(`${file}: ${wordShardProblem(read.problem, language)}\n`);
  }
  return shards.length === paths.length ? shards : undefined;
}

function wordShardProblem(problem: ShardProblem, { say }: Language): string {
  if (problem.code === 'not-json') return say('cli.merge.notJson');
  const { field, expected, found } = problem;
  return say('cli.merge.field', { field, expected, found });
}

function wordMergeProblem(problem: MergeProblem, { say }: Language): string {
  switch (problem.code) {
    case 'different':
      return `${problem.file}: ${say('cli.merge.different', { ...problem })}`;
    case 'twice':
      return `${problem.file}: ${say('cli.merge.twice', { ...problem })}`;
    case 'missing':
      return say('cli.merge.missing', { n: problem.shards.length, missing: listSome(problem.shards) });
    default:
      return problem satisfies never;
  }
}

/** The first names of a list that may be long. */
function listSome(names: readonly string[]): string {
  const shown = names.slice(0, 20);
  return shown.join(', ') + (names.length > shown.length ? ', …' : '');
}
