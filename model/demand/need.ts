// What a role needs after industrialization (memo T4, T5). Needs are measured at the levers of today, so
// only the ratio between the new effect and today's counts: today's scenario is never counted twice.

import type { Assume } from '../catalogue/assumptions';
import { type Frequency, LEVERS, type Lever } from '../catalogue/ids';
import { total } from '../figure/arithmetic';
import { constant, defineFormula, type Figure, figure, input, type Leaf } from '../figure/figure';
import type { Role, Scenario } from '../scenario/schema';

export type LeverFigures = Readonly<Record<Lever, Leaf>>;

/** Hours a year by frequency, with the incident figures that queues need. */
export interface NeedFigures {
  readonly levers: LeverFigures;
  /** Levers at which the need was measured, and its hours then (hours/year). */
  readonly todayLevers: LeverFigures;
  readonly todayHours: Figure;
  readonly todayIncidentHours: Figure;
  readonly hours: Readonly<Record<Frequency, Figure>>;
  readonly total: Figure;
  /** Incidents per year and mean effort of one (hours), after industrialization. */
  readonly incidents: Figure;
  readonly effort: Figure;
  /** Mean effort of one long problem (hours), after industrialization. */
  readonly problemEffort: Figure;
}

/** Levers in force for a role: its own where given, else the organisation's. */
export function leversOf(scenario: Scenario, role: Role | undefined): LeverFigures {
  const figures = {} as Record<Lever, Leaf>;
  for (const lever of LEVERS) {
    const own = role?.levers?.[lever];
    figures[lever] =
      own === undefined
        ? input(scenario.industrialization[lever], 'ratio', ['industrialization', lever])
        : input(own, 'ratio', ['roles', (role as Role).id, 'levers', lever]);
  }
  return figures;
}

type Relief = { effect: Figure; now: Figure; today: Figure };

const RELIEF = defineFormula<Relief>(
  'need.relief',
  'ratio',
  '(1 − ε·now) / (1 − ε·today)',
  ['T4', 'T5'],
  ({ effect, now, today }) =>
    Math.max(0, 1 - effect.value * now.value) / Math.max(1e-6, 1 - effect.value * today.value),
);

const RUN_HOURS = defineFormula<{ hours: Figure; relief: Figure }>(
  'need.run',
  'hours/year',
  'hours × relief',
  ['T2', 'T4'],
  ({ hours, relief }) => hours.value * relief.value,
);

const INCIDENT_RATE = defineFormula<{ perYear: Figure; relief: Figure }>(
  'need.incidents',
  'per year',
  'incidents × relief',
  ['T2a', 'T4'],
  ({ perYear, relief }) => perYear.value * relief.value,
);

const EFFORT = defineFormula<{ hours: Figure; relief: Figure }>(
  'need.effort',
  'hours',
  'effort × relief',
  ['T4'],
  ({ hours, relief }) => hours.value * relief.value,
);

const WORK_HOURS = defineFormula<{ perYear: Figure; effort: Figure }>(
  'need.work',
  'hours/year',
  'arrivals × effort',
  ['T2'],
  ({ perYear, effort }) => perYear.value * effort.value,
);

const PROJECT_HOURS = defineFormula<{ days: Figure; hoursPerDay: Figure }>(
  'need.project',
  'hours/year',
  'days × hours per day',
  ['T2c'],
  ({ days, hoursPerDay }) => days.value * hoursPerDay.value,
);

const MEASURED = defineFormula<{
  run: Figure;
  incidents: Figure;
  incidentEffort: Figure;
  problems: Figure;
  problemEffort: Figure;
  projects: Figure;
}>(
  'need.measured',
  'hours/year',
  'run + incidents × effort + problems × effort + projects, as measured',
  ['T2'],
  ({ run, incidents, incidentEffort, problems, problemEffort, projects }) =>
    run.value +
    incidents.value * incidentEffort.value +
    problems.value * problemEffort.value +
    projects.value,
);

/**
 * Yearly need of a role at the levers of its scenario.
 * @param today levers at which the need was measured
 */
