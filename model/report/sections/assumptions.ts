// What the figures assume: which assumptions move the results most and how much rests on opinions, the user’s own
// values, then the ranges and origins of those that weigh most. The workbook has them all.

import { ASSUMPTIONS, type AssumptionId, isAssumptionId, rangeOf } from '../../catalogue/assumptions/index';
import { listAssumptionsUsed } from '../../decision/sensitivity';
import type { AssumptionOverride } from '../../scenario/schema';
import { count, finding, listOf, numbers, quantity, row, text, words } from '../build';
import type { ReportContext } from '../context';
import type { SectionSource } from '../section-source';
import { findHeaviest, tellSensitivity } from '../tell-sensitivity';
import type { Cell, Message, Ref } from '../types';

export const assumptions: SectionSource = {
  id: 'assumptions',
  make: (context) => {
    const used = listAssumptionsUsed(context.scenarioIds.map(context.scoreOf));
    return {
      id: 'assumptions',
      messages: [
        ...tellSensitivity(context),
        ...tellOverrides(context.study.assumptions),
        ...(used.length === 0 ? [] : [tellUsed(used, context)]),
      ],
    };
  },
};

function refOf(id: AssumptionId): Ref {
  return { kind: 'assumption', id };
}

function rangeCells(
  { low, mode, high }: { low: number; mode: number; high: number },
  id: AssumptionId,
): Cell[] {
  return [low, mode, high].map((value) => quantity(value, ASSUMPTIONS[id].unit));
}

/** Ids of another version replace nothing. */
function listKnown(overrides: readonly AssumptionOverride[]) {
  return overrides.flatMap(({ id, ...rest }) => (isAssumptionId(id) ? [{ id, ...rest }] : []));
}

function tellOverrides(overrides: readonly AssumptionOverride[]): readonly Message[] {
  const known = listKnown(overrides);
  if (known.length === 0) return [];
  return [
    {
      id: 'overrides',
      finding: finding('assumptions.overrides', { count: count(known.length) }),
      exhibits: [
        {
          kind: 'table',
          id: 'assumptions.overrides',
          columns: [
            words('assumption'),
            numbers('low'),
            numbers('mode'),
            numbers('high'),
            numbers('defaultMode'),
            words('note'),
          ],
          rows: known.map((override) =>
            row(
              refOf(override.id),
              ...rangeCells(override, override.id),
              quantity(ASSUMPTIONS[override.id].mode, ASSUMPTIONS[override.id].unit),
              override.note === undefined ? null : text(override.note),
            ),
          ),
        },
      ],
      explanation: [finding('assumptions.overrides.why')],
    },
  ];
}

/** All where their effects were not measured. */
function tellUsed(used: readonly AssumptionId[], { study, input }: ReportContext): Message {
  const heaviest = new Set(findHeaviest(input.assumptionEffects ?? []));
  const shown = heaviest.size === 0 ? used : used.filter((id) => heaviest.has(id));
  const isShort = shown.length < used.length;
  const opinions = used.filter((id) => ASSUMPTIONS[id].status === 'opinion');
  return {
    id: 'used',
    finding: finding('assumptions.used', {
      count: count(used.length),
      opinions: count(opinions.length),
      share: quantity(opinions.length / used.length, 'ratio'),
      own: count(listKnown(study.assumptions).length),
    }),
    exhibits: [
      {
        kind: 'table',
        id: isShort ? 'assumptions.main' : 'assumptions.used',
        columns: [
          words('assumption'),
          numbers('low'),
          numbers('mode'),
          numbers('high'),
          words('status'),
          words('sources'),
        ],
        rows: shown.map((id) => {
          const { status, sources } = ASSUMPTIONS[id];
          return row(
            refOf(id),
            ...rangeCells(rangeOf(id, study.assumptions), id),
            { kind: 'status', id: status },
            sources.length === 0 ? null : listOf(sources.map((source) => ({ kind: 'source', id: source }))),
          );
        }),
      },
    ],
    explanation: [finding('assumptions.used.why'), ...(isShort ? [finding('assumptions.main.why')] : [])],
  };
}
