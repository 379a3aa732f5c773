// When a person is there, and how many hours of a year they can give to roles. Leave and public holidays are
// planned; illness, and the time to replace and train whoever leaves, are not (renewal–reward).

import type { Assume, AssumptionId } from '../catalogue/assumptions';
import type { RoleKind } from '../catalogue/ids';
import { nothing } from '../figure/arithmetic';
import { defineFormula, type Figure, figure, input, type Leaf } from '../figure/figure';
import { unplannedAbsence } from '../math/renewal';
import type { Person } from '../scenario/schema';

/** A person's presence: shares of each segment's hours planned, share of it missed, and usable hours. */
export interface PresenceFigures {
  readonly sickness: Figure;
  readonly departures: Figure;
  /** Unplanned absence, share of planned time (ratio). */
  readonly absent: Figure;
  /** Planned presence in office hours and outside them (ratio of the segment's hours). */
  readonly office: Figure;
  readonly offHours: Figure;
  /** Hours a year they can give to roles, all roles together (hours/year). */
  readonly capacity: Figure;
  /** Time to fill an empty post (weeks), and the same with the part of the ramp-up that is lost (years). */
  readonly refill: Figure;
  readonly recovery: Figure;
  /** Share of a year during which the post is empty after a departure (ratio). */
  readonly vacant: Figure;
}

const WORKED_HOURS = defineFormula<{ days: Figure; hoursPerDay: Figure; fte: Figure }>(
  'presence.worked-days',
  'hours/year',
  'days × hours per day × FTE',
  [],
  ({ days, hoursPerDay, fte }) => days.value * hoursPerDay.value * fte.value,
);

const WORKED_35 = defineFormula<{ hours: Figure; fte: Figure }>(
  'presence.worked-hours',
  'hours/year',
  'hours × FTE',
  [],
  ({ hours, fte }) => hours.value * fte.value,
);

const PLANNED = defineFormula<{ worked: Figure; hours: Figure }>(
  'presence.planned',
  'ratio',
  'min(1, hours worked ÷ hours of the segment)',
  [],
  ({ worked, hours }) => Math.min(1, hours.value > 0 ? worked.value / hours.value : 0),
);

const YEAR_HOURS = defineFormula<{ office: Figure; offHours: Figure }>(
  'presence.year-hours',
  'hours/year',
  'office hours + off-hours',
  [],
  ({ office, offHours }) => office.value + offHours.value,
);

const RECOVERY = defineFormula<{ weeks: Figure; rampUp: Figure; runbooks: Figure; effect: Figure }>(
  'presence.recovery',
  'years',
  'weeks to replace ÷ 52 + ramp-up ÷ 24 × (1 − δ·runbooks)',
  ['T4'],
  ({ weeks, rampUp, runbooks, effect }) =>
    weeks.value / 52 + (rampUp.value / 24) * Math.max(0, 1 - effect.value * runbooks.value),
);

const ABSENT = defineFormula<{ sickness: Figure; departures: Figure; recovery: Figure }>(
  'presence.absent',
  'ratio',
  '1 − (1 − sickness) ÷ (1 + departures × recovery)',
  ['renewal–reward'],
  ({ sickness, departures, recovery }) =>
    unplannedAbsence(Math.min(1, sickness.value), departures.value, recovery.value),
);

const VACANT = defineFormula<{ departures: Figure; recovery: Figure }>(
  'presence.vacant',
  'ratio',
  'departures × recovery ÷ (1 + departures × recovery)',
  ['renewal–reward'],
  ({ departures, recovery }) => {
    const gone = departures.value * recovery.value;
    return gone / (1 + gone);
  },
);

