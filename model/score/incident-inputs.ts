// What an incident of a role depends on, in one segment of the year: who is there, what else they are busy
// with, and who can step in — backups, the on-call rota, a covering provider, help of last resort.

import type { Assume } from '../catalogue/assumptions';
import { nothing } from '../figure/arithmetic';
import { constant, defineFormula, type Figure, figure, input } from '../figure/figure';
import type { Delegation } from './delegation';
import type { Context, PersonLink, RoleNode } from './nodes';
import { otherEffort, otherLoads, type Pool, segmentLoad } from './pool';
import type { Segment } from './segments';

/** Inputs of every formula about incidents. */
export type IncidentInputs = {
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

/** Gathers the inputs of a role in a segment. */
export function gatherInputs(
  node: RoleNode,
  delegation: Delegation,
  segment: Segment,
  pool: Pool,
  cover: { able: Figure; level: Figure },
  context: Context,
): IncidentInputs {
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
    variation: input(role.need.incident.effortVariation, 'count', at('effortVariation')),
    onCall: segment.offHours ? onCallOf(node, context) : nothing('ratio'),
    onCallDelay: assume('on-call.delay'),
    onCallAtOnce: onCallAtOnce(node, context),
    staff: constant(node.holders.length + node.backups.length + able, 'count', 'people-able'),
    cover: cover.able,
    coverLevel: cover.level,
    breakGlass: glass === undefined ? nothing('ratio') : breakGlassSuccess(node, assume),
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

/** Chance that help of last resort copes (ratio). */
export function breakGlassSuccess({ need }: RoleNode, assume: Assume): Figure {
  return figure(BREAK_GLASS, { success: assume('break-glass.success'), runbooks: need.levers.runbooks });
}

/** Chance that someone who can only follow the runbooks copes with an incident (ratio). */
export function assistSuccess({ need }: RoleNode, assume: Assume): Figure {
  return figure(ASSIST_SUCCESS, { cover: assume('skill.assist-cover'), runbooks: need.levers.runbooks });
}

/** Availability of named backups, and of those who can only follow the runbooks. */
function backupsOf(node: RoleNode, presence: (link: PersonLink) => Figure, context: Context): Figure[] {
  const available = (link: PersonLink, success: Figure) =>
    figure(AVAILABLE, { present: presence(link), absent: link.node.presence.absent, success });
  const backups = node.backups.map((link) => available(link, NO_LIMIT));
  const assistants = node.assistants.filter((link) => link.level === 1);
  if (assistants.length === 0) return backups;
  const success = assistSuccess(node, context.assume);
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
