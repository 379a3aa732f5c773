// What each scenario costs and what the money is spent on, then role by role.

import { COST_NATURES, type CostNature } from '../../score/types';
import {
  type AmountPlan,
  chartByRole,
  chartByScenario,
  findLargestGroup,
  tableByScenario,
} from '../amount-exhibits';
import { COST_GROUPS, type CostGroup, listCosts } from '../amounts';
import { finding, listOf, quantity, quantityOf, roleRef, scenarioRef } from '../build';
import type { ReportContext } from '../context';
import { findCostConcentration } from '../findings/index';
import { findRange } from '../findings/range';
import type { SectionSource } from '../section-source';
import type { Finding, Message } from '../types';

const PLAN: AmountPlan<CostGroup, CostNature> = {
  dimension: 'cost',
  parts: COST_NATURES,
  groups: COST_GROUPS,
  namePart: (id) => ({ kind: 'nature', id }),
  read: ({ cost, costBy }) => ({ whole: cost, by: costBy }),
};

export const cost: SectionSource = {
  id: 'cost',
  make: (context) => ({
    id: 'cost',
    messages: [
      {
        id: 'cost',
        finding: compareCosts(context),
        exhibits: [chartByScenario(PLAN, context), tableByScenario(PLAN, context)],
        explanation: [finding('cost.why')],
      },
      ...context.detailIds.map((id) => tellRoles(id, context)),
    ],
  }),
};

/** How far apart scenarios are; of one alone, what most of its money is spent on. */
function compareCosts({ scenarioIds, scoreOf }: ReportContext): Finding {
  const range = findRange(scenarioIds.map((id) => ({ id, value: scoreOf(id).total.cost.value })));
  if (range.kind === 'single') {
    const { total } = scoreOf(range.id);
    const scenario = scenarioRef(range.id);
    const largest = findLargestGroup(PLAN, total);
    if (largest === undefined) return finding('cost.none', { scenario });
    return finding('cost.single', {
      scenario,
      cost: quantityOf(total.cost),
      group: largest.group,
      share: quantity(largest.share, 'ratio'),
    });
  }
  if (range.kind === 'same') return finding('cost.same', { cost: quantity(range.value, 'EUR/year') });
  return finding('cost.range', {
    cheapest: scenarioRef(range.least.id),
    low: quantity(range.least.value, 'EUR/year'),
    dearest: scenarioRef(range.most.id),
    high: quantity(range.most.value, 'EUR/year'),
    gap: quantity(range.most.value - range.least.value, 'EUR/year'),
  });
}

function tellRoles(scenarioId: string, { scoreOf }: ReportContext): Message {
  const score = scoreOf(scenarioId);
  const lines = listCosts(score);
  return {
    id: `cost.${scenarioId}`,
    finding: findRoles(scenarioId, lines, score.total.cost.value),
    exhibits: [chartByRole(PLAN, scenarioId, lines)],
    explanation: [finding('cost.roles.why')],
  };
}

function findRoles(
  scenarioId: string,
  { roles, outside }: ReturnType<typeof listCosts>,
  total: number,
): Finding {
  const idle = outside.find(({ kind }) => kind === 'idle')?.total ?? 0;
  const found = findCostConcentration(
    roles.map(({ id, total: value }) => ({ of: id, value })),
    idle,
    total,
  );
  const scenario = scenarioRef(scenarioId);
  if (found.kind === 'none') return finding('cost.none', { scenario });
  const share = quantity(found.share, 'ratio');
  switch (found.kind) {
    case 'idle':
      return finding('cost.idle', { scenario, amount: quantity(found.amount, 'EUR/year'), share });
    case 'one':
      return finding('cost.one', { scenario, role: roleRef(scenarioId, found.of), share });
    case 'two':
      return finding('cost.two', {
        scenario,
        roles: listOf(found.of.map((id) => roleRef(scenarioId, id))),
        share,
      });
    default:
      return found satisfies never;
  }
}
