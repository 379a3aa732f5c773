// Where the closed form is not to be trusted: the regimes in which the simulation was seen to part from it
// (docs/verification.md). Told beside the figures concerned.

import type { RoleScore } from './types';

/**
 * Why a figure of a role may be wrong, and which:
 * `overloaded` — planned work on time: from 80 % load the closed form does not know what is given up first;
 * `alone` — incidents on time and waits: with one holder, how long absences last matters, not only how often;
 * `saturated` — waits: incidents alone take 80 % of those present;
 * `urgent-first` — waits and loss: many find everybody busy, and the urgent are served first in fact.
 */
export const DOUBTS = ['overloaded', 'alone', 'saturated', 'urgent-first'] as const;
export type Doubt = (typeof DOUBTS)[number];

/** Load from which planned work is doubted (ratio), and chance to find everybody busy from which waits are (ratio). */
const OVERLOAD = 0.8;
const OFTEN_BUSY = 0.15;

/**
 * Doubts about the score of a role, the gravest first.
 * @example listDoubts(score.roles[0]) // ['overloaded']
 */
export function listDoubts(role: RoleScore): readonly Doubt[] {
  const planned = ['run', 'problem', 'project'] as const;
  const hasPlanned = planned.some((frequency) => role.needBy[frequency].value > 0);
  const hasIncidents = role.needBy.incident.value > 0 && role.delegated.value < 1;
  const holds: Readonly<Record<Doubt, boolean>> = {
    overloaded: hasPlanned && role.load.value >= OVERLOAD,
    alone: hasIncidents && role.busFactor.value <= 1,
    saturated: role.saturated,
    'urgent-first': hasIncidents && role.response.busy.chance.value >= OFTEN_BUSY,
  };
  return DOUBTS.filter((doubt) => holds[doubt]);
}
