// What simulated years say that a mean cannot: how often each result falls where, the bad years, why years differ, and
// what each scenario changes under the same draws. Nothing where nothing was simulated.

import { RESULTS, type Result } from '../../decision/compare/types';
import type { Unit } from '../../figure/units';
import type { Difference, Distribution } from '../../simulation/result';
import { change, count, finding, numbers, quantity, row, scenarioRef, words } from '../build';
import type { ReportContext } from '../context';
import { findRange } from '../findings/range';
import { overlayHistograms } from '../overlay-histograms';
import type { ReportDifference, ReportSimulation } from '../report-input';
import type { SectionSource } from '../section-source';
import type { Exhibit, Finding, HistogramChart, Message, Table } from '../types';

/** Which end of a result is the bad one, and the quantile that nine years in ten keep away from. */
const RESULT = {
  cost: { unit: 'EUR/year', better: 'lower', limit: 'p90' },
  onTime: { unit: 'ratio', better: 'higher', limit: 'p10' },
  loss: { unit: 'EUR/year', better: 'lower', limit: 'p90' },
} as const satisfies Record<Result, { unit: Unit; better: 'lower' | 'higher'; limit: 'p10' | 'p90' }>;

/** Runs with the same settings, which can be shown together. */
type Group = readonly [ReportSimulation, ...ReportSimulation[]];

export const distributions: SectionSource = {
  id: 'distributions',
  make: (context) => {
    const groups = groupSimulations(context);
    const messages = [
      ...groups.flatMap((group, at) => RESULTS.map((result) => tellResult(result, group, at))),
      ...tellDifferences(context),
    ];
    return messages.length > 0 ? { id: 'distributions', messages } : undefined;
  },
};

/** Simulations of the scenarios told, in their order, by settings and years: only alike runs overlay. */
function groupSimulations({ scenarioIds, simulationOf }: ReportContext): Group[] {
  const groups = new Map<string, [ReportSimulation, ...ReportSimulation[]]>();
  for (const id of scenarioIds) {
    const simulation = simulationOf(id);
    if (simulation === undefined) continue;
    const { settings, summary } = simulation;
    const key = [settings.seed, settings.yearsPerReplicate, settings.inputs, summary.years].join(' ');
    const group = groups.get(key);
    if (group) group.push(simulation);
    else groups.set(key, [simulation]);
  }
  return [...groups.values()];
}

function tellResult(result: Result, group: Group, at: number): Message {
  const [{ settings, summary }] = group;
  return {
    id: at === 0 ? `distributions.${result}` : `distributions.${result}.${at + 1}`,
    finding: findDistribution(result, group),
    exhibits: [chartOf(result, group), tableOf(result, group)].filter((exhibit) => exhibit !== undefined),
    explanation: [
      finding(settings.inputs === 'sampled' ? 'distributions.why' : 'distributions.whyLikely', {
        years: count(summary.years),
        seed: count(settings.seed),
      }),
    ],
  };
}

/** Nine years in ten; of several scenarios, the best and the worst of them. */
function findDistribution(result: Result, group: Group): Finding {
  const { unit, better, limit } = RESULT[result];
  const at = ({ summary }: ReportSimulation) => summary[result][limit].value;
  const tail = ({ summary }: ReportSimulation) => quantity(summary[result].tail.value, unit);
  const range = findRange(group.map((one) => ({ id: one.scenarioId, value: at(one) })));
  if (range.kind !== 'apart') {
    const [one] = group;
    const id = range.kind === 'single' ? `distributions.${result}.single` : `distributions.${result}.same`;
    return finding(id, {
      scenario: scenarioRef(one.scenarioId),
      limit: quantity(range.value, unit),
      tail: tail(one),
    });
  }
  const [best, worst] = better === 'lower' ? [range.least, range.most] : [range.most, range.least];
  return finding(`distributions.${result}.several`, {
    best: scenarioRef(best.id),
    limit: quantity(best.value, unit),
    worst: scenarioRef(worst.id),
    otherLimit: quantity(worst.value, unit),
  });
}

