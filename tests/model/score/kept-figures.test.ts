// A score keeps what an edit left alone. Whatever the edits, it must say what a score of the same study read anew
// says, where nothing can have been kept.

import fc from 'fast-check';
import { expect, it } from 'vitest';
import { listScenarios } from '../../../model/scenario/edits/shared';
import type { Study } from '../../../model/scenario/schema';
import { listFigures, scoreScenario } from '../../../model/score/index';
import { arbitraryEdit } from '../../support/arbitrary-edit';
import { arbitraryStudy } from '../../support/arbitrary-study';

/** Every figure of every scenario. */
function figuresOf(study: Study): Map<string, number> {
  const figures = new Map<string, number>();
  for (const { id } of listScenarios(study)) {
    for (const [name, figure] of listFigures(scoreScenario(study, id)))
      figures.set(`${id} ${name}`, figure.value);
  }
  return figures;
}

it('is the same after any edits as for the same study read anew', () => {
  fc.assert(
    fc.property(arbitraryStudy(), fc.array(arbitraryEdit, { minLength: 1, maxLength: 6 }), (study, edits) => {
      let current = study;
      for (const { apply } of edits) {
        figuresOf(current);
        current = apply(current);
      }
      expect(figuresOf(current)).toEqual(figuresOf(structuredClone(current)));
    }),
    { numRuns: 3000 },
  );
});