export function needOf(role: Role, levers: LeverFigures, today: LeverFigures, assume: Assume): NeedFigures {
  const { run, incident, problem, project } = role.need;
  const at = (...rest: string[]) => ['roles', role.id, 'need', ...rest];
  const relief = (effect: Figure, lever: Lever) =>
    figure(RELIEF, { effect, now: levers[lever], today: today[lever] });
  const quicker = relief(assume('effect.runbooks-effort'), 'runbooks');
  const incidents = figure(INCIDENT_RATE, {
    perYear: input(incident.perYear, 'per year', at('incident', 'perYear')),
    relief: relief(assume('effect.integration-incidents'), 'integration'),
  });
  const effort = figure(EFFORT, {
    hours: input(incident.effortHours, 'hours', at('incident', 'effortHours')),
    relief: quicker,
  });
  const problemEffort = figure(EFFORT, {
    hours: input(problem.effortHours, 'hours', at('problem', 'effortHours')),
    relief: quicker,
  });
  const hours = {
    run: figure(RUN_HOURS, {
      hours: input(run.hoursPerYear, 'hours/year', at('run', 'hoursPerYear')),
      relief: relief(assume('effect.automation-run'), 'automation'),
    }),
    incident: figure(WORK_HOURS, { perYear: incidents, effort }),
    problem: figure(WORK_HOURS, {
      perYear: input(problem.perYear, 'per year', at('problem', 'perYear')),
      effort: problemEffort,
    }),
    project: figure(PROJECT_HOURS, {
      days: input(project.daysPerYear, 'days/year', at('project', 'daysPerYear')),
      hoursPerDay: assume('time.hours-per-day'),
    }),
  };
  const parts = [hours.run, hours.incident, hours.problem, hours.project];
  const todayHours = figure(MEASURED, {
    run: input(run.hoursPerYear, 'hours/year', at('run', 'hoursPerYear')),
    incidents: input(incident.perYear, 'per year', at('incident', 'perYear')),
    incidentEffort: input(incident.effortHours, 'hours', at('incident', 'effortHours')),
    problems: input(problem.perYear, 'per year', at('problem', 'perYear')),
    problemEffort: input(problem.effortHours, 'hours', at('problem', 'effortHours')),
    projects: hours.project,
  });
  const todayIncidentHours = figure(WORK_HOURS, {
    perYear: input(incident.perYear, 'per year', at('incident', 'perYear')),
    effort: input(incident.effortHours, 'hours', at('incident', 'effortHours')),
  });
  return {
    levers,
    todayLevers: today,
    todayHours,
    todayIncidentHours,
    hours,
    total: total('need.total', 'hours/year', parts),
    incidents,
    effort,
    problemEffort,
  };
}

const EXTERNALIZABILITY_WEIGHT = {
  integration: 'externalizability.integration',
  automation: 'externalizability.automation',
  runbooks: 'externalizability.runbooks',
  serviceContract: 'externalizability.service-contract',
} as const;

type WeightedLevers = { levels: readonly Figure[]; weights: readonly Figure[] };

const EXTERNALIZABILITY = defineFormula<WeightedLevers>(
  'need.externalizability',
  'ratio',
  'Π leverᵢ^(wᵢ / Σw)',
  ['T4'],
  ({ levels, weights }) => {
    let logs = 0;
    let sum = 0;
    for (let i = 0; i < levels.length; i++) {
      const weight = (weights[i] as Figure).value;
      sum += weight;
      if (weight > 0) logs += weight * Math.log((levels[i] as Figure).value);
    }
    return sum > 0 ? Math.exp(logs / sum) : 0;
  },
);

/** How easily a role can be handed over, 0…1: weighted geometric mean of its four levers. */
export function externalizabilityOf(levers: LeverFigures, assume: Assume): Figure {
  return figure(EXTERNALIZABILITY, {
    levels: LEVERS.map((lever) => levers[lever]),
    weights: LEVERS.map((lever) => assume(EXTERNALIZABILITY_WEIGHT[lever])),
  });
}

/** Level of the levers at which the default assumptions were stated (domain level 1 of 4). */
export const REFERENCE_LEVEL = constant(0.25, 'ratio', 'reference-level');
