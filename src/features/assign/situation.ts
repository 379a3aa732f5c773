// One scenario and its score, indexed the way the Assign screen reads them: by role, by holder, by cell.
// Pure, rebuilt when either changes.

import {
  type Assignment,
  effectiveLevel,
  type Person,
  type PersonScore,
  type Provider,
  type ProviderScore,
  type Role,
  type RoleScore,
  type Scenario,
  type Score,
  type SkillLevel,
  type Study,
} from '../../../model';

/** A lane of the board, a column of the matrix. */
export type Holder =
  | { readonly kind: 'person'; readonly id: string; readonly name: string; readonly person: Person }
  | { readonly kind: 'provider'; readonly id: string; readonly name: string; readonly provider: Provider };

/** What an assignment's `person` or `provider` and `contract` say, apart from the role and the share. */
export type HolderRef =
  | { readonly person: string }
  | { readonly provider: string; readonly contract: string };

export interface Situation {
  readonly study: Study;
  readonly scenario: Scenario;
  readonly score: Score;
  readonly holders: readonly Holder[];
  readonly role: ReadonlyMap<string, Role>;
  readonly roleScore: ReadonlyMap<string, RoleScore>;
  readonly personScore: ReadonlyMap<string, PersonScore>;
  readonly providerScore: ReadonlyMap<string, ProviderScore>;
  readonly ofRole: ReadonlyMap<string, readonly Assignment[]>;
  readonly ofHolder: ReadonlyMap<string, readonly Assignment[]>;
}

/** People and providers may share an id: the key of a holder says which it is. */
export function keyOf(kind: Holder['kind'], id: string): string {
  return `${kind}:${id}`;
}

export function holderKeyOf(assignment: Assignment): string {
  return 'person' in assignment ? keyOf('person', assignment.person) : keyOf('provider', assignment.provider);
}

export function refOf(assignment: Assignment): HolderRef {
  return 'person' in assignment
    ? { person: assignment.person }
    : { provider: assignment.provider, contract: assignment.contract };
}

export function indexSituation(study: Study, scenario: Scenario, score: Score): Situation {
  return {
    study,
    scenario,
    score,
    holders: [...scenario.people.map(holdPerson), ...scenario.providers.map(holdProvider)],
    role: byId(scenario.roles),
    roleScore: byId(score.roles),
    personScore: byId(score.people),
    providerScore: byId(score.providers),
    ofRole: groupBy(scenario.assignments, (a) => a.role),
    ofHolder: groupBy(scenario.assignments, holderKeyOf),
  };
}

/** The same person gives the same holder, so that what shows only them need not be redrawn. */
const known = new WeakMap<Person | Provider, Holder>();

function remember<T extends Person | Provider>(thing: T, make: (thing: T) => Holder): Holder {
  const holder = known.get(thing) ?? make(thing);
  known.set(thing, holder);
  return holder;
}

function holdPerson(person: Person): Holder {
  return remember(person, ({ id, name }) => ({ kind: 'person', id, name, person }));
}

function holdProvider(provider: Provider): Holder {
  return remember(provider, ({ id, name }) => ({ kind: 'provider', id, name, provider }));
}

function byId<T extends { readonly id: string }>(items: readonly T[]): ReadonlyMap<string, T> {
  return new Map(items.map((item) => [item.id, item]));
}

function groupBy<T>(items: readonly T[], keyFor: (item: T) => string): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const key = keyFor(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}

/** What stands where a role and a holder meet. A provider's contracts add up. */
export interface Cell {
  readonly state: 'none' | 'holder' | 'backup';
  readonly share: number;
  readonly skill: SkillLevel;
  readonly ref?: HolderRef;
}

export function cellAt(situation: Situation, role: Role, holder: Holder): Cell {
  const held = (situation.ofHolder.get(keyOf(holder.kind, holder.id)) ?? []).filter(
    (a) => a.role === role.id,
  );
  const skill = skillOf(holder, role, held.length > 0);
  const first = held[0];
  if (!first) return { state: 'none', share: 0, skill };
  const share = held.reduce((sum, a) => sum + a.share, 0);
  return { state: share > 0 ? 'holder' : 'backup', share, skill, ref: refOf(first) };
}

/** A person's own skill or that of a nearby role. A provider answers for the skill of those it sends (T3): expert where it holds, unknown elsewhere. */
function skillOf(holder: Holder, role: Role, holds: boolean): SkillLevel {
  if (holder.kind === 'provider') return holds ? 3 : 0;
  return effectiveLevel(holder.person.skills, role.kind).level;
}

/** Roles that no one holds, backups aside. */
export function listUnheld(situation: Situation): readonly Role[] {
  return situation.scenario.roles.filter(
    (role) => !(situation.ofRole.get(role.id) ?? []).some((a) => a.share > 0),
  );
}

/** The load a lane shows: work over capacity for a person, use of the cap for a provider (0: no cap). */
export function loadOf(situation: Situation, holder: Holder): number {
  return holder.kind === 'person'
    ? (situation.personScore.get(holder.id)?.load.value ?? 0)
    : (situation.providerScore.get(holder.id)?.capUse.value ?? 0);
}

/** Whether a load can be said: a provider without any volume cap has none. */
export function isMeasured(holder: Holder): boolean {
  return holder.kind === 'person' || holder.provider.contracts.some((c) => c.volumeCapHours !== undefined);
}
