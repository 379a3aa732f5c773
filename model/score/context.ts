// The scenario, read once: who holds what, with which skill, from when to when. Everything the score needs
// to look up is here, so that the parts of the score only compute.

import { type Assume, makeAssumptions } from '../catalogue/assumptions';
import { type Frequency, ROLE_KINDS, type RoleKind, type SkillLevel } from '../catalogue/ids';
import { effectiveLevel } from '../catalogue/substitution';
import { externalizabilityOf, type LeverFigures, leversOf, type NeedFigures, needOf } from '../demand/need';
import { constant, defineFormula, type Figure, figure, input, type Leaf } from '../figure/figure';
import { type Memory, remember } from '../figure/remember';
import type { Contract, Organization, Person, Role, Scenario, Study } from '../scenario/schema';
import { type PayFigures, payOf } from '../supply/pay';
import { hoursPerPost, type PresenceFigures, presenceOf } from '../supply/presence';
import { type SeverityFigures, severityOf } from './severity';

/** A person in the scenario, with the roles they answer for. */
export interface PersonNode {
  readonly person: Person;
  readonly presence: PresenceFigures;
  readonly pay: PayFigures;
  /** Sum of time shares as given, and the factor that brings a sum above 1 back to 1 (ratio). */
  readonly assigned: number;
  readonly scale: number;
  readonly links: PersonLink[];
}

/** A role held by a person: a holder with a time share, or a named backup (share 0). */
export interface PersonLink {
  readonly node: PersonNode;
  readonly role: RoleNode;
  readonly level: SkillLevel;
  /** Share of the person's time after scaling (ratio), and hours a year it brings to the role. */
  readonly share: Figure;
  readonly hours: Figure;
  readonly backup: boolean;
}

/** A part of a role's need delegated under a contract. */
export interface ContractLink {
  readonly providerId: string;
  readonly contract: Contract;
  readonly role: RoleNode;
  /** Share of the need after scaling (ratio). */
  readonly share: Figure;
  /** Part of it that today's situation already delegates to the same provider (0…1). */
  readonly known: number;
}

/** A role of the scenario and everyone who holds it. */
export interface RoleNode {
  readonly role: Role;
  readonly need: NeedFigures;
  readonly severity: SeverityFigures;
  readonly externalizability: Figure;
  /** Autonomous people with a time share, autonomous backups, and people who can only assist. */
  readonly holders: PersonLink[];
  readonly backups: PersonLink[];
  readonly assistants: PersonLink[];
  readonly contracts: ContractLink[];
  /** Largest sum of delegated shares over the frequencies, as given: above 1, too much is delegated. */
  asked: number;
}

export interface Context {
  readonly study: Study;
  readonly organization: Organization;
  readonly scenario: Scenario;
  readonly assume: Assume;
  readonly levers: LeverFigures;
  readonly hoursPerPost: Figure;
  /** Share of the year during which a provider cannot work (ratio). */
  readonly providerDown: Figure;
  readonly people: ReadonlyMap<string, PersonNode>;
  readonly roles: ReadonlyMap<string, RoleNode>;
  readonly todayRoles: ReadonlyMap<string, Role>;
}

const TIME_SHARE = defineFormula<{ share: Figure; scale: Figure }>(
  'context.time-share',
  'ratio',
  'share ÷ max(1, sum of shares)',
  [],
  ({ share, scale }) => share.value * scale.value,
);

const ROLE_HOURS = defineFormula<{ capacity: Figure; share: Figure; speed: Figure }>(
  'context.role-hours',
  'hours/year',
  'capacity × time share × speed of the skill',
  [],
  ({ capacity, share, speed }) => capacity.value * share.value * speed.value,
);

const DOWN = defineFormula<{ failures: Figure; months: Figure }>(
  'context.provider-down',
  'ratio',
  'failures × months to recover ÷ 12 ÷ (1 + failures × months ÷ 12)',
  ['renewal–reward'],
  ({ failures, months }) => {
    const down = (failures.value * months.value) / 12;
    return down / (1 + down);
  },
);

const FULL_SPEED = constant(1, 'ratio', 'full-speed');
const NO_SPEED = constant(0, 'ratio', 'no-skill');

