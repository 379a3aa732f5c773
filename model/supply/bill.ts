// What a contract bills for one role in its first year: hours at their price, up to a cap and beyond it, and the role’s
// part of what is fixed.

import type { Assume, AssumptionId } from '../catalogue/assumptions';
import { defineFormula, type Figure, figure, input } from '../figure/figure';
import type { Organization } from '../scenario/schema';
import { listHour } from './pay';
import type { PriceInputs } from './price-inputs';

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
export function billOf(inputs: PriceInputs, organization: Organization, assume: Assume) {
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
