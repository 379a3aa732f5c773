// The score of a scenario: closed form, deterministic, fast enough to run on every keystroke. It only puts the
// parts together; each part stands in a file of its own.

import type { Figure } from '../figure/figure';
import { type Memory, remember } from '../figure/remember';
import type { Study } from '../scenario/schema';
import { readScenario } from './context';
import { findWarnings } from './find-warnings';
import { layGroundwork } from './groundwork';
import type { Context, RoleNode } from './nodes';
import { scorePerson } from './person';
import { poolOf } from './pool';
import { scoreProviders } from './provider';
import { type Parts, type ScoredRole, scoreRole } from './role';
import { causesOfRole } from './role-causes';
import { crewHoursOf, survivorsOf } from './structure';
import { scoreTotal } from './total';
import type { PersonScore, Score } from './types';

const roleScores: Memory<ScoredRole> = new WeakMap();
const personScores: Memory<PersonScore> = new WeakMap();

/**
 * Scores one scenario of a study: cost, service on time and expected loss, per role, person, provider and in
 * total, every figure with its explanation.
 * @throws when no scenario of the study has this id
 * @example scoreScenario(study, 'today').total.cost.value // EUR/year
 */
export function scoreScenario(study: Study, scenarioId: string): Score {
  const context = readScenario(study, scenarioId);
  const parts = prepareParts(context);
  const scored = new Map<RoleNode, ScoredRole>();
  for (const node of context.roles.values()) {
    const causes = causesOfRole(node, parts, context);
    scored.set(
      node,
      remember(roleScores, node.role, causes, () => scoreRole(node, parts, context)),
    );
  }
  const roles = [...scored.values()];
  const people = [...context.people.values()].map((node) => {
    const causes: unknown[] = [context.assume, node.presence, node.pay, node.assigned];
    for (const link of node.links) causes.push(scored.get(link.role), link.share.value, link.level);
    return remember(personScores, node.person, causes, () => scorePerson(node, parts, context));
  });
  const providers = scoreProviders(parts, context);
  return {
    scenarioId,
    total: scoreTotal(
      roles.map((role) => role.score),
      roles,
      parts,
      context,
    ),
    roles: roles.map((role) => role.score),
    people,
    providers,
    warnings: findWarnings(
      context,
      roles.map((role) => role.score),
      people,
      providers,
    ),
  };
}

/** What several parts read: computed once per scenario. */
function prepareParts(context: Context): Parts {
  const groundwork = layGroundwork(context);
  const survivors = new Map<RoleNode, readonly string[]>();
  const crewHours = new Map<RoleNode, Figure>();
  for (const [node, delegation] of groundwork.delegations) {
    survivors.set(node, survivorsOf(node, delegation));
    crewHours.set(node, crewHoursOf(node));
  }
  return { ...groundwork, survivors, crewHours, pool: poolOf(context, groundwork.delegations) };
}
