// What the levers take off a need measured at today's, by hand.

import { expect, test } from 'vitest';
import type { Levers, Study } from '../../../model/scenario/schema';
import { scoreScenario } from '../../../model/score/index';
import { role, roleOf, study } from '../../support/laws';

const NEED = {
  run: { hoursPerYear: 1000 },
  incident: { ...role('r', 'administrator').need.incident, perYear: 100, effortHours: 4 },
  problem: { perYear: 2, effortHours: 40, durationDays: 90 },
  project: { daysPerYear: 10 },
};
const EFFECTS: Study['assumptions'] = (
  [
    ['effect.automation-run', 0.4],
    ['effect.integration-incidents', 0.5],
    ['effect.runbooks-effort', 0.2],
    ['time.hours-per-day', 8],
  ] as const
).map(([id, mode]) => ({ id, low: 0, mode, high: 8 }));

function needAt(today: number, now: Partial<Levers>, own?: Partial<Levers>) {
  const base = study({ roles: [role('r', 'administrator', { need: NEED })], lever: today });
  const changed = {
    ...base.today,
    id: 'a',
    name: 'A',
    industrialization: { ...base.today.industrialization, ...now },
    roles: base.today.roles.map((one) => (own ? { ...one, levers: own } : one)),
  };
  return roleOf(scoreScenario({ ...base, assumptions: EFFECTS, scenarios: [changed] }, 'a'), 'r').needBy;
}
const values = (by: ReturnType<typeof needAt>) => [
  by.run.value,
  by.incident.value,
  by.problem.value,
  by.project.value,
];

test('at the levers of today, the need is what was measured', () => {
  const found = values(needAt(0.5, {}));
  [1000, 400, 80, 80].forEach((hours, i) => {
    expect(found[i]).toBeCloseTo(hours, 9);
  });
});

test('automation takes off run, the ratio of the two effects', () => {
  // (1 − 0.4 × 1) ÷ (1 − 0.4 × 0.5) = 0.6 ÷ 0.8 = 0.75.
  expect(values(needAt(0.5, { automation: 1 }))[0]).toBeCloseTo(750, 9);
});

test('integration takes off incidents, and falling back adds them', () => {
  // (1 − 0.5 × 1) ÷ (1 − 0.5 × 0.5) = 0.5 ÷ 0.75; back to none: 1 ÷ 0.75.
  expect(values(needAt(0.5, { integration: 1 }))[1]).toBeCloseTo((400 * 0.5) / 0.75, 9);
  expect(values(needAt(0.5, { integration: 0 }))[1]).toBeCloseTo(400 / 0.75, 9);
});

test('runbooks shorten incidents and problems, never projects', () => {
  // (1 − 0.2) ÷ (1 − 0.1) = 0.8 ÷ 0.9.
  const [, incident, problem, project] = values(needAt(0.5, { runbooks: 1 }));
  expect(incident).toBeCloseTo((400 * 0.8) / 0.9, 9);
  expect(problem).toBeCloseTo((80 * 0.8) / 0.9, 9);
  expect(project).toBe(80);
});

test('a role’s own lever is the one that counts', () => {
  expect(values(needAt(0.5, {}, { automation: 1 }))[0]).toBeCloseTo(750, 9);
});
