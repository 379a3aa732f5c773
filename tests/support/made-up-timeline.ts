// A year made up: one of everything that can happen in it.

import type { Scenario, Timeline } from '../../model';

const WEEKS = 53;

/** Told about the first people, provider and roles of a scenario. */
export function makeUpTimeline({ people, providers, roles }: Scenario): Timeline {
  const [role, other] = roles;
  const [person, leaver] = people;
  const [provider] = providers;
  if (!role || !other || !person || !leaver || !provider) throw new Error('too small a scenario');
  const roleId = role.id;
  return {
    block: 4,
    replicate: 1,
    year: 2,
    cost: 1_050_000,
    onTime: 0.91,
    loss: 260_000,
    spells: [
      { kind: 'leave', id: person.id, from: 213, to: 227 },
      { kind: 'sick', id: person.id, from: 70.5, to: 75 },
      { kind: 'vacant', id: leaver.id, from: 31, to: 120 },
      { kind: 'leave', id: leaver.id, from: 50, to: 57 },
      { kind: 'ramp-up', id: leaver.id, from: 120, to: 200 },
      { kind: 'failed', id: provider.id, from: 300, to: 365 },
    ],
    happenings: [
      { kind: 'departure', at: 31, personId: leaver.id, loss: 9000 },
      { kind: 'late', at: 71.2, roleId, priority: 'p2', waitHours: 26.5, cause: 'nobody', loss: 4200 },
      { kind: 'problem', at: 90, roleId, hours: 60 },
      { kind: 'major', at: 140, roleId: other.id, hours: 9, loss: 88_000 },
      {
        kind: 'lost',
        at: 301,
        roleId,
        priority: 'p1',
        waitHours: 48,
        cause: 'provider-failed',
        loss: 31_000,
      },
      { kind: 'break-glass', at: 302, roleId, worked: false, fee: 1500 },
    ],
    weeks: [
      {
        roleId,
        arrived: Array.from({ length: WEEKS }, (_, week) => 5 + (week % 3)),
        late: Array.from({ length: WEEKS }, (_, week) => (week === 10 ? 2 : 0)),
        lost: Array.from({ length: WEEKS }, (_, week) => (week === 43 ? 1 : 0)),
        waiting: Array.from({ length: WEEKS }, (_, week) => (week === 10 ? 3 : 0)),
      },
      {
        roleId: other.id,
        arrived: Array.from({ length: WEEKS }, () => 1),
        late: Array.from({ length: WEEKS }, () => 0),
        lost: Array.from({ length: WEEKS }, () => 0),
        waiting: Array.from({ length: WEEKS }, () => 0),
      },
    ],
  };
}
