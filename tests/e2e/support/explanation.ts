// Walks an explanation on screen along the way the model knows: at each step the lines on screen must be those of
// the model, and the one pressed leads to the next figure.

import { expect } from '@playwright/test';
import {
  ASSUMPTIONS,
  type Figure,
  figureAt,
  inputsOf,
  isAssumptionId,
  isLeaf,
  type Leaf,
  type Study,
  scoreScenario,
} from '../../../model';
import type { App } from './app';

/** Something entered, or an assumption with a source. */
export type Wanted = 'input' | 'assumption';

/** Opens lines of the explanation of `id`, already on screen, down to a leaf of the wanted kind; returns it. */
export async function explainDownTo(app: App, study: Study, scenarioId: string, id: string, wanted: Wanted) {
  const root = figureAt(scoreScenario(study, scenarioId), id);
  const way = root && findWay(root, wanted);
  if (!way) throw new Error(`${id} does not rest on any ${wanted}`);
  const panel = app.page.getByRole('dialog', { name: app.say('explain.title') });
  let figure: Figure = root;
  for (const next of way) {
    const lines = linesOf(figure);
    const rows = panel.getByRole('table').locator('tbody').getByRole('row');
    await expect(rows).toHaveCount(lines.length);
    await rows.nth(lines.indexOf(next)).getByRole('button').first().click();
    figure = next;
  }
  await expect(panel.getByRole('table')).toHaveCount(0);
  return figure as Leaf;
}

/** The lines in their order on screen: those of a sum by size, without its zeros. */
function linesOf(figure: Figure): Figure[] {
  if (isLeaf(figure)) return [];
  const lines = inputsOf(figure).map(([, input]) => input);
  if (figure.formula.expression !== 'Σ') return lines;
  return lines.filter((line) => line.value !== 0).sort((a, b) => Math.abs(b.value) - Math.abs(a.value));
}

/** The shortest way down from a figure to a leaf of the wanted kind, without the figure itself. */
function findWay(root: Figure, wanted: Wanted): Figure[] | undefined {
  let front: Figure[][] = linesOf(root).map((line) => [line]);
  const seen = new Set<Figure>();
  while (front.length > 0) {
    const found = front.find((way) => isWanted(way.at(-1), wanted));
    if (found) return found;
    front = front.flatMap((way) => {
      const last = way.at(-1);
      if (!last || seen.has(last)) return [];
      seen.add(last);
      return linesOf(last).map((line) => [...way, line]);
    });
  }
  return undefined;
}

function isWanted(figure: Figure | undefined, wanted: Wanted): boolean {
  if (!figure || !isLeaf(figure) || figure.origin.kind !== wanted) return false;
  const { origin } = figure;
  if (origin.kind !== 'assumption') return true;
  return isAssumptionId(origin.id) && ASSUMPTIONS[origin.id].sources.length > 0;
}
