// Several roles on one head: incidents of other roles compete for the same people (memo T1). While somebody is
// there, they take their part of their other roles' incidents, shared with the colleagues then present.

import { nothing, total } from '../figure/arithmetic';
import { constant, defineFormula, type Figure, figure, input } from '../figure/figure';
import { type Delegation, keptIn } from './delegation';
import type { Context, PersonLink, RoleNode } from './nodes';
import type { Segment } from './segments';

/** Incident load of a role on its own people (erlangs) and mean number of them there, by kind of hours. */
export interface RoleLoads {
  readonly office: Figure;
  readonly offHours: Figure;
  readonly present: Figure;
  readonly presentOffHours: Figure;
}

/** Incident loads of every role and the effort behind them: what roles sharing people take from each other. */
export interface Pool {
  readonly loads: ReadonlyMap<RoleNode, RoleLoads>;
  /** Incident hours of all roles as measured (hours/year), and the same weighted by effort. */
  readonly hours: Figure;
  readonly workTimesEffort: Figure;
}

const ALL_DAY = constant(1, 'ratio', 'all-arrivals');

const SEGMENT_LOAD = defineFormula<{ hours: Figure; own: Figure; share: Figure; length: Figure }>(
  'pool.segment-load',
  'erlang',
  'incident hours × own share × share of arrivals ÷ hours of the segment',
  ['Erlang 1917'],
  ({ hours, own, share, length }) => (hours.value * own.value * share.value) / length.value,
);

/** Incident load of a role in a segment (erlangs). */
export function segmentLoad(node: RoleNode, delegation: Delegation, segment: Segment): Figure {
  return figure(SEGMENT_LOAD, {
    hours: node.need.hours.incident,
    own: keptIn(delegation, 'incident', segment.offHours),
    share: segment.share,
    length: segment.hours,
  });
}

const COLLEAGUES = defineFormula<{ all: Figure; present: Figure; absent: Figure }>(
  'pool.colleagues',
  'count',
  'mean number of holders present − own presence',
  ['T1'],
  ({ all, present, absent }) => Math.max(0, all.value - present.value * (1 - absent.value)),
);

type Others = { loads: readonly Figure[]; colleagues: readonly Figure[] };

const OTHER_LOAD = defineFormula<Others>(
  'pool.other-load',
  'erlang',
  'Σ load of the other role ÷ (1 + colleagues present)',
  ['T1'],
  ({ loads, colleagues }) => {
    let sum = 0;
    for (let j = 0; j < loads.length; j++) {
      sum += (loads[j] as Figure).value / (1 + (colleagues[j] as Figure).value);
    }
    return sum;
  },
);

const NO_LOAD = nothing('erlang');

/** Incident load of their other roles on each holder of a role while present (erlangs). */
export function otherLoads(
  node: RoleNode,
  holders: readonly PersonLink[],
  loads: ReadonlyMap<RoleNode, RoleLoads>,
  offHours: boolean,
): readonly Figure[] {
  return holders.map(({ node: who }) => {
    const others = who.links.filter((link) => link.role !== node && !link.backup && link.level >= 2);
    if (others.length === 0) return NO_LOAD;
    const { absent } = who.presence;
    const present = offHours ? who.presence.offHours : who.presence.office;
    return figure(OTHER_LOAD, {
      loads: others.map(({ role }) => (loads.get(role) as RoleLoads)[offHours ? 'offHours' : 'office']),
      colleagues: others.map(({ role }) => {
        const all = (loads.get(role) as RoleLoads)[offHours ? 'presentOffHours' : 'present'];
        return figure(COLLEAGUES, { all, present, absent });
      }),
    });
  });
}

const MEAN_PRESENT = defineFormula<{ present: readonly Figure[]; absent: readonly Figure[] }>(
  'pool.mean-present',
  'count',
  'Σ present × (1 − absent)',
  ['T1'],
  ({ present, absent }) => {
    let sum = 0;
    for (let i = 0; i < present.length; i++) {
      sum += (present[i] as Figure).value * (1 - (absent[i] as Figure).value);
    }
    return sum;
  },
);

function meanPresent(node: RoleNode, offHours: boolean): Figure {
  return figure(MEAN_PRESENT, {
    present: node.holders.map(({ node: who }) => (offHours ? who.presence.offHours : who.presence.office)),
    absent: node.holders.map(({ node: who }) => who.presence.absent),
  });
}

const WORK_TIMES_EFFORT = defineFormula<{ hours: readonly Figure[]; efforts: readonly Figure[] }>(
  'pool.work-times-effort',
  'hours',
  'Σ incident hours as measured × effort',
  [],
  ({ hours, efforts }) => {
    let sum = 0;
    for (let j = 0; j < hours.length; j++) sum += (hours[j] as Figure).value * (efforts[j] as Figure).value;
    return sum;
  },
);

const OTHER_EFFORT = defineFormula<{ all: Figure; hours: Figure; own: Figure; effort: Figure }>(
  'pool.other-effort',
  'hours',
  '(Σ incident hours × effort − own) ÷ (Σ incident hours − own)',
  [],
  ({ all, hours, own, effort }) => {
    const others = hours.value - own.value;
    return others > 1e-9 * hours.value ? Math.max(0, all.value - own.value * effort.value) / others : 0;
  },
);

/** Mean effort of the incidents of all other roles, weighted by work: what a busy colleague is busy with. */
export function otherEffort(node: RoleNode, pool: Pool): Figure {
  const { need } = node;
  return figure(OTHER_EFFORT, {
    all: pool.workTimesEffort,
    hours: pool.hours,
    own: need.todayIncidentHours,
    effort: need.effort,
  });
}

/** Reads the pool of a scenario. */
export function poolOf(context: Context, delegations: ReadonlyMap<RoleNode, Delegation>): Pool {
  const roles = [...context.roles.values()];
  // As measured: a lever that calms one role more than another must not shift the mean.
  const hours = roles.map(({ need }) => need.todayIncidentHours);
  const efforts = roles.map(({ need }) => need.effort);
  return {
    loads: loadsOf(context, delegations),
    hours: total('pool.hours', 'hours/year', hours),
    workTimesEffort: figure(WORK_TIMES_EFFORT, { hours, efforts }),
  };
}

function loadsOf(
  context: Context,
  delegations: ReadonlyMap<RoleNode, Delegation>,
): ReadonlyMap<RoleNode, RoleLoads> {
  const loads = new Map<RoleNode, RoleLoads>();
  for (const [node, delegation] of delegations) {
    const { offHours, id } = node.role;
    const load = (share: Figure, night: boolean) =>
      figure(SEGMENT_LOAD, {
        hours: node.need.hours.incident,
        own: keptIn(delegation, 'incident', night),
        share,
        length: context.assume(night ? 'time.off-hours' : 'time.office-hours'),
      });
    const there = { present: meanPresent(node, false), presentOffHours: meanPresent(node, true) };
    if (!offHours.served) {
      loads.set(node, { ...there, office: load(ALL_DAY, false), offHours: NO_LOAD });
      continue;
    }
    const share = input(offHours.incidentShare, 'ratio', ['roles', id, 'offHours', 'incidentShare']);
    loads.set(node, {
      ...there,
      office: load(figure(BY_DAY, { share }), false),
      offHours: load(share, true),
    });
  }
  return loads;
}

const BY_DAY = defineFormula<{ share: Figure }>(
  'pool.by-day',
  'ratio',
  '1 − share of arrivals off-hours',
  [],
  ({ share }) => 1 - share.value,
);
