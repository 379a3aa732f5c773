// What the figures do not say, and how they were made: the roles whose figures are to be taken with care, then the three
// headlines and what they rest on, the draws of simulated years, and the laws that hold.

import { RESULTS } from '../../decision/compare/types';
import { collectFigures } from '../../decision/sensitivity';
import type { Figure } from '../../figure/figure';
import { isLeaf } from '../../figure/figure';
import { DOUBTS, listDoubts } from '../../score/trust';
import { MODEL_VERSION } from '../../version';
import {
  count,
  finding,
  listOf,
  numbers,
  quantity,
  roleRef,
  row,
  scenarioRef,
  text,
  word,
  words,
} from '../build';
import type { ReportContext } from '../context';
import type { SectionSource } from '../section-source';
import type { Message, Ref, Row } from '../types';

/** Laws that tests hold the model to, in the words of the dictionaries. */
const LAWS = [
  'concentration',
  'relief',
  'frequency',
  'transfer',
  'industrialization',
  'conservation',
  'limits',
] as const;

export const method: SectionSource = {
  id: 'method',
  make: (context) => ({
    id: 'method',
    messages: [tellDoubts(context), tellHeadlines(context), ...tellDraws(context), tellLaws()],
  }),
};

function tellHeadlines({ baselineId, scoreOf }: ReportContext): Message {
  const { total } = scoreOf(baselineId);
  return {
    id: 'headlines',
    finding: finding('method.headlines', { version: text(MODEL_VERSION) }),
    exhibits: [
      {
        kind: 'lines',
        id: 'method.headlines',
        items: [...RESULTS, 'structure'].map((id) => ({ finding: finding(`method.${id}`) })),
      },
      {
        kind: 'table',
        id: 'method.made',
        columns: [
          words('figure'),
          numbers('formulas', 'count'),
          numbers('inputs', 'count'),
          numbers('assumptions', 'count'),
          words('facts'),
        ],
        rows: RESULTS.map((id) => row(word(`figure.${id}`), ...madeOf(total[id]))),
      },
    ],
    explanation: [finding('method.made.why', { scenario: scenarioRef(baselineId) })],
  };
}

/** Distinct formulas, entered values and assumptions behind a figure, and what they rest on. */
function madeOf(head: Figure) {
  const formulas = new Set<string>();
  const inputs = new Set<string>();
  const assumptions = new Set<string>();
  const facts = new Set<string>();
  for (const one of collectFigures([head])) {
    if (!isLeaf(one)) {
      formulas.add(one.formula.id);
      for (const fact of one.formula.facts) facts.add(fact);
    } else if (one.origin.kind === 'input') inputs.add(one.origin.path.join('.'));
    else if (one.origin.kind === 'assumption') assumptions.add(one.origin.id);
  }
  return [
    count(formulas.size),
    count(inputs.size),
    count(assumptions.size),
    listOf([...facts].toSorted().map(nameFact)),
  ] as const;
}

/** A fact of the memo goes by its number and a theorem by its author; one has a name in each language. */
function nameFact(fact: string): Ref {
  return fact === 'renewal–reward' ? word('fact.renewal') : text(fact);
}

/** Per scenario and doubt, the roles concerned. */
function tellDoubts({ scenarioIds, scoreOf }: ReportContext): Message {
  const doubted = new Set<string>();
  const all = new Set<string>();
  const rows: Row[] = [];
  for (const id of scenarioIds) {
    const doubts = scoreOf(id).roles.map((role) => ({ role, doubts: listDoubts(role) }));
    for (const { role, doubts: held } of doubts) {
      all.add(role.id);
      if (held.length > 0) doubted.add(role.id);
    }
    for (const doubt of DOUBTS) {
      const roles = doubts.filter((one) => one.doubts.includes(doubt));
      if (roles.length === 0) continue;
      const refs = roles.map(({ role }) => roleRef(id, role.id));
      rows.push(row(scenarioRef(id), { kind: 'doubt', id: doubt }, listOf(refs)));
    }
  }
  return {
    id: 'doubts',
    finding:
      rows.length === 0
        ? finding('method.noDoubt')
        : finding('method.doubts', { count: count(doubted.size), all: count(all.size) }),
    exhibits:
      rows.length === 0
        ? []
        : [
            {
              kind: 'table',
              id: 'method.doubts',
              columns: [words('scenario'), words('doubt'), words('roles')],
              rows,
            },
          ],
    explanation: [finding('method.doubts.why')],
  };
}

function tellDraws({ scenarioIds, simulationOf }: ReportContext): readonly Message[] {
  const told = scenarioIds.flatMap((id) => simulationOf(id) ?? []);
  const [first] = told;
  if (first === undefined) return [];
  return [
    {
      id: 'draws',
      finding: finding('method.draws', {
        scenarios: listOf(told.map(({ scenarioId }) => scenarioRef(scenarioId))),
        years: quantity(Math.min(...told.map(({ summary }) => summary.years)), 'count'),
      }),
      exhibits: [
        {
          kind: 'table',
          id: 'method.draws',
          columns: [
            words('scenario'),
            numbers('years', 'count'),
            numbers('yearsPerReplicate', 'count'),
            numbers('seed', 'count'),
            words('inputsDrawn'),
          ],
          rows: told.map(({ scenarioId, settings, summary }) =>
            row(
              scenarioRef(scenarioId),
              count(summary.years),
              count(settings.yearsPerReplicate),
              count(settings.seed),
              word(`drawn.${settings.inputs}`),
            ),
          ),
        },
      ],
      explanation: [finding('method.draws.why')],
    },
  ];
}

function tellLaws(): Message {
  return {
    id: 'laws',
    finding: finding('method.laws', { count: count(LAWS.length) }),
    exhibits: [
      {
        kind: 'lines',
        id: 'method.laws',
        items: LAWS.map((id) => ({ finding: finding(`method.law.${id}`) })),
      },
    ],
    explanation: [finding('method.laws.why')],
  };
}
