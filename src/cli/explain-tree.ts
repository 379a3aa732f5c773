// The explanation of a figure as a tree of text: each line a figure, below it the figures it was made from.

import { type Computed, type Figure, isLeaf, type Leaf, unitOf } from '../../model';
import type { Format } from '../i18n/format';
import type { Language } from './language';
import { writeExact } from './numbers';

export interface TreeOptions {
  readonly language: Language;
  readonly format: Format;
  /** How many levels to open; the rest is said to be there. */
  readonly depth: number;
}

/** @example writeTree('total.cost', score.total.cost, { language, format, depth: 2 }) */
export function writeTree(id: string, root: Figure, { language, format, depth }: TreeOptions): string {
  const { say, find } = language;
  const lines: string[] = [];
  // A figure used in several places is detailed once: the tree stays as long as the reasoning.
  const detailed = new Set<Computed>();

  const visit = (label: string, figure: Figure, head: string, indent: string, level: number): void => {
    const value = `${head}${label} = ${writeExact(figure.value, unitOf(figure), format)}`;
    if (isLeaf(figure)) {
      lines.push(`${value}  ← ${wordOrigin(figure)}`);
      return;
    }
    const { formula } = figure;
    const name = find(`formula.${formula.id}.name`) ?? formula.id;
    const inputs = listInputs(figure);
    const closed = detailed.has(figure)
      ? say('cli.explain.above')
      : level >= depth
        ? say('cli.explain.deeper')
        : '';
    lines.push(`${value}  ${name}${closed && inputs.length > 0 ? ` (${closed})` : ''}`);
    if (closed || inputs.length === 0) return;
    detailed.add(figure);
    const facts = formula.facts.length > 0 ? `  [${formula.facts.join(', ')}]` : '';
    lines.push(`${indent}│ ${formula.expression}${facts}`);
    inputs.forEach(([input, part], i) => {
      const last = i === inputs.length - 1;
      visit(input, part, `${indent}${last ? '└ ' : '├ '}`, `${indent}${last ? '  ' : '│ '}`, level + 1);
    });
  };

  const wordOrigin = ({ origin }: Leaf): string => {
    if (origin.kind === 'input') return say('cli.origin.input', { path: origin.path.join('.') });
    return say(`cli.origin.${origin.kind}`, { id: origin.id });
  };

  visit(id, root, '', '', 0);
  return `${lines.join('\n')}\n`;
}

/** The inputs of a figure, lists opened: `parts[0]`, `parts[1]`… */
function listInputs({ inputs }: Computed): [string, Figure][] {
  return Object.entries(inputs).flatMap(([name, input]): [string, Figure][] =>
    isList(input) ? input.map((part, i) => [`${name}[${i}]`, part]) : [[name, input]],
  );
}

/** Written out because Array.isArray does not see read-only arrays. */
function isList(input: Figure | readonly Figure[]): input is readonly Figure[] {
  return Array.isArray(input);
}
