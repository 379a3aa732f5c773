// The hours that levers free against those of today, lever by lever: two levers that act on the same incidents share
// what they free together evenly (Shapley: the mean over every order in which levers can be moved).

import { makeAssumptions } from '../catalogue/assumptions';
import { LEVERS, type Lever } from '../catalogue/ids';
import { type LeverFigures, leversOf, needOf } from '../demand/need';
import { findScenario } from '../scenario/edits/shared';
import type { Study } from '../scenario/schema';

/** Hours a year freed by each lever, less than zero where it is lower than today; they add up to the total. */
export interface FreedHours {
  readonly by: Readonly<Record<Lever, number>>;
  readonly total: number;
}

/**
 * Hours a year that the levers of a scenario free, roles and their measured needs being those of the scenario.
 * @throws when no scenario of the study has this id
 * @example findFreedHours(study, 'industrialize').by.automation // hours/year
 */
export function findFreedHours(study: Study, scenarioId: string): FreedHours {
  const needAt = makeNeedAt(study, scenarioId);
  const by = Object.fromEntries(LEVERS.map((lever) => [lever, 0])) as Record<Lever, number>;
  for (let moved = 0; moved < 1 << LEVERS.length; moved++) {
    LEVERS.forEach((lever, at) => {
      const bit = 1 << at;
      if ((moved & bit) !== 0) return;
      by[lever] += weightOf(countBits(moved)) * (needAt(moved) - needAt(moved | bit));
    });
  }
  return { by, total: needAt(0) - needAt((1 << LEVERS.length) - 1) };
}

/** Part of the orders in which exactly `before` given levers come before one: k! (n − 1 − k)! ÷ n!. */
function weightOf(before: number): number {
  return (factorial(before) * factorial(LEVERS.length - 1 - before)) / factorial(LEVERS.length);
}

function factorial(n: number): number {
  return n <= 1 ? 1 : n * factorial(n - 1);
}

function countBits(mask: number): number {
  return LEVERS.filter((_, at) => (mask & (1 << at)) !== 0).length;
}

/** Hours needed in all (hours/year) when only some levers have moved: bit `i` of the mask is `LEVERS[i]`. */
function makeNeedAt(study: Study, scenarioId: string): (moved: number) => number {
  const scenario = findScenario(study, scenarioId);
  if (scenario === undefined) throw new Error(`invalid scenario: ${scenarioId}`);
  const assume = makeAssumptions(study.assumptions);
  const rolesToday = new Map(study.today.roles.map((role) => [role.id, role]));
  const roles = scenario.roles.map((role) => ({
    role,
    now: leversOf(scenario, role),
    today: leversOf(study.today, rolesToday.get(role.id)),
  }));
  const known = new Map<number, number>();
  return (moved) => {
    const before = known.get(moved);
    if (before !== undefined) return before;
    const hours = roles.reduce(
      (sum, { role, now, today }) =>
        sum + needOf(role, mixLevers(now, today, moved), today, assume).total.value,
      0,
    );
    known.set(moved, hours);
    return hours;
  };
}

function mixLevers(now: LeverFigures, today: LeverFigures, moved: number): LeverFigures {
  return Object.fromEntries(
    LEVERS.map((lever, at) => [lever, (moved & (1 << at)) !== 0 ? now[lever] : today[lever]]),
  ) as Record<Lever, LeverFigures[Lever]>;
}
