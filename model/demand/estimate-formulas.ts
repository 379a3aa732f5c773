// The arithmetic that turns the size of an organisation into needs: count × driver, in the few shapes that
// drivers come in. Every estimate is one of these, so that a reader can follow it down to its assumptions.

import { defineFormula, type Figure, figure } from '../figure/figure';

type Pair<A extends string, B extends string> = { readonly [name in A | B]: Figure };

const YEARLY = defineFormula<Pair<'count', 'perUnit'>>(
  'estimate.yearly',
  'per year',
  'count × per unit and year',
  ['T2'],
  ({ count, perUnit }) => count.value * perUnit.value,
);

const MONTHLY = defineFormula<Pair<'count', 'perMonth'>>(
  'estimate.monthly',
  'per year',
  'count × per unit and month × 12',
  ['T2'],
  ({ count, perMonth }) => count.value * perMonth.value * 12,
);

const PART = defineFormula<Pair<'perYear', 'share'>>(
  'estimate.part',
  'per year',
  'arrivals × share',
  ['T2'],
  ({ perYear, share }) => perYear.value * share.value,
);

const REST = defineFormula<Pair<'perYear', 'share'>>(
  'estimate.rest',
  'per year',
  'arrivals × (1 − share)',
  ['T2'],
  ({ perYear, share }) => perYear.value * (1 - share.value),
);

const WORK = defineFormula<Pair<'perYear', 'hours'>>(
  'estimate.work',
  'hours/year',
  'arrivals × hours each',
  ['T2'],
  ({ perYear, hours }) => perYear.value * hours.value,
);

const MINUTES = defineFormula<Pair<'perYear', 'minutes'>>(
  'estimate.minutes',
  'hours/year',
  'arrivals × minutes each ÷ 60',
  ['T2'],
  ({ perYear, minutes }) => (perYear.value * minutes.value) / 60,
);

const POSTS = defineFormula<{ count: Figure; perPost: Figure; hoursPerPost: Figure }>(
  'estimate.posts',
  'hours/year',
  'count ÷ count per post × hours of a post',
  ['T1'],
  ({ count, perPost, hoursPerPost }) =>
    perPost.value > 0 ? (count.value / perPost.value) * hoursPerPost.value : 0,
);

const RENEWAL = defineFormula<{ count: Figure; hours: Figure; years: Figure }>(
  'estimate.renewal',
  'hours/year',
  'count × hours each ÷ years between two',
  ['T2d'],
  ({ count, hours, years }) => (years.value > 0 ? (count.value * hours.value) / years.value : 0),
);

const REMAINDER = defineFormula<{ whole: Figure; taken: readonly Figure[] }>(
  'estimate.remainder',
  'hours/year',
  'whole − incidents − problems, at least 0',
  ['T2d'],
  ({ whole, taken }) => Math.max(0, whole.value - taken.reduce((sum, part) => sum + part.value, 0)),
);

const DAYS = defineFormula<Pair<'count', 'days'>>(
  'estimate.days',
  'days/year',
  'count × days each',
  ['T2c'],
  ({ count, days }) => count.value * days.value,
);

const TIERED_DAYS = defineFormula<{ count: Figure; main: Figure; daysMain: Figure; daysOther: Figure }>(
  'estimate.tiered-days',
  'days/year',
  'min(count, main) × days each + (count − main) × fewer days each',
  ['T2d'],
  ({ count, main, daysMain, daysOther }) =>
    Math.min(count.value, main.value) * daysMain.value +
    Math.max(0, count.value - main.value) * daysOther.value,
);

const DAY_HOURS = defineFormula<Pair<'days', 'hoursPerDay'>>(
  'estimate.day-hours',
  'hours/year',
  'days × hours per day',
  ['T2'],
  ({ days, hoursPerDay }) => days.value * hoursPerDay.value,
);

const HOURS_SHARE = defineFormula<Pair<'hours', 'share'>>(
  'estimate.hours-share',
  'hours/year',
  'hours × share',
  ['T2d'],
  ({ hours, share }) => hours.value * share.value,
);

const EFFORT_SUM = defineFormula<{ parts: readonly Figure[] }>(
  'estimate.effort',
  'hours',
  'work + travel and closing',
  ['T2a'],
  ({ parts }) => parts.reduce((sum, part) => sum + part.value, 0),
);

const SEAT = defineFormula<{ own: Figure; posts: Figure; hoursPerPost: Figure; technicians: Figure }>(
  'estimate.seat',
  'hours/year',
  'max(own work, posts of a staffed seat × hours of a post − technicians’ work)',
  ['T1', 'T2d'],
  ({ own, posts, hoursPerPost, technicians }) =>
    Math.max(own.value, posts.value * hoursPerPost.value - technicians.value),
);

const DURATION = defineFormula<{ months: Figure }>(
  'estimate.duration',
  'days',
  'months × 365 ÷ 12',
  ['T2b'],
  ({ months }) => (months.value * 365) / 12,
);

export const yearly = (count: Figure, perUnit: Figure) => figure(YEARLY, { count, perUnit });
export const monthly = (count: Figure, perMonth: Figure) => figure(MONTHLY, { count, perMonth });
export const part = (perYear: Figure, share: Figure) => figure(PART, { perYear, share });
export const rest = (perYear: Figure, share: Figure) => figure(REST, { perYear, share });
export const work = (perYear: Figure, hours: Figure) => figure(WORK, { perYear, hours });
export const minutesOfWork = (perYear: Figure, minutes: Figure) => figure(MINUTES, { perYear, minutes });
export const posts = (count: Figure, perPost: Figure, hoursPerPost: Figure) =>
  figure(POSTS, { count, perPost, hoursPerPost });
export const renewal = (count: Figure, hours: Figure, years: Figure) =>
  figure(RENEWAL, { count, hours, years });
export const remainder = (whole: Figure, taken: readonly Figure[]) => figure(REMAINDER, { whole, taken });
export const days = (count: Figure, each: Figure) => figure(DAYS, { count, days: each });
export const tieredDays = (count: Figure, main: Figure, daysMain: Figure, daysOther: Figure) =>
  figure(TIERED_DAYS, { count, main, daysMain, daysOther });
export const dayHours = (dayCount: Figure, hoursPerDay: Figure) =>
  figure(DAY_HOURS, { days: dayCount, hoursPerDay });
export const shareOfHours = (hours: Figure, share: Figure) => figure(HOURS_SHARE, { hours, share });
export const effortOf = (...parts: Figure[]) => figure(EFFORT_SUM, { parts });
export const seat = (own: Figure, seatPosts: Figure, hoursPerPost: Figure, technicians: Figure) =>
  figure(SEAT, { own, posts: seatPosts, hoursPerPost, technicians });
export const durationOf = (months: Figure) => figure(DURATION, { months });
