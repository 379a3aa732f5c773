// The section of an amount, cost or loss: how far apart scenarios are and what makes each, then role by role. Both read
// alike, so one maker tells both; its words are `report.finding.<dimension>.…`.

import type { CostNature, LossCause, Score } from '../score/types';
import {
  type AmountPlan,
  chartByRole,
  chartByScenario,
  findLargestGroup,
  tableByScenario,
} from './amount-exhibits';
import type { AmountLines } from './amounts';
import { finding, listOf, quantity, quantityOf, roleRef, scenarioRef } from './build';
import type { ReportContext } from './context';
import { findCostConcentration } from './findings/index';
import { findRange } from './findings/range';
import type { SectionSource } from './section-source';
import type { Finding, Message } from './types';

interface SectionPlan<G extends string, P extends CostNature | LossCause> extends AmountPlan<G, P> {
  /** What the sentence calls the scenarios with the least and the most of it. */
  readonly ends: readonly [least: string, most: string];
  readonly list: (score: Score) => AmountLines<P>;
}

/** The section that tells what `plan` reads. */
export function makeAmountSection<G extends string, P extends CostNature | LossCause>(
  plan: SectionPlan<G, P>,
): SectionSource {
  const id = plan.dimension;
  return {
    id,
    make: (context) => ({
      id,
      messages: [
        {
          id,
          finding: compareScenarios(plan, context),
          exhibits: [chartByScenario(plan, context), tableByScenario(plan, context)],
          explanation: [finding(`${id}.why`)],
        },
        ...context.detailIds.map((scenarioId) => tellRoles(plan, scenarioId, context)),
      ],
    }),
  };
}

/** How far apart scenarios are; of one alone, the group that makes most of its amount. */
function compareScenarios<G extends string, P extends CostNature | LossCause>(
  plan: SectionPlan<G, P>,
  { scenarioIds, scoreOf }: ReportContext,
): Finding {
  const { dimension, read } = plan;
  const [least, most] = plan.ends;
  const range = findRange(scenarioIds.map((id) => ({ id, value: read(scoreOf(id).total).whole.value })));
  if (range.kind === 'single') {
    const { total } = scoreOf(range.id);
    const scenario = scenarioRef(range.id);
    const largest = findLargestGroup(plan, total);
    if (largest === undefined) return finding(`${dimension}.none`, { scenario });
    return finding(`${dimension}.single`, {
      scenario,
      [dimension]: quantityOf(read(total).whole),
      group: largest.group,
      share: quantity(largest.share, 'ratio'),
    });
  }
  if (range.kind === 'same')
    return finding(`${dimension}.same`, { [dimension]: quantity(range.value, 'EUR/year') });
  return finding(`${dimension}.range`, {
    [least]: scenarioRef(range.least.id),
    low: quantity(range.least.value, 'EUR/year'),
    [most]: scenarioRef(range.most.id),
    high: quantity(range.most.value, 'EUR/year'),
    gap: quantity(range.most.value - range.least.value, 'EUR/year'),
  });
}

function tellRoles<G extends string, P extends CostNature | LossCause>(
  plan: SectionPlan<G, P>,
  scenarioId: string,
  { scoreOf }: ReportContext,
): Message {
  const { dimension, read, list } = plan;
  const score = scoreOf(scenarioId);
  const lines = list(score);
  return {
    id: `${dimension}.${scenarioId}`,
    finding: findRoles(dimension, scenarioId, lines, read(score.total).whole.value),
    exhibits: [chartByRole(plan, scenarioId, lines)],
    explanation: [finding(`${dimension}.roles.why`)],
  };
}

/** Which roles make the amount; or, of a cost, what no role uses. A loss has no such line. */
function findRoles<P extends CostNature | LossCause>(
  dimension: 'cost' | 'loss',
  scenarioId: string,
  { roles, outside }: AmountLines<P>,
  total: number,
): Finding {
  const found = findCostConcentration(
    roles.map(({ id, total: value }) => ({ of: id, value })),
    outside.find(({ kind }) => kind === 'idle')?.total ?? 0,
    total,
  );
  const scenario = scenarioRef(scenarioId);
  if (found.kind === 'none') return finding(`${dimension}.none`, { scenario });
  const share = quantity(found.share, 'ratio');
  switch (found.kind) {
    case 'idle':
      return finding(`${dimension}.idle`, { scenario, amount: quantity(found.amount, 'EUR/year'), share });
    case 'one':
      return finding(`${dimension}.one`, { scenario, role: roleRef(scenarioId, found.of), share });
    case 'two':
      return finding(`${dimension}.two`, {
        scenario,
        roles: listOf(found.of.map((id) => roleRef(scenarioId, id))),
        share,
      });
    default:
      return found satisfies never;
  }
}
