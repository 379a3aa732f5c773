// What a contract costs for one role: price of the first year averaged over the term, premium for what is
// hard to hand over, governance, transition and exit (memo T3, T4). Penalties are a matter of loss, not of cost.

import type { Assume } from '../catalogue/assumptions';
import { total } from '../figure/arithmetic';
import { constant, defineFormula, type Figure, figure, input } from '../figure/figure';
import { priceOverTerm } from '../math/renewal';
import type { Contract, Organization } from '../scenario/schema';
import { billOf } from './bill';
import type { PriceInputs } from './price-inputs';
import { termsOf } from './terms';

/** Yearly price of a contract for one role, and what goes with it (EUR/year). */
export interface PriceFigures {
  readonly price: Figure;
  readonly governance: Figure;
  readonly transition: Figure;
}

/** Yearly price, governance, transition and exit of a contract for one role. */
export function priceOf(inputs: PriceInputs, organization: Organization, assume: Assume): PriceFigures {
  const { volume, fixed } = billOf(inputs, organization, assume);
  const terms = termsOf(inputs, assume);
  const price = terms.price(total('price.first-year', 'EUR/year', [volume, fixed]));
  return { price, governance: terms.governance(price), transition: terms.transition(price) };
}

/** A price as a rule, for years whose volume is not the mean one: the same formulas, on one hour and one euro. */
export interface Tariff {
  /** Price of an hour (EUR/hour) and fixed part (EUR/year), premium and indexation included. */
  readonly perHour: number;
  readonly fixed: number;
  /** Governance, and transition with exit, as shares of the price (ratio). */
  readonly governance: number;
  readonly transition: number;
}

const ONE_EURO = constant(1, 'EUR/year', 'one-euro');

/** The tariff behind {@link priceOf}. */
export function tariffOf(inputs: PriceInputs, organization: Organization, assume: Assume): Tariff {
  const { perHour, fixed } = billOf(inputs, organization, assume);
  const terms = termsOf(inputs, assume);
  const factor = terms.price(ONE_EURO).value;
  return {
    perHour: perHour.value * factor,
    fixed: fixed.value * factor,
    governance: terms.governance(ONE_EURO).value,
    transition: terms.transition(ONE_EURO).value,
  };
}

const IDLE_FIXED = defineFormula<{
  fixed: Figure;
  perUser: Figure;
  users: Figure;
  growth: Figure;
  years: Figure;
}>(
  'price.unused',
  'EUR/year',
  '(fixed + per user × users) × ((1 + g)^Y − 1) ÷ (g·Y)',
  ['T2'],
  ({ fixed, perUser, users, growth, years }) =>
    (fixed.value + perUser.value * users.value) * priceOverTerm(growth.value, years.value),
);

/** Price of a contract that holds no role: its fixed part is paid all the same (EUR/year). */
export function unusedPrice(providerId: string, contract: Contract, organization: Organization): Figure {
  const at = (...rest: string[]) => ['providers', providerId, contract.id, ...rest];
  return figure(IDLE_FIXED, {
    fixed: input(contract.price.fixedPerYear, 'EUR/year', at('price', 'fixedPerYear')),
    perUser: input(contract.price.perUser, 'EUR/year', at('price', 'perUser')),
    users: input(organization.users, 'count', ['organization', 'users']),
    growth: input(contract.indexation, 'ratio', at('indexation')),
    years: input(contract.termYears, 'years', at('termYears')),
  });
}
