// Costs and losses that come from several parts of the score together, by hand.

import { expect, test } from 'vitest';
import type { Role, Scenario, Study } from '../../../model/scenario/schema';
import { scoreScenario } from '../../../model/score/index';
import { contract, person, role, roleOf, scoreToday, study } from '../../support/laws';

const SET = (values: Record<string, number>): Study['assumptions'] =>
  Object.entries(values).map(([id, mode]) => ({ id, low: 0, mode, high: 1e6 }));
const ABLE = { administrator: 2 } as const;
const incidents = (id: string, perYear: number, change: Partial<Role> = {}): Role => {
  const base = role(id, 'administrator', change);
  return { ...base, need: { ...base.need, incident: { ...base.need.incident, perYear } } };
};

test('one-off costs: severance of who left, hiring of who came, over the horizon', () => {
  const base = study({
    people: [person('stays', {}), person('leaves', {}, { grossSalary: 48_000, fte: 0.5 })],
  });
  const next: Scenario = {
    ...base.today,
    id: 'a',
    name: 'A',
    people: [person('stays', {}), person('comes', {}, { grossSalary: 60_000 })],
  };
  const whole: Study = {
    ...base,
    scenarios: [next],
    assumptions: SET({
      'people.severance-months': 3,
      'people.replacement-cost': 0.3,
      'people.horizon-years': 3,
    }),
  };
  // 3 ÷ 12 × 48,000 × 0.5 ÷ 3 = 2,000; 30 % × 60,000 ÷ 3 = 6,000.
  expect(scoreScenario(whole, 'a').total.oneOff.value).toBeCloseTo(8000, 6);
  expect(scoreToday(whole).total.oneOff.value).toBe(0);
});

test('two roles on one rota pay its weeks once', () => {
  const night = { offHours: { served: true, incidentShare: 0.25 } };
  const on = person('a', ABLE, { onCall: true });
  const lines = [
    { role: 'r', person: 'a', share: 0.5 },
    { role: 's', person: 'a', share: 0.5 },
  ];
  const cost = (roles: Role[]) =>
    scoreToday({
      ...study({ roles, people: [on], assignments: lines.slice(0, roles.length) }),
      assumptions: SET({ 'on-call.week-allowance': 250, 'on-call.callout': 80 }),
    }).roles.map((one) => one.costBy.onCall.value);
  // Alone: 52 × 250 + 40 incidents × 25 % × 80 = 13,000 + 800. Together: 6,500 each, and 800 + 1,600 of call-outs.
  expect(cost([incidents('r', 40, night)])[0]).toBeCloseTo(13_800, 6);
  const [r, s] = cost([incidents('r', 40, night), incidents('s', 80, night)]);
  expect(r).toBeCloseTo(6500 + 800, 6);
  expect(s).toBeCloseTo(6500 + 1600, 6);
});

test('waiting and repair cost their hours at the price of an hour', () => {
  const score = roleOf(
    scoreToday({
      ...study({
        roles: [incidents('r', 50)],
        people: [person('a', ABLE)],
        assignments: [{ role: 'r', person: 'a', share: 1 }],
      }),
      assumptions: SET({ 'severity.p3': 0.5 }),
    }),
    'r',
  );
  // 50 incidents, all P3 at 0.5 × 100 €/h; 2 hours of repair each: 5,000 €. Waiting: the mean over the states met.
  expect(score.lossBy.repair.value).toBeCloseTo(5000, 6);
  const { free, busy, nobody } = score.response;
  const wait = busy.chance.value * busy.wait.value + nobody.chance.value * nobody.wait.value;
  expect(free.wait.value).toBe(0);
  expect(score.lossBy.waiting.value / (50 * 50)).toBeCloseTo(wait, 1);
});

test('nobody to come back: every incident waits the longest that counts', () => {
  const score = scoreToday({
    ...study({ roles: [incidents('r', 10)] }),
    assumptions: SET({ 'loss.longest-wait': 80, 'severity.p3': 0.5 }),
  });
  // 10 incidents × 80 h × 50 €/h.
  expect(roleOf(score, 'r').lossBy.waiting.value).toBeCloseTo(40_000, 6);
});

test('the ledger adds up to the loss, and a contract leaves what it does not promise', () => {
  const score = roleOf(
    scoreToday({
      ...study({
        roles: [incidents('r', 100)],
        people: [person('a', ABLE)],
        contracts: [contract('c', { committedLevel: 0.9 })],
        assignments: [
          { role: 'r', person: 'a', share: 1 },
          { role: 'r', provider: 'provider', contract: 'c', share: 0.4 },
        ],
      }),
      assumptions: SET({ 'provider.early-degradation': 0, 'provider.failure-rate': 0, 'severity.p3': 0.5 }),
    }),
    'r',
  );
  const [ours, theirs] = score.ledger;
  expect((ours?.stays.value ?? 0) + (theirs?.stays.value ?? 0)).toBeCloseTo(score.loss.value, 6);
  // 40 incidents at 50 €/h: repair 2 h, and a wait whose chance to exceed 1 h is 10 %: 1 ÷ ln 10 h on average.
  expect(theirs?.stays.value).toBeCloseTo(40 * 50 * (2 + 1 / Math.LN10), 6);
  expect(theirs?.contract?.penalties.value).toBe(0);
});

test('regular work due at night is done only if someone is there at night', () => {
  const run = (runShare: number): Role => {
    const base = role('r', 'administrator', { offHours: { served: true, incidentShare: 0, runShare } });
    return { ...base, need: { ...base.need, run: { hoursPerYear: 10 } } };
  };
  const onTime = (runShare: number, people = ['a', 'b']) =>
    roleOf(
      scoreToday(
        study({
          roles: [run(runShare)],
          people: people.map((id) => person(id, ABLE)),
          assignments: people.map((id) => ({ role: 'r', person: id, share: 1 })),
        }),
      ),
      'r',
    ).onTimeBy.run?.value ?? Number.NaN;
  // Nobody works at night: whatever part falls due then is lost, in proportion.
  const byDay = onTime(0);
  expect(byDay).toBeGreaterThan(0.8);
  expect(onTime(1)).toBe(0);
  expect(onTime(0.35)).toBeCloseTo(0.65 * byDay, 6);
});
