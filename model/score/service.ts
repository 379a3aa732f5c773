// Served on time, per role: own people and providers together, by frequency of need, then in one share
// weighted by the number of needs of today — fixed weights, so that the figure moves with service alone.

import { FREQUENCIES, type Frequency } from '../catalogue/ids';
import { total, weightedMean } from '../figure/arithmetic';
import { defineFormula, type Figure, figure, input } from '../figure/figure';
import type { Role } from '../scenario/schema';
import type { Cover } from './cover';
import { type Delegation, keptIn, remainder } from './delegation';
import { overSegments, respond, type SegmentResponse } from './incidents';
import type { Context, RoleNode } from './nodes';
import type { Pool } from './pool';
import { runShareAtNight } from './segments';
import { type CrewFigures, crewOf, serveLater, serveRun } from './work';

/** Number of needs of today, the weight of a role in every mean (per year). */
export interface NeedWeights {
  readonly weight: Figure;
  readonly weightBy: Readonly<Record<Frequency, Figure>>;
}

export interface Service extends NeedWeights {
  readonly onTime: Figure;
  readonly onTimeBy: Readonly<Partial<Record<Frequency, Figure>>>;
  readonly segments: readonly SegmentResponse[];
  readonly meanWait: Figure;
  readonly capacity: Figure;
}

type Mixed = { own: Figure; ownShare: Figure; shares: readonly Figure[]; levels: readonly Figure[] };

const MIXED = defineFormula<Mixed>(
  'service.mixed',
  'ratio',
  'own share × own service + Σ delegated share × level kept',
  ['T3'],
  ({ own, ownShare, shares, levels }) => {
    let sum = ownShare.value * own.value;
    for (let i = 0; i < shares.length; i++) sum += (shares[i] as Figure).value * (levels[i] as Figure).value;
    return Math.min(1, sum);
  },
);

const IN_SEGMENT = defineFormula<{ hours: Figure; share: Figure; own: Figure }>(
  'service.in-segment',
  'hours/year',
  'hours × share of arrivals × own share',
  [],
  ({ hours, share, own }) => hours.value * share.value * own.value,
);

const ITEMS = defineFormula<{ work: Figure; each: Figure }>(
  'service.items',
  'per year',
  'work ÷ size of a work item',
  [],
  ({ work, each }) => (each.value > 0 ? work.value / each.value : 0),
);

const MEAN = defineFormula<{ values: readonly Figure[]; weights: readonly Figure[] }>(
  'service.mean',
  'ratio',
  'Σ needs of today × share on time ÷ Σ needs of today',
  ['T2'],
  (inputs) => weightedMean(inputs, 1),
);

/** Share on time over several roles or frequencies; 1 where there is no need at all. */
export function meanOnTime(values: readonly Figure[], weights: readonly Figure[]): Figure {
  return figure(MEAN, { values, weights });
}

/** Service of one role. `pool` says what its holders also do. */
export function serve(
  node: RoleNode,
  delegation: Delegation,
  pool: Pool,
  cover: Cover,
  context: Context,
): Service {
  const segments = respond(node, delegation, pool, cover, context);
  const office = crewOf(node, false, context);
  const capacity = capacityOf(node, office, context);
  const later = serveLater(capacity, delegation.own);
  const incident = overSegments(segments, ({ segment, onTime }) =>
    mixed(onTime, delegation, 'incident', segment.offHours),
  );
  const by: Record<Frequency, Figure> = {
    run: serveRunOf(node, delegation, segments, office, context),
    incident,
    problem: mixed(later.problem, delegation, 'problem', false),
    project: mixed(later.project, delegation, 'project', false),
  };
  const needs = weighNeeds(node, context);
  const needed = frequenciesOf(node);
  const onTimeBy: Partial<Record<Frequency, Figure>> = {};
  for (const frequency of needed) onTimeBy[frequency] = by[frequency];
  return {
    onTime: meanOnTime(
      needed.map((frequency) => by[frequency]),
      needed.map((frequency) => needs.weightBy[frequency]),
    ),
    onTimeBy,
    ...needs,
    segments,
    meanWait: overSegments(segments, ({ wait }) => wait, 'hours'),
    capacity,
  };
}

