// What a scenario is beside the baseline: what differs, and how much of the change in cost and loss each difference
// makes.

import { listDifferences } from '../decision/compare/list-differences';
import type { Bridge, BridgeStep, Difference, Result, Results } from '../decision/compare/types';
import { change, count, finding, listOf, numbers, row, scenarioRef, totalRow, word, words } from './build';
import type { ReportContext } from './context';
import type { Message, Quantity, Ref, Table, Value, WaterfallChart } from './types';

/** Less than half a euro a year is written as none. */
const NOTHING = 0.5;
/** Part of the total from which a step is drawn. */
const VISIBLE = 0.002;
/** What is left of arithmetic that adds up (EUR/year). */
const ROUNDING = 1e-6;

/** What differs, one line per difference; people who change alike stand in one. */
export function tellDifferences(id: string, { study, baselineId }: ReportContext): Message {
  const groups = listDifferences(study, baselineId, id);
  const between = { baseline: scenarioRef(baselineId), scenario: scenarioRef(id) };
  const all = groups.reduce((sum, { differences }) => sum + differences.length, 0);
  if (all === 0)
    return {
      id: `differences-${id}`,
      finding: finding('scenarios.identical', between),
      exhibits: [],
      explanation: [],
    };
  const rows = groups.flatMap(({ group, differences }) =>
    gatherAlike(differences).map(([difference, ...alike], at) =>
      row(at === 0 ? word(`differs.${group}`) : null, {
        kind: 'difference',
        difference,
        ...(alike.length === 0 ? {} : { alike }),
      }),
    ),
  );
  return {
    id: `differences-${id}`,
    finding: finding('scenarios.differs', {
      ...between,
      count: count(all),
      groups: listOf(groups.map(({ group }) => word(`differs.${group}`))),
    }),
    exhibits: [
      {
        kind: 'table',
        id: 'scenarios.differences',
        columns: [words('group'), words('difference')],
        rows,
      },
    ],
    explanation: [finding('scenarios.differs.why')],
  };
}

type Alike = [Difference, ...Difference[]];

/** People who come, go or change in the same way, together; everything else alone, in its order. */
function gatherAlike(differences: readonly Difference[]): Alike[] {
  const groups = new Map<string, Alike>();
  for (const [at, difference] of differences.entries()) {
    const key = wayOf(difference) ?? String(at);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [difference]);
    else group.push(difference);
  }
  return [...groups.values()];
}

function wayOf(difference: Difference): string | undefined {
  switch (difference.kind) {
    case 'person-added':
    case 'person-removed':
      return [difference.kind, difference.person.status, difference.person.fte].join(' ');
    case 'person-changed':
      return JSON.stringify(difference.fields);
    default:
      return undefined;
  }
}

/** What it changes in cost, then in loss, each with the difference that makes most of it. */
export function tellEffects(id: string, context: ReportContext): readonly Message[] {
  // Nothing differs: said already.
  if (listDifferences(context.study, context.baselineId, id).length === 0) return [];
  return (['cost', 'loss'] as const).map((result) => tellEffect(id, result, context));
}

type Money = Exclude<Result, 'onTime'>;

function tellEffect(id: string, result: Money, { baselineId, scoreOf, bridgeTo }: ReportContext): Message {
  const moved = scoreOf(id).total[result].value - scoreOf(baselineId).total[result].value;
  const said: Record<string, Value> = {
    baseline: scenarioRef(baselineId),
    scenario: scenarioRef(id),
    change: changeOf(result, moved),
  };
  const bridge = bridgeTo(id);
  const first = bridge && findFirst(bridge, result, moved);
  return {
    id: `${result}-${id}`,
    finding:
      first === undefined
        ? finding(`scenarios.${result}`, said)
        : finding(`scenarios.${result}.because`, {
            ...said,
            subject: nameStep(first),
            effect: changeOf(result, first.effect[result]),
          }),
    exhibits:
      bridge === undefined || bridge.steps.length === 0
        ? []
        : [
            ...(canBeSeen(bridge, result) ? [chartSteps(bridge, result)] : []),
            // Said once: the table has all three results.
            ...(result === 'cost' ? [tableOfSteps(bridge)] : []),
          ],
    explanation: bridge === undefined ? [] : [finding('scenarios.bridge.why')],
  };
}

