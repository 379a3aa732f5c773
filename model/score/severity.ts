// How urgent the incidents of a role are, how soon each must be taken up, and what one costs while it is open.
// Read once per role: queues, losses and what falls with people all use it.

import type { Assume } from '../catalogue/assumptions';
import { PRIORITIES } from '../catalogue/ids';
import { defineFormula, type Figure, figure, input } from '../figure/figure';
import type { Role } from '../scenario/schema';

/** By priority, most urgent first: share of incidents, weight of the loss, response target (hours). */
export interface SeverityFigures {
  readonly mix: readonly Figure[];
  readonly multipliers: readonly Figure[];
  readonly targets: readonly Figure[];
  /** Loss per hour of an incident of middle severity, and over all severities (EUR/hour). */
  readonly perHour: Figure;
  readonly meanPerHour: Figure;
}

type Severity = { mix: readonly Figure[]; multipliers: readonly Figure[]; perHour: Figure };

const PER_INCIDENT_HOUR = defineFormula<Severity>(
  'loss.per-incident-hour',
  'EUR/hour',
  'Σ mix × multiplier × €/h of the role',
  [],
  ({ mix, multipliers, perHour }) => {
    let sum = 0;
    for (let i = 0; i < mix.length; i++) sum += (mix[i] as Figure).value * (multipliers[i] as Figure).value;
    return sum * perHour.value;
  },
);

/** Reads the severities of a role. */
export function severityOf(role: Role, assume: Assume): SeverityFigures {
  const { incident } = role.need;
  const at = (...rest: string[]) => ['roles', role.id, 'need', 'incident', ...rest];
  const mix = PRIORITIES.map((p) => input(incident.mix[p], 'ratio', at('mix', p)));
  const multipliers = PRIORITIES.map((p) => assume(`severity.${p}`));
  const perHour = input(role.lossPerHour, 'EUR/hour', ['roles', role.id, 'lossPerHour']);
  return {
    mix,
    multipliers,
    targets: PRIORITIES.map((p) => input(incident.responseHours[p], 'hours', at('responseHours', p))),
    perHour,
    meanPerHour: figure(PER_INCIDENT_HOUR, { mix, multipliers, perHour }),
  };
}
