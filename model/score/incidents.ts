// Incidents need someone now (memo T2a): per role and segment, who is there, what the team is already busy
// with, and what happens when nobody is. The queue itself is in `response.ts`; here its inputs are gathered.

import { nothing, weightedMean } from '../figure/arithmetic';
import { constant, defineFormula, type Figure, figure, input } from '../figure/figure';
import { presentCounts } from '../math/roster';
import type { Context, PersonLink, RoleNode } from './context';
import type { Delegation } from './delegation';
import { otherEffort, otherLoads, type Pool, segmentLoad } from './pool';
import { type ResponseInputs, ResponseModel } from './response';
import { type Segment, segmentsOf } from './segments';

type Inputs = {
  present: readonly Figure[];
  absent: readonly Figure[];
  coordination: Figure;
  backups: readonly Figure[];
  ownLoad: Figure;
  otherLoads: readonly Figure[];
  effort: Figure;
  otherEffort: Figure;
  variation: Figure;
  onCall: Figure;
  onCallDelay: Figure;
  onCallAtOnce: Figure;
  staff: Figure;
  cover: Figure;
  coverLevel: Figure;
  breakGlass: Figure;
  breakGlassDelay: Figure;
  memory: Figure;
  hours: Figure;
  longestWait: Figure;
  targets: readonly Figure[];
  mix: readonly Figure[];
};

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
let latestInputs: Inputs | undefined;
let latestModel: ResponseModel | undefined;

function modelOf(inputs: Inputs): ResponseModel {
  if (latestModel !== undefined && latestInputs === inputs) return latestModel;
  latestModel = new ResponseModel(numbersOf(inputs));
  latestInputs = inputs;
  return latestModel;
}

function numbersOf(i: Inputs): ResponseInputs {
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
    breakGlass: i.breakGlass.value,
    breakGlassDelay: i.breakGlassDelay.value,
    memory: i.memory.value,
    returns: i.staff.value > 0,
    longest: Math.min(i.hours.value, i.longestWait.value),
  };
}

const REFERENCE = ['T1', 'T2a', 'Erlang 1917'];

