// What becomes of an amount billed: averaged over the term with a premium for what is hard to hand over, then governance,
// transition and exit (memo T3, T4).

import type { Assume, AssumptionId } from '../catalogue/assumptions';
import type { ContractKind } from '../catalogue/ids';
import { total } from '../figure/arithmetic';
import { defineFormula, type Figure, figure, input } from '../figure/figure';
import { priceOverTerm } from '../math/renewal';
import type { PriceInputs } from './price-inputs';

const PRICE = defineFormula<{
  first: Figure;
  premium: Figure;
  externalizability: Figure;
  growth: Figure;
  years: Figure;
}>(
  'price.yearly',
  'EUR/year',
  'first year × (1 + premium·(1 − e)) × ((1 + g)^Y − 1) ÷ (g·Y)',
  ['T3', 'T4'],
  ({ first, premium, externalizability, growth, years }) =>
    first.value *
    (1 + premium.value * (1 - externalizability.value)) *
    priceOverTerm(growth.value, years.value),
);
const GOVERNANCE = defineFormula<{
  price: Figure;
  rate: Figure;
  effect: Figure;
  now: Figure;
  reference: Figure;
}>(
  'price.governance',
  'EUR/year',
  'price × rate × (1 − ε·service contract) ÷ (1 − ε·reference level)',
  ['T4'],
  ({ price, rate, effect, now, reference }) =>
    (price.value * rate.value * Math.max(0, 1 - effect.value * now.value)) /
    Math.max(1e-6, 1 - effect.value * reference.value),
);
const TRANSITION = defineFormula<{
  price: Figure;
  rate: Figure;
  externalizability: Figure;
  reference: Figure;
  known: Figure;
  years: Figure;
}>(
  'price.transition',
  'EUR/year',
  'price × rate × (1 − e) ÷ (1 − reference level) × part that is new ÷ term',
  ['T4'],
  ({ price, rate, externalizability, reference, known, years }) =>
    ((price.value * rate.value * (1 - externalizability.value)) / (1 - reference.value)) *
    ((1 - known.value) / years.value),
);
const EXIT = defineFormula<{
  price: Figure;
  chance: Figure;
  years: Figure;
  reversibility: Figure;
  doubleRunning: Figure;
}>(
  'price.exit',
  'EUR/year',
  'price × early end ÷ term × (reversibility + double running ÷ 12)',
  ['T3'],
  ({ price, chance, years, reversibility, doubleRunning }) =>
    price.value * (chance.value / years.value) * (reversibility.value + doubleRunning.value / 12),
);

const RAMP_UP = defineFormula<{
  price: Figure;
  departures: Figure;
  months: Figure;
  effect: Figure;
  runbooks: Figure;
}>(
  'price.ramp-up',
  'EUR/year',
  'price × departures × ramp-up ÷ 24 × (1 − δ·runbooks)',
  ['T2', 'T4'],
  ({ price, departures, months, effect, runbooks }) =>
    price.value * departures.value * (months.value / 24) * Math.max(0, 1 - effect.value * runbooks.value),
);

const GOVERNANCE_RATE: Record<ContractKind, AssumptionId> = {
  'contractor-agency': 'contract.governance-agency',
  'managed-service': 'contract.governance-managed',
  saas: 'contract.governance-saas',
  'software-vendor': 'contract.governance-vendor',
  'development-department': 'contract.governance-development',
};

/** What becomes of an amount billed: averaged over the term with its premium, and what goes with it. */
export function termsOf(inputs: PriceInputs, assume: Assume) {
  const { contract, providerId, externalizability, referenceLevel } = inputs;
  const at = (field: string) => ['providers', providerId, contract.id, field];
  const years = input(contract.termYears, 'years', at('termYears'));
  return {
    price: (first: Figure) =>
      figure(PRICE, {
        first,
        premium: assume('provider.risk-premium'),
        externalizability,
        growth: input(contract.indexation, 'ratio', at('indexation')),
        years,
      }),
    governance: (price: Figure) =>
      figure(GOVERNANCE, {
        price,
        rate: assume(GOVERNANCE_RATE[contract.kind]),
        effect: assume('effect.service-contract-governance'),
        now: inputs.serviceContract,
        reference: referenceLevel,
      }),
    transition: (price: Figure) => {
      const transition = figure(TRANSITION, {
        price,
        rate: assume('contract.transition-share'),
        externalizability,
        reference: referenceLevel,
        known: inputs.known,
        years,
      });
      const exit = figure(EXIT, {
        price,
        chance: assume('contract.early-termination'),
        years,
        reversibility: input(contract.reversibility, 'ratio', at('reversibility')),
        doubleRunning: assume('contract.double-running-months'),
      });
      return total('price.transition-and-exit', 'EUR/year', [
        transition,
        exit,
        ...(contract.kind === 'contractor-agency' ? [rampUp(price, inputs, assume)] : []),
      ]);
    },
  };
}

/** Days bought from an agency pay the ramp-up of whoever replaces the contractor who left (EUR/year). */
function rampUp(price: Figure, { kind, runbooks }: PriceInputs, assume: Assume): Figure {
  return figure(RAMP_UP, {
    price,
    departures: assume('people.contractor-departures'),
    months: assume(`${kind}.ramp-up-months`),
    effect: assume('effect.runbooks-knowledge'),
    runbooks,
  });
}
