// Years of the scenarios of a study, drawn at random.

import { blocksFor } from '../../../model';
import { followRule } from '../../workers/follow-rule';
import { type Command, UsageError } from '../command';
import { EXIT } from '../exit-codes';
import { requireStudy } from '../read-study';
import { chooseScenarios } from '../scenarios';
import { compute } from '../simulation/compute';
import { readSimulateOptions, SIMULATE_OPTIONS } from '../simulation/options';
import { planShard } from '../simulation/shard';
import { writeShardFile } from '../simulation/shard-file';
import { writeSimulation } from '../simulation/write-simulation';
import { writeYears } from '../simulation/write-years';
import { writeOutput } from '../write-output';

export const simulate: Command = {
  options: SIMULATE_OPTIONS,
  maxArgs: 1,

  async run(context) {
    const { settings, stop, workers, shard, year } = readSimulateOptions(context);
    const study = await requireStudy(context, context.args[0] ?? '-');
    if (!study) return EXIT.invalid;
    const { years } = stop;
    const blocks = blocksFor(years, settings);
    if (shard && shard.count > blocks)
      throw new UsageError(context.language.say('cli.simulate.tooManyShards', { blocks }));

    const scenarioIds = chooseScenarios(context, study).map(({ id }) => id);
    const rule = followRule(stop, settings);
    const plan = shard ? planShard(shard, blocks) : rule.plan;
    const scenarios = await compute(context, { study, scenarioIds, ...rule, plan }, workers);
    const simulated = { study, settings, scenarios };
    await writeOutput(
      context,
      shard
        ? writeShardFile({ ...simulated, years, shard })
        : year
          ? writeYears(context, simulated, year)
          : writeSimulation(context, simulated),
    );
    return EXIT.ok;
  },
};
