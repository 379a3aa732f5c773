// What a contract leaves with us (memo T3): waits at the level promised, what falls short of it less the
// penalties up to their cap, repair, and the provider's own failure. The ledger says it line by line.

import { total } from '../figure/arithmetic';
import { defineFormula, type Figure, figure, input } from '../figure/figure';
import type { PriceFigures } from '../supply/price';
import { type DelegatedPart, type Delegation, remainder, shareOf } from './delegation';
import type { Context, ContractLink, RoleNode } from './nodes';
import type { LedgerLine } from './types';

/** What a contract leaves with us of the incidents it takes (EUR/year). */
export interface Transfer {
  readonly part: DelegatedPart;
  readonly waiting: Figure;
  readonly repair: Figure;
  readonly penalties: Figure;
  readonly gap: Figure;
  readonly failure: Figure;
}

const OPEN_TIME = defineFormula<{ incidents: Figure; hours: Figure; perHour: Figure }>(
  'loss.open-time',
  'EUR/year',
  'incidents × hours × €/h',
  ['T1'],
  ({ incidents, hours, perHour }) => incidents.value * hours.value * perHour.value,
);

/** Loss of incidents while they stay open for some hours (EUR/year). */
export function openTime(incidents: Figure, hours: Figure, node: RoleNode): Figure {
  return figure(OPEN_TIME, { incidents, hours, perHour: node.severity.meanPerHour });
}

type AtLevel = {
  incidents: Figure;
  level: Figure;
  targets: readonly Figure[];
  mix: readonly Figure[];
  multipliers: readonly Figure[];
  perHour: Figure;
  longest: Figure;
};

/** Loss of delegated incidents when a provider keeps `level`: its wait is then exponential (EUR/year). */
function lossAtLevel(i: AtLevel): number {
  let sum = 0;
  for (let p = 0; p < i.mix.length; p++) {
    const target = (i.targets[p] as Figure).value;
    const wait =
      i.level.value >= 1
        ? 0
        : Math.min(i.longest.value, target / -Math.log1p(-i.level.value) || i.longest.value);
    sum += (i.mix[p] as Figure).value * (i.multipliers[p] as Figure).value * wait;
  }
  return i.incidents.value * i.perHour.value * sum;
}

const AT_LEVEL = defineFormula<AtLevel>(
  'loss.at-level',
  'EUR/year',
  'incidents × €/h × Σ mix × multiplier × target ÷ −ln(1 − level)',
  ['T3'],
  lossAtLevel,
);

const PENALTY = defineFormula<{
  gap: Figure;
  promised: Figure;
  price: Figure;
  rate: Figure;
  cap: Figure;
  committed: Figure;
  level: Figure;
}>(
  'loss.penalty',
  'EUR/year',
  'min(loss of the gap, cap × price, rate × points missing × price)',
  ['T3'],
  ({ gap, promised, price, rate, cap, committed, level }) => {
    const points = Math.max(0, committed.value - level.value) * 100;
    const due = Math.min(cap.value, rate.value * points) * price.value;
    return Math.max(0, Math.min(gap.value - promised.value, due));
  },
);

const SERVICE_GAP = defineFormula<{ gap: Figure; promised: Figure; penalty: Figure }>(
  'loss.service-gap',
  'EUR/year',
  'loss at the level kept − loss at the level promised − penalties',
  ['T3'],
  ({ gap, promised, penalty }) => Math.max(0, gap.value - promised.value - penalty.value),
);

const FAILURE = defineFormula<{
  failures: Figure;
  months: Figure;
  incidents: Figure;
  perHour: Figure;
  wait: Figure;
}>(
  'loss.provider-failure',
  'EUR/year',
  'failures × months ÷ 12 × incidents × €/h × wait',
  ['T3'],
  ({ failures, months, incidents, perHour, wait }) =>
    failures.value * (months.value / 12) * incidents.value * perHour.value * wait.value,
);

