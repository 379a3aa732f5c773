// One simulated year of each scenario, told as it went.

import { createSimulator, findScenario, pickYear, type Timeline, type YearPick } from '../../../model';
import type { Context } from '../command';
import { replaceNumber } from './exact-numbers';
import type { Simulated } from './results';
import { writeTimeline } from './write-timeline';

export function writeYears(
  context: Context,
  { study, settings, scenarios }: Simulated,
  pick: YearPick,
): string {
  const told = scenarios.map(({ scenarioId, blocks }): [string, Timeline] => {
    const { block, replicate, year } = pickYear(settings, blocks, pick);
    return [scenarioId, createSimulator(study, scenarioId, settings).trace(block, replicate, year)];
  });
  if (context.options.json) return `${JSON.stringify(Object.fromEntries(told), replaceNumber, 2)}\n`;
  const { language } = context;
  const format = language.format(study.organization.currency);
  return told
    .flatMap(([id, timeline]) => {
      const scenario = findScenario(study, id);
      return scenario ? [writeTimeline(scenario, timeline, pick, language, format)] : [];
    })
    .join('\n');
}
