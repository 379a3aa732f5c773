// The formulas of the method, read in the scores themselves: whatever computes a figure is found by following
// the figure down to its leaves, so that this page cannot describe a rule that is not applied.

import { type AnyFormula, type Figure, inputsOf, isLeaf, listFigures, type Score } from '../../../model';

/** Sections of the page, in its order. */
export const SECTIONS = ['demand', 'presence', 'onTime', 'cost', 'loss', 'structure'] as const;
export type Section = (typeof SECTIONS)[number];

/** The section of each family of formulas, a family being what stands before the first dot of an id. */
const FAMILIES: Readonly<Record<string, Section>> = {
  need: 'demand',
  estimate: 'demand',
  context: 'demand',
  delegation: 'demand',
  presence: 'presence',
  segment: 'presence',
  cover: 'presence',
  work: 'presence',
  person: 'presence',
  role: 'onTime',
  service: 'onTime',
  incident: 'onTime',
  pool: 'onTime',
  provider: 'cost',
  pay: 'cost',
  price: 'cost',
  cost: 'cost',
  'one-off': 'cost',
  loss: 'loss',
  structure: 'structure',
};

export interface FoundFormula {
  readonly formula: AnyFormula;
  /** Names of its inputs, in the order of the formula. */
  readonly inputs: readonly string[];
}

/** Every formula that made a figure of these scores, once each, by id. */
export function collectFormulas(scores: Iterable<Score>): Map<string, FoundFormula> {
  const found = new Map<string, FoundFormula>();
  const seen = new Set<Figure>();
  const open: Figure[] = [];
  for (const score of scores) for (const [, figure] of listFigures(score)) open.push(figure);
  for (let figure = open.pop(); figure; figure = open.pop()) {
    if (isLeaf(figure) || seen.has(figure)) continue;
    seen.add(figure);
    if (!found.has(figure.formula.id))
      found.set(figure.formula.id, { formula: figure.formula, inputs: Object.keys(figure.inputs) });
    for (const [, input] of inputsOf(figure)) open.push(input);
  }
  return found;
}

/** The section a formula belongs to: by its family, or by its unit for the totals of everything. */
export function sectionOf(id: string): Section {
  const family = id.split('.')[0] ?? '';
  const known = FAMILIES[family];
  if (known) return known;
  return id.includes('loss') ? 'loss' : 'cost';
}

/** Formulas by section, by id. */
export function arrangeFormulas(found: ReadonlyMap<string, FoundFormula>): Map<Section, FoundFormula[]> {
  const bySection = new Map<Section, FoundFormula[]>(SECTIONS.map((section) => [section, []]));
  for (const id of [...found.keys()].toSorted()) {
    const one = found.get(id);
    if (one) bySection.get(sectionOf(id))?.push(one);
  }
  return bySection;
}