function mixed(own: Figure, delegation: Delegation, frequency: Frequency, offHours: boolean): Figure {
  const parts = delegation.parts.filter(
    ({ link }) => link.contract.frequencies.includes(frequency) && (!offHours || link.contract.offHours),
  );
  if (parts.length === 0) return own;
  const ownShare =
    frequency === 'incident' || frequency === 'run'
      ? keptIn(delegation, frequency, offHours)
      : figure(OWN, { delegated: delegation.by[frequency] });
  return figure(MIXED, {
    own,
    ownShare,
    shares: parts.map(({ link }) => link.share),
    levels: parts.map(({ level }) => level),
  });
}

const OWN = defineFormula<{ delegated: Figure }>(
  'service.own-share',
  'ratio',
  '1 − delegated',
  [],
  ({ delegated }) => remainder(delegated.value),
);

/** Share of the regular work done on time: by day, and at night for the part that falls due then. */
function serveRunOf(
  node: RoleNode,
  delegation: Delegation,
  segments: readonly SegmentResponse[],
  crew: CrewFigures,
  context: Context,
): Figure {
  const night = segments.find(({ segment }) => segment.offHours);
  const office = segments.filter(({ segment }) => !segment.offHours);
  const nobody = overSegments(office, (one) => one.nobody);
  if (night === undefined) {
    return mixed(serveRun(crew, nobody, delegation.own, context), delegation, 'run', false);
  }
  const { hours } = node.need;
  const incidentsAtNight = night.segment.share;
  const runAtNight = runShareAtNight(node.role);
  const by = (atNight: boolean) => {
    const share = (one: Figure) => (atNight ? one : figure(OWN, { delegated: one }));
    const own = (frequency: 'run' | 'incident') => keptIn(delegation, frequency, atNight);
    const work = {
      run: figure(IN_SEGMENT, { hours: hours.run, share: share(runAtNight), own: own('run') }),
      incident: figure(IN_SEGMENT, {
        hours: hours.incident,
        share: share(incidentsAtNight),
        own: own('incident'),
      }),
    };
    const there = atNight ? crewOf(node, true, context) : crew;
    const served = serveRun(there, atNight ? night.nobody : nobody, work, context);
    return { served: mixed(served, delegation, 'run', atNight), weight: share(runAtNight) };
  };
  const [day, dark] = [by(false), by(true)];
  return meanOnTime([day.served, dark.served], [day.weight, dark.weight]);
}

/** Hours a year our own people can give the role, day and night (hours/year). */
function capacityOf(node: RoleNode, office: CrewFigures, context: Context): Figure {
  if (!node.role.offHours.served) return office.capacity;
  const night = crewOf(node, true, context);
  return total('service.capacity', 'hours/year', [office.capacity, night.capacity]);
}

/** Frequencies at which a role is needed. */
function frequenciesOf({ need }: RoleNode): readonly Frequency[] {
  return FREQUENCIES.filter((frequency) => need.hours[frequency].value > 0);
}

/** How much a role counts in the share on time, by frequency and over those at which it is needed. */
export function weighNeeds(node: RoleNode, context: Context): NeedWeights {
  const weightBy = countNeeds(context.todayRoles.get(node.role.id) ?? node.role, context);
  const weights = frequenciesOf(node).map((frequency) => weightBy[frequency]);
  return { weight: total('service.needs', 'per year', weights), weightBy };
}

/** Tickets and work items of a role today, by frequency (per year). */
function countNeeds(today: Role, { assume }: Context): Record<Frequency, Figure> {
  const { run, incident, problem, project } = today.need;
  const at = (...rest: string[]) => ['today', 'roles', today.id, 'need', ...rest];
  return {
    run: figure(ITEMS, {
      work: input(run.hoursPerYear, 'hours/year', at('run', 'hoursPerYear')),
      each: assume('work-item.run-hours'),
    }),
    incident: input(incident.perYear, 'per year', at('incident', 'perYear')),
    problem: input(problem.perYear, 'per year', at('problem', 'perYear')),
    project: figure(ITEMS, {
      work: input(project.daysPerYear, 'days/year', at('project', 'daysPerYear')),
      each: assume('work-item.project-days'),
    }),
  };
}
