// The page read by who reads one page: which scenario does best on what, the four figures of each, and what each other
// section found first.

import { compareResults } from '../../decision/compare/find-best';
import { RESULTS, type Result, type Results } from '../../decision/compare/types';
import { unitOf } from '../../figure/figure';
import { change, count, finding, listOf, numbers, quantityOf, row, scenarioRef, word, words } from '../build';
import type { ReportContext } from '../context';
import type { SectionSource } from '../section-source';
import type { Cell, Exhibit, Facts, Finding, Message, RefList, Section, Table, Value } from '../types';

/** Beyond, figures stand in a table rather than in large. */
const LARGE = 3;

export const summary: SectionSource = {
  id: 'summary',
  isDigest: true,
  make: (context, others) => ({
    id: 'summary',
    messages: [tellBest(context), ...tellFindings(others)],
  }),
};

const HEADS = [
  { id: 'cost', better: 'lower' },
  { id: 'onTime', better: 'higher' },
  { id: 'loss', better: 'lower' },
  { id: 'rolesWithoutRelief', better: 'lower' },
] as const;

function tellBest(context: ReportContext): Message {
  const { scenarioIds, baselineId, alternativeIds } = context;
  const isAlone = alternativeIds.length === 0;
  const exhibits: readonly Exhibit[] =
    scenarioIds.length <= LARGE
      ? scenarioIds.map((id) => listFacts(id, isAlone, context))
      : [tableFigures(context)];
  return {
    id: 'best',
    finding: isAlone ? tellAlone(context) : findBestOf(context),
    exhibits,
    explanation: [
      isAlone ? finding('summary.alone.why') : finding('summary.why', { baseline: scenarioRef(baselineId) }),
    ],
  };
}

function listFacts(id: string, isAlone: boolean, { scoreOf, baselineId }: ReportContext): Facts {
  const [{ total }, base] = [scoreOf(id), scoreOf(baselineId).total];
  return {
    kind: 'facts',
    id: 'summary.figures',
    ...(isAlone ? {} : { about: scenarioRef(id) }),
    items: HEADS.map(({ id: head, better }) => {
      const figure = total[head];
      const moved = change(figure.value - base[head].value, unitOf(figure), better);
      return {
        name: word(`figure.${head}`),
        value: quantityOf(figure),
        ...(id === baselineId ? {} : { change: moved }),
      };
    }),
  };
}

function tableFigures({ scenarioIds, scoreOf, baselineId }: ReportContext): Table {
  const base = scoreOf(baselineId).total;
  return {
    kind: 'table',
    id: 'summary.figures',
    columns: [
      words('scenario'),
      ...HEADS.flatMap(({ id }) => {
        const unit = unitOf(base[id]);
        return [numbers(word(`figure.${id}`), unit), numbers('change', unit)];
      }),
    ],
    rows: scenarioIds.map((id) => {
      const { total } = scoreOf(id);
      return row(
        scenarioRef(id),
        ...HEADS.flatMap(({ id: head, better }): Cell[] => {
          const figure = total[head];
          const moved = change(figure.value - base[head].value, unitOf(figure), better);
          return [quantityOf(figure), id === baselineId ? null : moved];
        }),
      );
    }),
  };
}

function tellAlone(context: ReportContext): Finding {
  const { baselineId } = context;
  return finding('summary.alone', { scenario: scenarioRef(baselineId), ...figuresOf(baselineId, context) });
}

function figuresOf(id: string, { scoreOf }: ReportContext): Readonly<Record<Result, Value>> {
  const { cost, onTime, loss } = scoreOf(id).total;
  return { cost: quantityOf(cost), onTime: quantityOf(onTime), loss: quantityOf(loss) };
}

function resultsOf(id: string, { scoreOf }: ReportContext): Results {
  const { cost, onTime, loss } = scoreOf(id).total;
  return { cost: cost.value, onTime: onTime.value, loss: loss.value };
}

/** Scenarios that none beats on a result, differences of rounding apart. */
function bestOn(result: Result, context: ReportContext): readonly string[] {
  const at = RESULTS.indexOf(result);
  const points = context.scenarioIds.map((id) => ({ id, results: resultsOf(id, context) }));
  return points
    .filter(({ results }) => points.every((other) => compareResults(results, other.results)[at] !== 1))
    .map(({ id }) => id);
}

/** One is best on all three, or each result has its own best. */
function findBestOf(context: ReportContext): Finding {
  const best = RESULTS.map((result) => bestOn(result, context));
  const everywhere = context.scenarioIds.filter((id) => best.every((ids) => ids.includes(id)));
  if (everywhere.length === context.scenarioIds.length) return finding('summary.same');
  if (everywhere.length > 0)
    return finding('summary.bestOfAll', {
      scenarios: listOf(everywhere.map(scenarioRef)),
      ...figuresOf(everywhere[0] ?? context.baselineId, context),
    });
  return findChoice(
    best.map((ids) => listOf(ids.map(scenarioRef))),
    context.scenarioIds.length,
  );
}

/** A result on which all are equal is told last; where two have the same best scenarios, these are named once. */
function findChoice(
  [cheapest = NOBODY, onTime = NOBODY, safest = NOBODY]: readonly RefList[],
  all: number,
): Finding {
  if (cheapest.items.length === all) return finding('summary.choice.sameCost', { onTime, safest });
  if (onTime.items.length === all) return finding('summary.choice.sameOnTime', { cheapest, safest });
  if (safest.items.length === all) return finding('summary.choice.sameLoss', { cheapest, onTime });
  if (isSame(cheapest, onTime))
    return finding('summary.choice.costOnTime', { first: cheapest, other: safest });
  if (isSame(cheapest, safest)) return finding('summary.choice.costLoss', { first: cheapest, other: onTime });
  if (isSame(onTime, safest)) return finding('summary.choice.onTimeLoss', { first: onTime, other: cheapest });
  return finding('summary.choice', { cheapest, onTime, safest });
}

const NOBODY: RefList = listOf([]);

function isSame(a: RefList, b: RefList): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

function tellFindings(others: readonly Section[]): readonly Message[] {
  const items = others.flatMap(({ id, messages: [first] }) =>
    first === undefined ? [] : [{ finding: first.finding, about: { kind: 'section' as const, id } }],
  );
  if (items.length === 0) return [];
  return [
    {
      id: 'findings',
      finding: finding('summary.findings', { count: count(items.length) }),
      exhibits: [{ kind: 'lines', id: 'summary.findings', items }],
      explanation: [],
    },
  ];
}
