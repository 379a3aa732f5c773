// What simulated years add: means with their intervals, quantiles and worst years of each result.

import { quantity, scenarioRef } from '../../build';
import type { ReportContext } from '../../context';
import { column, numbersOf, row, term, wordsOf } from '../build';
import type { Sheet } from '../types';

const MEASURES = [
  ['cost', 'EUR/year'],
  ['onTime', 'ratio'],
  ['loss', 'EUR/year'],
] as const;

/** One line per scenario and result; empty when nothing was simulated. */
export function simulationSheet(context: ReportContext): Sheet {
  const rows = context.scenarioIds.flatMap((scenarioId) => {
    const run = context.simulationOf(scenarioId);
    if (run === undefined) return [];
    const { summary, settings } = run;
    return MEASURES.map(([measure, unit]) => {
      const { mean, p10, p50, p90, tail, least, most, variance } = summary[measure];
      const values = [
        mean.value,
        mean.low,
        mean.high,
        p10.value,
        p50.value,
        p90.value,
        tail.value,
        least,
        most,
      ];
      return row([
        scenarioRef(scenarioId),
        { kind: 'heading', of: { kind: 'figure', id: measure } },
        { kind: 'unit', unit },
        ...values.map((value) => quantity(value, unit)),
        variance.chance,
        variance.ignorance,
        summary.years,
        settings.seed,
        settings.yearsPerReplicate,
        term(`word.${settings.inputs}`),
      ]);
    });
  });
  return {
    id: 'simulation',
    columns: [
      wordsOf(column('scenario')),
      wordsOf(column('figure')),
      wordsOf(column('unit')),
      ...['mean', 'meanLow', 'meanHigh', 'p10', 'p50', 'p90', 'tail', 'least', 'most'].map((id) =>
        numbersOf(column(id)),
      ),
      numbersOf(column('chance'), 'ratio'),
      numbersOf(column('ignorance'), 'ratio'),
      numbersOf(column('years'), 'count'),
      numbersOf(column('seed'), 'count'),
      numbersOf(column('yearsPerReplicate'), 'count'),
      wordsOf(column('inputs')),
    ],
    rows,
    named: 2,
    isList: true,
  };
}
