import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ROLE_KINDS } from '../../../model/catalogue/ids';
import { breakEvenOfRole } from '../../../model/decision/role-break-even';
import type { Role, Study } from '../../../model/scenario/schema';
import { scoreScenario } from '../../../model/score/index';
import { person, role, study } from '../../support/laws';

const PROJECTS = 'production-integrator';

/** A study with everything the thresholds must not depend on: a holder, a run, another role. */
function worked(change: Partial<Role> = {}): Study {
  const base = role('r', PROJECTS);
  return study({
    roles: [
      {
        ...base,
        need: { ...base.need, run: { hoursPerYear: 300 }, project: { daysPerYear: 60 } },
        ...change,
      },
      role('other', 'administrator'),
    ],
    people: [person('a', { [PROJECTS]: 2 })],
    assignments: [{ role: 'r', person: 'a', share: 1 }],
  });
}
/** Assumptions in place of the defaults, so that the sums below stay readable. */
const SET = (values: Record<string, number>): Study['assumptions'] =>
  Object.entries(values).map(([id, mode]) => ({ id, low: mode, mode, high: mode }));

test('days: the yearly cost of a post over the price of a day, by hand', () => {
  // Post: 40,000 × (1 + 50 %) = 60,000, + 15 % overhead = 69,000, + departures 10 % × 30 % × 40,000 = 1,200:
  // 70,200 a year. Day: 400 × list price 1 × premium (1 + 20 % × (1 − 0.5)) = 440; no governance, transition, exit
  // nor ramp-up: 70,200 ÷ 440 = 159.545… days.
  const base = worked();
  const found = breakEvenOfRole(
    {
      ...base,
      organization: { ...base.organization, employerCost: { method: 'rate', rate: 0.5 } },
      assumptions: SET({
        [`${PROJECTS}.salary-confirmed`]: 40_000,
        [`${PROJECTS}.departures`]: 0.1,
        [`${PROJECTS}.day-rate-confirmed`]: 400,
        'people.overhead': 0.15,
        'people.replacement-cost': 0.3,
        'contract.price-agency': 1,
        'provider.risk-premium': 0.2,
        'contract.governance-agency': 0,
        'contract.transition-share': 0,
        'contract.early-termination': 0,
        'people.contractor-departures': 0,
        'contract.scope-creep': 0,
      }),
    },
    'today',
    'r',
  );
  expect(found.days).toBeCloseTo(70_200 / 440, 4);
});

test('incidents: at the threshold both channels cost as much for an incident on time', () => {
  // The channels are rebuilt here by hand: 1 employee against a managed service at list price, incidents alone.
  const kind = 'administrator';
  const at = (perYear: number) => {
    const base = role('r', kind);
    const responseHours = { p1: 8, p2: 8, p3: 8 };
    const need = {
      ...base.need,
      incident: { ...base.need.incident, perYear, effortHours: 0.5, responseHours },
    };
    return { ...base, need };
  };
  const whole = study({ roles: [at(10)] });
  // At the list price of twice a contractor's hour, a person of one's own does pay off.
  const assumptions = SET({ [`${kind}.salary-confirmed`]: 47_000, 'contract.price-managed-service': 2 });
  const perOnTime = (perYear: number, dedicated: boolean) => {
    const one = study(
      dedicated
        ? {
            roles: [at(perYear)],
            people: [person('a', { [kind]: 2 }, { grossSalary: 47_000 })],
            assignments: [{ role: 'r', person: 'a', share: 1 }],
          }
        : {
            roles: [at(perYear)],
            contracts: [
              {
                id: 'c',
                kind: 'managed-service',
                frequencies: ['incident'],
                committedLevel: 0.9,
                offHours: false,
                coverageClause: true,
                price: { fixedPerYear: 0, perUser: 0 },
                priceBeyondCap: 1.25,
                penaltyRate: 0.02,
                penaltyCap: 0.15,
                noticeMonths: 6,
                transitionMonths: 4,
                reversibility: 0.1,
                termYears: 3,
                indexation: 0.04,
              },
            ],
            assignments: [{ role: 'r', provider: 'provider', contract: 'c', share: 1 }],
          },
    );
    const { total } = scoreScenario({ ...one, assumptions }, 'today');
    return total.cost.value / (perYear * (total.onTimeBy.incident?.value ?? 0));
  };
  const same = breakEvenOfRole({ ...whole, assumptions }, 'today', 'r').incidents as number;
  expect(perOnTime(same, true) / perOnTime(same, false)).toBeCloseTo(1, 5);
  expect(perOnTime(same * 0.9, true)).toBeGreaterThan(perOnTime(same * 0.9, false));
  expect(perOnTime(same * 1.1, true)).toBeLessThan(perOnTime(same * 1.1, false));
});

test('depends on the channels and the levers, not on what else the role needs or who holds it', () => {
  // Short incidents with time to answer, at a high list price, so that both thresholds exist.
  const { need } = worked().today.roles[0] as Role;
  const incident = { ...need.incident, effortHours: 0.5, responseHours: { p1: 8, p2: 8, p3: 8 } };
  const find = (change: Partial<Role>) =>
    breakEvenOfRole(
      {
        ...worked({ need: { ...need, incident }, ...change }),
        assumptions: SET({ 'contract.price-managed-service': 2 }),
      },
      'today',
      'r',
    );
  const plain = find({});
  expect(plain.incidents).toBeGreaterThan(0);
  const loaded = find({
    need: { ...need, incident, run: { hoursPerYear: 900 } },
    offHours: { served: true, incidentShare: 0.3 },
    peaks: [{ label: 'Monday', hoursPerYear: 200, incidentShare: 0.3 }],
    majorEvents: { perYear: 1, durationHours: 8, lossPerHour: 1000 },
    breakGlass: { who: 'Vendor', delayHours: 4, feePerCall: 800 },
  });
  expect(loaded).toEqual(plain);
  const easier = worked({ levers: { runbooks: 1, serviceContract: 1 } });
  // An easier role to hand over is cheaper to buy by the day: a post needs more days to pay off.
  const harder = breakEvenOfRole(worked(), 'today', 'r').days as number;
  expect(breakEvenOfRole(easier, 'today', 'r').days).toBeGreaterThan(harder);
});

test('says nothing where there is no threshold within the year, or no such role', () => {
  const dear = { ...worked(), assumptions: SET({ [`${PROJECTS}.salary-confirmed`]: 500_000 }) };
  expect(breakEvenOfRole(dear, 'today', 'r')).not.toHaveProperty('days');
  expect(breakEvenOfRole(worked(), 'today', 'nobody')).toEqual({});
  expect(breakEvenOfRole(worked(), 'nowhere', 'r')).toEqual({});
});

test('stays in its bounds for every kind and any levers', () => {
  fc.assert(
    fc.property(fc.constantFrom(...ROLE_KINDS), fc.double({ min: 0, max: 1, noNaN: true }), (kind, lever) => {
      const found = breakEvenOfRole(study({ roles: [role('r', kind)], lever }), 'today', 'r');
      for (const [value, most] of [
        [found.days, 218],
        [found.incidents, 5000],
      ] as const) {
        if (value === undefined) continue;
        expect(value).toBeGreaterThanOrEqual(0);
        expect(value).toBeLessThanOrEqual(most);
      }
    }),
    { numRuns: 40 },
  );
});
