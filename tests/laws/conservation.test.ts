// Law 7: parts add up to totals, hours are served, late or unserved, and an explanation's leaves recompute it.

import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Figure } from '../../model/figure/figure';
import { listFigures, recompute } from '../../model/score/index';
import { arbitraryStudy } from '../support/arbitrary-study';
import { expectAtMost, expectSame, RUNS, scoreToday } from '../support/laws';

const sum = (parts: readonly (Figure | undefined)[]) =>
  parts.reduce((all, one) => all + (one?.value ?? 0), 0);

test('parts add up to totals', () => {
  fc.assert(
    fc.property(arbitraryStudy({ maxScenarios: 0 }), (study) => {
      const { total, roles, people, providers } = scoreToday(study);
      expectSame(total.cost.value, sum(Object.values(total.costBy)), 'cost by nature');
      expectSame(
        total.cost.value,
        sum(roles.map((role) => role.cost)) + total.idle.value + total.oneOff.value,
        'cost by role',
      );
      expectSame(total.loss.value, sum(Object.values(total.lossBy)), 'loss by cause');
      expectSame(total.loss.value, sum(roles.map((role) => role.loss)), 'loss by role');
      expectSame(total.need.value, sum(roles.map((role) => role.need)), 'need by role');
      const { onCall, breakGlass, programme } = total.costBy;
      expectSame(
        total.cost.value,
        sum(people.map((one) => one.cost)) +
          sum(providers.map((one) => one.cost)) +
          sum([onCall, breakGlass, programme, total.oneOff]),
        'cost by holder',
      );
      for (const role of roles) {
        expectSame(role.cost.value, sum(Object.values(role.costBy)), 'role cost');
        expectSame(role.loss.value, sum(Object.values(role.lossBy)), 'role loss');
        expectSame(role.need.value, sum(Object.values(role.needBy)), 'role need');
        expectSame(role.loss.value, sum(role.ledger.map((line) => line.stays)), 'ledger');
        for (const line of role.ledger) expectAtMost(0, line.stays.value, 'what stays with us');
      }
    }),
    RUNS,
  );
});

test('hours needed are on time, late or unserved, none of them negative', () => {
  fc.assert(
    fc.property(arbitraryStudy({ maxScenarios: 0 }), (study) => {
      for (const { need, hours, response } of scoreToday(study).roles) {
        expectSame(need.value, hours.onTime.value + hours.late.value + hours.unserved.value, 'hours');
        for (const part of Object.values(hours)) expectAtMost(0, part.value, 'negative');
        const { free, busy, nobody } = response;
        expectSame(free.chance.value + busy.chance.value + nobody.chance.value, 1, 'what an incident meets');
      }
    }),
    RUNS,
  );
});

test('every figure is finite, in its range, and its leaves recompute it', () => {
  fc.assert(
    fc.property(arbitraryStudy(), (study) => {
      const score = scoreToday(study);
      for (const [id, figure] of listFigures(score)) {
        expect(Number.isFinite(figure.value), `${id} = ${figure.value}`).toBe(true);
        if (/onTime|chance|externalizability|delegated/.test(id) && !id.includes('hours')) {
          expectAtMost(0, figure.value, id);
          expectAtMost(figure.value, 1, id);
        }
        expectSame(recompute(figure), figure.value, id);
      }
    }),
    RUNS,
  );
});
