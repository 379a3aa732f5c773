// How the assumptions are grouped on screen: by what they are about, from the first part of their id.

import { type AssumptionId, ROLE_KINDS, type RoleKind } from '../../../model';

export const THEMES = ['people', 'industrialization', 'contracts', 'cover', 'loss', 'size'] as const;
export type Theme = (typeof THEMES)[number];
export type Group = Theme | RoleKind;
export const GROUPS: readonly Group[] = [...THEMES, ...ROLE_KINDS];

const THEME_OF: Readonly<Record<string, Theme>> = {
  time: 'people',
  skill: 'people',
  people: 'people',
  legal: 'people',
  team: 'people',
  effect: 'industrialization',
  externalizability: 'industrialization',
  programme: 'industrialization',
  contract: 'contracts',
  provider: 'contracts',
  'break-glass': 'cover',
  'on-call': 'cover',
  coverage: 'cover',
  severity: 'loss',
  loss: 'loss',
  'major-event': 'loss',
  user: 'loss',
  incident: 'loss',
};

/** The group of an assumption; what is about nothing else is about the size of the organisation. */
export function groupOf(id: AssumptionId): Group {
  const start = id.slice(0, id.indexOf('.'));
  return ROLE_KINDS.find((kind) => kind === start) ?? THEME_OF[start] ?? 'size';
}
