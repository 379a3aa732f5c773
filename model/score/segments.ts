// The year in segments: office hours, known peaks inside them, and nights and weekends where the role is
// served then. Office staff are never spread over nights; each segment has its own people.

import { constant, defineFormula, type Figure, figure, input, type Leaf } from '../figure/figure';
import type { Role } from '../scenario/schema';
import type { Context, RoleNode } from './nodes';

export interface Segment {
  readonly id: string;
  readonly offHours: boolean;
  /** Length (hours/year) and share of the arrivals (ratio). */
  readonly hours: Figure;
  readonly share: Figure;
}

const REST_HOURS = defineFormula<{ hours: Figure; peaks: readonly Figure[] }>(
  'segment.rest-hours',
  'hours/year',
  'office hours − Σ peaks',
  [],
  ({ hours, peaks }) => Math.max(1, hours.value - peaks.reduce((sum, peak) => sum + peak.value, 0)),
);

const REST_SHARE = defineFormula<{ others: readonly Figure[] }>(
  'segment.rest-share',
  'ratio',
  '1 − Σ other shares',
  [],
  ({ others }) => Math.max(0, 1 - others.reduce((sum, one) => sum + one.value, 0)),
);

const ALL: Leaf = constant(1, 'ratio', 'all-arrivals');

/** Segments of a role, office hours first. Where nights are not served, arrivals wait for the opening. */
export function segmentsOf(node: RoleNode, context: Context): readonly Segment[] {
  const { role } = node;
  const office = context.assume('time.office-hours');
  if (!role.offHours.served && role.peaks.length === 0) {
    return [{ id: 'office', offHours: false, hours: office, share: ALL }];
  }
  const segments: Segment[] = role.peaks.map((peak, i) => ({
    id: `peak-${i + 1}`,
    offHours: false,
    hours: input(peak.hoursPerYear, 'hours/year', ['roles', role.id, 'peaks', i, 'hoursPerYear']),
    share: input(peak.incidentShare, 'ratio', ['roles', role.id, 'peaks', i, 'incidentShare']),
  }));
  const peaks = segments.map((segment) => segment.hours);
  if (role.offHours.served) {
    segments.push({
      id: 'off-hours',
      offHours: true,
      hours: context.assume('time.off-hours'),
      share: input(role.offHours.incidentShare, 'ratio', ['roles', role.id, 'offHours', 'incidentShare']),
    });
  }
  const share = figure(REST_SHARE, { others: segments.map((segment) => segment.share) });
  const hours = peaks.length === 0 ? office : figure(REST_HOURS, { hours: office, peaks });
  return [{ id: 'office', offHours: false, hours, share }, ...segments];
}

/** Share of the regular work that falls due outside office hours: none unless the document says so. */
export function runShareAtNight(role: Role): Leaf {
  return input(role.offHours.runShare ?? 0, 'ratio', ['roles', role.id, 'offHours', 'runShare']);
}
