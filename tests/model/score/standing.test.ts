// The simulation starts from figures of the score without computing the rest of it: they must be those of the score,
// explanations included.

import fc from 'fast-check';
import { expect, it } from 'vitest';
import { listScenarios } from '../../../model/scenario/edits/shared';
import { STANDING_COSTS } from '../../../model/score/cost';
import { recompute, scoreScenario } from '../../../model/score/index';
import { readStanding } from '../../../model/score/standing';
import { arbitraryStudy } from '../../support/arbitrary-study';

it('is what the score says of the same scenario', () => {
  fc.assert(
    fc.property(arbitraryStudy(), (study) => {
      for (const { id } of listScenarios(study)) {
        const standing = readStanding(study, id);
        // Read anew, so that nothing kept can stand in for it.
        const score = scoreScenario(structuredClone(study), id);
        expect(standing.roles.map(({ node }) => node.role.id)).toEqual(score.roles.map((role) => role.id));
        expect(standing.oneOff.value).toBe(score.total.oneOff.value);
        for (const nature of STANDING_COSTS) {
          const { value } = standing.costBy[nature];
          expect(value).toBe(score.total.costBy[nature].value);
          expect(recompute(standing.costBy[nature])).toBe(value);
          expect(standing.roles.map(({ costBy }) => costBy[nature].value)).toEqual(
            score.roles.map(({ costBy }) => costBy[nature].value),
          );
        }
      }
    }),
    { numRuns: 100 },
  );
});
