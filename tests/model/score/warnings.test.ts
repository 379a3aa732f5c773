// Each warning by the smallest study that deserves it, and by one that does not.

import { expect, test } from 'vitest';
import type { Contract, Person, Role } from '../../../model/scenario/schema';
import type { WarningCode } from '../../../model/score/warnings';
import { contract, person, role, scoreToday, study } from '../../support/laws';

const NEED = { ...role('r', 'administrator').need, run: { hoursPerYear: 200 } };
const ROLE = role('r', 'administrator', { need: NEED });
const ABLE = { administrator: 2 } as const;
const A = person('a', ABLE);
const HOLDS = (id: string, share: number) => ({ role: 'r', person: id, share });
const TAKES = (share: number) => ({ role: 'r', provider: 'provider', contract: 'c', share });

/** The warnings of a study of one role. */
function codes(change: {
  role?: Partial<Role>;
  people?: Person[];
  contract?: Partial<Contract>;
  lines?: NonNullable<Parameters<typeof study>[0]['assignments']>;
}): WarningCode[] {
  const one = study({
    roles: [{ ...ROLE, ...change.role }],
    people: change.people ?? [],
    ...(change.contract && { contracts: [contract('c', change.contract)] }),
    assignments: change.lines ?? [],
  });
  return scoreToday(one).warnings.map(({ code }) => code);
}

const SOUND = { people: [A, person('b', ABLE)], lines: [HOLDS('a', 0.5), HOLDS('b', 0.5)] };
const NIGHT = { offHours: { served: true, incidentShare: 0.2 } };
const incidents = (perYear: number) => ({ need: { ...NEED, incident: { ...NEED.incident, perYear } } });

const cases: [WarningCode, Parameters<typeof codes>[0], Parameters<typeof codes>[0]][] = [
  ['role-without-holder', {}, SOUND],
  ['single-holder', { people: [A], lines: [HOLDS('a', 1)] }, SOUND],
  [
    'lock-in',
    { contract: {}, lines: [TAKES(1)] },
    { contract: {}, people: [A], lines: [TAKES(0.9), HOLDS('a', 0.1)] },
  ],
  // 1,600 incidents of 2 h for two people present some 1,650 h each: above 80 % of what the queue can take.
  ['role-saturated', { ...SOUND, role: incidents(1600) }, { ...SOUND, role: incidents(10) }],
  [
    'on-call-too-thin',
    { ...SOUND, role: NIGHT, people: [{ ...A, onCall: true }, person('b', ABLE)] },
    { ...SOUND, role: NIGHT },
  ],
  ['off-hours-unstaffed', { ...SOUND, role: NIGHT }, SOUND],
  [
    'not-autonomous',
    { people: [A, person('b', { administrator: 1 })], lines: SOUND.lines },
    { people: [A, person('b', { administrator: 1 })], lines: [HOLDS('a', 1), HOLDS('b', 0)] },
  ],
  [
    'overloaded',
    { people: [A], lines: [HOLDS('a', 0.1)], role: { need: { ...NEED, run: { hoursPerYear: 3000 } } } },
    SOUND,
  ],
  [
    'long-contractor',
    { ...SOUND, people: [{ ...A, status: 'contractor', dayRate: 400, monthsOnSite: 37 }, person('b', ABLE)] },
    { ...SOUND, people: [{ ...A, status: 'contractor', dayRate: 400, monthsOnSite: 36 }, person('b', ABLE)] },
  ],
  [
    'privileged-outsider',
    { ...SOUND, people: [{ ...A, status: 'contractor', dayRate: 400 }, person('b', ABLE)] },
    SOUND,
  ],
  // Half of 200 hours asked, a cap of 99, then of 101.
  [
    'over-cap',
    { ...SOUND, contract: { volumeCapHours: 99 }, lines: [...SOUND.lines, TAKES(0.5)] },
    { ...SOUND, contract: { volumeCapHours: 101 }, lines: [...SOUND.lines, TAKES(0.5)] },
  ],
];

test.each(cases)('%s', (code, deserves, doesNot) => {
  expect(codes(deserves)).toContain(code);
  expect(codes(doesNot)).not.toContain(code);
});

test('over-delegated: contracts that take more than the whole', () => {
  const delegated = (second: number) =>
    scoreToday(
      study({
        roles: [ROLE],
        contracts: [contract('c'), contract('d')],
        assignments: [TAKES(0.7), { ...TAKES(second), contract: 'd' }],
      }),
    ).warnings.find(({ code }) => code === 'over-delegated');
  expect(delegated(0.7)).toEqual({ code: 'over-delegated', roleId: 'r', share: 1.4 });
  expect(delegated(0.3)).toBeUndefined();
});

test('over-assigned: shares of one person above their time', () => {
  const other = role('s', 'administrator', { need: NEED });
  const shares = (second: number) =>
    scoreToday(
      study({
        roles: [ROLE, other],
        people: [A],
        assignments: [HOLDS('a', 0.6), { role: 's', person: 'a', share: second }],
      }),
    ).warnings;
  expect(shares(0.6)).toContainEqual({ code: 'over-assigned', personId: 'a', share: 1.2 });
  expect(shares(0.4).map(({ code }) => code)).not.toContain('over-assigned');
});

test('a sound team deserves none', () => {
  expect(codes(SOUND)).toEqual([]);
});
