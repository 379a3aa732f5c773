// The few formulas that every part of the score shares: sums, products, shares. One place, so that the
// Method page shows them once.

import {
  type Computed,
  constant,
  defineFormula,
  type Figure,
  type Formula,
  figure,
  type Leaf,
} from './figure';
import type { Unit } from './units';

type Parts = { readonly parts: readonly Figure[] };
type Weighted = { readonly values: readonly Figure[]; readonly weights: readonly Figure[] };

function add({ parts }: Parts): number {
  let sum = 0;
  for (let i = 0; i < parts.length; i++) sum += (parts[i] as Figure).value;
  return sum;
}

const sums = new Map<string, Formula<Parts>>();

/**
 * Sum of figures of one unit, under a name of its own.
 * @example total('total.cost', 'EUR/year', [payroll, contracts]).value
 */
export function total(id: string, unit: Unit, parts: readonly Figure[]): Computed {
  let formula = sums.get(id);
  if (formula === undefined) {
    formula = defineFormula<Parts>(id, unit, 'Σ', [], add);
    sums.set(id, formula);
  }
  return figure(formula, { parts });
}

/** Σ wᵢvᵢ / Σ wᵢ; `otherwise` when all weights are zero. */
export function weightedMean({ values, weights }: Weighted, otherwise: number): number {
  let sum = 0;
  let weight = 0;
  for (let i = 0; i < values.length; i++) {
    const w = (weights[i] as Figure).value;
    sum += w * (values[i] as Figure).value;
    weight += w;
  }
  return weight > 0 ? sum / weight : otherwise;
}

/** A zero that says why it is one. */
export function nothing(unit: Unit): Leaf {
  let leaf = zeros.get(unit);
  if (leaf === undefined) {
    leaf = constant(0, unit, 'none');
    zeros.set(unit, leaf);
  }
  return leaf;
}
const zeros = new Map<Unit, Leaf>();
