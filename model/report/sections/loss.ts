// What each scenario is expected to lose in a year and why, then role by role.

import { LOSS_CAUSES, type LossCause } from '../../score/types';
import {
  type AmountPlan,
  chartByRole,
  chartByScenario,
  findLargestGroup,
  tableByScenario,
} from '../amount-exhibits';
import { LOSS_GROUPS, type LossGroup, listLosses } from '../amounts';
import { finding, listOf, quantity, quantityOf, roleRef, scenarioRef } from '../build';
import type { ReportContext } from '../context';
import { findConcentration } from '../findings/index';
import { findRange } from '../findings/range';
import type { SectionSource } from '../section-source';
import type { Finding, Message } from '../types';

const PLAN: AmountPlan<LossGroup, LossCause> = {
  dimension: 'loss',
  parts: LOSS_CAUSES,
  groups: LOSS_GROUPS,
  namePart: (id) => ({ kind: 'cause', id }),
  read: ({ loss: whole, lossBy }) => ({ whole, by: lossBy }),
};

export const loss: SectionSource = {
  id: 'loss',
  make: (context) => ({
    id: 'loss',
    messages: [
      {
        id: 'loss',
        finding: compareLosses(context),
        exhibits: [chartByScenario(PLAN, context), tableByScenario(PLAN, context)],
        explanation: [finding('loss.why')],
      },
      ...context.detailIds.map((id) => tellRoles(id, context)),
    ],
  }),
};

/** How far apart scenarios are; of one alone, what most of its loss is due to. */
function compareLosses({ scenarioIds, scoreOf }: ReportContext): Finding {
  const range = findRange(scenarioIds.map((id) => ({ id, value: scoreOf(id).total.loss.value })));
  if (range.kind === 'single') {
    const { total } = scoreOf(range.id);
    const scenario = scenarioRef(range.id);
    const largest = findLargestGroup(PLAN, total);
    if (largest === undefined) return finding('loss.none', { scenario });
    return finding('loss.single', {
      scenario,
      loss: quantityOf(total.loss),
      group: largest.group,
      share: quantity(largest.share, 'ratio'),
    });
  }
  if (range.kind === 'same') return finding('loss.same', { loss: quantity(range.value, 'EUR/year') });
  return finding('loss.range', {
    safest: scenarioRef(range.least.id),
    low: quantity(range.least.value, 'EUR/year'),
    riskiest: scenarioRef(range.most.id),
    high: quantity(range.most.value, 'EUR/year'),
    gap: quantity(range.most.value - range.least.value, 'EUR/year'),
  });
}

function tellRoles(scenarioId: string, { scoreOf }: ReportContext): Message {
  const score = scoreOf(scenarioId);
  const lines = listLosses(score);
  return {
    id: `loss.${scenarioId}`,
    finding: findRoles(scenarioId, lines, score.total.loss.value),
    exhibits: [chartByRole(PLAN, scenarioId, lines)],
    explanation: [finding('loss.roles.why')],
  };
}

function findRoles(scenarioId: string, { roles }: ReturnType<typeof listLosses>, total: number): Finding {
  const found = findConcentration(
    roles.map(({ id, total: value }) => ({ of: id, value })),
    total,
  );
  const scenario = scenarioRef(scenarioId);
  if (found.kind === 'none') return finding('loss.none', { scenario });
  const share = quantity(found.share, 'ratio');
  return found.kind === 'one'
    ? finding('loss.one', { scenario, role: roleRef(scenarioId, found.of), share })
    : finding('loss.two', { scenario, roles: listOf(found.of.map((id) => roleRef(scenarioId, id))), share });
}
