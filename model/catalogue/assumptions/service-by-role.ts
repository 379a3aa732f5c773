// What an incident of each role costs, how soon it should be answered and restored, and how much work it is.
// No source gives these for a French company: they are choices of the model, except where a source is named.

import type { RoleKind } from '../ids';
import type { Range } from './define';

/** Priorities 1, 2 and 3. */
type ByPriority = readonly [p1: Range, p2: Range, p3: Range];

interface ServiceRow {
  /** EUR per hour that one incident of middle severity stays open: users touched × cost of an hour × loss. */
  readonly lossPerHour: Range;
  /** Share of incidents that arrive outside office hours. */
  readonly offHours: Range;
  /** Response (GTI) and restore (GTR) targets, hours. */
  readonly response: ByPriority;
  readonly restore: ByPriority;
  /** Hours of work of one incident and of one long problem. */
  readonly incidentEffort: Range;
  readonly problemEffort: Range;
  readonly problemsPerIncident: Range;
  /** Days this role gives to one project put into production. */
  readonly daysPerProject: Range;
}

const RESPONSE: ByPriority = [
  [0.25, 1, 2],
  [1, 4, 8],
  [4, 16, 40],
];
const RESTORE: ByPriority = [
  [2, 4, 8],
  [4, 8, 24],
  [16, 40, 80],
];
const DESK_RESPONSE: ByPriority = [
  [0.02, 0.1, 0.25],
  [0.1, 0.25, 0.5],
  [0.25, 1, 4],
];
const DESK_RESTORE: ByPriority = [
  [0.5, 1, 4],
  [1, 4, 8],
  [4, 8, 24],
];
const ADVICE_RESPONSE: ByPriority = [
  [1, 2, 4],
  [4, 8, 16],
  [8, 24, 80],
];
const WATCH_RESPONSE: ByPriority = [
  [0.1, 0.25, 1],
  [0.5, 1, 4],
  [2, 8, 16],
];

export const SERVICE_BY_ROLE: Readonly<Record<RoleKind, ServiceRow>> = {
  'operations-technician': {
    lossPerHour: [10, 50, 200],
    offHours: [0.1, 0.35, 0.7],
    response: WATCH_RESPONSE,
    restore: RESTORE,
    incidentEffort: [0.25, 0.5, 1],
    problemEffort: [4, 8, 24],
    problemsPerIncident: [0, 0.005, 0.02],
    daysPerProject: [0, 1, 3],
  },
  'operations-pilot': {
    lossPerHour: [20, 100, 400],
    offHours: [0.1, 0.35, 0.7],
    response: WATCH_RESPONSE,
    restore: RESTORE,
    incidentEffort: [0.3, 0.75, 2],
    problemEffort: [8, 16, 40],
    problemsPerIncident: [0, 0.01, 0.03],
    daysPerProject: [0, 1, 3],
  },
  'desktop-technician': {
    lossPerHour: [8, 20, 40],
    offHours: [0, 0.05, 0.15],
    response: RESPONSE,
    restore: RESTORE,
    incidentEffort: [0.333, 0.533, 0.75],
    problemEffort: [4, 16, 40],
    problemsPerIncident: [0.001, 0.003, 0.01],
    daysPerProject: [0, 2, 8],
  },
  'network-technician': {
    lossPerHour: [50, 260, 1000],
    offHours: [0.05, 0.2, 0.6],
    response: RESPONSE,
    restore: RESTORE,
    incidentEffort: [0.75, 2, 5],
    problemEffort: [8, 24, 80],
    problemsPerIncident: [0.005, 0.015, 0.04],
    daysPerProject: [0.5, 2, 6],
  },
  administrator: {
    lossPerHour: [50, 260, 1000],
    offHours: [0.05, 0.2, 0.6],
    response: RESPONSE,
    restore: RESTORE,
    incidentEffort: [1, 3, 8],
    problemEffort: [16, 40, 120],
    problemsPerIncident: [0.005, 0.015, 0.04],
    daysPerProject: [2, 6, 15],
  },
  'database-administrator': {
    lossPerHour: [100, 525, 2000],
    offHours: [0.05, 0.2, 0.6],
    response: RESPONSE,
    restore: RESTORE,
    incidentEffort: [1, 3, 8],
    problemEffort: [16, 40, 120],
    problemsPerIncident: [0.005, 0.015, 0.04],
    daysPerProject: [1, 3, 10],
  },
  'production-integrator': {
    lossPerHour: [20, 100, 400],
    offHours: [0, 0.1, 0.3],
    response: RESPONSE,
    restore: RESTORE,
    incidentEffort: [1, 4, 10],
    problemEffort: [16, 40, 120],
    problemsPerIncident: [0.005, 0.015, 0.04],
    daysPerProject: [5, 15, 40],
  },
  'functional-assistant': {
    lossPerHour: [3, 10, 30],
    offHours: [0, 0.05, 0.15],
    response: ADVICE_RESPONSE,
    restore: RESTORE,
    incidentEffort: [0.333, 0.667, 1.5],
    problemEffort: [8, 24, 60],
    problemsPerIncident: [0.001, 0.005, 0.02],
    daysPerProject: [1, 3, 15],
  },
  'service-desk-technician': {
    lossPerHour: [3, 10, 30],
    offHours: [0.02, 0.08, 0.2],
    response: DESK_RESPONSE,
    restore: DESK_RESTORE,
    incidentEffort: [0.133, 0.2, 0.3],
    problemEffort: [4, 8, 24],
    problemsPerIncident: [0, 0, 0.002],
    daysPerProject: [0, 0.5, 3],
  },
  'internal-account-manager': {
    lossPerHour: [0, 5, 30],
    offHours: [0, 0, 0.05],
    response: ADVICE_RESPONSE,
    restore: RESTORE,
    incidentEffort: [0.5, 1, 4],
    problemEffort: [4, 16, 40],
    problemsPerIncident: [0, 0, 0.02],
    daysPerProject: [0, 0, 10],
  },
  'application-expert': {
    lossPerHour: [10, 50, 300],
    offHours: [0, 0.05, 0.2],
    response: RESPONSE,
    restore: RESTORE,
    incidentEffort: [2, 5, 16],
    problemEffort: [16, 40, 120],
    problemsPerIncident: [0.03, 0.1, 0.3],
    daysPerProject: [2, 6, 20],
  },
};
