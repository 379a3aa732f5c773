// The closed lists everything else is keyed by. Kept apart from the catalogue's texts so that the
// document schema can depend on them without loading a single sentence.

/** The eleven roles of the memo, in its order (R1…R11). */
export const ROLE_KINDS = [
  'operations-technician',
  'operations-pilot',
  'desktop-technician',
  'network-technician',
  'administrator',
  'database-administrator',
  'production-integrator',
  'functional-assistant',
  'service-desk-technician',
  'internal-account-manager',
  'application-expert',
] as const;
export type RoleKind = (typeof ROLE_KINDS)[number];

/** How a need occurs (memo fact T2): steady run, incident, long problem, project. */
export const FREQUENCIES = ['run', 'incident', 'problem', 'project'] as const;
export type Frequency = (typeof FREQUENCIES)[number];

/** The four parts of the level of industrialization (memo fact T4). */
export const LEVERS = ['integration', 'automation', 'runbooks', 'serviceContract'] as const;
export type Lever = (typeof LEVERS)[number];

/** Incident severities, most urgent first. */
export const PRIORITIES = ['p1', 'p2', 'p3'] as const;
export type Priority = (typeof PRIORITIES)[number];

/** What a contract can be (domain language of French IT sourcing). */
export const CONTRACT_KINDS = [
  'contractor-agency',
  'managed-service',
  'saas',
  'software-vendor',
  'development-department',
] as const;
export type ContractKind = (typeof CONTRACT_KINDS)[number];

/** Skill on a role kind: 0 none, 1 assists, 2 autonomous, 3 expert. */
export const SKILL_LEVELS = [0, 1, 2, 3] as const;
export type SkillLevel = (typeof SKILL_LEVELS)[number];