/** Steps that are nothing beside the totals would have an axis on which every number reads the same. */
function canBeSeen({ from, steps }: Bridge, result: Money): boolean {
  return steps.some(({ effect }) => Math.abs(effect[result]) >= VISIBLE * Math.abs(from[result]));
}

/** The step that makes most of the change, the same way; none where there is hardly any change. */
function findFirst(bridge: Bridge, result: Money, moved: number): BridgeStep | undefined {
  if (Math.abs(moved) < NOTHING) return undefined;
  return bridge.steps
    .filter(({ isRest, effect }) => !isRest && effect[result] * moved > 0)
    .toSorted((a, b) => Math.abs(b.effect[result]) - Math.abs(a.effect[result]))[0];
}

function nameStep({ differences }: BridgeStep): Ref {
  return { kind: 'subject', differences };
}

/** Both totals and what stands between them: the largest first, and last, in one, what is too small to be told. */
function chartSteps({ fromId, toId, from, to, steps }: Bridge, result: Money): WaterfallChart {
  const isTold = ({ isRest, effect }: BridgeStep) => !isRest && Math.abs(effect[result]) >= NOTHING;
  const told = steps
    .filter(isTold)
    .toSorted((a, b) => Math.abs(b.effect[result]) - Math.abs(a.effect[result]));
  const rest = steps.filter((step) => !isTold(step)).reduce((sum, { effect }) => sum + effect[result], 0);
  return {
    kind: 'chart',
    form: 'waterfall',
    id: `scenarios.${result}Bridge`,
    dimension: result,
    unit: 'EUR/year',
    steps: [
      { name: scenarioRef(fromId), value: from[result], isTotal: true },
      ...told.map((step) => ({ name: nameStep(step), value: step.effect[result], isTotal: false })),
      ...(Math.abs(rest) > ROUNDING ? [{ name: word('rest'), value: rest, isTotal: false }] : []),
      { name: scenarioRef(toId), value: to[result], isTotal: true },
    ],
  };
}

function tableOfSteps({ from, to, steps }: Bridge): Table {
  return {
    kind: 'table',
    id: 'scenarios.steps',
    columns: [
      words('subject'),
      numbers('cost', 'EUR/year'),
      numbers('onTime', 'ratio'),
      numbers('loss', 'EUR/year'),
    ],
    rows: [
      ...steps.map(({ differences, isRest, effect }) =>
        row(
          isRest
            ? word('rest')
            : // Called as in the chart: how they differ is told before.
              listOf(listSubjects(differences)),
          ...changesOf(effect),
        ),
      ),
      totalRow(
        word('allChanges'),
        ...changesOf({
          cost: to.cost - from.cost,
          onTime: to.onTime - from.onTime,
          loss: to.loss - from.loss,
        }),
      ),
    ],
  };
}

/** One thing each, but for those who come and those who go: they are counted. */
function listSubjects(differences: readonly Difference[]): readonly Ref[] {
  const of = (kind: Difference['kind']) => differences.filter((one) => one.kind === kind);
  const people = [of('person-added'), of('person-removed')];
  const rest = differences.filter((one) => !people.flat().includes(one)).map((one) => [one]);
  return [...rest, ...people.filter((group) => group.length > 0)].map((group) => ({
    kind: 'subject',
    differences: group,
  }));
}

function changesOf(effect: Results): readonly Quantity[] {
  return (['cost', 'onTime', 'loss'] as const).map((result) => changeOf(result, effect[result]));
}

function changeOf(result: Result, moved: number): Quantity {
  return result === 'onTime' ? change(moved, 'ratio', 'higher') : change(moved, 'EUR/year', 'lower');
}
