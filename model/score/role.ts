// One role's score: service, cost, loss and structure put together.

import { FREQUENCIES } from '../catalogue/ids';
import { nothing, total } from '../figure/arithmetic';
import { defineFormula, type Figure, figure } from '../figure/figure';
import { costOf, totalCost } from './cost';
import { coverOf } from './cover';
import { type Delegation, keptIn } from './delegation';
import { SATURATION } from './find-warnings';
import type { Groundwork } from './groundwork';
import { holdersIn } from './incident-inputs';
import { overSegments, type SegmentResponse } from './incidents';
import { lossOf, totalLoss } from './loss';
import type { Context, RoleNode } from './nodes';
import type { Pool } from './pool';
import { type Service, serve } from './service';
import { busFactorOf, effectiveHoldersOf } from './structure';
import { ledgerOf } from './transfer';
import type { RoleScore } from './types';

/** What the parts of a score share. */
export interface Parts extends Groundwork {
  readonly survivors: ReadonlyMap<RoleNode, readonly string[]>;
  /** Hours everyone with a time share brings to each role (hours/year). */
  readonly crewHours: ReadonlyMap<RoleNode, Figure>;
  readonly pool: Pool;
}

/** A role's score, with its weights for the organisation's means. */
export interface ScoredRole {
  readonly score: RoleScore;
  readonly service: Service;
}

const LOAD = defineFormula<{ own: Figure; capacity: Figure }>(
  'role.load',
  'ratio',
  'own hours ÷ own capacity, at most 10',
  ['T1'],
  ({ own, capacity }) =>
    own.value <= 0 ? 0 : capacity.value > 0 ? Math.min(10, own.value / capacity.value) : 10,
);

const REQUIRED = defineFormula<{ need: Figure; perPost: Figure }>(
  'role.required',
  'FTE',
  'hours needed ÷ productive hours of a post',
  [],
  ({ need, perPost }) => need.value / perPost.value,
);

const AVAILABLE = defineFormula<{ capacity: Figure; delegated: Figure; perPost: Figure }>(
  'role.available',
  'FTE',
  '(own capacity + hours delegated) ÷ productive hours of a post',
  [],
  ({ capacity, delegated, perPost }) => (capacity.value + delegated.value) / perPost.value,
);

type Uncovered = { hours: Figure; own: Figure; nobody: Figure; down: Figure };

const UNCOVERED = defineFormula<Uncovered>(
  'role.uncovered-segment',
  'hours/year',
  'hours × (own share × P(nobody) + delegated share × P(provider down))',
  ['T1', 'T3'],
  ({ hours, own, nobody, down }) => hours.value * (own.value * nobody.value + (1 - own.value) * down.value),
);

const ON_TIME_HOURS = defineFormula<{ hours: readonly Figure[]; onTime: readonly Figure[] }>(
  'role.hours-on-time',
  'hours/year',
  'Σ hours × share on time',
  [],
  ({ hours, onTime }) => {
    let sum = 0;
    for (let i = 0; i < hours.length; i++) sum += (hours[i] as Figure).value * (onTime[i] as Figure).value;
    return sum;
  },
);

const UNSERVED = defineFormula<{ own: Figure; capacity: Figure; need: Figure; onTime: Figure }>(
  'role.hours-unserved',
  'hours/year',
  'min(hours not on time, max(0, own hours − own capacity))',
  [],
  ({ own, capacity, need, onTime }) =>
    Math.max(0, Math.min(need.value - onTime.value, own.value - capacity.value)),
);

const LATE = defineFormula<{ need: Figure; onTime: Figure; unserved: Figure }>(
  'role.hours-late',
  'hours/year',
  'hours needed − on time − unserved',
  [],
  ({ need, onTime, unserved }) => Math.max(0, need.value - onTime.value - unserved.value),
);

