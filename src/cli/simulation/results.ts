// What a simulation says of each scenario, and of each against the baseline, under the same draws.

import {
  compareRuns,
  type DifferenceSummary,
  findScenario,
  type Scenario,
  type SimulationSettings,
  type SimulationSummary,
  type Study,
  summarize,
} from '../../../model';
import type { ScenarioBlocks } from '../../workers/simulation-runner';

export interface Simulated {
  readonly study: Study;
  readonly settings: SimulationSettings;
  readonly scenarios: readonly ScenarioBlocks[];
}

export interface ScenarioResult {
  readonly scenario: Scenario;
  readonly summary: SimulationSummary;
  /** Less the baseline, when that was simulated too. */
  readonly difference: DifferenceSummary | undefined;
}

export function listResults({ study, settings, scenarios }: Simulated): readonly ScenarioResult[] {
  const baseline = scenarios.find(({ scenarioId }) => scenarioId === study.baselineId);
  return scenarios.map(({ scenarioId, layout, blocks }) => {
    const scenario = findScenario(study, scenarioId);
    if (!scenario) throw new Error(`no scenario ${scenarioId}`);
    return {
      scenario,
      summary: summarize(layout, settings, blocks),
      difference:
        baseline && scenarioId !== baseline.scenarioId
          ? compareRuns(settings, baseline.blocks, blocks)
          : undefined,
    };
  });
}
