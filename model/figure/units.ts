// Units every figure carries. They are labels for readers and brands for the compiler: no run-time cost.

/** The unit of a figure, shown beside its value and never converted silently. */
export type Unit =
  | 'EUR/year'
  | 'EUR'
  | 'EUR/day'
  | 'EUR/hour'
  | 'EUR/week'
  | 'EUR/month'
  | 'minutes'
  | 'hours'
  | 'hours/year'
  | 'hours/week'
  | 'days'
  | 'days/year'
  | 'weeks'
  | 'months'
  | 'years'
  | 'per year'
  | 'per month'
  | 'FTE'
  | 'ratio'
  /** A multiple of something else: 10 is ten times as much. */
  | 'times'
  | 'count'
  | 'count/FTE'
  | 'erlang'
  | 'yes/no';
