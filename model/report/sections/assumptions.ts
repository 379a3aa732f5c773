// What the figures assume: values of the user first, then how much of the result rests on measures, publications and
// opinions, then every assumption the scenarios told are made of, with its range and its origin.

import { ASSUMPTIONS, type AssumptionId, isAssumptionId, rangeOf } from '../../catalogue/assumptions/index';
import { listAssumptionsUsed } from '../../decision/sensitivity';
import type { AssumptionOverride } from '../../scenario/schema';
import { count, finding, listOf, numbers, quantity, row, text, words } from '../build';
import type { ReportContext } from '../context';
import type { SectionSource } from '../section-source';
import { tellSensitivity } from '../tell-sensitivity';
import type { Cell, Message, Ref } from '../types';

export const assumptions: SectionSource = {
  id: 'assumptions',
  make: (context) => {
    const used = listAssumptionsUsed(context.scenarioIds.map(context.scoreOf));
    return {
      id: 'assumptions',
      messages: [
        tellOverrides(context.study.assumptions),
        ...tellSensitivity(context),
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

function tellOverrides(overrides: readonly AssumptionOverride[]): Message {
  // Ids of another version replace nothing.
  const known = overrides.flatMap(({ id, ...rest }) => (isAssumptionId(id) ? [{ id, ...rest }] : []));
  return {
    id: 'overrides',
    finding:
      known.length === 0
        ? finding('assumptions.noOverride')
        : finding('assumptions.overrides', { count: count(known.length) }),
    exhibits:
      known.length === 0
        ? []
        : [
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
  };
}

function tellUsed(used: readonly AssumptionId[], { study }: ReportContext): Message {
  const opinions = used.filter((id) => ASSUMPTIONS[id].status === 'opinion');
  return {
    id: 'used',
    finding: finding('assumptions.used', {
      count: count(used.length),
      opinions: count(opinions.length),
      share: quantity(opinions.length / used.length, 'ratio'),
    }),
    exhibits: [
      {
        kind: 'table',
        id: 'assumptions.used',
        columns: [
          words('assumption'),
          numbers('low'),
          numbers('mode'),
          numbers('high'),
          words('status'),
          words('sources'),
        ],
        rows: used.map((id) => {
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
    explanation: [finding('assumptions.used.why')],
  };
}
