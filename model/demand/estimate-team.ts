// A team that could plausibly meet a set of needs, so that a board has results at once: whole people, each on
// roles near one another, and the contracts that the memo calls usual. A starting point to correct, not advice.

import type { Assume } from '../catalogue/assumptions';
import type { ContractKind, RoleKind, SkillLevel } from '../catalogue/ids';
import { draftContract } from '../catalogue/sourcing-modes';
import { effectiveLevel } from '../catalogue/substitution';
import type { Assignment, Person, Provider, Role } from '../scenario/schema';
import { hoursPerPost } from '../supply/presence';
import type { ServiceHours } from './estimate-needs';

/** What is to be named: the n-th person of a role kind, or the n-th provider of a kind of contract. */
export type Pseudonym =
  | { readonly kind: RoleKind; readonly index: number }
  | { readonly contract: ContractKind; readonly index: number };

export interface SuggestedTeam {
  readonly people: Person[];
  readonly providers: Provider[];
  readonly assignments: Assignment[];
}

/** Neighbours on this line are the roles one person can plausibly hold together. */
const NEARNESS: readonly RoleKind[] = [
  'service-desk-technician',
  'desktop-technician',
  'network-technician',
  'operations-technician',
  'operations-pilot',
  'administrator',
  'database-administrator',
  'production-integrator',
  'application-expert',
  'functional-assistant',
  'internal-account-manager',
];

/** Kinds usually held by executives, on a yearly number of days. */
const EXECUTIVES: ReadonlySet<RoleKind> = new Set<RoleKind>([
  'administrator',
  'database-administrator',
  'production-integrator',
  'internal-account-manager',
  'application-expert',
]);

/** Kinds called at night when the service never stops. */
const ON_CALL: ReadonlySet<RoleKind> = new Set<RoleKind>([
  'network-technician',
  'administrator',
  'database-administrator',
]);

/** Below this part of a person, a role is not worth cutting in two. */
const SLIVER = 0.12;

/**
 * Suggests who holds the roles.
 * @param roles the roles of a scenario, with their needs
 * @param options.hours hours of service: beyond office hours, watching is entrusted to a managed service
 * @param options.name gives people and providers their pseudonyms, in the reader's language
 * @returns people, providers and assignments that refer to `roles` by id
 */
export function suggestTeam(
  roles: readonly Role[],
  assume: Assume,
  options: { readonly hours: ServiceHours; readonly name: (who: Pseudonym) => string },
): SuggestedTeam {
  const delegated = delegate(roles, assume, options);
  const demands = [...roles]
    .sort((a, b) => NEARNESS.indexOf(a.kind) - NEARNESS.indexOf(b.kind))
    .map((role) => ({ role, posts: postsOf(role, assume) * (1 - (delegated.shares.get(role.id) ?? 0)) }))
    .filter(({ posts }) => posts > 0);
  const shifts = pour(demands, assume('team.target-load').value);
  const counts = new Map<RoleKind, number>();
  const people = shifts.map((parts) => hire(parts, counts, assume, options));
  const assignments: Assignment[] = shifts.flatMap((parts, i) =>
    shareOut(parts).map(({ role, share }) => ({ role: role.id, person: (people[i] as Person).id, share })),
  );
  return {
    people,
    providers: delegated.providers,
    assignments: [...assignments, ...nameBackups(roles, people, assignments), ...delegated.assignments],
  };
}

/** A role and the posts of it that someone takes on. */
interface Part {
  readonly role: Role;
  readonly posts: number;
}

/** Full-time posts that a need requires. */
function postsOf({ need }: Role, assume: Assume): number {
  const hours =
    need.run.hoursPerYear +
    need.incident.perYear * need.incident.effortHours +
    need.problem.perYear * need.problem.effortHours +
    need.project.daysPerYear * assume('time.hours-per-day').value;
  return hours / hoursPerPost(assume).value;
}

/** Pours the roles, in order of nearness, into as few whole people as the target load allows. */
function pour(demands: readonly Part[], targetLoad: number): Part[][] {
  const total = demands.reduce((sum, { posts }) => sum + posts, 0);
  if (total <= 0) return [];
  const size = Math.max(1, Math.ceil(total / targetLoad));
  const each = total / size;
  const people: Part[][] = [[]];
  let room = each;
  for (const { role, posts } of demands) {
    let left = posts;
    while (left > 0) {
      const last = people.length === size;
      if (!last && room <= SLIVER * each) {
        people.push([]);
        room = each;
        continue;
      }
      const rest = left - room;
      const taken = last || rest <= SLIVER * each ? left : room;
      (people.at(-1) as Part[]).push({ role, posts: taken });
      left -= taken;
      room -= taken;
    }
  }
  return people.filter((parts) => parts.length > 0);
}