/** Reads a scenario of a study. Throws when the scenario does not exist: ids come from the study itself. */
export function readScenario(study: Study, scenarioId: string): Context {
  const scenario =
    study.today.id === scenarioId ? study.today : study.scenarios.find((s) => s.id === scenarioId);
  if (scenario === undefined) throw new Error(`invalid scenario: ${scenarioId}`);
  const assume = makeAssumptions(study.assumptions);
  const levers = leversOf(scenario, undefined);
  const todayRoles = new Map(study.today.roles.map((role) => [role.id, role]));
  const roles = new Map<string, RoleNode>();
  for (const role of scenario.roles) roles.set(role.id, readRole(role, study, scenario, todayRoles, assume));
  const people = readPeople(study, scenario, roles, levers, assume);
  linkContracts(study, scenario, roles);
  return {
    study,
    organization: study.organization,
    scenario,
    assume,
    levers,
    hoursPerPost: hoursPerPost(assume),
    providerDown: figure(DOWN, {
      failures: assume('provider.failure-rate'),
      months: assume('provider.recovery-months'),
    }),
    people,
    roles,
    todayRoles,
  };
}

type RoleFigures = Pick<RoleNode, 'need' | 'severity' | 'externalizability'>;
const roleFigures: Memory<RoleFigures> = new WeakMap();

function readRole(
  role: Role,
  study: Study,
  scenario: Scenario,
  todayRoles: ReadonlyMap<string, Role>,
  assume: Assume,
): RoleNode {
  const roleToday = todayRoles.get(role.id);
  const causes = [assume, scenario.industrialization, study.today.industrialization, roleToday];
  const figures = remember(roleFigures, role, causes, () => {
    const now = leversOf(scenario, role);
    // Needs were measured at today's levers; a role that is new today was estimated at the whole's.
    const today = leversOf(study.today, roleToday);
    return {
      need: needOf(role, now, today, assume),
      severity: severityOf(role, assume),
      externalizability: externalizabilityOf(now, assume),
    };
  });
  return { role, ...figures, holders: [], backups: [], assistants: [], contracts: [], asked: 0 };
}

function readPeople(
  study: Study,
  scenario: Scenario,
  roles: ReadonlyMap<string, RoleNode>,
  levers: LeverFigures,
  assume: Assume,
): Map<string, PersonNode> {
  const held = new Map<string, { role: RoleNode; share: number }[]>();
  for (const assignment of scenario.assignments) {
    if (!('person' in assignment)) continue;
    const role = roles.get(assignment.role);
    if (role === undefined) continue;
    const list = held.get(assignment.person);
    if (list === undefined) held.set(assignment.person, [{ role, share: assignment.share }]);
    else list.push({ role, share: assignment.share });
  }
  const people = new Map<string, PersonNode>();
  for (const person of scenario.people) {
    const node = readPerson(person, held.get(person.id) ?? [], study.organization, levers, assume);
    people.set(person.id, node);
    for (const link of node.links) {
      if (link.level < 2) link.role.assistants.push(link);
      else if (link.backup) link.role.backups.push(link);
      else link.role.holders.push(link);
    }
  }
  return people;
}

const personFigures: Memory<Pick<PersonNode, 'presence' | 'pay'>> = new WeakMap();

function readPerson(
  person: Person,
  held: readonly { role: RoleNode; share: number }[],
  organization: Organization,
  levers: LeverFigures,
  assume: Assume,
): PersonNode {
  let assigned = 0;
  let working = 0;
  for (const one of held) {
    assigned += one.share;
    if (one.share > 0) working++;
  }
  const figures = remember(
    personFigures,
    person,
    [organization, assume, levers.runbooks.value, working],
    () => {
      const furtherRoles = constant(Math.max(0, working - 1), 'count', 'further-roles');
      const presence = presenceOf(person, professionOf(person), furtherRoles, levers.runbooks, assume);
      const { sickness, departures } = presence;
      return { presence, pay: payOf(person, organization, assume, sickness, departures) };
    },
  );
  const scale = 1 / Math.max(1, assigned);
  const node: PersonNode = {
    person,
    ...figures,
    assigned,
    scale,
    links: [],
  };
  const scaling = constant(scale, 'ratio', 'time-scale');
  for (const { role, share } of held) {
    const { level } = effectiveLevel(person.skills, role.role.kind);
    const given = input(share, 'ratio', ['assignments', role.role.id, person.id, 'share']);
    const timeShare = scale === 1 ? given : figure(TIME_SHARE, { share: given, scale: scaling });
    const hours = figure(ROLE_HOURS, {
      capacity: figures.presence.capacity,
      share: timeShare,
      speed: speedOf(level, assume),
    });
    node.links.push({ node, role, level, share: timeShare, hours, backup: share === 0 });
  }
  return node;
}

