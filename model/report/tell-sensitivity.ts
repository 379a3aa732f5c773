// How much of the result rests on opinions: what each assumption moves between its low and its high value, added up by
// where it comes from. Told only where the effects were measured, which takes two scores per assumption.

import { ASSUMPTIONS, type AssumptionId } from '../catalogue/assumptions/index';
import type { AssumptionEffect } from '../decision/sensitivity';
import { count, finding, numbers, quantity, row, scenarioRef, totalRow, word, words } from './build';
import type { ReportContext } from './context';
import type { BarChart, Finding, Message, Ref } from './types';

/** Where a value comes from: the user’s own stand apart, whatever the default was. */
const ORIGINS = ['own', 'measured', 'published', 'opinion'] as const;
type Origin = (typeof ORIGINS)[number];

type Money = 'cost' | 'loss';

/** Assumptions with the largest effect that a chart shows. */
const SHOWN = 10;
/** Those of each result whose range and origin are told. */
const HEAVIEST = 6;
/** Less than half a euro is written as none. */
const NOTHING = 0.5;

/** Between its low and its high value, what an assumption changes (EUR/year). */
function swingOf({ low, high }: AssumptionEffect, result: Money): number {
  return Math.abs(high[result] - low[result]);
}

function sum(effects: readonly AssumptionEffect[], result: Money): number {
  return effects.reduce((total, effect) => total + swingOf(effect, result), 0);
}

function ratio(part: number, whole: number): number {
  return whole > 0 ? part / whole : 0;
}

/** Nothing where the effects were not measured, or move nothing. */
export function tellSensitivity({ input, study, baselineId }: ReportContext): readonly Message[] {
  const effects = input.assumptionEffects ?? [];
  const whole = { cost: sum(effects, 'cost'), loss: sum(effects, 'loss') };
  if (whole.cost < NOTHING && whole.loss < NOTHING) return [];
  const own = new Set(study.assumptions.map(({ id }) => id));
  const originOf = ({ id }: AssumptionEffect): Origin => (own.has(id) ? 'own' : ASSUMPTIONS[id].status);
  const of = (origin: Origin) => effects.filter((effect) => originOf(effect) === origin);
  const opinions = of('opinion');
  const shares = (part: readonly AssumptionEffect[]) => [
    count(part.length),
    quantity(sum(part, 'cost'), 'EUR/year'),
    quantity(ratio(sum(part, 'cost'), whole.cost), 'ratio'),
    quantity(sum(part, 'loss'), 'EUR/year'),
    quantity(ratio(sum(part, 'loss'), whole.loss), 'ratio'),
  ];
  return [
    {
      id: 'sensitivity',
      finding: findFirst(effects),
      exhibits: [
        chartLargest(effects, 'cost'),
        chartLargest(effects, 'loss'),
        {
          kind: 'table',
          id: 'assumptions.sensitivity',
          columns: [
            words('status'),
            numbers('count', 'count'),
            numbers('costSwing', 'EUR/year'),
            numbers('costShare', 'ratio'),
            numbers('lossSwing', 'EUR/year'),
            numbers('lossShare', 'ratio'),
          ],
          rows: [
            ...ORIGINS.filter((origin) => of(origin).length > 0).map((origin) =>
              row(nameOrigin(origin), ...shares(of(origin))),
            ),
            totalRow(word('all'), ...shares(effects)),
          ],
        },
      ],
      explanation: [
        finding('assumptions.sensitivity.why', { scenario: scenarioRef(baselineId) }),
        finding('assumptions.sensitivity.shares', {
          cost: quantity(ratio(sum(opinions, 'cost'), whole.cost), 'ratio'),
          loss: quantity(ratio(sum(opinions, 'loss'), whole.loss), 'ratio'),
        }),
      ],
    },
  ];
}

/** The assumption that moves the cost most, and the one that moves the loss most. */
function findFirst(effects: readonly AssumptionEffect[]): Finding {
  const [cost, loss] = [sortBySwing(effects, 'cost')[0], sortBySwing(effects, 'loss')[0]];
  if (cost === undefined || loss === undefined) throw new Error('invalid effects: none');
  return finding(cost.id === loss.id ? 'assumptions.sensitivity.same' : 'assumptions.sensitivity', {
    costFirst: { kind: 'assumption', id: cost.id },
    cost: quantity(swingOf(cost, 'cost'), 'EUR/year'),
    lossFirst: { kind: 'assumption', id: loss.id },
    loss: quantity(swingOf(loss, 'loss'), 'EUR/year'),
  });
}

function sortBySwing(effects: readonly AssumptionEffect[], result: Money): readonly AssumptionEffect[] {
  return effects.toSorted((a, b) => swingOf(b, result) - swingOf(a, result));
}

/** Those that move the cost or the loss most, in equal numbers: so many of each, fewer where they are the same. */
export function findHeaviest(effects: readonly AssumptionEffect[]): readonly AssumptionId[] {
  const of = (result: Money) =>
    sortBySwing(effects, result)
      .filter((effect) => swingOf(effect, result) >= NOTHING)
      .slice(0, HEAVIEST);
  return [...new Set([...of('cost'), ...of('loss')].map(({ id }) => id))];
}

function nameOrigin(origin: Origin): Ref {
  return origin === 'own' ? word('ownValue') : { kind: 'status', id: origin };
}

function chartLargest(effects: readonly AssumptionEffect[], result: Money): BarChart {
  const largest = sortBySwing(effects, result)
    .filter((effect) => swingOf(effect, result) >= NOTHING)
    .slice(0, SHOWN);
  return {
    kind: 'chart',
    form: 'grouped',
    id: `assumptions.${result}Swing`,
    dimension: result,
    unit: 'EUR/year',
    categories: largest.map(({ id }) => ({ kind: 'assumption', id })),
    series: [{ name: word(`${result}Swing`), values: largest.map((effect) => swingOf(effect, result)) }],
  };
}
