// The sizes nobody knows by heart, from the four that everyone knows.

import type { Assume } from '../catalogue/assumptions';
import { defineFormula, type Figure, figure, input, type Leaf } from '../figure/figure';
import type { Organization } from '../scenario/schema';

/** What "describe yours" asks. */
export type KnownSizes = Pick<Organization, 'users' | 'sites' | 'servers' | 'applications'>;
export type EstimatedSize = 'workstations' | 'databases' | 'networkDevices' | 'projectsPerYear';

const SCALED = defineFormula<{ count: Figure; perUnit: Figure }>(
  'estimate.size',
  'count',
  'count × per unit',
  [],
  ({ count, perUnit }) => Math.round(count.value * perUnit.value),
);

const DEVICES = defineFormula<{ users: Figure; usersPerDevice: Figure; sites: Figure; perSite: Figure }>(
  'estimate.devices',
  'count',
  'users ÷ users per device + sites × devices per site',
  [],
  ({ users, usersPerDevice, sites, perSite }) =>
    Math.round(
      (usersPerDevice.value > 0 ? users.value / usersPerDevice.value : 0) + sites.value * perSite.value,
    ),
);

/** The sizes not asked for, as whole numbers, each with its making. */
export function estimateSizes(known: KnownSizes, assume: Assume): Record<EstimatedSize, Figure> {
  const leaf = (size: keyof KnownSizes): Leaf => input(known[size], 'count', ['organization', size]);
  return {
    workstations: figure(SCALED, { count: leaf('users'), perUnit: assume('size.workstations-per-user') }),
    databases: figure(SCALED, {
      count: leaf('applications'),
      perUnit: assume('size.databases-per-application'),
    }),
    networkDevices: figure(DEVICES, {
      users: leaf('users'),
      usersPerDevice: assume('network-technician.users-per-device'),
      sites: leaf('sites'),
      perSite: assume('size.devices-per-site'),
    }),
    projectsPerYear: figure(SCALED, {
      count: leaf('applications'),
      perUnit: assume('size.projects-per-application'),
    }),
  };
}
