// What a contract costs for one role: price of the first year averaged over the term, premium for what is
// hard to hand over, governance, transition and exit (memo T3, T4). Penalties are a matter of loss, not of cost.

import type { Assume, AssumptionId } from '../catalogue/assumptions';
import type { ContractKind, RoleKind } from '../catalogue/ids';
import { total } from '../figure/arithmetic';
import { constant, defineFormula, type Figure, figure, input } from '../figure/figure';
import { priceOverTerm } from '../math/renewal';
import type { Contract, Organization } from '../scenario/schema';
import { listHour } from './pay';

/** Yearly price of a contract for one role, and what goes with it (EUR/year). */
export interface PriceFigures {
  readonly price: Figure;
  readonly governance: Figure;
  readonly transition: Figure;
}

/** What the price of a contract for one role depends on. */
export interface PriceInputs {
  readonly providerId: string;
  readonly contract: Contract;
  readonly kind: RoleKind;
  /** Hours asked for this role, and for all roles of the contract (hours/year). */
  readonly hours: Figure;
  readonly asked: Figure;
  /** Measured need under the contract, for this role and for all: it splits the fixed price (hours/year). */
  readonly weight: Figure;
  readonly weights: Figure;
  readonly externalizability: Figure;
  readonly serviceContract: Figure;
  readonly runbooks: Figure;
  /** Part of the delegation that today's situation already has (0…1). */
  readonly known: Figure;
  readonly referenceLevel: Figure;
}

const LIST_PRICE = defineFormula<{ hour: Figure; factor: Figure }>(
  'price.list',
  'EUR/hour',
  'hour of a confirmed contractor × price of the kind of contract',
  [],
  ({ hour, factor }) => hour.value * factor.value,
);
const DAY_PRICE = defineFormula<{ day: Figure; hours: Figure }>(
  'price.day',
  'EUR/hour',
  'day rate ÷ hours per day',
  [],
  ({ day, hours }) => day.value / hours.value,
);
const VOLUME = defineFormula<{ perHour: Figure; hours: Figure }>(
  'price.volume',
  'EUR/year',
  'price per hour × hours',
  ['T2'],
  ({ perHour, hours }) => perHour.value * hours.value,
);
const CAPPED_VOLUME = defineFormula<{
  perHour: Figure;
  hours: Figure;
  asked: Figure;
  cap: Figure;
  beyond: Figure;
}>(
  'price.capped-volume',
  'EUR/year',
  'price per hour × hours × (part under the cap + beyond × part over it)',
  ['T3'],
  ({ perHour, hours, asked, cap, beyond }) => {
    const under = asked.value > cap.value ? cap.value / asked.value : 1;
    return perHour.value * hours.value * (under + beyond.value * (1 - under));
  },
);
const FIXED = defineFormula<{
  fixed: Figure;
  perUser: Figure;
  users: Figure;
  weight: Figure;
  weights: Figure;
}>(
  'price.fixed',
  'EUR/year',
  '(fixed + per user × users) × measured need ÷ measured need of the contract',
  ['T2'],
  ({ fixed, perUser, users, weight, weights }) =>
    weights.value > 0 ? ((fixed.value + perUser.value * users.value) * weight.value) / weights.value : 0,
);
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

/** Price per hour of need: the contract's own, else the list price of its kind for the role. */
function pricePerHour({ contract, providerId, kind }: PriceInputs, assume: Assume): Figure {
  const own = contract.price.perHour;
  if (own !== undefined)
    return input(own, 'EUR/hour', ['providers', providerId, contract.id, 'price', 'perHour']);
  const perDay = (id: AssumptionId) =>
    figure(DAY_PRICE, { day: assume(id), hours: assume('time.hours-per-day') });
  switch (contract.kind) {
    case 'software-vendor':
      return perDay('contract.price-vendor');
    case 'development-department':
      return perDay('contract.price-development');
    case 'contractor-agency':
      return figure(LIST_PRICE, { hour: listHour(kind, assume), factor: assume('contract.price-agency') });
    case 'managed-service':
      return figure(LIST_PRICE, {
        hour: listHour(kind, assume),
        factor: assume('contract.price-managed-service'),
      });
    case 'saas':
      return figure(LIST_PRICE, { hour: listHour(kind, assume), factor: assume('contract.price-saas') });
    default:
      return contract.kind satisfies never;
  }
}

/** What a year is billed: per hour and fixed, before premium and indexation. */
function firstYear(inputs: PriceInputs, organization: Organization, assume: Assume) {
  const { contract, providerId, hours, asked, weight, weights } = inputs;
  const at = (...rest: string[]) => ['providers', providerId, contract.id, ...rest];
  const perHour = pricePerHour(inputs, assume);
  const volume =
    contract.volumeCapHours === undefined
      ? figure(VOLUME, { perHour, hours })
      : figure(CAPPED_VOLUME, {
          perHour,
          hours,
          asked,
          cap: input(contract.volumeCapHours, 'hours/year', at('volumeCapHours')),
          beyond: input(contract.priceBeyondCap, 'times', at('priceBeyondCap')),
        });
  const fixed = figure(FIXED, {
    fixed: input(contract.price.fixedPerYear, 'EUR/year', at('price', 'fixedPerYear')),
    perUser: input(contract.price.perUser, 'EUR/year', at('price', 'perUser')),
    users: input(organization.users, 'count', ['organization', 'users']),
    weight,
    weights,
  });
  return { perHour, volume, fixed };
}

/** What becomes of an amount billed: averaged over the term with its premium, and what goes with it. */
function termsOf(inputs: PriceInputs, assume: Assume) {
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

/** Yearly price, governance, transition and exit of a contract for one role. */
export function priceOf(inputs: PriceInputs, organization: Organization, assume: Assume): PriceFigures {
  const { volume, fixed } = firstYear(inputs, organization, assume);
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
  const { perHour, fixed } = firstYear(inputs, organization, assume);
  const terms = termsOf(inputs, assume);
  const factor = terms.price(ONE_EURO).value;
  return {
    perHour: perHour.value * factor,
    fixed: fixed.value * factor,
    governance: terms.governance(ONE_EURO).value,
    transition: terms.transition(ONE_EURO).value,
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
