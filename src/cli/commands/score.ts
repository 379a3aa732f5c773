// Cost, service and risk of the scenarios of a study.

import { scoreScenario } from '../../../model';
import type { Command } from '../command';
import { EXIT } from '../exit-codes';
import { toJson } from '../figures-json';
import { requireStudy } from '../read-study';
import { chooseScenarios } from '../scenarios';
import { writeReport } from '../score-report';

export const score: Command = {
  options: { json: { type: 'boolean' }, scenario: { type: 'string' } },
  maxArgs: 1,

  async run(context) {
    const study = await requireStudy(context, context.args[0] ?? '-');
    if (!study) return EXIT.invalid;
    const scored = chooseScenarios(context, study).map((scenario) => ({
      scenario,
      score: scoreScenario(study, scenario.id),
    }));
    if (context.options.json) {
      const byId = Object.fromEntries(scored.map((one) => [one.scenario.id, toJson(one.score)]));
      context.io.out(`${JSON.stringify(byId, undefined, 2)}\n`);
    } else {
      context.io.out(writeReport(study, scored, context.language));
    }
    return EXIT.ok;
  },
};
