// What it costs to raise the levers of a role above today's (memo T4, T5): the programme that industrializes it.

import { nothing } from '../figure/arithmetic';
import { defineFormula, type Figure, figure } from '../figure/figure';
import { listHour } from '../supply/pay';
import type { Context, RoleNode } from './nodes';

const NO_EUROS = nothing('EUR/year');

const PROGRAMME = defineFormula<{
  hours: Figure;
  hour: Figure;
  raised: Figure;
  upkeep: Figure;
  investment: Figure;
  years: Figure;
}>(
  'cost.programme',
  'EUR/year',
  'hours of today × price of an hour × levers raised × (upkeep + investment ÷ years)',
  ['T4', 'T5'],
  ({ hours, hour, raised, upkeep, investment, years }) =>
    hours.value * hour.value * raised.value * (upkeep.value + investment.value / years.value),
);

const RAISED = defineFormula<{ now: readonly Figure[]; today: readonly Figure[] }>(
  'cost.levers-raised',
  'ratio',
  'Σ max(0, lever − lever today) ÷ 4',
  ['T4'],
  ({ now, today }) => {
    let sum = 0;
    for (let i = 0; i < now.length; i++) {
      sum += Math.max(0, (now[i] as Figure).value - (today[i] as Figure).value);
    }
    return sum / now.length;
  },
);

/** Cost of raising the levers of a role above today's: investment over the years, and upkeep (EUR/year). */
export function programmeCost(node: RoleNode, context: Context): Figure {
  const { levers, todayLevers, todayHours } = node.need;
  const raised = figure(RAISED, { now: Object.values(levers), today: Object.values(todayLevers) });
  if (raised.value === 0) return NO_EUROS;
  const { assume } = context;
  return figure(PROGRAMME, {
    hours: todayHours,
    hour: listHour(node.role.kind, assume),
    raised,
    upkeep: assume('programme.upkeep'),
    investment: assume('programme.investment'),
    years: assume('people.horizon-years'),
  });
}
