// The explanation of a figure as a tree of text: each line a figure, below it the figures it was made from.

import {
  ASSUMPTIONS,
  type AssumptionOverride,
  type Computed,
  type Figure,
  inputsOf,
  isAssumptionId,
  isLeaf,
  type Leaf,
  unitOf,
} from '../../model';
import type { Format } from '../i18n/format';
import type { Language } from './language';
import { writeExact } from './numbers';

export interface TreeOptions {
  readonly language: Language;
  readonly format: Format;
  /** How many levels to open; the rest is said to be there. */
  readonly depth: number;
  /** Assumptions that the study replaces, by id. */
  readonly replaced: ReadonlyMap<string, AssumptionOverride>;
  /** The id of a figure that is itself part of the score, so that it can be asked for in turn. */
  readonly idOf: (figure: Figure) => string | undefined;
}

/** @example writeTree('total.cost', score.total.cost, { language, format, depth: 2, replaced, idOf }) */
export function writeTree(id: string, root: Figure, options: TreeOptions): string {
  const { language, format, depth, idOf } = options;
  const { say, nameOf, expressionOf } = language;
  const lines: string[] = [];
  // A figure used in several places is detailed once: the tree stays as long as the reasoning.
  const detailed = new Set<Computed>();

  const visit = (label: string, figure: Figure, head: string, indent: string, level: number): void => {
    const value = `${head}${label} = ${writeExact(figure.value, unitOf(figure), format)}`;
    if (isLeaf(figure)) {
      lines.push(`${value}  ← ${wordOrigin(figure, options)}`);
      return;
    }
    const { formula } = figure;
    const inputs = inputsOf(figure);
    const told = inputs.filter(([, part]) => !isNothing(part));
    const closed = detailed.has(figure)
      ? say('cli.explain.above')
      : level >= depth
        ? say('cli.explain.deeper')
        : '';
    lines.push(`${value}  ${nameOf(formula)}${closed && inputs.length > 0 ? ` (${closed})` : ''}`);
    if (closed || inputs.length === 0) return;
    detailed.add(figure);
    const facts = formula.facts.length > 0 ? `  [${formula.facts.join(', ')}]` : '';
    lines.push(`${indent}│ ${expressionOf(formula)}${facts}`);
    const silent = inputs.length - told.length;
    told.forEach(([input, part], i) => {
      const last = i === told.length - 1 && silent === 0;
      const branch = `${indent}${last ? '└ ' : '├ '}`;
      visit(idOf(part) ?? input, part, branch, `${indent}${last ? '  ' : '│ '}`, level + 1);
    });
    if (silent > 0) lines.push(`${indent}└ ${say('cli.explain.nothing', { n: silent })}`);
  };

  visit(id, root, '', '', 0);
  return `${lines.join('\n')}\n`;
}

/** Where a value that is not computed comes from: a field, an assumption with its range and source, a constant. */
function wordOrigin({ origin, unit }: Leaf, { language, format, replaced }: TreeOptions): string {
  const { say } = language;
  if (origin.kind === 'input') return say('cli.origin.input', { path: origin.path.join('.') });
  if (origin.kind === 'constant') return say('cli.origin.constant', { id: origin.id });
  const { id } = origin;
  const override = replaced.get(id);
  const known = isAssumptionId(id) ? ASSUMPTIONS[id] : undefined;
  const bounds = override ?? known;
  if (!bounds) return say('cli.origin.assumption', { id });
  const low = writeExact(bounds.low, unit, format);
  const high = writeExact(bounds.high, unit, format);
  if (override) return say('cli.origin.replaced', { id, low, high });
  const status = say(`cli.status.${known?.status ?? 'opinion'}`);
  const sources = known?.sources.join(', ') ?? '';
  return sources === ''
    ? say('cli.origin.range', { id, status, low, high })
    : say('cli.origin.sourced', { id, status, low, high, sources });
}

/** A part that is there for completeness only: the cost of a contract nobody signed. */
function isNothing(figure: Figure): boolean {
  return isLeaf(figure) && figure.value === 0 && figure.origin.kind === 'constant';
}
