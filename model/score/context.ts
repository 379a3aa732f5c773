// Reads a scenario once, into its nodes: who holds what, with which skill, for how much of their time.

import { type Assume, makeAssumptions } from '../catalogue/assumptions';
import { ROLE_KINDS, type RoleKind, type SkillLevel } from '../catalogue/ids';
import { effectiveLevel } from '../catalogue/substitution';
import { externalizabilityOf, type LeverFigures, leversOf, needOf } from '../demand/need';
import { constant, defineFormula, type Figure, figure, input, type Leaf } from '../figure/figure';
import { type Memory, remember } from '../figure/remember';
import type { Organization, Person, Role, Scenario, Study } from '../scenario/schema';
import { payOf } from '../supply/pay';
import { hoursPerPost, presenceOf } from '../supply/presence';
import { linkContracts } from './link-contracts';
import type { Context, PersonNode, RoleNode } from './nodes';
import { severityOf } from './severity';

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