/** Scores one role. */
export function scoreRole(node: RoleNode, parts: Parts, context: Context): ScoredRole {
  const delegation = parts.delegations.get(node) as Delegation;
  const service = serve(node, delegation, parts.pool, coverOf(delegation, context), context);
  const costBy = costOf(node, delegation, service, parts, context);
  const loss = lossOf(node, delegation, service, parts.prices, context);
  const lossBy = loss.by;
  const { need } = node;
  const delegatedHours = total(
    'role.delegated-hours',
    'hours/year',
    delegation.parts.map((part) => part.hours),
  );
  const score: RoleScore = {
    id: node.role.id,
    need: need.total,
    needBy: need.hours,
    onTime: service.onTime,
    onTimeBy: service.onTimeBy,
    cost: totalCost(costBy),
    costBy,
    loss: totalLoss(lossBy),
    lossBy,
    uncoveredHours: uncoveredHours(node, delegation, service.segments, context),
    busFactor: busFactorOf(parts.survivors.get(node) as readonly string[]),
    effectiveHolders: effectiveHoldersOf(node, delegation, parts.crewHours.get(node) as Figure),
    load: figure(LOAD, { own: delegation.ownTotal, capacity: service.capacity }),
    requiredFte: figure(REQUIRED, { need: need.total, perPost: context.hoursPerPost }),
    availableFte: figure(AVAILABLE, {
      capacity: service.capacity,
      delegated: delegatedHours,
      perPost: context.hoursPerPost,
    }),
    externalizability: node.externalizability,
    delegated: delegation.share,
    meanWait: service.meanWait,
    response: responseOf(service.segments),
    hours: splitHours(node, delegation, service),
    saturated: isSaturated(node, service.segments, delegation),
    ledger: ledgerOf(node, delegation, loss.ours, loss.transfers, parts.prices),
  };
  return { score, service };
}

function responseOf(segments: readonly SegmentResponse[]): RoleScore['response'] {
  return {
    free: { chance: overSegments(segments, (one) => one.free), wait: nothing('hours') },
    busy: {
      chance: overSegments(segments, (one) => one.busy),
      wait: overSegments(segments, (one) => one.waitBusy, 'hours'),
    },
    nobody: {
      chance: overSegments(segments, (one) => one.nobody),
      wait: overSegments(segments, (one) => one.waitNobody, 'hours'),
    },
  };
}

/** Hours of the service window without anyone able to act; none where nothing is needed. */
function uncoveredHours(
  node: RoleNode,
  delegation: Delegation,
  segments: readonly SegmentResponse[],
  context: Context,
): Figure {
  if (node.need.total.value <= 0) return nothing('hours/year');
  const down = context.providerDown;
  return total(
    'role.uncovered',
    'hours/year',
    segments.map(({ segment, nobody }) =>
      figure(UNCOVERED, {
        hours: segment.hours,
        own: keptIn(delegation, 'incident', segment.offHours),
        nobody,
        down,
      }),
    ),
  );
}

function splitHours(node: RoleNode, delegation: Delegation, service: Service): RoleScore['hours'] {
  const present = FREQUENCIES.filter((frequency) => service.onTimeBy[frequency] !== undefined);
  const onTime = figure(ON_TIME_HOURS, {
    hours: present.map((frequency) => node.need.hours[frequency]),
    onTime: present.map((frequency) => service.onTimeBy[frequency] as Figure),
  });
  const need = node.need.total;
  const unserved = figure(UNSERVED, { own: delegation.ownTotal, capacity: service.capacity, need, onTime });
  return { onTime, unserved, late: figure(LATE, { need, onTime, unserved }) };
}

/** Whether incidents alone load the people there at or above the limit of the closed form. */
function isSaturated(node: RoleNode, segments: readonly SegmentResponse[], delegation: Delegation): boolean {
  if (node.need.hours.incident.value <= 0) return false;
  return segments.some(
    ({ segment, load }) =>
      holdersIn(node, segment.offHours).length > 0 &&
      keptIn(delegation, 'incident', segment.offHours).value > 0 &&
      load.value >= SATURATION,
  );
}