const CAPACITY = defineFormula<{
  worked: Figure;
  absent: Figure;
  training: Figure;
  days: Figure;
  productive: Figure;
  switching: Figure;
  furtherRoles: Figure;
}>(
  'presence.capacity',
  'hours/year',
  'worked × (1 − absent) × (1 − training ÷ days) × productive share × (1 − switching × further roles)',
  ['T1'],
  ({ worked, absent, training, days, productive, switching, furtherRoles }) =>
    worked.value *
    (1 - absent.value) *
    Math.max(0, 1 - training.value / days.value) *
    productive.value *
    Math.max(0.2, 1 - switching.value * furtherRoles.value),
);

/**
 * Presence and capacity of a person.
 * @param kind role kind that stands for them where the document leaves a default (their main role)
 * @param furtherRoles roles held beyond the first (each costs a switching loss)
 * @param runbooks level of the runbooks lever: it shortens the ramp-up of a successor
 */
export function presenceOf(
  person: Person,
  kind: RoleKind,
  furtherRoles: Leaf,
  runbooks: Figure,
  assume: Assume,
): PresenceFigures {
  const own = (
    field: 'sicknessRate' | 'attritionRate' | 'replaceWeeks' | 'rampUpMonths',
    id: AssumptionId,
  ) => {
    const value = person[field];
    const assumed = assume(id);
    return value === undefined ? assumed : input(value, assumed.unit, ['people', person.id, field]);
  };
  const contractor = person.status === 'contractor';
  const fte = input(person.fte, 'FTE', ['people', person.id, 'fte']);
  const sickness = own('sicknessRate', 'time.absence-rate');
  const departures = own('attritionRate', contractor ? 'people.contractor-departures' : `${kind}.departures`);
  const refill = own('replaceWeeks', contractor ? `${kind}.staff-weeks` : `${kind}.replace-weeks`);
  const recovery = figure(RECOVERY, {
    weeks: refill,
    rampUp: own('rampUpMonths', `${kind}.ramp-up-months`),
    runbooks,
    effect: assume('effect.runbooks-knowledge'),
  });
  const days = assume('time.days-218');
  const worked =
    person.workingTime === 'days-218'
      ? figure(WORKED_HOURS, { days, hoursPerDay: assume('time.hours-per-day'), fte })
      : figure(WORKED_35, { hours: assume('time.hours-35'), fte });
  const absent = figure(ABSENT, { sickness, departures, recovery });
  const shifts = person.schedule === 'shifts';
  const hours = shifts
    ? figure(YEAR_HOURS, { office: assume('time.office-hours'), offHours: assume('time.off-hours') })
    : assume('time.office-hours');
  const planned = figure(PLANNED, { worked, hours });
  return {
    sickness,
    departures,
    absent,
    refill,
    recovery,
    office: planned,
    offHours: shifts ? planned : nothing('ratio'),
    capacity: figure(CAPACITY, {
      worked,
      absent,
      training: assume('time.training-days'),
      days,
      productive: assume('time.productive-share'),
      switching: assume('time.switching-loss'),
      furtherRoles,
    }),
    vacant: figure(VACANT, { departures, recovery }),
  };
}

const HOURS_PER_POST = defineFormula<{
  days: Figure;
  hoursPerDay: Figure;
  sickness: Figure;
  training: Figure;
  productive: Figure;
}>(
  'presence.hours-per-post',
  'hours/year',
  'days × hours per day × (1 − sickness) × (1 − training ÷ days) × productive share',
  [],
  ({ days, hoursPerDay, sickness, training, productive }) =>
    days.value *
    hoursPerDay.value *
    (1 - sickness.value) *
    Math.max(0, 1 - training.value / days.value) *
    productive.value,
);

/** Productive hours of one full-time post (hours/year): the yardstick of required and available FTE. */
export function hoursPerPost(assume: Assume): Figure {
  return figure(HOURS_PER_POST, {
    days: assume('time.days-218'),
    hoursPerDay: assume('time.hours-per-day'),
    sickness: assume('time.absence-rate'),
    training: assume('time.training-days'),
    productive: assume('time.productive-share'),
  });
}
