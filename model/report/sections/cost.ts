// What each scenario costs and what the money is spent on, then role by role.

import { COST_NATURES } from '../../score/types';
import { makeAmountSection } from '../amount-section';
import { COST_GROUPS, listCosts } from '../amounts';

export const cost = makeAmountSection({
  dimension: 'cost',
  parts: COST_NATURES,
  groups: COST_GROUPS,
  namePart: (id) => ({ kind: 'nature', id }),
  read: ({ cost: whole, costBy }) => ({ whole, by: costBy }),
  ends: ['cheapest', 'dearest'],
  list: listCosts,
});
