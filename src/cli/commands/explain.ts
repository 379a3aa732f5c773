// How a figure is made, down to what was entered and assumed.

import { type Figure, figureAt, isLeaf, listFigures, type Score, scoreScenario } from '../../../model';
import { type Command, type Context, textOption, UsageError } from '../command';
import { EXIT } from '../exit-codes';
import { writeTree } from '../explain-tree';
import { requireStudy } from '../read-study';
import { chooseScenarios } from '../scenarios';

export const explain: Command = {
  options: { scenario: { type: 'string' }, depth: { type: 'string' } },
  maxArgs: 2,

  async run(context) {
    const { io, language, args } = context;
    const [id, path = '-'] = args;
    if (id === undefined) throw new UsageError(language.say('cli.noFigure'));
    const depth = readDepth(context);
    const study = await requireStudy(context, path);
    if (!study) return EXIT.invalid;

    const scored = chooseScenarios(context, study).map((scenario) => ({
      scenario,
      score: scoreScenario(study, scenario.id),
    }));
    const format = language.format(study.organization.currency);
    const replaced = new Map(study.assumptions.map((override) => [override.id, override]));
    const trees = scored.flatMap(({ scenario, score }) => {
      const figure = figureAt(score, id);
      if (!figure) return [];
      const tree = writeTree(id, figure, { language, format, depth, replaced, idOf: idsOf(score) });
      return [`${scenario.name} [${scenario.id}]\n${tree}`];
    });
    // A role can exist in one scenario only; a figure found nowhere is a mistake.
    if (trees.length === 0)
      throw unknownFigure(
        context,
        id,
        scored.map(({ score }) => score),
      );
    io.out(trees.join('\n'));
    return EXIT.ok;
  },
};

/** Ids by figure. Those that are read, not computed, keep the name they have in the formula. */
function idsOf(score: Score): (figure: Figure) => string | undefined {
  const ids = new Map<Figure, string>();
  for (const [id, figure] of listFigures(score)) if (!isLeaf(figure) && !ids.has(figure)) ids.set(figure, id);
  return (figure) => ids.get(figure);
}

function readDepth(context: Context): number {
  const text = textOption(context, 'depth');
  if (text === undefined) return Number.POSITIVE_INFINITY;
  if (!/^[1-9]\d{0,3}$/.test(text))
    throw new UsageError(context.language.say('cli.badDepth', { found: text }));
  return Number(text);
}

function unknownFigure({ language }: Context, found: string, scores: readonly Score[]): UsageError {
  const ids = new Set(scores.flatMap((score) => [...listFigures(score)].map(([id]) => id)));
  const words = found.split('.').filter((word) => word !== '');
  const near = [...ids]
    .map((id) => ({ id, shared: id.split('.').filter((word) => words.includes(word)).length }))
    .filter(({ shared }) => shared > 0)
    .sort((a, b) => b.shared - a.shared || a.id.length - b.id.length)
    .slice(0, 5)
    .map(({ id }) => id);
  return new UsageError(
    near.length > 0
      ? language.say('cli.nearFigures', { found, near: near.join(', ') })
      : language.say('cli.unknownFigure', { found }),
  );
}
