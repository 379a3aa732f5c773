// What a person costs in a year: gross salary to employer cost and overhead, or days paid to a contractor,
// and what their turnover costs. Paid whether the time is used or not (memo T2: a fixed cost pays for idleness).

import type { Assume } from '../catalogue/assumptions';
import type { RoleKind } from '../catalogue/ids';
import { nothing } from '../figure/arithmetic';
import { constant, defineFormula, type Figure, figure, input } from '../figure/figure';
import type { Organization, Person } from '../scenario/schema';
import { employerCostAtRate, employerCostInFrance } from './employer-cost';

/** A person's yearly cost by nature (EUR/year). */
export interface PayFigures {
  readonly payroll: Figure;
  readonly overhead: Figure;
  readonly contractors: Figure;
  readonly turnover: Figure;
}

const EMPLOYER_COST_FRANCE = defineFormula<{
  gross: Figure;
  executive: Figure;
  headcount: Figure;
  accidentRate: Figure;
  mobilityRate: Figure;
}>(
  'pay.employer-cost-france',
  'EUR/year',
  'gross + contributions − general reduction (rules of 1 July 2026)',
  ['modele-social 11.1.0'],
  ({ gross, executive, headcount, accidentRate, mobilityRate }) =>
    employerCostInFrance(gross.value, {
      managerial: executive.value === 1,
      headcount: headcount.value,
      accidentRate: accidentRate.value,
      transportRate: mobilityRate.value,
    }).total,
);

const EMPLOYER_COST_RATE = defineFormula<{ gross: Figure; rate: Figure }>(
  'pay.employer-cost-rate',
  'EUR/year',
  'gross × (1 + rate)',
  [],
  ({ gross, rate }) => employerCostAtRate(gross.value, rate.value),
);

const PAYROLL = defineFormula<{ employerCost: Figure; fte: Figure }>(
  'pay.payroll',
  'EUR/year',
  'employer cost × FTE',
  [],
  ({ employerCost, fte }) => employerCost.value * fte.value,
);

const OVERHEAD = defineFormula<{ payroll: Figure; rate: Figure }>(
  'pay.overhead',
  'EUR/year',
  'payroll × overhead',
  [],
  ({ payroll, rate }) => payroll.value * rate.value,
);

const DAYS_PAID = defineFormula<{ days: Figure; fte: Figure; sickness: Figure }>(
  'pay.days',
  'days/year',
  'days × FTE × (1 − sickness)',
  ['T2'],
  ({ days, fte, sickness }) => days.value * fte.value * (1 - sickness.value),
);

const DAYS_OF_HOURS = defineFormula<{ hours: Figure; hoursPerDay: Figure }>(
  'pay.days-of-hours',
  'days/year',
  'hours ÷ hours per day',
  [],
  ({ hours, hoursPerDay }) => hours.value / hoursPerDay.value,
);

const CONTRACTOR = defineFormula<{ dayRate: Figure; days: Figure }>(
  'pay.contractor',
  'EUR/year',
  'day rate × days',
  ['T2'],
  ({ dayRate, days }) => dayRate.value * days.value,
);

const TURNOVER = defineFormula<{ departures: Figure; share: Figure; gross: Figure; fte: Figure }>(
  'pay.turnover',
  'EUR/year',
  'departures × replacement share × gross × FTE',
  [],
  ({ departures, share, gross, fte }) => departures.value * share.value * gross.value * fte.value,
);

const HOURS_PER_35H_DAY = constant(7, 'hours', 'hours-per-35h-day');

/** Yearly cost of a person. `sickness` and `departures` are those that their presence uses. */
export function payOf(
  person: Person,
  organization: Organization,
  assume: Assume,
  sickness: Figure,
  departures: Figure,
): PayFigures {
  const at = (field: string) => ['people', person.id, field];
  const fte = input(person.fte, 'FTE', at('fte'));
  if (person.status === 'contractor') {
    const days =
      person.workingTime === 'days-218'
        ? assume('time.days-218')
        : figure(DAYS_OF_HOURS, { hours: assume('time.hours-35'), hoursPerDay: HOURS_PER_35H_DAY });
    const contractors = figure(CONTRACTOR, {
      dayRate: input(person.dayRate, 'EUR/day', at('dayRate')),
      days: figure(DAYS_PAID, { days, fte, sickness }),
    });
    const none = nothing('EUR/year');
    return { payroll: none, overhead: none, contractors, turnover: none };
  }
  const gross = input(person.grossSalary, 'EUR/year', at('grossSalary'));
  const payroll = figure(PAYROLL, { employerCost: employerCostOf(gross, person, organization), fte });
  return {
    payroll,
    overhead: figure(OVERHEAD, { payroll, rate: assume('people.overhead') }),
    contractors: nothing('EUR/year'),
    turnover: figure(TURNOVER, { departures, share: assume('people.replacement-cost'), gross, fte }),
  };
}

function employerCostOf(gross: Figure, person: Person, organization: Organization): Figure {
  const { employerCost, headcount } = organization;
  if (employerCost.method === 'rate') {
    const rate = input(employerCost.rate, 'ratio', ['organization', 'employerCost', 'rate']);
    return figure(EMPLOYER_COST_RATE, { gross, rate });
  }
  return figure(EMPLOYER_COST_FRANCE, {
    gross,
    executive: input(person.executive ? 1 : 0, 'yes/no', ['people', person.id, 'executive']),
    headcount: input(headcount, 'count', ['organization', 'headcount']),
    accidentRate: input(employerCost.accidentRate, 'ratio', ['organization', 'employerCost', 'accidentRate']),
    mobilityRate: input(employerCost.mobilityRate, 'ratio', ['organization', 'employerCost', 'mobilityRate']),
  });
}

const LIST_HOUR = defineFormula<{ dayRate: Figure; hoursPerDay: Figure }>(
  'pay.list-hour',
  'EUR/hour',
  'day rate ÷ hours per day',
  [],
  ({ dayRate, hoursPerDay }) => dayRate.value / hoursPerDay.value,
);

/** Market price of an hour of a confirmed contractor on a role kind (EUR/hour). */
export function listHour(kind: RoleKind, assume: Assume): Figure {
  return figure(LIST_HOUR, {
    dayRate: assume(`${kind}.day-rate-confirmed`),
    hoursPerDay: assume('time.hours-per-day'),
  });
}
