// One result of a bridge as a waterfall, its table and its finding. Steps that read as nothing go with the other
// changes, so that what is drawn still adds up to the change.

import type { Bridge, BridgeStep, Ref, Result } from '../../../model';
import type { ChartTable } from '../../components/charts/chart-types';
import type { WaterfallStep } from '../../components/charts/waterfall';
import { writeThousands } from '../../components/charts/words';
import type { Wording } from '../../i18n';
import type { Namer } from '../../report/namer';
import type { Words } from '../../report/words';

/** Sentences said beside a bar; the table has them all. */
const SAID = 3;
/** What is left of arithmetic that adds up, as a part of the levels. */
const ROUNDING = 1e-9;

/** How one result is written: levels and changes without unit for bars, with it in sentences. */
export interface Writing {
  readonly level: (value: number) => string;
  readonly change: (value: number) => string;
  readonly longLevel: (value: number) => string;
  readonly longChange: (value: number) => string;
  /** On an axis, and the smallest difference between values written apart there. */
  readonly tick: (value: number) => string;
  readonly grain: number;
  /** For files. */
  readonly raw: (value: number) => number;
}

export function writingOf(result: Result, { format }: Pick<Words, 'format'>): Writing {
  if (result === 'onTime')
    return {
      level: (value) => format.number(value * 100, 1),
      tick: (value) => format.number(value * 100, 2),
      change: (value) => format.signedNumber(value * 100, Math.abs(value) < 0.001 ? 2 : 1),
      longLevel: (value) => format.percent(value),
      longChange: (value) => format.points(value, Math.abs(value) < 0.001 ? 2 : 1),
      grain: 0.0001,
      raw: (value) => Math.round(value * 1e8) / 1e6,
    };
  return {
    level: (value) => writeThousands(value, format),
    tick: (value) => writeThousands(value, format),
    change: (value) => format.signedNumber(value / 1000, Math.abs(value) < 9950 ? 1 : 0),
    longLevel: (value) => format.money(value),
    longChange: (value) => format.signedMoney(value),
    grain: 1000,
    raw: (value) => Math.round(value * 100) / 100,
  };
}

/** The steps told by name, the largest first, and what the others add up to; `rest` is nil when none is left. */
function arrangeSteps(
  { from, to, steps }: Bridge,
  result: Result,
  writing: Pick<Writing, 'change'>,
): { readonly told: readonly BridgeStep[]; readonly rest: number } {
  const nothing = writing.change(0);
  const isTold = ({ isRest, effect }: BridgeStep) => !isRest && writing.change(effect[result]) !== nothing;
  const told = steps
    .filter(isTold)
    .toSorted((a, b) => Math.abs(b.effect[result]) - Math.abs(a.effect[result]));
  const rest = steps.filter((step) => !isTold(step)).reduce((sum, { effect }) => sum + effect[result], 0);
  const size = Math.max(Math.abs(from[result]), Math.abs(to[result]));
  return { told, rest: Math.abs(rest) > ROUNDING * size ? rest : 0 };
}

function nameScenario(id: string): Ref {
  return { kind: 'scenario', id };
}

function say(step: BridgeStep, namer: Namer): string[] {
  return step.differences.map((difference) => namer.name({ kind: 'difference', difference }));
}

export function buildSteps(
  bridge: Bridge,
  result: Result,
  writing: Writing,
  namer: Namer,
  { t }: Words,
): WaterfallStep[] {
  const { told, rest } = arrangeSteps(bridge, result, writing);
  const total = (id: string, value: number): WaterfallStep => {
    const name = namer.name(nameScenario(id));
    return {
      id: `total-${id}`,
      label: name,
      value,
      isTotal: true,
      text: writing.level(value),
      words: t('compare.bridge.total', { name, value: writing.longLevel(value) }),
      figure: `${id} total.${result}`,
    };
  };
  const step = (one: BridgeStep, at: number): WaterfallStep => {
    const sentences = say(one, namer);
    const shown = sentences.slice(0, SAID);
    return {
      id: `step-${at}`,
      label: namer.label({ kind: 'subject', differences: one.differences }),
      value: one.effect[result],
      isTotal: false,
      text: writing.change(one.effect[result]),
      words: t('compare.bridge.step', {
        sentences: [...shown, ...(sentences.length > SAID ? ['…'] : [])].join('\n'),
        effect: writing.longChange(one.effect[result]),
        first: writing.longChange(one.first[result]),
        last: writing.longChange(one.last[result]),
      }),
    };
  };
  const others: WaterfallStep = {
    id: 'rest',
    label: t('compare.bridge.rest'),
    value: rest,
    isTotal: false,
    text: writing.change(rest),
    words: t('compare.bridge.small', { effect: writing.longChange(rest) }),
  };
  return [
    total(bridge.fromId, bridge.from[result]),
    ...told.map(step),
    ...(rest === 0 ? [] : [others]),
    total(bridge.toId, bridge.to[result]),
  ];
}

/** Every step on its own line, even those too small to be drawn. */
export function buildBridgeTable(
  bridge: Bridge,
  result: Result,
  unit: string,
  writing: Writing,
  namer: Namer,
  { t }: Words,
): ChartTable {
  const change = (value: number) => ({ text: writing.change(value), value: writing.raw(value) });
  const total = (id: string, value: number) => {
    const name = namer.name(nameScenario(id));
    const none = { text: '', value: null };
    const level = { text: writing.level(value), value: writing.raw(value), figure: `${id} total.${result}` };
    return [{ text: name, value: name }, level, none, none];
  };
  const steps = bridge.steps.toSorted(
    (a, b) => Number(a.isRest) - Number(b.isRest) || Math.abs(b.effect[result]) - Math.abs(a.effect[result]),
  );
  return {
    hasSentences: true,
    columns: [
      t('compare.bridge.column.change'),
      t('compare.bridge.column.effect', { unit }),
      t('compare.bridge.column.first', { unit }),
      t('compare.bridge.column.last', { unit }),
    ],
    rows: [
      total(bridge.fromId, bridge.from[result]),
      ...steps.map((step) => {
        const sentences = say(step, namer).join(t('difference.separator'));
        const text = step.isRest ? t('compare.bridge.allOthers', { sentences }) : sentences;
        const { effect, first, last } = step;
        return [{ text, value: text }, change(effect[result]), change(first[result]), change(last[result])];
      }),
      total(bridge.toId, bridge.to[result]),
    ],
  };
}

/** What the change is and which step makes most of it, the same way; or that there is none. */
export function findBridge(
  bridge: Bridge,
  result: Result,
  names: { readonly name: string; readonly baseline: string },
  writing: Writing,
  namer: Namer,
): Wording {
  const moved = bridge.to[result] - bridge.from[result];
  const size = writing.longChange(Math.abs(moved)).replace('+', '');
  if (writing.longChange(moved) === writing.longChange(0))
    return { id: `compare.bridge.${result}.same`, values: { ...names } };
  const { told } = arrangeSteps(bridge, result, writing);
  const first = told.find(({ effect }) => effect[result] * moved > 0);
  return {
    id: `compare.bridge.${result}.change`,
    values: {
      ...names,
      size,
      way: moved > 0 ? 'more' : 'less',
      because: first === undefined ? 'no' : 'yes',
      subject: first === undefined ? '' : namer.name({ kind: 'subject', differences: first.differences }),
      effect: first === undefined ? '' : writing.longChange(first.effect[result]),
    },
  };
}
