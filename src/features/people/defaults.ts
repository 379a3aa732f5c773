// What is assumed of a person while the reader has entered nothing, and where it comes from.

import { type AssumptionId, type Person, ROLE_KINDS, type RoleKind, type Scenario } from '../../../model';

/** Fields of a person that may be left to an assumption. */
export const DEFAULTED = ['sicknessRate', 'attritionRate', 'replaceWeeks', 'rampUpMonths'] as const;
export type Defaulted = (typeof DEFAULTED)[number];

/** The role kind that stands for a person: the one they give most time to, else their best skill. */
export function findMainKind(person: Person, scenario: Scenario): RoleKind {
  let best: { kind: RoleKind; share: number } | undefined;
  for (const line of scenario.assignments) {
    if (!('person' in line) || line.person !== person.id) continue;
    const role = scenario.roles.find((candidate) => candidate.id === line.role);
    if (role && (best === undefined || line.share > best.share))
      best = { kind: role.kind, share: line.share };
  }
  if (best) return best.kind;
  const skill = (kind: RoleKind) => person.skills[kind] ?? 0;
  return ROLE_KINDS.reduce((a, b) => (skill(b) > skill(a) ? b : a));
}

/** The assumption that applies to a field left empty. */
export function assumptionOf(field: Defaulted, person: Person, kind: RoleKind): AssumptionId {
  const isContractor = person.status === 'contractor';
  switch (field) {
    case 'sicknessRate':
      return 'time.absence-rate';
    case 'attritionRate':
      return isContractor ? 'people.contractor-departures' : `${kind}.departures`;
    case 'replaceWeeks':
      return isContractor ? `${kind}.staff-weeks` : `${kind}.replace-weeks`;
    case 'rampUpMonths':
      return `${kind}.ramp-up-months`;
  }
}
