// Every formula of the model has a name in both languages, and French words for its expression.

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { type Figure, inputsOf, isLeaf, listFigures, listScenarios, scoreScenario } from '../../../model';
import { formulas as en } from '../../../src/i18n/en/formulas';
import { expressions, formulas as fr } from '../../../src/i18n/fr/formulas';
import { loadExample } from '../store/example';

const root = join(import.meta.dirname, '../../../model');

/** Ids written in the model's sources, as arguments of `defineFormula` or `total`. */
function readIds(): Set<string> {
  const ids = new Set<string>();
  for (const file of readdirSync(root, { recursive: true, encoding: 'utf8' })) {
    if (!file.endsWith('.ts')) continue;
    const text = readFileSync(join(root, file), 'utf8');
    for (const [, id] of text.matchAll(/(?:defineFormula(?:<[^(]*>)?|\btotal)\(\s*'([^']+)'/g))
      if (id !== undefined) ids.add(id);
  }
  return ids;
}

/** Formulas met in the explanations of the examples, with their expressions. */
async function readFormulas(): Promise<Map<string, string>> {
  const found = new Map<string, string>();
  const seen = new Set<Figure>();
  const walk = (figure: Figure) => {
    if (seen.has(figure) || isLeaf(figure)) return;
    seen.add(figure);
    found.set(figure.formula.id, figure.formula.expression);
    for (const [, input] of inputsOf(figure)) walk(input);
  };
  for (const id of ['small', 'mid-size', 'round-the-clock']) {
    const study = await loadExample(id);
    for (const scenario of listScenarios(study))
      for (const [, figure] of listFigures(scoreScenario(study, scenario.id))) walk(figure);
  }
  return found;
}

const met = await readFormulas();
const ids = new Set([...readIds(), ...met.keys()]);

test('the model has formulas to name', () => {
  expect(ids.size).toBeGreaterThan(100);
});

test('each has a name in French and in English', () => {
  const missing = [...ids].filter((id) => !(`formula.${id}` in fr) || !(`formula.${id}` in en));
  expect(missing).toEqual([]);
});

test('no name is left of a formula that is gone', () => {
  expect(Object.keys(fr).filter((key) => !ids.has(key.slice('formula.'.length)))).toEqual([]);
});

test('each expression but a sum is told in French', () => {
  const missing = [...met].filter(([id, expression]) => expression !== 'Σ' && !(id in expressions));
  expect(missing.map(([id]) => id)).toEqual([]);
});
