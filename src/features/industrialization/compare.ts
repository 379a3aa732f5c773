// What the levers change: the same team scored at two sets of levers, so that nothing else is counted.

import { LEVERS, type Levers, type Score, type Study, setLever } from '../../../model';

/** The figures that the effect card compares. */
export interface Situation {
  readonly cost: number;
  readonly programme: number;
  readonly onTime: number;
  readonly loss: number;
  /** Hours needed (hours/year). */
  readonly need: number;
  /** Posts those hours require (FTE). */
  readonly posts: number;
  /** Mean over roles, weighted by their hours, 0…1. */
  readonly externalizability: number;
}

export function summarize({ total, roles }: Score): Situation {
  const hours = roles.reduce((sum, role) => sum + role.need.value, 0);
  const weighted = roles.reduce((sum, role) => sum + role.need.value * role.externalizability.value, 0);
  return {
    cost: total.cost.value,
    programme: total.costBy.programme.value,
    onTime: total.onTime.value,
    loss: total.loss.value,
    need: total.need.value,
    posts: total.requiredFte.value,
    externalizability: hours > 0 ? weighted / hours : 0,
  };
}

/** The study with the levers of a scenario put at `levers`; roles that have their own keep them. */
export function withLevers(study: Study, scenarioId: string, levers: Levers): Study {
  return LEVERS.reduce((before, lever) => setLever(before, scenarioId, lever, levers[lever]), study);
}