const PENALTY_CAP = defineFormula<{ price: Figure; rate: Figure }>(
  'loss.penalty-cap',
  'EUR/year',
  'price × cap',
  ['T3'],
  ({ price, rate }) => price.value * rate.value,
);

const OWN_PART = defineFormula<{ delegated: Figure }>(
  'loss.own-part',
  'ratio',
  '1 − delegated',
  [],
  ({ delegated }) => remainder(delegated.value),
);

const PART_OF_INCIDENTS = defineFormula<{ incidents: Figure; share: Figure }>(
  'loss.delegated-incidents',
  'per year',
  'incidents × share delegated',
  ['T3'],
  ({ incidents, share }) => incidents.value * share.value,
);

/** What stays with us of the incidents that a contract takes. */
export function transferOf(
  part: DelegatedPart,
  node: RoleNode,
  prices: ReadonlyMap<ContractLink, PriceFigures>,
  context: Context,
): Transfer {
  const incidents = figure(PART_OF_INCIDENTS, {
    incidents: node.need.incidents,
    share: shareOf(part.link, 'incident'),
  });
  const waiting = figure(AT_LEVEL, atLevel(part.committed, incidents, node, context));
  const atKept = figure(AT_LEVEL, atLevel(part.level, incidents, node, context));
  const penalties = penaltiesOf(part, atKept, waiting, prices);
  return {
    part,
    waiting,
    repair: openTime(incidents, node.need.effort, node),
    penalties,
    gap: figure(SERVICE_GAP, { gap: atKept, promised: waiting, penalty: penalties }),
    failure: figure(FAILURE, {
      failures: context.assume('provider.failure-rate'),
      months: context.assume('provider.recovery-months'),
      incidents,
      perHour: node.severity.meanPerHour,
      wait: context.assume('loss.week-wait'),
    }),
  };
}

function atLevel(level: Figure, incidents: Figure, node: RoleNode, { assume }: Context): AtLevel {
  const { targets, mix, multipliers, perHour } = node.severity;
  const longest = assume('loss.longest-wait');
  return { incidents, level, targets, mix, multipliers, perHour, longest };
}

function penaltiesOf(
  part: DelegatedPart,
  gap: Figure,
  promised: Figure,
  prices: ReadonlyMap<ContractLink, PriceFigures>,
): Figure {
  const { contract, providerId } = part.link;
  const at = (field: string) => ['providers', providerId, contract.id, field];
  return figure(PENALTY, {
    gap,
    promised,
    price: (prices.get(part.link) as PriceFigures).price,
    rate: input(contract.penaltyRate, 'ratio', at('penaltyRate')),
    cap: input(contract.penaltyCap, 'ratio', at('penaltyCap')),
    committed: part.committed,
    level: part.level,
  });
}

/**
 * Our own line of the ledger, then one per contract: they add up to the loss of the role (law 7).
 * @param ours loss that no contract takes (EUR/year)
 */
export function ledgerOf(
  node: RoleNode,
  delegation: Delegation,
  ours: Figure,
  transfers: readonly Transfer[],
  prices: ReadonlyMap<ContractLink, PriceFigures>,
): readonly LedgerLine[] {
  const lines = transfers.map(({ part, waiting, repair, penalties, gap, failure }): LedgerLine => {
    const { contract, providerId } = part.link;
    const { price } = prices.get(part.link) as PriceFigures;
    const rate = input(contract.penaltyCap, 'ratio', ['providers', providerId, contract.id, 'penaltyCap']);
    return {
      roleId: node.role.id,
      contract: {
        providerId,
        contractId: contract.id,
        promised: part.committed,
        expected: part.level,
        price,
        cap: figure(PENALTY_CAP, { price, rate }),
        penalties,
      },
      share: part.link.share,
      stays: total('loss.stays', 'EUR/year', [waiting, repair, gap, failure]),
    };
  });
  const share = figure(OWN_PART, { delegated: delegation.by.incident });
  return [{ roleId: node.role.id, share, stays: ours }, ...lines];
}
