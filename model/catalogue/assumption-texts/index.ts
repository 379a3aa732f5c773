// The words of every assumption, in both languages. Loaded only when a reader opens one.

import { type AssumptionId, ROLE_PARAMETERS, type RoleParameter } from '../assumptions';
import { ROLE_KINDS, type RoleKind } from '../ids';
import { CATALOGUE } from '../roles';
import { CONTRACT_TEXTS } from './contracts';
import { COVER_TEXTS } from './cover';
import { DRIVER_TEXTS } from './drivers';
import { LEVER_TEXTS } from './levers';
import { LOSS_TEXTS } from './loss';
import { ROLE_PARAMETER_TEXTS } from './roles';
import type { AssumptionText } from './say';
import { TIME_TEXTS } from './time';

export type { AssumptionText } from './say';

const TEXTS: ReadonlyMap<AssumptionId, AssumptionText> = new Map([
  ...pairs(TIME_TEXTS),
  ...pairs(LEVER_TEXTS),
  ...pairs(CONTRACT_TEXTS),
  ...pairs(COVER_TEXTS),
  ...pairs(LOSS_TEXTS),
  ...pairs(DRIVER_TEXTS),
  ...ROLE_KINDS.flatMap((kind) =>
    ROLE_PARAMETERS.map((parameter): [AssumptionId, AssumptionText] => [
      `${kind}.${parameter}`,
      nameForRole(kind, parameter),
    ]),
  ),
]);

/** What an assumption is called and what it does; those of a role carry the role's short name. */
export function describeAssumption(id: AssumptionId): AssumptionText {
  const text = TEXTS.get(id);
  if (text === undefined) throw new Error(`assumption without words: ${id}`);
  return text;
}

function nameForRole(kind: RoleKind, parameter: RoleParameter): AssumptionText {
  const { short } = CATALOGUE[kind];
  const { name, does } = ROLE_PARAMETER_TEXTS[parameter];
  return { name: { fr: `${short.fr} – ${name.fr}`, en: `${short.en} – ${name.en}` }, does };
}

function pairs<Id extends AssumptionId>(
  texts: Readonly<Record<Id, AssumptionText>>,
): [AssumptionId, AssumptionText][] {
  return Object.entries(texts) as [Id, AssumptionText][];
}