/** Expertise speeds planned work; who only assists works slower; who has no skill brings nothing. */
function speedOf(level: SkillLevel, assume: Assume): Leaf {
  if (level === 3) return assume('skill.expert-speed');
  if (level === 2) return FULL_SPEED;
  return level === 1 ? assume('skill.assist-speed') : NO_SPEED;
}

/** The role kind that stands for somebody: their best skill, whatever they are given to do. */
function professionOf(person: Person): RoleKind {
  let best: RoleKind = 'administrator';
  let level = -1;
  for (const kind of ROLE_KINDS) {
    const own = person.skills[kind] ?? 0;
    if (own > level) {
      best = kind;
      level = own;
    }
  }
  return best;
}

const NEED_SHARE = defineFormula<{ share: Figure; scale: Figure }>(
  'context.need-share',
  'ratio',
  'share ÷ max(1, sum of shares)',
  [],
  ({ share, scale }) => share.value * scale.value,
);

function linkContracts(study: Study, scenario: Scenario, roles: ReadonlyMap<string, RoleNode>): void {
  const contracts = new Map<string, Contract>();
  for (const provider of scenario.providers) {
    for (const contract of provider.contracts) contracts.set(`${provider.id}/${contract.id}`, contract);
  }
  const given = new Map<RoleNode, { providerId: string; contract: Contract; share: number }[]>();
  for (const assignment of scenario.assignments) {
    if (!('provider' in assignment)) continue;
    const role = roles.get(assignment.role);
    const contract = contracts.get(`${assignment.provider}/${assignment.contract}`);
    if (role === undefined || contract === undefined) continue;
    const list = given.get(role);
    const one = { providerId: assignment.provider, contract, share: assignment.share };
    if (list === undefined) given.set(role, [one]);
    else list.push(one);
  }
  const today = sumToday(study);
  for (const [role, list] of given) {
    role.asked = mostDelegated(list);
    const most = Math.max(1, role.asked);
    for (const { providerId, contract, share } of list) {
      const leaf = input(share, 'ratio', [
        'assignments',
        role.role.id,
        `${providerId}/${contract.id}`,
        'share',
      ]);
      const scaling = constant(1 / most, 'ratio', 'need-scale');
      const scaled = most <= 1 ? leaf : figure(NEED_SHARE, { share: leaf, scale: scaling });
      const held = list.reduce((sum, one) => (one.providerId === providerId ? sum + one.share : sum), 0);
      const known = held > 0 ? Math.min(1, (today.get(`${role.role.id}/${providerId}`) ?? 0) / held) : 1;
      role.contracts.push({ providerId, contract, role, share: scaled, known });
    }
  }
}

/** Largest sum of delegated shares over the frequencies of need. */
function mostDelegated(list: readonly { contract: Contract; share: number }[]): number {
  const sums: Record<Frequency, number> = { run: 0, incident: 0, problem: 0, project: 0 };
  for (const { contract, share } of list) for (const f of contract.frequencies) sums[f] += share;
  return Math.max(sums.run, sums.incident, sums.problem, sums.project);
}

/** Shares that today's situation delegates, by role and provider. */
function sumToday(study: Study): ReadonlyMap<string, number> {
  const shares = new Map<string, number>();
  for (const assignment of study.today.assignments) {
    if (!('provider' in assignment)) continue;
    const key = `${assignment.role}/${assignment.provider}`;
    shares.set(key, (shares.get(key) ?? 0) + assignment.share);
  }
  return shares;
}
