// Incidents need someone now (memo T2a): per role and segment, who is there, what the team is already busy
// with, and what happens when nobody is. The queue itself is in `response.ts`, its inputs in `incident-inputs.ts`.

import { weightedMean } from '../figure/arithmetic';
import { defineFormula, type Figure, figure } from '../figure/figure';
import { presentCounts } from '../math/roster';
import type { Delegation } from './delegation';
import { gatherInputs, type IncidentInputs } from './incident-inputs';
import type { Context, RoleNode } from './nodes';
import type { Pool } from './pool';
import { type ResponseInputs, ResponseModel } from './response';
import { type Segment, segmentsOf } from './segments';

/** What an incident of one segment meets, and whether it is taken up in time. */
export interface SegmentResponse {
  readonly segment: Segment;
  readonly onTime: Figure;
  readonly wait: Figure;
  readonly nobody: Figure;
  readonly busy: Figure;
  readonly free: Figure;
  readonly waitBusy: Figure;
  readonly waitNobody: Figure;
  /** Load over what the team can carry (ratio, at most 10). */
  readonly load: Figure;
}

// The formulas below read one model built from one set of inputs: kept until the next set comes.
let latestInputs: IncidentInputs | undefined;
let latestModel: ResponseModel | undefined;

function modelOf(inputs: IncidentInputs): ResponseModel {
  if (latestModel !== undefined && latestInputs === inputs) return latestModel;
  latestModel = new ResponseModel(numbersOf(inputs));
  latestInputs = inputs;
  return latestModel;
}

function numbersOf(i: IncidentInputs): ResponseInputs {
  const holders = i.present.map((present, n) => ({
    present: present.value,
    absent: (i.absent[n] as Figure).value,
  }));
  let unrelieved = 1;
  for (const backup of i.backups) unrelieved *= 1 - backup.value;
  return {
    counts: presentCounts(holders, i.coordination.value),
    ownLoad: i.ownLoad.value,
    otherLoads: i.otherLoads.map((load) => load.value),
    effort: i.effort.value,
    otherEffort: i.otherEffort.value,
    variation: i.variation.value,
    relief: 1 - unrelieved,
    onCall: i.onCall.value,
    onCallDelay: i.onCallDelay.value,
    reliefServers: i.backups.length,
    onCallServers: i.onCallAtOnce.value,
    returnServers: i.staff.value,
    cover: i.cover.value,
    coverLevel: i.coverLevel.value,
    coverWait: coverWait(i),
    breakGlass: i.breakGlass.value,
    breakGlassDelay: i.breakGlassDelay.value,
    memory: i.memory.value,
    returns: i.staff.value > 0,
    longest: Math.min(i.hours.value, i.longestWait.value),
  };
}

/** Mean wait for a provider that steps in (hours): exponential, such that it keeps its level on each target. */
function coverWait({ coverLevel, targets, mix, longestWait }: IncidentInputs): number {
  if (coverLevel.value >= 1) return 0;
  const units = -1 / Math.log1p(-coverLevel.value);
  let sum = 0;
  for (let p = 0; p < mix.length; p++) {
    const target = (targets[p] as Figure).value;
    const wait = coverLevel.value > 0 ? target * units : longestWait.value;
    sum += (mix[p] as Figure).value * Math.min(longestWait.value, wait);
  }
  return sum;
}

const REFERENCE = ['T1', 'T2a', 'Erlang 1917'];

const ON_TIME = defineFormula<IncidentInputs>(
  'incident.on-time',
  'ratio',
  'Σ mix · Σₖ P(k present) · P(wait ≤ target | k present)',
  REFERENCE,
  (inputs) => {
    const model = modelOf(inputs);
    let sum = 0;
    let weight = 0;
    for (let p = 0; p < inputs.mix.length; p++) {
      const share = (inputs.mix[p] as Figure).value;
      if (share === 0) continue;
      weight += share;
      sum += share * model.onTime((inputs.targets[p] as Figure).value);
    }
    return weight > 0 ? sum / weight : model.onTime(0);
  },
);

