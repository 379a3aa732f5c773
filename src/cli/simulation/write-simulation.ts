// A simulation as text for a terminal, or as JSON for a program. Both depend on the blocks alone: shards merged give
// the same bytes as one run.

import { version } from '../../../package.json';
import type { Context } from '../command';
import { replaceNumber } from './exact-numbers';
import { listResults, type ScenarioResult, type Simulated } from './results';
import { hashStudy } from './study-hash';
import { writeReport } from './write-report';

/** Of the figures of a summary, wherever they stand; amounts are in the currency of the study. */
const UNITS = {
  cost: 'EUR/year',
  loss: 'EUR/year',
  onTime: 'ratio',
  costBy: 'EUR/year',
  lossBy: 'EUR/year',
  onTimeBy: 'ratio',
  fans: { cost: 'EUR', onTime: 'ratio', loss: 'EUR' },
  variance: 'ratio',
  better: 'ratio',
  gain: 'count',
  fates: { incident: 'per year', others: 'hours/year' },
  meanWait: 'hours',
  busy: 'ratio',
  nobody: 'ratio',
  uncoveredHours: 'hours/year',
  people: { departures: 'per year', others: 'hours/year' },
} as const;

export function writeSimulation(context: Context, simulated: Simulated): string {
  const results = listResults(simulated);
  if (context.options.json) return writeJson(simulated, results);
  return writeReport(simulated, results, context.language);
}

function writeJson({ study, settings }: Simulated, results: readonly ScenarioResult[]): string {
  const document = {
    sourcier: version,
    study: { name: study.name, sha256: hashStudy(study), currency: study.organization.currency },
    settings,
    units: UNITS,
    baseline: study.baselineId,
    scenarios: Object.fromEntries(results.map(({ scenario, summary }) => [scenario.id, summary])),
    differences: Object.fromEntries(
      results.flatMap(({ scenario, difference }) => (difference ? [[scenario.id, difference]] : [])),
    ),
  };
  return `${JSON.stringify(document, replaceNumber, 2)}\n`;
}
