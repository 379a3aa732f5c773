// Which situations a command is about: the one asked for, or today and every scenario.

import type { Scenario, Study } from '../../model';
import { type Context, textOption, UsageError } from './command';

/** @throws UsageError when the scenario asked for is not in the study */
export function chooseScenarios(context: Context, study: Study): readonly Scenario[] {
  const all = [study.today, ...study.scenarios];
  const found = textOption(context, 'scenario');
  if (found === undefined) return all;
  const chosen = all.filter(({ id }) => id === found);
  if (chosen.length > 0) return chosen;
  const known = all.map(({ id }) => id).join(', ');
  throw new UsageError(context.language.say('cli.unknownScenario', { found, known }));
}
