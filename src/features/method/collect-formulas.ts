// The formulas of the method, read in the scores themselves: whatever computes a figure is found by following
// the figure down to its leaves, so that this page cannot describe a rule that is not applied.

import {
  type AnyFormula,
  type Computed,
  type Figure,
  inputsOf,
  isLeaf,
  LOSS_CAUSES,
  listFigures,
  type Score,
} from '../../../model';

/** The expression of a formula that only adds. */
export const SUM = 'Σ';

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
  /** Of a sum: ids of the formulas whose results it adds, in the order met. */
  readonly parts: ReadonlySet<string>;
}

function addParts(figure: Computed, parts: Set<string>): void {
  for (const [, input] of inputsOf(figure)) if (!isLeaf(input)) parts.add(input.formula.id);
}

/** Every formula that made a figure of these scores, once each, by id. */
export function collectFormulas(scores: Iterable<Score>): Map<string, FoundFormula> {
  const found = new Map<string, { formula: AnyFormula; parts: Set<string> }>();
  const seen = new Set<Figure>();
  const open: Figure[] = [];
  for (const score of scores) for (const [, figure] of listFigures(score)) open.push(figure);
  for (let figure = open.pop(); figure; figure = open.pop()) {
    if (isLeaf(figure) || seen.has(figure)) continue;
    seen.add(figure);
    const { formula } = figure;
    const one = found.get(formula.id) ?? { formula, parts: new Set() };
    found.set(formula.id, one);
    if (formula.expression === SUM) addParts(figure, one.parts);
    for (const [, input] of inputsOf(figure)) open.push(input);
  }
  return found;
}

/** The section a formula belongs to: by its family; sums over everything, by what they add. */
export function sectionOf(id: string): Section | undefined {
  const [family = '', rest = ''] = id.split(/\.(.*)/s);
  if (family !== 'total') return FAMILIES[family];
  if (rest === 'loss' || LOSS_CAUSES.some((cause) => cause === rest)) return 'loss';
  if (rest === 'need') return 'demand';
  if (rest === 'uncovered') return 'presence';
  if (rest === 'required' || rest === 'available') return 'onTime';
  return 'cost';
}

/** Formulas by section, by id. */
export function arrangeFormulas(found: ReadonlyMap<string, FoundFormula>): Map<Section, FoundFormula[]> {
  const bySection = new Map<Section, FoundFormula[]>(SECTIONS.map((section) => [section, []]));
  for (const id of [...found.keys()].toSorted()) {
    const one = found.get(id);
    // A family this page does not know yet still shows, where facts of structure stand.
    if (one) bySection.get(sectionOf(id) ?? 'structure')?.push(one);
  }
  return bySection;
}