const ON_TIME = defineFormula<Inputs>(
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

const WAIT = defineFormula<Inputs>(
  'incident.wait',
  'hours',
  'Σₖ P(k present) · E[wait | k present]',
  REFERENCE,
  (i) => modelOf(i).meanWait(),
);
const NOBODY = defineFormula<Inputs>(
  'incident.nobody',
  'ratio',
  'P(0 present) · P(no backup) · P(no rota) · P(no covering provider)',
  ['T1'],
  (i) => modelOf(i).chanceNobody(),
);
const BUSY = defineFormula<Inputs>(
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
const WAIT_BUSY = defineFormula<Inputs>(
  'incident.wait-busy',
  'hours',
  'E[wait | someone busy]',
  REFERENCE,
  (i) => modelOf(i).waitBusy(),
);
const WAIT_NOBODY = defineFormula<Inputs>(
  'incident.wait-nobody',
  'hours',
  'E[wait | nobody there]',
  ['T1'],
  (i) => modelOf(i).waitNobody(),
);
const LOAD = defineFormula<Inputs>(
  'incident.load',
  'ratio',
  'load of the role and of the holders’ other roles ÷ mean number present, at most 10',
  REFERENCE,
  (i) => Math.min(10, modelOf(i).load()),
);

const AVAILABLE = defineFormula<{ present: Figure; absent: Figure; success: Figure }>(
  'incident.available',
  'ratio',
  'present × (1 − absent) × success',
  ['T1'],
  ({ present, absent, success }) => present.value * (1 - absent.value) * success.value,
);

const ASSIST_SUCCESS = defineFormula<{ cover: Figure; runbooks: Figure }>(
  'incident.assist-success',
  'ratio',
  'success with full runbooks × runbooks',
  ['T4'],
  ({ cover, runbooks }) => Math.min(1, cover.value) * runbooks.value,
);

const ON_CALL = defineFormula<{ people: Figure; most: Figure; reach: Figure }>(
  'incident.on-call',
  'ratio',
  'reach × min(1, people × weeks each can take)',
  [],
  ({ people, most, reach }) => Math.min(1, reach.value) * Math.min(1, people.value * most.value),
);

const BREAK_GLASS = defineFormula<{ success: Figure; runbooks: Figure }>(
  'incident.break-glass',
  'ratio',
  'success^(1 − runbooks)',
  ['T4'],
  ({ success, runbooks }) => Math.min(1, success.value) ** (1 - runbooks.value),
);

const NO_LIMIT = constant(1, 'ratio', 'autonomous');
const OFF_HOURS_GAP = constant(20, 'hours', 'off-hours-gap');

/** Main holders with a planned presence in the segment. */
export function holdersIn(node: RoleNode, offHours: boolean): readonly PersonLink[] {
  return offHours ? node.holders.filter(({ node: who }) => who.presence.offHours.value > 0) : node.holders;
}

/** The response of a role in each of its segments. */
export function respond(
  node: RoleNode,
  delegation: Delegation,
  pool: Pool,
  cover: (offHours: boolean) => { able: Figure; level: Figure },
  context: Context,
): readonly SegmentResponse[] {
  return segmentsOf(node, context).map((segment) => {
    const inputs = gather(node, delegation, segment, pool, cover(segment.offHours), context);
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

function gather(
  node: RoleNode,
  delegation: Delegation,
  segment: Segment,
  pool: Pool,
  cover: { able: Figure; level: Figure },
  context: Context,
): Inputs {
  const { assume } = context;
  const { role, need } = node;
  const holders = holdersIn(node, segment.offHours);
  const at = (...rest: string[]) => ['roles', role.id, 'need', 'incident', ...rest];
  const able = node.assistants.filter((link) => link.level === 1).length;
  const glass = role.breakGlass;
  const presence = (link: PersonLink) =>
    segment.offHours ? link.node.presence.offHours : link.node.presence.office;
  return {
    present: holders.map(presence),
    absent: holders.map(({ node: who }) => who.presence.absent),
    coordination: assume('time.leave-coordination'),
    backups: backupsOf(node, presence, context),
    ownLoad: segmentLoad(node, delegation, segment),
    otherLoads: otherLoads(node, holders, pool.loads, segment.offHours),
    effort: need.effort,
    otherEffort: otherEffort(node, pool),
    variation: input(role.need.incident.effortVariation, 'ratio', at('effortVariation')),
    onCall: segment.offHours ? onCallOf(node, context) : nothing('ratio'),
    onCallDelay: assume('on-call.delay'),
    onCallAtOnce: onCallAtOnce(node, context),
    staff: constant(node.holders.length + node.backups.length + able, 'count', 'people-able'),
    cover: cover.able,
    coverLevel: cover.level,
    breakGlass:
      glass === undefined
        ? nothing('ratio')
        : figure(BREAK_GLASS, { success: assume('break-glass.success'), runbooks: need.levers.runbooks }),
    breakGlassDelay:
      glass === undefined
        ? nothing('hours')
        : input(glass.delayHours, 'hours', ['roles', role.id, 'breakGlass', 'delayHours']),
    // Nights and weekends end when the office opens; absences by day have a memory of their own.
    memory: segment.offHours ? OFF_HOURS_GAP : assume('time.absence-memory'),
    hours: segment.hours,
    longestWait: assume('loss.longest-wait'),
    targets: node.severity.targets,
    mix: node.severity.mix,
  };
}

/** Availability of named backups, and of those who can only follow the runbooks. */
function backupsOf(node: RoleNode, presence: (link: PersonLink) => Figure, context: Context): Figure[] {
  const available = (link: PersonLink, success: Figure) =>
    figure(AVAILABLE, { present: presence(link), absent: link.node.presence.absent, success });
  const backups = node.backups.map((link) => available(link, NO_LIMIT));
  const assistants = node.assistants.filter((link) => link.level === 1);
  if (assistants.length === 0) return backups;
  const success = figure(ASSIST_SUCCESS, {
    cover: context.assume('skill.assist-cover'),
    runbooks: node.need.levers.runbooks,
  });
  return [...backups, ...assistants.map((link) => available(link, success))];
}

/** People on the on-call rota of a role: autonomous holders and backups who take part in it. */
export function rotaOf(node: RoleNode): readonly PersonLink[] {
  if (!node.role.offHours.served) return [];
  return [...node.holders, ...node.backups].filter(({ node: who }) => who.person.onCall);
}

function onCallOf(node: RoleNode, { assume }: Context): Figure {
  const people = rotaOf(node).length;
  if (people === 0) return nothing('ratio');
  return figure(ON_CALL, {
    people: constant(people, 'count', 'people-on-call'),
    most: assume('on-call.max-share'),
    reach: assume('on-call.reach'),
  });
}

const AT_ONCE = defineFormula<{ people: Figure; most: Figure }>(
  'incident.on-call-at-once',
  'count',
  'max(1, people × weeks each can take)',
  [],
  ({ people, most }) => Math.max(1, people.value * most.value),
);

/** People on call at the same time: one, and more once the rota is large enough. */
function onCallAtOnce(node: RoleNode, { assume }: Context): Figure {
  return figure(AT_ONCE, {
    people: constant(rotaOf(node).length, 'count', 'people-on-call'),
    most: assume('on-call.max-share'),
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
