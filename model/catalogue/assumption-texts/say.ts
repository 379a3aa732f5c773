// How an assumption is told: what it is, and what it does to the results.

import type { Bilingual } from '../text';

export interface AssumptionText {
  /** What it is. */
  readonly name: Bilingual;
  /** What it does to the results, and how the value was chosen where no source gives it. */
  readonly does: Bilingual;
}

export function say(
  name: readonly [fr: string, en: string],
  does: readonly [fr: string, en: string],
): AssumptionText {
  return { name: { fr: name[0], en: name[1] }, does: { fr: does[0], en: does[1] } };
}
