// What an incident meets, state by state, against sums done by hand.

import { expect, test } from 'vitest';
import { type ResponseInputs, ResponseModel } from '../../../model/score/response';

/** One holder, always there, nothing else to do, and no help of any kind. */
const ALONE: ResponseInputs = {
  counts: [0, 1],
  ownLoad: 0,
  otherLoads: [0],
  effort: 2,
  otherEffort: 2,
  variation: 1,
  relief: 0,
  onCall: 0,
  onCallDelay: 0.5,
  reliefServers: 1,
  onCallServers: 1,
  returnServers: 1,
  cover: 0,
  coverLevel: 0,
  coverWait: 0,
  breakGlass: 0,
  breakGlassDelay: 4,
  memory: 60,
  returns: true,
  longest: 80,
};
const model = (change: Partial<ResponseInputs> = {}) => new ResponseModel({ ...ALONE, ...change });
const NOBODY = { counts: [1, 0], otherLoads: [0] };
/** E[min(X, 80)] of an exponential absence of 60 h on average: 60·(1 − e^(−80/60)) = 44.184 h. */
const ABSENCE = 60 * (1 - Math.exp(-80 / 60));

test('someone free: no load, no wait', () => {
  const free = model();
  expect([free.chanceBusy(), free.chanceNobody(), free.meanWait(), free.onTime(0)]).toEqual([0, 0, 0, 1]);
});

test('someone busy: one holder is the M/M/1 queue', () => {
  // Load 0.5, effort 2 h: P(wait) = ρ = 0.5; the wait ends at (1 − ρ) ÷ effort = 0.25 an hour, so that
  // P(wait ≤ 4 h) = 1 − 0.5·e^(−1) and the mean wait is 0.5 ÷ 0.25 = 2 h (textbook: ρ ÷ (1 − ρ) × 2 h).
  const busy = model({ ownLoad: 0.5 });
  expect(busy.chanceBusy()).toBeCloseTo(0.5, 12);
  expect(busy.onTime(4)).toBeCloseTo(1 - 0.5 * Math.exp(-1), 12);
  expect(busy.meanWait()).toBeCloseTo(2, 12);
  expect(busy.load()).toBeCloseTo(0.5, 12);
});

test('two holders wait for one another: Erlang’s formula by hand', () => {
  // c = 2, a = 1: C = (a²/2 · 2/(2 − 1)) ÷ (1 + a + a²/2 · 2/(2 − 1)) = 1 ÷ 3; the wait ends at (2 − 1) ÷ 2 h.
  const two = model({ counts: [0, 0, 1], ownLoad: 1, otherLoads: [0, 0] });
  expect(two.chanceBusy()).toBeCloseTo(1 / 3, 12);
  expect(two.meanWait()).toBeCloseTo(1 / 3 / 0.5, 12);
});

test('their other roles keep holders busy too', () => {
  // 0.2 of this role and 0.3 of others: together 0.5, as above, both of 2 hours.
  expect(model({ ownLoad: 0.2, otherLoads: [0.3] }).meanWait()).toBeCloseTo(2, 12);
});

test('nobody: until someone is back, or for as long as it counts', () => {
  // Absent for 60 h on average, idle then; no more than 80 h count. P(back within 6 h) = 1 − e^(−0.1).
  const away = model(NOBODY);
  expect(away.chanceNobody()).toBe(1);
  expect(ABSENCE).toBeCloseTo(44.184, 3);
  expect(away.meanWait()).toBeCloseTo(ABSENCE, 12);
  expect(away.onTime(6)).toBeCloseTo(1 - Math.exp(-0.1), 12);
  // Nobody to come back: 80 h, the longest that counts, and never on time.
  const never = model({ ...NOBODY, returns: false });
  expect([never.meanWait(), never.onTime(6)]).toEqual([80, 0]);
});

test('a backup acts at once, when there', () => {
  // There 80 % of the time, idle: wait 0.2 × the absence; on time 0.8 + 0.2 × (1 − e^(−0.1)).
  const backed = model({ ...NOBODY, relief: 0.8 });
  expect(backed.chanceNobody()).toBeCloseTo(0.2, 12);
  expect(backed.meanWait()).toBeCloseTo(0.2 * ABSENCE, 12);
  expect(backed.onTime(6)).toBeCloseTo(0.8 + 0.2 * (1 - Math.exp(-0.1)), 12);
});

test('the rota acts after its delay', () => {
  // Reached 95 % of the time, after half an hour on average: P(in 1 h) = 0.95 × (1 − e^(−2)) + 0.05 × (1 − e^(−1/60)).
  const rota = model({ ...NOBODY, onCall: 0.95 });
  expect(rota.chanceNobody()).toBeCloseTo(0.05, 12);
  expect(rota.meanWait()).toBeCloseTo(0.95 * 0.5 + 0.05 * ABSENCE, 12);
  expect(rota.onTime(1)).toBeCloseTo(0.95 * (1 - Math.exp(-2)) + 0.05 * (1 - Math.exp(-1 / 60)), 12);
});

test('a covering provider keeps its level', () => {
  // Up 90 % of the time at a level of 0.8: on time 0.9 × 0.8 + 0.1 × (1 − e^(−0.1)).
  const covered = model({ ...NOBODY, cover: 0.9, coverLevel: 0.8, coverWait: 2.5 });
  expect(covered.chanceNobody()).toBeCloseTo(0.1, 12);
  // It answers in 2.5 h; otherwise one waits for the absence to end.
  expect(covered.meanWait()).toBeCloseTo(0.9 * 2.5 + 0.1 * ABSENCE, 12);
  expect(covered.onTime(6)).toBeCloseTo(0.9 * 0.8 + 0.1 * (1 - Math.exp(-0.1)), 12);
});

test('help of last resort works, or does not', () => {
  // Works 7 times in 10 after 4 h: the wait is then 60·(1 − e^(−4/60)) h, for the absence may end before.
  const glass = model({ ...NOBODY, breakGlass: 0.7 });
  expect(glass.waitNobody()).toBeCloseTo(0.7 * 60 * (1 - Math.exp(-4 / 60)) + 0.3 * ABSENCE, 10);
  expect(glass.onTime(6)).toBeCloseTo(0.7 * (1 - Math.exp(-1.5)) + 0.3 * (1 - Math.exp(-0.1)), 12);
});

test('what each state is worth adds up by who is there', () => {
  // Half the time there and idle, half away without load: on time 0.5 + 0.5 × (1 − e^(−0.1)), wait half the absence.
  const half = model({ counts: [0.5, 0.5] });
  expect(half.onTime(6)).toBeCloseTo(0.5 + 0.5 * (1 - Math.exp(-0.1)), 12);
  expect(half.meanWait()).toBeCloseTo(0.5 * ABSENCE, 12);
});