/** A person's whole time, split as the work is, in whole percents: at least one, since none would name a backup. */
function shareOut(parts: readonly Part[]): { role: Role; share: number }[] {
  const total = parts.reduce((sum, { posts }) => sum + posts, 0);
  const shares = parts.map(({ role, posts }) => ({
    role,
    share: Math.max(1, Math.round((posts / total) * 100)) / 100,
  }));
  const excess = shares.reduce((sum, { share }) => sum + share, 0) - 1;
  const largest = shares.reduce((a, b) => (b.share > a.share ? b : a));
  return shares.map((line) =>
    line === largest ? { ...line, share: Math.round((line.share - excess) * 100) / 100 } : line,
  );
}

/** An employee for these parts, paid for the largest. */
function hire(
  parts: readonly Part[],
  counts: Map<RoleKind, number>,
  assume: Assume,
  { hours, name }: { readonly hours: ServiceHours; readonly name: (who: Pseudonym) => string },
): Person {
  const main = parts.reduce((a, b) => (b.posts > a.posts ? b : a)).role.kind;
  const index = (counts.get(main) ?? 0) + 1;
  counts.set(main, index);
  const executive = EXECUTIVES.has(main);
  return {
    id: `${main}-${index}`,
    name: name({ kind: main, index }),
    status: 'employee',
    fte: 1,
    workingTime: executive ? 'days-218' : 'hours-35',
    executive,
    grossSalary: assume(`${main}.salary-confirmed`).value,
    dayRate: assume(`${main}.day-rate-confirmed`).value,
    skills: listSkills(parts),
    schedule: 'office',
    onCall: hours === '24x7' && parts.some(({ role }) => ON_CALL.has(role.kind)),
  };
}

/**
 * Autonomous on the roles held, able to assist on their neighbours. Whoever repairs desktops can take calls: the
 * memo asks no particular training for it.
 */
function listSkills(parts: readonly Part[]): Partial<Record<RoleKind, SkillLevel>> {
  const skills: Partial<Record<RoleKind, SkillLevel>> = {};
  for (const { role } of parts) {
    const place = NEARNESS.indexOf(role.kind);
    for (const near of [NEARNESS[place - 1], NEARNESS[place + 1]]) if (near !== undefined) skills[near] = 1;
  }
  for (const { role } of parts) skills[role.kind] = 2;
  if (skills['desktop-technician'] === 2) skills['service-desk-technician'] = 2;
  return skills;
}

/** Roles with one holder get as backup whoever is autonomous through a near role, if anyone is. */
function nameBackups(
  roles: readonly Role[],
  people: readonly Person[],
  held: readonly Assignment[],
): Assignment[] {
  return roles.flatMap((role) => {
    const holders = held.filter((line) => 'person' in line && line.role === role.id);
    if (holders.length !== 1) return [];
    const backup = people.find(
      (person) =>
        !holders.some((line) => 'person' in line && line.person === person.id) &&
        effectiveLevel(person.skills, role.kind).level >= 2,
    );
    return backup === undefined ? [] : [{ role: role.id, person: backup.id, share: 0 }];
  });
}

/** What is usually delegated: watching beyond office hours, and part of the help with applications. */
function delegate(
  roles: readonly Role[],
  assume: Assume,
  { hours, name }: { readonly hours: ServiceHours; readonly name: (who: Pseudonym) => string },
): { providers: Provider[]; assignments: Assignment[]; shares: ReadonlyMap<string, number> } {
  const providers: Provider[] = [];
  const assignments: Assignment[] = [];
  const shares = new Map<string, number>();
  const entrust = (contract: ContractKind, chosen: readonly Role[], shareOf: (role: Role) => number) => {
    if (chosen.length === 0) return;
    const id = `${contract}-1`;
    const terms = { ...draftContract(contract, assume), id, offHours: hours !== 'office' };
    const frequencies = [...new Set([...terms.frequencies, 'run' as const])];
    providers.push({ id, name: name({ contract, index: 1 }), contracts: [{ ...terms, frequencies }] });
    for (const role of chosen) {
      assignments.push({ role: role.id, provider: id, contract: id, share: shareOf(role) });
      shares.set(role.id, shareOf(role));
    }
  };
  if (hours !== 'office') {
    const night = DELEGATED_BEYOND_OFFICE[hours];
    const watch = roles.filter((role) => night[role.kind] !== undefined && role.offHours.served);
    entrust('managed-service', watch, (role) => night[role.kind] ?? 0);
  }
  const functional = roles.filter(
    (role) => role.kind === 'functional-assistant' && postsOf(role, assume) >= WORTH_DELEGATING,
  );
  entrust('development-department', functional, () => 0.5);
  return { providers, assignments, shares };
}

/** Share of the need of watching, and of calls, that goes to a managed service beyond office hours. */
const DELEGATED_BEYOND_OFFICE: Readonly<
  Record<Exclude<ServiceHours, 'office'>, Partial<Record<RoleKind, number>>>
> = {
  extended: { 'operations-technician': 0.5, 'operations-pilot': 0.5, 'service-desk-technician': 0.25 },
  '24x7': { 'operations-technician': 0.8, 'operations-pilot': 0.8 },
};

/** Posts from which sharing the help with applications makes sense. */
const WORTH_DELEGATING = 1;
