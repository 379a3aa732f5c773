// Roles of a plan, from what stands in the score.

import { FREQUENCIES, type Frequency } from '../../catalogue/ids';
import { assistSuccess, breakGlassSuccess, rotaOf } from '../../score/incident-inputs';
import { majorEventHours, rebuildOf } from '../../score/loss';
import type { Context, RoleNode } from '../../score/nodes';
import type { StandingRole } from '../../score/standing';
import { entityKey } from '../random/key';
import type { RolePlan, RotaPlan } from './plan';

/** People who take turns on call: roles with the same members share one rota. */
export function readRotas({ assume, roles }: Context, personIndex: ReadonlyMap<string, number>) {
  const rotas: RotaPlan[] = [];
  const of = new Map<RoleNode, number>();
  const known = new Map<string, number>();
  for (const node of roles.values()) {
    const ids = rotaOf(node)
      .map(({ node: who }) => who.person.id)
      .sort();
    if (ids.length === 0) continue;
    const name = ids.join(' ');
    let index = known.get(name);
    if (index === undefined) {
      index = rotas.length;
      known.set(name, index);
      const most = assume('on-call.max-share').value;
      rotas.push({
        key: entityKey(name),
        members: ids.map((id) => personIndex.get(id) as number),
        most,
        servers: Math.max(1, Math.floor(ids.length * most)),
        reach: Math.min(1, assume('on-call.reach').value),
        delay: assume('on-call.delay').value,
      });
    }
    of.set(node, index);
  }
  return { rotas, of };
}

export function readRole(
  { node, delegation, segments, needs, costBy }: StandingRole,
  context: Context,
  rota: number,
  allNeeds: number,
): RolePlan {
  const { role, need, severity } = node;
  const { assume } = context;
  const weights = {} as Record<Frequency, number>;
  const expected = {} as Record<Frequency, number>;
  for (const frequency of FREQUENCIES) {
    const hours = need.hours[frequency].value;
    weights[frequency] = hours > 0 && allNeeds > 0 ? needs.weightBy[frequency].value / allNeeds : 0;
    expected[frequency] = frequency === 'incident' ? need.incidents.value : hours;
  }
  const callOut = assume('on-call.callout').value;
  const night = segments.find(({ offHours }) => offHours)?.share.value ?? 0;
  const glass = role.breakGlass;
  const callOuts = need.incidents.value * night * delegation.kept.incident.offHours.value * callOut;
  const standbyCost = rota < 0 ? 0 : Math.max(0, costBy.onCall.value - callOuts);
  return {
    id: role.id,
    key: entityKey(role.id),
    served: role.offHours.served,
    incidents: need.incidents.value,
    offShare: role.offHours.served ? role.offHours.incidentShare : 0,
    peaks: role.peaks.map(({ hoursPerYear, incidentShare }) => ({
      hours: hoursPerYear,
      share: incidentShare,
    })),
    effort: need.effort.value,
    variation: role.need.incident.effortVariation,
    mix: severity.mix.map(({ value }) => value),
    targets: severity.targets.map(({ value }) => value),
    lossPerHour: severity.multipliers.map(({ value }) => value * severity.perHour.value),
    run: need.hours.run.value,
    runOffShare: role.offHours.served ? (role.offHours.runShare ?? 0) : 0,
    problems: role.need.problem.perYear,
    problemEffort: need.problemEffort.value,
    problemYears: role.need.problem.durationDays / 365,
    project: need.hours.project.value,
    major: {
      perYear: role.majorEvents.perYear,
      hours: majorEventHours(node, context),
      lossPerHour: role.majorEvents.lossPerHour,
    },
    ...(glass && {
      breakGlass: {
        delay: glass.delayHours,
        fee: glass.feePerCall,
        success: breakGlassSuccess(node, assume).value,
      },
    }),
    assistSuccess: assistSuccess(node, assume).value,
    rebuildCost: rebuildOf(node, delegation, context).value,
    weights,
    expected,
    rota,
    callOut,
    fixedCost: costBy.payroll.value + costBy.overhead.value + costBy.programme.value + standbyCost,
    standbyCost,
  };
}
