// Cost against expected loss, scenario by scenario: which is better at everything, and what is left to choose between.

import { findBest } from '../../decision/compare/find-best';
import { finding, listOf, scenarioRef } from '../build';
import type { ReportContext } from '../context';
import { findTradeOff, type Outcome, type TradeOff } from '../findings/trade-off';
import type { SectionSource } from '../section-source';
import type { Finding } from '../types';

export const tradeOff: SectionSource = {
  id: 'trade-off',
  make: (context) => {
    const outcomes = listOutcomes(context);
    const told = findTradeOff(outcomes, context.baselineId);
    if (told.kind === 'single') return undefined;
    const best = findBest(outcomes);
    return {
      id: 'trade-off',
      messages: [
        {
          id: 'trade-off',
          finding: wordTradeOff(told),
          exhibits: [
            {
              kind: 'chart',
              form: 'scatter',
              id: 'tradeOff.plane',
              dimension: 'loss',
              unit: 'EUR/year',
              xUnit: 'EUR/year',
              points: outcomes.map(({ id, cost, loss, onTime }, at) => ({
                name: scenarioRef(id),
                x: cost,
                y: loss,
                onTime,
                isBest: best[at] === true,
              })),
            },
          ],
          explanation: [finding('tradeOff.why')],
        },
      ],
    };
  },
};

function listOutcomes({ scenarioIds, scoreOf }: ReportContext): Outcome[] {
  return scenarioIds.map((id) => {
    const { cost, onTime, loss } = scoreOf(id).total;
    return { id, cost: cost.value, onTime: onTime.value, loss: loss.value };
  });
}

function wordTradeOff(told: Exclude<TradeOff<Outcome>, { kind: 'single' }>): Finding {
  const id = `tradeOff.${told.kind}`;
  switch (told.kind) {
    case 'notOnTime':
      return finding(id, { scenario: scenarioRef(told.of.id) });
    case 'tradeOff':
      return finding(id, { cheapest: scenarioRef(told.cheapest.id), safest: scenarioRef(told.safest.id) });
    default:
      return finding(id, {
        scenarios: listOf(told.of.map((outcome) => scenarioRef(outcome.id))),
        base: scenarioRef(told.base.id),
      });
  }
}
