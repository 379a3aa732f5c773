// What each scenario is expected to lose in a year and why, then role by role.

import { LOSS_CAUSES } from '../../score/types';
import { makeAmountSection } from '../amount-section';
import { LOSS_GROUPS, listLosses } from '../amounts';

export const loss = makeAmountSection({
  dimension: 'loss',
  parts: LOSS_CAUSES,
  groups: LOSS_GROUPS,
  namePart: (id) => ({ kind: 'cause', id }),
  read: ({ loss: whole, lossBy }) => ({ whole, by: lossBy }),
  ends: ['safest', 'riskiest'],
  list: listLosses,
});
