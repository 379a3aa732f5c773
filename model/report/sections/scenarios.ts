// Scenarios side by side: their figures, then for each what differs from the baseline and what it changes. Nothing to
// tell of one scenario alone.

import { compareScenarios } from '../../decision/compare/compare-scenarios';
import type { ComparedFigure } from '../../decision/compare/types';
import { change, finding, listOf, numbers, quantity, row, scenarioRef, word, words } from '../build';
import type { ReportContext } from '../context';
import type { SectionSource } from '../section-source';
import { tellDifferences, tellEffects } from '../tell-alternative';
import type { Cell, Finding, Message, Ref, Table } from '../types';

export const scenarios: SectionSource = {
  id: 'scenarios',
  make: (context) => {
    if (context.alternativeIds.length === 0) return undefined;
    return {
      id: 'scenarios',
      messages: [
        tellFigures(context),
        ...context.alternativeIds.flatMap((id) => [
          tellDifferences(id, context),
          ...tellEffects(id, context),
        ]),
      ],
    };
  },
};

/** Up to so many scenarios, each has its values and its changes side by side in one table. */
const SIDE_BY_SIDE = 3;

/** Parts of the three results are told with them, in the sections of cost, service and loss. */
function tellFigures(context: ReportContext): Message {
  const { study, scenarioIds, baselineId, scoreOf } = context;
  const figures = compareScenarios(study, scenarioIds, baselineId, scoreOf);
  const heads = figures.filter(({ isPart }) => !isPart);
  return {
    id: 'figures',
    finding: tellRanges(figures, context),
    exhibits:
      scenarioIds.length <= SIDE_BY_SIDE
        ? [tableSideBySide(heads, context)]
        : [tableOfValues(heads, context), tableOfChanges(heads, context)],
    explanation: [finding('scenarios.figures.why', { baseline: scenarioRef(baselineId) })],
  };
}

/** Values of every scenario, those that are compared followed by what they change. */
function tableSideBySide(
  figures: readonly ComparedFigure[],
  { scenarioIds, baselineId }: ReportContext,
): Table {
  return {
    kind: 'table',
    id: 'scenarios.figures',
    columns: [
      words('figure'),
      ...scenarioIds.flatMap((id) => [
        numbers(scenarioRef(id)),
        ...(id === baselineId ? [] : [numbers('change')]),
      ]),
    ],
    rows: figures.map((figure) =>
      row(
        nameFigure(figure),
        ...scenarioIds.flatMap((id, at) => [
          valueCell(figure, at),
          ...(id === baselineId ? [] : [changeCell(figure, at)]),
        ]),
      ),
    ),
  };
}

function tableOfValues(figures: readonly ComparedFigure[], { scenarioIds }: ReportContext): Table {
  return {
    kind: 'table',
    id: 'scenarios.figures',
    columns: [words('figure'), ...scenarioIds.map((scenario) => numbers(scenarioRef(scenario)))],
    rows: figures.map((figure) =>
      row(nameFigure(figure), ...scenarioIds.map((_, at) => valueCell(figure, at))),
    ),
  };
}

/** What each of the others changes against the baseline. */
function tableOfChanges(
  figures: readonly ComparedFigure[],
  { scenarioIds, alternativeIds }: ReportContext,
): Table {
  return {
    kind: 'table',
    id: 'scenarios.changes',
    columns: [words('figure'), ...alternativeIds.map((id) => numbers(scenarioRef(id)))],
    rows: figures.map((figure) =>
      row(nameFigure(figure), ...alternativeIds.map((id) => changeCell(figure, scenarioIds.indexOf(id)))),
    ),
  };
}

function valueCell({ values, unit }: ComparedFigure, at: number): Cell {
  const told = values[at];
  return told === undefined ? null : quantity(told.value, unit);
}

function changeCell(figure: ComparedFigure, at: number): Cell {
  const moved = changeOf(figure, at);
  return moved === undefined ? null : change(moved, figure.unit, figure.better);
}

function changeOf({ values }: ComparedFigure, at: number): number | undefined {
  return values[at]?.change;
}

/** One other scenario: what it changes; several: from the least to the most of their changes. */
function tellRanges(figures: readonly ComparedFigure[], context: ReportContext): Finding {
  const { scenarioIds, alternativeIds, baselineId } = context;
  const baseline = scenarioRef(baselineId);
  const changesOf = (id: string): readonly number[] => {
    const figure = figures.find((one) => one.id === id);
    return alternativeIds.map((other) => (figure && changeOf(figure, scenarioIds.indexOf(other))) ?? 0);
  };
  const [cost, onTime, loss] = [changesOf('cost'), changesOf('onTime'), changesOf('loss')];
  const [only, ...more] = alternativeIds;
  if (only !== undefined && more.length === 0)
    return finding('scenarios.one', {
      scenario: scenarioRef(only),
      baseline,
      cost: change(cost[0] ?? 0, 'EUR/year', 'lower'),
      onTime: change(onTime[0] ?? 0, 'ratio', 'higher'),
      loss: change(loss[0] ?? 0, 'EUR/year', 'lower'),
    });
  return finding('scenarios.several', {
    scenarios: listOf(alternativeIds.map(scenarioRef)),
    baseline,
    costLeast: change(Math.min(...cost), 'EUR/year', 'lower'),
    costMost: change(Math.max(...cost), 'EUR/year', 'lower'),
    onTimeLeast: change(Math.min(...onTime), 'ratio', 'higher'),
    onTimeMost: change(Math.max(...onTime), 'ratio', 'higher'),
    lossLeast: change(Math.min(...loss), 'EUR/year', 'lower'),
    lossMost: change(Math.max(...loss), 'EUR/year', 'lower'),
  });
}

function nameFigure({ id }: ComparedFigure): Ref {
  return word(`figure.${id}`);
}
