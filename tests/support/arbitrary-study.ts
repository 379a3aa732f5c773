// Valid studies of every shape, small enough to be read when a property fails: people with many roles,
// part-timers, contractors, providers with several contracts, mixed coverage, on-call and round-the-clock
// shifts, peaks, backups, shares summing above 1, empty roles, roles with only projects.

import fc from 'fast-check';
import { ASSUMPTION_IDS, ASSUMPTIONS } from '../../model/catalogue/assumptions/index';
import {
  type Assignment,
  type AssumptionOverride,
  type Contract,
  type Organization,
  type Person,
  type Provider,
  type Role,
  type Scenario,
  STUDY_VERSION,
  type Study,
} from '../../model/scenario/schema';
import {
  arbitraryContract,
  arbitraryLevers,
  arbitraryPerson,
  arbitraryRole,
  between,
  type Knobs,
  ratio,
  steps,
} from './arbitrary-parts';

export type { Knobs } from './arbitrary-parts';

interface Link {
  readonly role: number;
  readonly holder: number;
  readonly contract: number;
  readonly delegated: boolean;
  readonly share: number;
}

const arbitraryLink: fc.Arbitrary<Link> = fc.record({
  role: fc.nat(999),
  holder: fc.nat(999),
  contract: fc.nat(999),
  delegated: fc.constantFrom(true, false, false),
  share: fc.oneof(fc.constant(0), ratio, ratio),
});

/** A scenario whose every rule holds. Ids and names follow places: `role-1`, `person-1`, `provider-1`. */
function arbitraryScenario(knobs: Knobs = {}, id = 'today'): fc.Arbitrary<Scenario> {
  const {
    minRoles = 0,
    maxRoles = 4,
    minPeople = 0,
    maxPeople = 5,
    maxProviders = 2,
    maxAssignments = 12,
  } = knobs;
  return fc
    .record({
      roles: fc.array(arbitraryRole(knobs), { minLength: minRoles, maxLength: maxRoles }),
      people: fc.array(arbitraryPerson(knobs), { minLength: minPeople, maxLength: maxPeople }),
      providers: fc.array(fc.array(arbitraryContract, { minLength: 1, maxLength: 3 }), {
        maxLength: maxProviders,
      }),
      links: fc.array(arbitraryLink, { maxLength: maxAssignments }),
      industrialization: arbitraryLevers,
    })
    .map(({ links, ...drawn }) => {
      const roles = drawn.roles.map((role, i): Role => ({ id: `role-${i + 1}`, ...role }));
      const people = drawn.people.map(
        (person, i): Person => ({ id: `person-${i + 1}`, name: `Personne ${i + 1}`, ...person }),
      );
      const providers = drawn.providers.map(
        (contracts, i): Provider => ({
          id: `provider-${i + 1}`,
          name: `Prestataire ${i + 1}`,
          contracts: contracts.map((contract, j): Contract => ({ id: `contract-${j + 1}`, ...contract })),
        }),
      );
      const assignments = connect(links, roles, people, providers, knobs.overAssigned !== false);
      const { industrialization } = drawn;
      return toPlain({
        id,
        name: `Situation ${id}`,
        roles,
        people,
        providers,
        assignments,
        industrialization,
      });
    });
}

function connect(
  links: readonly Link[],
  roles: readonly Role[],
  people: readonly Person[],
  providers: readonly Provider[],
  overAssigned: boolean,
): Assignment[] {
  const lines = new Map<string, Assignment>();
  const given = new Map<string, number>();
  for (const link of links) {
    const role = roles[link.role % roles.length];
    const person = people[link.holder % people.length];
    const provider = providers[link.holder % providers.length];
    const contract = provider?.contracts[link.contract % provider.contracts.length];
    const taken = (key: string) => given.get(key) ?? 0;
    if (!role) continue;
    if (link.delegated && provider && contract) {
      const key = `${role.id} ${provider.id} ${contract.id}`;
      const share = overAssigned ? link.share : Math.min(link.share, 1 - taken(role.id));
      if (lines.has(key)) continue;
      lines.set(key, { role: role.id, provider: provider.id, contract: contract.id, share });
      given.set(role.id, taken(role.id) + share);
    } else if (person && !link.delegated) {
      const key = `${role.id} ${person.id}`;
      if (lines.has(key)) continue;
      const share = overAssigned ? link.share : Math.max(0, Math.min(link.share, 1 - taken(person.id)));
      lines.set(key, { role: role.id, person: person.id, share });
      given.set(person.id, taken(person.id) + share);
    }
  }
  return [...lines.values()];
}

const arbitraryOrganization: fc.Arbitrary<Organization> = fc.record({
  name: fc.constantFrom('Organisation', 'Collectivité'),
  users: between(0, 5000),
  workstations: between(0, 5000),
  servers: between(0, 500),
  databases: between(0, 200),
  networkDevices: between(0, 500),
  applications: between(0, 200),
  sites: between(1, 20),
  projectsPerYear: between(0, 40),
  headcount: fc.constantFrom(9, 40, 240, 1200, 4000),
  currency: fc.constant('EUR'),
  employerCost: fc.oneof(
    fc.record({
      method: fc.constant('france' as const),
      accidentRate: steps(3, 0.01),
      mobilityRate: steps(3, 0.01),
    }),
    fc.record({ method: fc.constant('rate' as const), rate: between(2, 10).map((n) => n / 20) }),
  ),
});

const arbitraryOverrides = (count: number): fc.Arbitrary<AssumptionOverride[]> =>
  fc.subarray([...ASSUMPTION_IDS], { maxLength: count }).chain((ids) =>
    fc.tuple(
      ...ids.map((id) =>
        ratio.map((t) => {
          const { low, mode, high } = ASSUMPTIONS[id];
          const moved = t < 0.5 ? mode + (low - mode) * t : mode + (high - mode) * (t - 0.5);
          return { id, low: Math.min(low, moved), mode: moved, high: Math.max(high, moved) };
        }),
      ),
    ),
  );

/** A whole study: today, up to two other scenarios, overrides and notes. */
export function arbitraryStudy(knobs: Knobs = {}): fc.Arbitrary<Study> {
  const { maxScenarios = 2 } = knobs;
  return fc
    .record({
      organization: arbitraryOrganization,
      assumptions: arbitraryOverrides(knobs.overrides === false ? 0 : 4),
      today: arbitraryScenario(knobs),
      scenarios: fc
        .tuple(
          arbitraryScenario(knobs, 'a'),
          arbitraryScenario(knobs, 'b'),
          between(0, Math.min(2, maxScenarios)),
        )
        .map(([a, b, count]) => [a, b].slice(0, count)),
      baseline: fc.nat(2),
      noted: fc.boolean(),
    })
    .map(({ baseline, noted, ...drawn }) =>
      toPlain({
        version: STUDY_VERSION,
        name: 'Étude',
        ...drawn,
        baselineId: drawn.scenarios[baseline - 1]?.id ?? drawn.today.id,
        notes: noted
          ? [{ id: 'note-1', scenario: 'today', at: '2026-11-02T09:30:00Z', text: 'Vu en réunion.' }]
          : [],
      }),
    );
}

/** As a file would give it: objects with the usual prototype, which generated records lack. */
function toPlain<T>(value: T): T {
  return structuredClone(value);
}
