// Scenarios side by side: their figures, then for each what differs from the baseline and what it changes. Nothing to
// tell of one scenario alone.

import { compareScenarios } from '../../decision/compare/compare-scenarios';
import type { ComparedFigure } from '../../decision/compare/types';
import { COST_NATURES, LOSS_CAUSES } from '../../score/types';
import { change, finding, listOf, numbers, partRow, quantity, row, scenarioRef, word, words } from '../build';
import type { ReportContext } from '../context';
import type { SectionSource } from '../section-source';
import { tellDifferences, tellEffects } from '../tell-alternative';
import type { Cell, Finding, Message, Ref, Row, Table } from '../types';

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

function tellFigures(context: ReportContext): Message {
  const { study, scenarioIds, baselineId, scoreOf } = context;
  const figures = compareScenarios(study, scenarioIds, baselineId, scoreOf);
  const results = figures.filter(({ group }) => group !== 'structure');
  const structure = figures.filter(({ group }) => group === 'structure');
  return {
    id: 'figures',
    finding: tellRanges(figures, context),
    exhibits: [
      tableOfChanges(
        figures.filter(({ isPart }) => !isPart),
        context,
      ),
      tableOfValues('scenarios.results', results, context),
      tableOfValues('scenarios.structure', structure, context),
    ],
    explanation: [finding('scenarios.figures.why', { baseline: scenarioRef(baselineId) })],
  };
}

function tableOfValues(
  id: string,
  figures: readonly ComparedFigure[],
  { scenarioIds }: ReportContext,
): Table {
  return {
    kind: 'table',
    id,
    columns: [words('figure'), ...scenarioIds.map((scenario) => numbers(scenarioRef(scenario)))],
    rows: figures.map((figure): Row => {
      const cells: Cell[] = figure.values.map((value) =>
        value === undefined ? null : quantity(value.value, figure.unit),
      );
      return figure.isPart ? partRow(nameFigure(figure), ...cells) : row(nameFigure(figure), ...cells);
    }),
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
      row(
        nameFigure(figure),
        ...alternativeIds.map((id): Cell => {
          const moved = changeOf(figure, scenarioIds.indexOf(id));
          return moved === undefined ? null : change(moved, figure.unit, figure.better);
        }),
      ),
    ),
  };
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

/** A part by what it is a part of, a figure by its own name. */
function nameFigure({ id, frequency }: ComparedFigure): Ref {
  if (frequency !== undefined) return { kind: 'frequency', id: frequency };
  const part = id.split('.')[1];
  const nature = COST_NATURES.find((one) => one === part);
  if (nature !== undefined && id.startsWith('costBy')) return { kind: 'nature', id: nature };
  const cause = LOSS_CAUSES.find((one) => one === part);
  if (cause !== undefined) return { kind: 'cause', id: cause };
  return word(`figure.${id}`);
}
