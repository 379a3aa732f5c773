// Situations as one meets them, drawn at random: a few roles, people who hold one to three of them, backups, rotas,
// providers, loads from calm to overloaded. Not the worst cases of the laws: those no closed form is asked to follow.

import { ROLE_KINDS, type RoleKind } from '../../../model/catalogue/ids';
import type { Assignment, Contract, Person, Role, Study } from '../../../model/scenario/schema';
import { entityKey } from '../../../model/simulation/random/key';
import { Streams } from '../../../model/simulation/random/streams';
import { contract, person, role, study } from '../../support/laws';

/** A seeded source of choices. */
class Choice {
  private readonly streams = new Streams(1);

  constructor(seed: number) {
    this.streams.seed(0, seed, 0, 0, entityKey('agreement'));
  }

  between(low: number, high: number): number {
    return low + (high - low) * this.streams.uniform(0);
  }

  whole(low: number, high: number): number {
    return low + this.streams.below(0, high - low + 1);
  }

  happens(chance: number): boolean {
    return this.streams.uniform(0) < chance;
  }

  of<T>(values: readonly T[]): T {
    return values[this.streams.below(0, values.length)] as T;
  }
}

/** Productive hours a year of one person, roughly: what needs are sized by. */
const HOURS_PER_PERSON = 1270;

/**
 * One situation.
 * @param index which: the same index gives the same study
 * @example drawStudy(0).today.roles.length
 */
export function drawStudy(index: number): Study {
  const choice = new Choice(index);
  const kinds = shuffle(ROLE_KINDS, choice).slice(0, choice.whole(2, 7));
  const nights = choice.happens(0.25);
  const teams = kinds.map((kind, r) => drawTeam(kind, r, nights, choice));
  const people = teams.flatMap((team) => team.people);
  const assignments: Assignment[] = [];
  const shares = new Map<string, number>();
  for (const { role: one, people: own } of teams) {
    const further = choice.happens(0.6)
      ? people.filter(({ id }) => !own.some((p) => p.id === id) && choice.happens(0.25))
      : [];
    for (const holder of [...own, ...further]) {
      const taken = shares.get(holder.id) ?? 0;
      const isMain = own.includes(holder);
      if (taken >= 1) continue;
      holder.skills[one.kind] = isMain ? 3 : 2;
      const share = isMain ? choice.of([0.5, 0.7, 1]) : Math.min(1 - taken, choice.of([0, 0.2, 0.3]));
      shares.set(holder.id, taken + share);
      assignments.push({ role: one.id, person: holder.id, share });
    }
  }
  const contracts = choice.happens(0.5) ? [drawContract(choice)] : [];
  if (contracts.length > 0)
    for (const { role: one } of teams)
      if (choice.happens(0.4))
        assignments.push({
          role: one.id,
          provider: 'provider',
          contract: 'contract',
          share: choice.of([0.3, 0.6, 1]),
        });
  const roles = teams.map(({ role: one }) => one);
  return study({ roles, people, contracts, assignments, lever: choice.of([0.25, 0.5, 0.75]) });
}

function drawTeam(
  kind: RoleKind,
  r: number,
  nights: boolean,
  choice: Choice,
): { role: Role; people: Person[] } {
  const count = choice.of([1, 1, 2, 2, 3, 4, 5, 6]);
  const onCall = nights && choice.happens(0.6);
  const people = Array.from({ length: count }, (_, i) =>
    person(
      `person-${r}-${i}`,
      {},
      {
        status: choice.happens(0.15) ? 'contractor' : 'employee',
        dayRate: 450,
        fte: choice.of([1, 1, 1, 0.8, 0.5]),
        workingTime: choice.of(['days-218', 'hours-35'] as const),
        onCall,
      },
    ),
  );
  const capacity = HOURS_PER_PERSON * people.reduce((sum, { fte }) => sum + fte, 0);
  // Of the team's capacity: incidents, then the rest of the work.
  const incidents = (choice.happens(0.8) ? choice.between(0.03, 0.75) : choice.between(0.75, 1.7)) * capacity;
  const effort = choice.of([0.25, 0.5, 1, 2, 4]);
  const base = role(`role-${r}`, kind);
  const target = choice.of([0.5, 1, 2, 4, 8]);
  const drawn: Role = {
    ...base,
    need: {
      run: { hoursPerYear: choice.between(0, 0.5) * capacity },
      incident: {
        perYear: incidents / effort,
        effortHours: effort,
        effortVariation: choice.of([0.5, 1, 1, 2]),
        mix: { p1: 0.05, p2: 0.25, p3: 0.7 },
        responseHours: { p1: target, p2: 2 * target, p3: 4 * target },
        restoreHours: { p1: 8, p2: 16, p3: 40 },
      },
      problem: { perYear: choice.whole(0, 10), effortHours: choice.between(5, 40), durationDays: 90 },
      project: { daysPerYear: (choice.between(0, 0.2) * capacity) / 8 },
    },
    lossPerHour: choice.of([10, 50, 250]),
    offHours: onCall
      ? { served: true, incidentShare: choice.of([0.1, 0.2, 0.3]) }
      : { served: false, incidentShare: 0 },
    ...(choice.happens(0.3) && {
      breakGlass: { who: 'Agency', delayHours: choice.of([2, 4, 8]), feePerCall: 800 },
    }),
  };
  return { role: drawn, people };
}

function drawContract(choice: Choice): Contract {
  return contract('contract', {
    committedLevel: choice.of([0.85, 0.9, 0.95]),
    offHours: choice.happens(0.5),
    coverageClause: choice.happens(0.5),
    price: { fixedPerYear: 20_000, perHour: 60, perUser: 0 },
    ...(choice.happens(0.3) && { volumeCapHours: choice.of([500, 2000]) }),
  });
}

function shuffle<T>(values: readonly T[], choice: Choice): T[] {
  const drawn = [...values];
  for (let i = drawn.length - 1; i > 0; i--) {
    const j = choice.whole(0, i);
    [drawn[i], drawn[j]] = [drawn[j] as T, drawn[i] as T];
  }
  return drawn;
}
