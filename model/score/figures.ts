// Every figure of a score by its id: its path. A page, a file and a command then name it alike.

import { type Figure, isLeaf } from '../figure/figure';
import type { Score } from './types';

type Entry = readonly [id: string, figure: Figure];

function isFigure(value: object): value is Figure {
  return 'value' in value && ('origin' in value || 'formula' in value);
}

function* walk(prefix: string, value: unknown): Generator<Entry> {
  if (typeof value !== 'object' || value === null) return;
  if (isFigure(value)) {
    yield [prefix, value];
    return;
  }
  for (const [key, part] of Object.entries(value)) yield* walk(`${prefix}.${key}`, part);
}

/**
 * All figures of a score, total first, then roles, people and providers in the order of the document.
 * @example for (const [id, figure] of listFigures(score)) console.log(id, figure.value)
 */
export function* listFigures(score: Score): Generator<Entry> {
  yield* walk('total', score.total);
  for (const group of ['roles', 'people', 'providers'] as const) {
    for (const one of score[group]) yield* walk(`${group}.${one.id}`, one);
  }
}

/** The figure of that id, for example `roles.database-administrator.onTime`; undefined when there is none. */
export function figureAt(score: Score, id: string): Figure | undefined {
  const keys = id.split('.');
  const group = keys.shift();
  let at: unknown;
  if (group === 'total') at = score.total;
  else if (group === 'roles' || group === 'people' || group === 'providers') {
    const owner = keys.shift();
    at = score[group].find((one) => one.id === owner);
  }
  for (const key of keys) {
    if (typeof at !== 'object' || at === null || !Object.hasOwn(at, key)) return undefined;
    at = (at as Record<string, unknown>)[key];
  }
  return typeof at === 'object' && at !== null && isFigure(at) ? at : undefined;
}

/** Figures a figure was computed from, with the name each has in the formula. */
export function inputsOf(figure: Figure): readonly Entry[] {
  if (isLeaf(figure)) return [];
  return Object.entries(figure.inputs).flatMap(([name, input]): Entry[] =>
    'value' in input ? [[name, input]] : input.map((one, i): Entry => [`${name}.${i + 1}`, one]),
  );
}

/** Recomputes a figure from its leaves alone: the check that an explanation tells the truth. */
export function recompute(figure: Figure): number {
  if (isLeaf(figure)) return figure.value;
  const again = (one: Figure): Figure =>
    isLeaf(one) ? one : { value: recompute(one), formula: one.formula, inputs: one.inputs };
  const inputs = Object.fromEntries(
    Object.entries(figure.inputs).map(([name, input]) => [
      name,
      'value' in input ? again(input) : input.map(again),
    ]),
  );
  return figure.formula.compute(inputs);
}