const WAIT = defineFormula<IncidentInputs>(
  'incident.wait',
  'hours',
  'Σₖ P(k present) · E[wait | k present]',
  REFERENCE,
  (i) => modelOf(i).meanWait(),
);
const NOBODY = defineFormula<IncidentInputs>(
  'incident.nobody',
  'ratio',
  'P(0 present) · P(no backup) · P(no rota) · P(no covering provider)',
  ['T1'],
  (i) => modelOf(i).chanceNobody(),
);
const BUSY = defineFormula<IncidentInputs>(
  'incident.busy',
  'ratio',
  'Σₖ P(k present) · P(wait > 0 | k present)',
  REFERENCE,
  (i) => modelOf(i).chanceBusy(),
);
const FREE = defineFormula<{ busy: Figure; nobody: Figure }>(
  'incident.free',
  'ratio',
  '1 − P(busy) − P(nobody)',
  REFERENCE,
  ({ busy, nobody }) => Math.max(0, 1 - busy.value - nobody.value),
);
const WAIT_BUSY = defineFormula<IncidentInputs>(
  'incident.wait-busy',
  'hours',
  'E[wait | someone busy]',
  REFERENCE,
  (i) => modelOf(i).waitBusy(),
);
const WAIT_NOBODY = defineFormula<IncidentInputs>(
  'incident.wait-nobody',
  'hours',
  'E[wait | nobody there]',
  ['T1'],
  (i) => modelOf(i).waitNobody(),
);
const LOAD = defineFormula<IncidentInputs>(
  'incident.load',
  'ratio',
  'load of the role and of the holders’ other roles ÷ mean number present, at most 10',
  REFERENCE,
  (i) => Math.min(10, modelOf(i).load()),
);

/** The response of a role in each of its segments. */
export function respond(
  node: RoleNode,
  delegation: Delegation,
  pool: Pool,
  cover: (offHours: boolean) => { able: Figure; level: Figure },
  context: Context,
): readonly SegmentResponse[] {
  return segmentsOf(node, context).map((segment) => {
    const inputs = gatherInputs(node, delegation, segment, pool, cover(segment.offHours), context);
    const busy = figure(BUSY, inputs);
    const nobody = figure(NOBODY, inputs);
    return {
      segment,
      onTime: figure(ON_TIME, inputs),
      wait: figure(WAIT, inputs),
      nobody,
      busy,
      free: figure(FREE, { busy, nobody }),
      waitBusy: figure(WAIT_BUSY, inputs),
      waitNobody: figure(WAIT_NOBODY, inputs),
      load: figure(LOAD, inputs),
    };
  });
}

const BY_SEGMENT = defineFormula<{ values: readonly Figure[]; weights: readonly Figure[] }>(
  'incident.by-segment',
  'ratio',
  'Σ share of arrivals × value',
  [],
  (inputs) => weightedMean(inputs, (inputs.values[0] as Figure).value),
);
const HOURS_BY_SEGMENT = defineFormula<{ values: readonly Figure[]; weights: readonly Figure[] }>(
  'incident.hours-by-segment',
  'hours',
  'Σ share of arrivals × value',
  [],
  (inputs) => weightedMean(inputs, (inputs.values[0] as Figure).value),
);

/** Mean of a figure over the segments, weighted by their share of arrivals. */
export function overSegments(
  segments: readonly SegmentResponse[],
  pick: (segment: SegmentResponse) => Figure,
  unit: 'ratio' | 'hours' = 'ratio',
): Figure {
  if (segments.length === 1) return pick(segments[0] as SegmentResponse);
  return figure(unit === 'ratio' ? BY_SEGMENT : HOURS_BY_SEGMENT, {
    values: segments.map(pick),
    weights: segments.map(({ segment }) => segment.share),
  });
}
