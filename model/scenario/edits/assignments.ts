// Edits of who holds what: the heart of the tool. A person's share is a share of their time; a contract's is
// a share of the role's need.

import { LIST_LIMITS } from '../limits';
import type { Assignment, Scenario, Study } from '../schema';
import { append, clampShare, editScenario, keep, mapList, update } from './shared';

/** Who may hold a role. */
export type Holder = { readonly person: string } | { readonly provider: string; readonly contract: string };

/** Someone who takes work back from a provider starts with half of their time at most. */
const SHARE_TAKEN_BACK = 0.5;

/** Gives a role to a holder, or changes the share of one who has it. `share` is brought into [0, 1]. */
export function assign(
  study: Study,
  scenarioId: string,
  roleId: string,
  holder: Holder,
  share: number,
): Study {
  const given = clampShare(share);
  if (given === undefined) return study;
  return editScenario(study, scenarioId, (scenario) => {
    if (!scenario.roles.some(({ id }) => id === roleId) || !hasHolder(scenario, holder)) return scenario;
    const line = makeLine(roleId, holder, given);
    const known = findLine(scenario, roleId, holder);
    const assignments = known
      ? mapList(scenario.assignments, (other) => (other === known && known.share !== given ? line : other))
      : append(scenario.assignments, line, LIST_LIMITS.assignments);
    return update(scenario, { assignments });
  });
}

/** Takes a role from a holder. */
export function unassign(study: Study, scenarioId: string, roleId: string, holder: Holder): Study {
  return editScenario(study, scenarioId, (scenario) => {
    const line = findLine(scenario, roleId, holder);
    return update(scenario, { assignments: keep(scenario.assignments, (other) => other !== line) });
  });
}

/**
 * Moves a role from one holder to another, in place. The card carries its share: between two people, or two
 * contracts, the same one; between a person and a contract, see `shareMoved`. A receiver that already has the
 * role adds the two shares, up to 1.
 */
export function moveAssignment(
  study: Study,
  scenarioId: string,
  roleId: string,
  from: Holder,
  to: Holder,
  share?: number,
): Study {
  return editScenario(study, scenarioId, (scenario) => {
    const moved = findLine(scenario, roleId, from);
    if (!moved || holds(moved, to) || !hasHolder(scenario, to)) return scenario;
    const carried = clampShare(share ?? shareMoved(scenario, roleId, from, to));
    if (carried === undefined) return scenario;
    const present = findLine(scenario, roleId, to);
    const line = makeLine(roleId, to, Math.min(1, carried + (present?.share ?? 0)));
    const assignments = present
      ? keep(scenario.assignments, (other) => other !== moved).map((other) =>
          other === present ? line : other,
        )
      : mapList(scenario.assignments, (other) => (other === moved ? line : other));
    return update(scenario, { assignments });
  });
}

/**
 * The share a card has once moved. From a person to a contract: the part of the role's need that the person was
 * carrying, by shares of time. From a contract to a person: their free time, half of their time at most.
 */
export function shareMoved(scenario: Scenario, roleId: string, from: Holder, to: Holder): number {
  const moved = findLine(scenario, roleId, from);
  if (!moved) return 0;
  if ('person' in from && 'provider' in to) {
    const given = timeGiven(scenario, roleId);
    return given === 0 ? 0 : (1 - needDelegated(scenario, roleId)) * (moved.share / given);
  }
  if ('provider' in from && 'person' in to) return Math.min(freeTime(scenario, to.person), SHARE_TAKEN_BACK);
  return moved.share;
}

/**
 * The share proposed for a new card: what is missing, as far as the holder has room; 0 (a backup) when nothing
 * is missing.
 * @param requiredFte FTE the role needs, providers' included
 * @param availableFte FTE it has, providers' included
 * @example defaultShare(scenario, 'dba', { person: 'admin-1' }, { requiredFte: 1.2, availableFte: 1 }) // 0.2
 */
export function defaultShare(
  scenario: Scenario,
  roleId: string,
  holder: Holder,
  { requiredFte, availableFte }: { readonly requiredFte: number; readonly availableFte: number },
): number {
  const missing = Math.max(0, requiredFte - availableFte);
  if ('provider' in holder) {
    const room = 1 - needDelegated(scenario, roleId);
    return requiredFte > 0 ? Math.min(floorPercent(room), ceilPercent(missing / requiredFte)) : 0;
  }
  const person = scenario.people.find(({ id }) => id === holder.person);
  if (!person) return 0;
  return Math.min(floorPercent(freeTime(scenario, person.id)), ceilPercent(missing / person.fte));
}

/** Share of a person's time given to no role, from 0 to 1. */
function freeTime(scenario: Scenario, personId: string): number {
  const given = scenario.assignments.reduce(
    (sum, line) => ('person' in line && line.person === personId ? sum + line.share : sum),
    0,
  );
  return Math.max(0, 1 - given);
}

/** Sum of the shares of time that people give a role. */
function timeGiven(scenario: Scenario, roleId: string): number {
  return scenario.assignments.reduce(
    (sum, line) => ('person' in line && line.role === roleId ? sum + line.share : sum),
    0,
  );
}

/** Share of a role's need that is delegated, at most 1. */
function needDelegated(scenario: Scenario, roleId: string): number {
  const delegated = scenario.assignments.reduce(
    (sum, line) => ('provider' in line && line.role === roleId ? sum + line.share : sum),
    0,
  );
  return Math.min(1, delegated);
}

function hasHolder(scenario: Scenario, holder: Holder): boolean {
  if ('person' in holder) return scenario.people.some(({ id }) => id === holder.person);
  const provider = scenario.providers.find(({ id }) => id === holder.provider);
  return provider?.contracts.some(({ id }) => id === holder.contract) ?? false;
}

function findLine(scenario: Scenario, roleId: string, holder: Holder): Assignment | undefined {
  return scenario.assignments.find((line) => line.role === roleId && holds(line, holder));
}

function holds(line: Assignment, holder: Holder): boolean {
  if ('person' in line) return 'person' in holder && line.person === holder.person;
  return 'provider' in holder && line.provider === holder.provider && line.contract === holder.contract;
}

function makeLine(role: string, holder: Holder, share: number): Assignment {
  return 'person' in holder
    ? { role, person: holder.person, share }
    : { role, provider: holder.provider, contract: holder.contract, share };
}

// Shares proposed are whole percents: enough to cover what is missing, never more than there is. The small
// term absorbs the noise of binary fractions.
function ceilPercent(share: number): number {
  return Math.max(0, Math.ceil(share * 100 - 1e-6)) / 100;
}

function floorPercent(share: number): number {
  return Math.floor(share * 100 + 1e-6) / 100;
}
