// Several roles on one head: incidents of other roles compete for the same people (memo T1). What the same
// holders share is pooled into one queue; what only some of them do takes part of their time away.

import { nothing } from '../figure/arithmetic';
import { constant, defineFormula, type Figure, figure, input } from '../figure/figure';
import type { Context, PersonLink, RoleNode } from './context';
import type { Delegation } from './delegation';
import type { Segment } from './segments';

/** Incident load of a role that falls on its own people (erlangs), in office hours and outside. */
export interface RoleLoads {
  readonly office: Figure;
  readonly offHours: Figure;
}

const SEGMENT_LOAD = defineFormula<{ hours: Figure; own: Figure; share: Figure; length: Figure }>(
  'pool.segment-load',
  'erlang',
  'incident hours × own share × share of arrivals ÷ hours of the segment',
  ['Erlang 1917'],
  ({ hours, own, share, length }) => (hours.value * own.value * share.value) / length.value,
);

const OWN_SHARE = defineFormula<{ delegated: readonly Figure[] }>(
  'pool.own-share',
  'ratio',
  '1 − Σ shares delegated in the window',
  ['T3'],
  ({ delegated }) => Math.max(0, 1 - delegated.reduce((sum, one) => sum + one.value, 0)),
);

const ALL = constant(1, 'ratio', 'all-own');

/** Share of the incidents of a segment that our own people answer. */
export function ownShareIn(delegation: Delegation, offHours: boolean): Figure {
  const delegated = delegation.parts
    .filter(
      ({ link }) => link.contract.frequencies.includes('incident') && (!offHours || link.contract.offHours),
    )
    .map(({ link }) => link.share);
  return delegated.length === 0 ? ALL : figure(OWN_SHARE, { delegated });
}

/** Incident load of a role in a segment (erlangs). */
export function segmentLoad(node: RoleNode, delegation: Delegation, segment: Segment): Figure {
  return figure(SEGMENT_LOAD, {
    hours: node.need.hours.incident,
    own: ownShareIn(delegation, segment.offHours),
    share: segment.share,
    length: segment.hours,
  });
}

const FALLS_ON = defineFormula<{ load: Figure; common: Figure; holders: Figure }>(
  'pool.falls-on',
  'erlang',
  'load of the other role × common holders ÷ its holders',
  ['T1'],
  ({ load, common, holders }) => (load.value * common.value) / holders.value,
);

type Shared = { loads: readonly Figure[]; overlaps: readonly Figure[] };

const POOLED_LOAD = defineFormula<Shared>(
  'pool.pooled-load',
  'erlang',
  'Σ ω · load that falls on the holders',
  ['T1'],
  ({ loads, overlaps }) => {
    let sum = 0;
    for (let j = 0; j < loads.length; j++) sum += (loads[j] as Figure).value * (overlaps[j] as Figure).value;
    return sum;
  },
);

const DISTRACTION = defineFormula<Shared & { present: readonly Figure[] }>(
  'pool.distraction',
  'ratio',
  'Σ (1 − ω) · load that falls on the holders ÷ mean number present',
  ['T1'],
  ({ loads, overlaps, present }) => {
    let sum = 0;
    for (let j = 0; j < loads.length; j++)
      sum += (loads[j] as Figure).value * (1 - (overlaps[j] as Figure).value);
    let there = 0;
    for (const one of present) there += one.value;
    return there > 0 ? sum / there : 0;
  },
);

const POOLED_EFFORT = defineFormula<Shared & { ownLoad: Figure; effort: Figure; efforts: readonly Figure[] }>(
  'pool.effort',
  'hours',
  'Σ load × effort ÷ Σ load, over the pool',
  [],
  ({ ownLoad, effort, loads, overlaps, efforts }) => {
    let weight = ownLoad.value;
    let sum = ownLoad.value * effort.value;
    for (let j = 0; j < loads.length; j++) {
      const load = (loads[j] as Figure).value * (overlaps[j] as Figure).value;
      weight += load;
      sum += load * (efforts[j] as Figure).value;
    }
    return weight > 0 ? sum / weight : effort.value;
  },
);

export interface PoolFigures {
  readonly ownLoad: Figure;
  readonly pooledLoad: Figure;
  readonly distraction: Figure;
  readonly pooledEffort: Figure;
}

/** What the holders of a role share with its other roles, in one segment. */
export function poolOf(
  node: RoleNode,
  delegation: Delegation,
  segment: Segment,
  holders: readonly PersonLink[],
  loadsOf: ReadonlyMap<RoleNode, RoleLoads>,
): PoolFigures {
  const ownLoad = segmentLoad(node, delegation, segment);
  const others = countCommon(node, holders);
  if (others.size === 0) {
    return {
      ownLoad,
      pooledLoad: nothing('erlang'),
      distraction: nothing('ratio'),
      pooledEffort: node.need.effort,
    };
  }
  const loads: Figure[] = [];
  const overlaps: Figure[] = [];
  const efforts: Figure[] = [];
  for (const [other, common] of others) {
    const load = loadsOf.get(other) as RoleLoads;
    loads.push(
      figure(FALLS_ON, {
        load: segment.offHours ? load.offHours : load.office,
        common: constant(common, 'count', 'common-holders'),
        holders: constant(countHolders(other, segment.offHours), 'count', 'holders'),
      }),
    );
    overlaps.push(constant(common / holders.length, 'ratio', 'overlap'));
    efforts.push(other.need.effort);
  }
  const present = holders.map(({ node: who }) =>
    segment.offHours ? who.presence.offHours : who.presence.office,
  );
  return {
    ownLoad,
    pooledLoad: figure(POOLED_LOAD, { loads, overlaps }),
    distraction: figure(DISTRACTION, { loads, overlaps, present }),
    pooledEffort: figure(POOLED_EFFORT, { ownLoad, effort: node.need.effort, loads, overlaps, efforts }),
  };
}

/** Other roles for which holders of this one also answer, with how many of them do. */
function countCommon(node: RoleNode, holders: readonly PersonLink[]): Map<RoleNode, number> {
  const common = new Map<RoleNode, number>();
  for (const { node: who } of holders) {
    if (who.links.length < 2) continue;
    for (const link of who.links) {
      if (link.role === node || link.backup || link.level < 2) continue;
      common.set(link.role, (common.get(link.role) ?? 0) + 1);
    }
  }
  return common;
}

function countHolders(node: RoleNode, offHours: boolean): number {
  if (!offHours) return node.holders.length;
  let count = 0;
  for (const { node: who } of node.holders) if (who.presence.offHours.value > 0) count++;
  return count;
}

/** Incident loads of every role, in office hours and outside: what roles sharing people take from each other. */
export function loadsOf(
  context: Context,
  delegations: ReadonlyMap<RoleNode, Delegation>,
): ReadonlyMap<RoleNode, RoleLoads> {
  const loads = new Map<RoleNode, RoleLoads>();
  for (const [node, delegation] of delegations) {
    const { offHours, id } = node.role;
    const load = (share: Figure, night: boolean) =>
      figure(SEGMENT_LOAD, {
        hours: node.need.hours.incident,
        own: ownShareIn(delegation, night),
        share,
        length: context.assume(night ? 'time.off-hours' : 'time.office-hours'),
      });
    if (!offHours.served) {
      loads.set(node, { office: load(ALL, false), offHours: nothing('erlang') });
      continue;
    }
    const share = input(offHours.incidentShare, 'ratio', ['roles', id, 'offHours', 'incidentShare']);
    loads.set(node, { office: load(figure(BY_DAY, { share }), false), offHours: load(share, true) });
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
