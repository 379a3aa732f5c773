// Which driver makes which need, role kind by role kind. Where the common rules of thumb count the same work
// twice or mix frequencies, the estimate says here what it does instead.

import type { Assume } from '../catalogue/assumptions';
import type { RoleKind } from '../catalogue/ids';
import { nothing, total } from '../figure/arithmetic';
import { type Figure, input } from '../figure/figure';
import type { Organization } from '../scenario/schema';
import { hoursPerPost } from '../supply/presence';
import * as by from './estimate-formulas';

/** The figures of one role's need, before they are rounded into the document. */
export interface NeedEstimate {
  /** Regular work (hours/year). */
  readonly run: Figure;
  /** Incidents per year and hours of work of one. */
  readonly incidents: Figure;
  readonly effort: Figure;
  /** Long problems per year, hours of work of one, days within which one should be closed. */
  readonly problems: Figure;
  readonly problemEffort: Figure;
  readonly problemDays: Figure;
  /** Planned days per year. */
  readonly projectDays: Figure;
}

export type ServiceHours = 'office' | 'extended' | '24x7';

/** What an estimate is made from. */
export interface EstimateBasis {
  readonly organization: Organization;
  readonly assume: Assume;
  readonly hours: ServiceHours;
}

/** What each kind adds to the parts that all kinds share. */
type Specific = Pick<NeedEstimate, 'run' | 'incidents'> &
  Partial<Pick<NeedEstimate, 'effort' | 'projectDays'>>;

/** The need of a role kind in an organisation of that size. */
export function estimateNeed(kind: RoleKind, basis: EstimateBasis): NeedEstimate {
  const { assume } = basis;
  const specific = ESTIMATES[kind](basis);
  const projects = by.days(sizeOf(basis, 'projectsPerYear', 'per year'), assume(`${kind}.days-per-project`));
  return {
    run: specific.run,
    incidents: specific.incidents,
    effort: specific.effort ?? assume(`${kind}.incident-effort`),
    problems: by.part(specific.incidents, assume(`${kind}.problems-per-incident`)),
    problemEffort: assume(`${kind}.problem-effort`),
    problemDays: by.durationOf(assume('problem.duration-months')),
    projectDays:
      specific.projectDays === undefined
        ? projects
        : total('estimate.project-days', 'days/year', [projects, specific.projectDays]),
  };
}

type Size = 'users' | 'workstations' | 'servers' | 'databases' | 'networkDevices' | 'applications';

function sizeOf({ organization }: EstimateBasis, size: Size | 'projectsPerYear', unit: 'count' | 'per year') {
  return input(organization[size], unit, ['organization', size]);
}

const count = (basis: EstimateBasis, size: Size) => sizeOf(basis, size, 'count');
const run = (...parts: Figure[]) => total('estimate.run', 'hours/year', parts);

/** Contacts of users with the service desk, the root of several needs. */
const contacts = (basis: EstimateBasis) =>
  by.monthly(count(basis, 'users'), basis.assume('service-desk-technician.contacts-per-user-month'));

const techniciansRun = (basis: EstimateBasis) =>
  by.posts(
    count(basis, 'servers'),
    basis.assume('operations-technician.servers-per-post'),
    hoursPerPost(basis.assume),
  );

/** Run that is what remains of keeping things in service once incidents and problems are counted apart. */
function keepInService(kind: RoleKind, whole: Figure, incidents: Figure, { assume }: EstimateBasis): Figure {
  const problems = by.part(incidents, assume(`${kind}.problems-per-incident`));
  return by.remainder(whole, [
    by.work(incidents, assume(`${kind}.incident-effort`)),
    by.work(problems, assume(`${kind}.problem-effort`)),
  ]);
}

