// The simulated years that a report tells: of the study as it is handed over, so that opening it again and simulating
// with the same seed gives the same years.

import { DEFAULT_SETTINGS, type ReportInput } from '../../../model';
import { followRule } from '../../workers/follow-rule';
import type { Context } from '../command';
import { compute } from '../simulation/compute';
import { listResults } from '../simulation/results';

/** What `ReportInput` takes of a simulation of its scenarios. */
export async function simulateReport(
  context: Context,
  { study, scenarioIds }: ReportInput,
  { years, seed }: { readonly years: number; readonly seed: number },
  workers: number,
): Promise<Required<Pick<ReportInput, 'simulations' | 'differences'>>> {
  const settings = { ...DEFAULT_SETTINGS, seed };
  const rule = followRule({ years }, settings);
  const scenarios = await compute(context, { study, scenarioIds, ...rule }, workers);
  const results = listResults({ study, settings, scenarios });
  return {
    simulations: results.map(({ scenario, summary }) => ({ scenarioId: scenario.id, settings, summary })),
    differences: results.flatMap(({ scenario, difference }) =>
      difference ? [{ fromId: study.baselineId, toId: scenario.id, summary: difference }] : [],
    ),
  };
}