function chartOf(result: Result, group: Group): HistogramChart | undefined {
  const { edges, heights } = overlayHistograms(group.map(({ summary }) => summary[result].histogram));
  if (edges.length === 0) return undefined;
  return {
    kind: 'chart',
    form: 'histogram',
    id: `distributions.${result}`,
    dimension: result,
    unit: RESULT[result].unit,
    edges,
    series: group.map(({ scenarioId }, at) => ({
      name: scenarioRef(scenarioId),
      heights: heights[at] ?? [],
    })),
  };
}

/** The mean with its interval at 95 %, quantiles over years, the worst years, and why years differ. */
function tableOf(result: Result, group: Group): Table {
  const { unit } = RESULT[result];
  return {
    kind: 'table',
    id: `distributions.${result}.table`,
    columns: [
      words('scenario'),
      numbers('mean', unit),
      numbers('low95', unit),
      numbers('high95', unit),
      numbers('p10', unit),
      numbers('p50', unit),
      numbers('p90', unit),
      numbers('tail', unit),
      numbers('chance', 'ratio'),
    ],
    rows: group.map(({ scenarioId, summary }) => {
      const { mean, p10, p50, p90, tail, variance } = summary[result] satisfies Distribution;
      const values = [mean.value, mean.low, mean.high, p10.value, p50.value, p90.value, tail.value];
      return row(
        scenarioRef(scenarioId),
        ...values.map((value) => quantity(value, unit)),
        quantity(variance.chance, 'ratio'),
      );
    }),
  };
}

/** Each scenario less the baseline, year by year under the same draws. */
function tellDifferences({ alternativeIds, baselineId, differenceOf }: ReportContext): readonly Message[] {
  const differences = alternativeIds.map(differenceOf).filter((one) => one !== undefined);
  const [first] = differences;
  if (first === undefined) return [];
  return [
    {
      id: 'distributions.differences',
      finding: findDifference(first, differences),
      exhibits: RESULTS.map((result) => tableOfDifferences(result, differences)),
      explanation: [
        finding('distributions.differences.why', {
          base: scenarioRef(baselineId),
          years: count(Math.min(...differences.map(({ summary }) => summary.years))),
        }),
      ],
    },
  ];
}

/** Who costs less most often, and who loses less most often. */
function findDifference(first: ReportDifference, differences: readonly ReportDifference[]): Finding {
  const often = (result: Result) => (one: ReportDifference) => one.summary[result].better.value;
  const most = (result: Result) =>
    differences.reduce((best, one) => (often(result)(one) > often(result)(best) ? one : best), first);
  const [cheapest, safest] = [most('cost'), most('loss')];
  return finding(cheapest === safest ? 'distributions.differences.one' : 'distributions.differences.two', {
    base: scenarioRef(first.fromId),
    cheapest: scenarioRef(cheapest.toId),
    cheaper: quantity(often('cost')(cheapest), 'ratio'),
    safest: scenarioRef(safest.toId),
    safer: quantity(often('loss')(safest), 'ratio'),
  });
}

function tableOfDifferences(result: Result, differences: readonly ReportDifference[]): Exhibit {
  const { unit, better } = RESULT[result];
  return {
    kind: 'table',
    id: `distributions.differences.${result}`,
    columns: [
      words('scenario'),
      numbers('meanChange', unit),
      numbers('low95', unit),
      numbers('high95', unit),
      numbers('p10', unit),
      numbers('p90', unit),
      numbers(`better.${result}`, 'ratio'),
    ],
    rows: differences.map(({ toId, summary }) => {
      const { mean, p10, p90, better: wins } = summary[result] satisfies Difference;
      return row(
        scenarioRef(toId),
        change(mean.value, unit, better),
        ...[mean.low, mean.high, p10, p90].map((value) => change(value, unit)),
        quantity(wins.value, 'ratio'),
      );
    }),
  };
}
