// Edits of assumptions: the user's own value in place of a default, and back.

import { isAssumptionId } from '../../catalogue/assumptions/index';
import { LIST_LIMITS } from '../limits';
import { checkOverride } from '../parse/consistency';
import { type AssumptionOverride, assumptionOverrideSchema, type Study } from '../schema';
import { append, isValid, keep, mapItem, update } from './shared';

/** Replaces a default, or an earlier replacement. Refused: an unknown id, low > mode > high, a negative rate. */
export function setAssumption(study: Study, override: AssumptionOverride): Study {
  const { id } = override;
  if (!isAssumptionId(id) || !isValid(override, assumptionOverrideSchema, checkOverride)) return study;
  const known = study.assumptions.some((assumption) => assumption.id === id);
  const assumptions = known
    ? mapItem(study.assumptions, id, (old) => update(old, { note: undefined, ...override }))
    : append(study.assumptions, override, LIST_LIMITS.assumptions);
  return update(study, { assumptions });
}

/** Goes back to the default. */
export function resetAssumption(study: Study, id: string): Study {
  return update(study, { assumptions: keep(study.assumptions, (assumption) => assumption.id !== id) });
}
