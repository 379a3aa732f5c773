// A simulation as a page of text: beside the score of each scenario, what its years were; then what changes against
// the baseline.

import {
  type Difference,
  type Distribution,
  findScenario,
  type Score,
  type Study,
  scoreScenario,
  type Unit,
} from '../../../model';
import type { Format } from '../../i18n/format';
import type { Language } from '../language';
import { writeHeading, writeNumber } from '../numbers';
import { writeTable } from '../table';
import type { ScenarioResult, Simulated } from './results';

const FIGURES = { cost: 'EUR/year', onTime: 'ratio', loss: 'EUR/year' } as const satisfies Record<
  string,
  Unit
>;
const NAMES = Object.keys(FIGURES) as (keyof typeof FIGURES)[];

export function writeReport(
  { study, settings }: Simulated,
  results: readonly ScenarioResult[],
  language: Language,
): string {
  const { say } = language;
  const format = language.format(study.organization.currency);
  const [first] = results;
  const run = say('cli.simulate.run', {
    years: first?.summary.years ?? 0,
    replicates: first?.summary.replicates ?? 0,
    yearsPerReplicate: settings.yearsPerReplicate,
    seed: String(settings.seed),
    inputs: settings.inputs,
  });
  return [
    `${study.name} · ${study.organization.name}\n${run}\n`,
    ...results.map((result) => writeScenario(study, result, language, format)),
    `${say('cli.simulate.legend')}\n`,
  ].join('\n');
}

function writeScenario(study: Study, result: ScenarioResult, language: Language, format: Format): string {
  const { scenario, summary, difference } = result;
  const { say } = language;
  const score = scoreScenario(study, scenario.id);
  const title = `${scenario.name} [${scenario.id}]`;
  const years = writeTable(
    [yearHeadings(say)],
    NAMES.map((name) => yearRow(name, summary[name], score, language, format)),
  );
  const parts = [`\n${title}\n${'═'.repeat(title.length)}\n`, years];
  if (difference) {
    const baseline = findScenario(study, study.baselineId)?.name ?? study.baselineId;
    parts.push(
      `${say('cli.simulate.against', { baseline })}\n`,
      writeTable(
        [differenceHeadings(say)],
        NAMES.map((name) => differenceRow(name, difference[name], language, format)),
      ),
    );
  }
  return parts.join('\n');
}

function yearHeadings(say: Language['say']): string[] {
  const percent = (text: string) => `${text} (%)`;
  return [
    say('cli.table.result'),
    say('cli.simulate.score'),
    say('cli.simulate.mean'),
    '±',
    'P10',
    'P50',
    'P90',
    say('cli.simulate.tail'),
    percent(say('cli.simulate.chance')),
    percent(say('cli.simulate.ignorance')),
  ];
}

function yearRow(
  name: keyof typeof FIGURES,
  { mean, p10, p50, p90, tail, variance }: Distribution,
  score: Score,
  { say }: Language,
  format: Format,
): string[] {
  const unit = FIGURES[name];
  const write = (value: number) => writeNumber(value, unit, format);
  const share = (value: number) => format.percentParts(value, 0).value;
  return [
    writeHeading(say(`cli.figure.${name}`), unit, format),
    write(score.total[name].value),
    write(mean.value),
    write((mean.high - mean.low) / 2),
    ...[p10, p50, p90, tail].map(({ value }) => write(value)),
    share(variance.chance),
    share(variance.ignorance),
  ];
}

function differenceHeadings(say: Language['say']): string[] {
  return [
    say('cli.simulate.difference'),
    say('cli.simulate.mean'),
    '±',
    'P10',
    'P50',
    'P90',
    `${say('cli.simulate.better')} (%)`,
  ];
}

function differenceRow(
  name: keyof typeof FIGURES,
  { mean, p10, p50, p90, better }: Difference,
  { say }: Language,
  format: Format,
): string[] {
  const unit = FIGURES[name];
  // Points of a percentage, of which a hundredth can be told.
  const isShare = unit === 'ratio';
  const signed = (value: number) =>
    isShare ? format.signedNumber(value * 100, 2) : format.signedNumber(value, 0);
  const half = (mean.high - mean.low) / 2;
  const label = say(`cli.figure.${name}`);
  return [
    isShare ? `${label} (${say('common.pt')})` : writeHeading(label, unit, format),
    signed(mean.value),
    isShare ? format.number(half * 100, 2) : format.number(half, 0),
    ...[p10, p50, p90].map(signed),
    format.percentParts(better.value, 0).value,
  ];
}
