// A figure is a number that remembers how it was made: the formula that produced it and the figures it
// came from, down to inputs and assumptions. Because the value is computed by the very formula that is
// stored beside it, an explanation can never drift from the result.

import type { Unit } from './units';

/** Where a leaf comes from: a field of the document, an assumption, or a constant of the method. */
export type Origin =
  | { readonly kind: 'input'; readonly path: readonly (string | number)[] }
  | { readonly kind: 'assumption'; readonly id: string }
  | { readonly kind: 'constant'; readonly id: string };

/** A value read, not computed. */
export interface Leaf {
  readonly value: number;
  readonly unit: Unit;
  readonly origin: Origin;
}

/** A value computed by `formula` from `inputs`. */
export interface Computed {
  readonly value: number;
  readonly formula: AnyFormula;
  readonly inputs: FormulaInputs;
}

export type Figure = Leaf | Computed;
export type FormulaInputs = { readonly [name: string]: Figure | readonly Figure[] };

/**
 * A named rule of the method. `id` keys its name, expression and reference in the dictionaries
 * (`formula.<id>.name`) and in the Method page; `compute` is the only place where the arithmetic stands.
 */
export interface Formula<I extends FormulaInputs> {
  readonly id: string;
  readonly unit: Unit;
  /** The expression in the field's notation, language-neutral, for example `hours × rate`. */
  readonly expression: string;
  /** Memo facts and references it rests on, for example `['T4', 'Erlang 1917']`. */
  readonly facts: readonly string[];
  readonly compute: (inputs: I) => number;
}
// biome-ignore lint/suspicious/noExplicitAny: a stored formula accepts the inputs it was stored with, whatever their names
export type AnyFormula = Formula<any>;

/** Declares a formula. See `figure` for its use. */
export function defineFormula<I extends FormulaInputs>(
  id: string,
  unit: Unit,
  expression: string,
  facts: readonly string[],
  compute: (inputs: I) => number,
): Formula<I> {
  return { id, unit, expression, facts, compute };
}

/**
 * Computes a figure.
 * @example figure(PAYROLL, { employerCost, fte }).value
 */
export function figure<I extends FormulaInputs>(formula: Formula<I>, inputs: I): Computed {
  return { value: formula.compute(inputs), formula, inputs };
}

/** A figure read from the document at `path`. */
export function input(value: number, unit: Unit, path: readonly (string | number)[]): Leaf {
  return { value, unit, origin: { kind: 'input', path } };
}

/** A constant of the method or of the calendar, named so that it can be explained. */
export function constant(value: number, unit: Unit, id: string): Leaf {
  return { value, unit, origin: { kind: 'constant', id } };
}

export function isLeaf(f: Figure): f is Leaf {
  return 'origin' in f;
}

export function unitOf(f: Figure): Unit {
  return isLeaf(f) ? f.unit : f.formula.unit;
}