const ESTIMATES: Readonly<Record<RoleKind, (basis: EstimateBasis) => Specific>> = {
  'operations-technician': (basis) => ({
    run: techniciansRun(basis),
    incidents: by.yearly(count(basis, 'servers'), basis.assume('operations-technician.incidents-per-server')),
  }),

  // An alert is a few minutes of watch, not an incident: about one in fifty becomes one. A seat that must be
  // staffed beyond office hours needs people whether there are alerts or not.
  'operations-pilot': (basis) => {
    const { assume } = basis;
    const alerts = by.monthly(count(basis, 'servers'), assume('operations-pilot.alerts-per-server-month'));
    const watch = by.minutesOfWork(alerts, assume('operations-pilot.minutes-per-alert'));
    return {
      run: staffSeat(watch, basis),
      incidents: by.part(alerts, assume('operations-pilot.alerts-to-incidents')),
    };
  },

  // From tickets, not from users per technician: that ratio hides what the work is.
  'desktop-technician': (basis) => {
    const { assume } = basis;
    const tickets = by.monthly(count(basis, 'users'), assume('desktop-technician.tickets-per-user-month'));
    const requestShare = assume('desktop-technician.request-share');
    const effort = by.effortOf(
      assume('desktop-technician.incident-effort'),
      assume('desktop-technician.around-ticket'),
    );
    return {
      run: run(
        by.work(by.part(tickets, requestShare), effort),
        by.renewal(
          count(basis, 'workstations'),
          assume('desktop-technician.refresh-hours'),
          assume('desktop-technician.refresh-years'),
        ),
        by.work(
          by.yearly(count(basis, 'users'), assume('desktop-technician.moves-per-user')),
          assume('desktop-technician.move-hours'),
        ),
      ),
      incidents: by.rest(tickets, requestShare),
      effort,
    };
  },

  'network-technician': (basis) => {
    const { assume } = basis;
    const devices = count(basis, 'networkDevices');
    const incidents = by.yearly(devices, assume('network-technician.incidents-per-device'));
    const whole = by.posts(devices, assume('network-technician.devices-per-post'), hoursPerPost(assume));
    return { run: keepInService('network-technician', whole, incidents, basis), incidents };
  },

  // Servers, and the tools every user has (directory, mail, files).
  administrator: (basis) => {
    const { assume } = basis;
    const servers = count(basis, 'servers');
    const post = hoursPerPost(assume);
    const incidents = by.yearly(servers, assume('administrator.incidents-per-server'));
    const whole = run(
      by.posts(servers, assume('administrator.servers-per-post'), post),
      by.posts(count(basis, 'users'), assume('administrator.users-per-post'), post),
    );
    return { run: keepInService('administrator', whole, incidents, basis), incidents };
  },

  'database-administrator': (basis) => {
    const { assume } = basis;
    const databases = count(basis, 'databases');
    const incidents = by.yearly(databases, assume('database-administrator.incidents-per-database'));
    const whole = by.posts(
      databases,
      assume('database-administrator.databases-per-post'),
      hoursPerPost(assume),
    );
    return { run: keepInService('database-administrator', whole, incidents, basis), incidents };
  },

  // Projects and releases only (memo R7); a release that goes wrong comes back as an incident.
  'production-integrator': (basis) => {
    const { assume } = basis;
    const releases = by.yearly(
      count(basis, 'applications'),
      assume('production-integrator.releases-per-application'),
    );
    return {
      run: nothing('hours/year'),
      incidents: by.rest(releases, assume('production-integrator.right-first-time')),
      projectDays: by.days(releases, assume('production-integrator.days-per-release')),
    };
  },

  // Eight days a year for each of the main applications, two for the others.
  'functional-assistant': (basis) => {
    const { assume } = basis;
    const tickets = by.monthly(count(basis, 'users'), assume('functional-assistant.tickets-per-user-month'));
    const questions = assume('functional-assistant.question-share');
    const training = by.tieredDays(
      count(basis, 'applications'),
      assume('functional-assistant.main-applications'),
      assume('functional-assistant.days-per-main-application'),
      assume('functional-assistant.days-per-other-application'),
    );
    return {
      run: run(
        by.work(by.part(tickets, questions), assume('functional-assistant.incident-effort')),
        by.dayHours(training, assume('time.hours-per-day')),
      ),
      incidents: by.rest(tickets, questions),
    };
  },

  // Every contact needs someone now; keeping the incident base is the rest.
  'service-desk-technician': (basis) => {
    const calls = contacts(basis);
    const talking = by.work(calls, basis.assume('service-desk-technician.incident-effort'));
    return {
      run: by.shareOfHours(talking, basis.assume('service-desk-technician.upkeep-share')),
      incidents: calls,
    };
  },

  'internal-account-manager': (basis) => ({
    run: by.posts(
      count(basis, 'users'),
      basis.assume('internal-account-manager.users-per-post'),
      hoursPerPost(basis.assume),
    ),
    incidents: nothing('per year'),
  }),

  // From the contacts that reach third level, not from a number of applications per expert; and some days to keep
  // the whole coherent.
  'application-expert': (basis) => {
    const { assume } = basis;
    const coherence = by.days(
      count(basis, 'applications'),
      assume('application-expert.days-per-application'),
    );
    return {
      run: by.dayHours(coherence, assume('time.hours-per-day')),
      incidents: by.part(contacts(basis), assume('application-expert.share-of-contacts')),
    };
  },
};

/** Raises the watch to a seat staffed beyond office hours; technicians (memo R1) take their part of the seat. */
function staffSeat(watch: Figure, basis: EstimateBasis): Figure {
  const { assume, hours, organization } = basis;
  if (hours === 'office' || organization.servers === 0) return watch;
  const seatPosts = assume(hours === '24x7' ? 'coverage.round-the-clock-posts' : 'coverage.extended-posts');
  return by.seat(watch, seatPosts, hoursPerPost(assume), techniciansRun(basis));
}
