// Turns the tables by role kind into assumptions named `<kind>.<parameter>`.

import { ROLE_KINDS, type RoleKind } from '../ids';
import { choose, type Entry, from, type Range } from './define';
import { PEOPLE_BY_ROLE } from './people-by-role';
import { SERVICE_BY_ROLE } from './service-by-role';
import type { SourceId } from './source-ids';

/** What is assumed for every role kind. */
export const ROLE_PARAMETERS = [
  'salary-junior',
  'salary-confirmed',
  'salary-senior',
  'day-rate-junior',
  'day-rate-confirmed',
  'day-rate-senior',
  'replace-weeks',
  'staff-weeks',
  'ramp-up-months',
  'departures',
  'specificity',
  'loss-per-hour',
  'off-hours-incident-share',
  'response-p1',
  'response-p2',
  'response-p3',
  'restore-p1',
  'restore-p2',
  'restore-p3',
  'incident-effort',
  'problem-effort',
  'problems-per-incident',
  'days-per-project',
] as const;
export type RoleParameter = (typeof ROLE_PARAMETERS)[number];
export type RoleAssumptionId = `${RoleKind}.${RoleParameter}`;

/** Incident efforts that were read somewhere; the others are choices. */
const EFFORT_SOURCES: Partial<Record<RoleKind, readonly SourceId[]>> = {
  'desktop-technician': ['mn_then'],
  'service-desk-technician': ['mn_then'],
};

function describeRole(kind: RoleKind): Record<RoleParameter, Entry> {
  const people = PEOPLE_BY_ROLE[kind];
  const service = SERVICE_BY_ROLE[kind];
  const pay = (range: Range) => from('recalled', range, 'EUR/year', people.salarySources, 'medium');
  const rate = (range: Range) => from('recalled', range, 'EUR/day', people.dayRateSources);
  const effortSources = EFFORT_SOURCES[kind];
  return {
    'salary-junior': pay(people.salary[0]),
    'salary-confirmed': pay(people.salary[1]),
    'salary-senior': pay(people.salary[2]),
    'day-rate-junior': rate(people.dayRate[0]),
    'day-rate-confirmed': rate(people.dayRate[1]),
    'day-rate-senior': rate(people.dayRate[2]),
    'replace-weeks': from('derived', people.replaceWeeks, 'weeks', ['apec2024', 'apec2015'], 'medium'),
    'staff-weeks': from('recalled', people.staffWeeks, 'weeks'),
    'ramp-up-months': from('recalled', people.rampUpMonths, 'months', ['swimm', 'teks']),
    departures: from('recalled', people.departures, 'per year', ['insee_turn']),
    specificity: choose(spread(people.specificity, 0.2), 'ratio'),
    'loss-per-hour': choose(service.lossPerHour, 'EUR/hour'),
    'off-hours-incident-share': choose(service.offHours, 'ratio'),
    'response-p1': choose(service.response[0], 'hours'),
    'response-p2': choose(service.response[1], 'hours'),
    'response-p3': choose(service.response[2], 'hours'),
    'restore-p1': choose(service.restore[0], 'hours'),
    'restore-p2': choose(service.restore[1], 'hours'),
    'restore-p3': choose(service.restore[2], 'hours'),
    'incident-effort':
      effortSources === undefined
        ? choose(service.incidentEffort, 'hours')
        : from('seen', service.incidentEffort, 'hours', effortSources, 'medium'),
    'problem-effort': choose(service.problemEffort, 'hours'),
    'problems-per-incident': choose(service.problemsPerIncident, 'ratio', ['pink2012']),
    'days-per-project': choose(service.daysPerProject, 'days'),
  };
}

/** A range around a share, kept inside [0, 1]. */
function spread(mode: number, half: number): Range {
  const round = (value: number) => Math.round(value * 1000) / 1000;
  return [round(Math.max(0, mode - half)), mode, round(Math.min(1, mode + half))];
}

/** Every `<kind>.<parameter>`. */
export function listRoleAssumptions(): [RoleAssumptionId, Entry][] {
  return ROLE_KINDS.flatMap((kind) => {
    const entries = describeRole(kind);
    return ROLE_PARAMETERS.map((parameter): [RoleAssumptionId, Entry] => [
      `${kind}.${parameter}`,
      entries[parameter],
    ]);
  });
}
