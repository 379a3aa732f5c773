import { describe, expect, it } from 'vitest';
import { meanOf } from '../../../../model/simulation/estimate/figures';
import { checkpoints, findStop } from '../../../../model/simulation/estimate/stop';
import { summarize } from '../../../../model/simulation/estimate/summarize';
import { readYears } from '../../../../model/simulation/estimate/years';
import { expectCoverage } from '../../../support/expect-coverage';
import { Draws, drawBlocks, LAYOUT, makeBlock, SETTINGS } from '../../../support/synthetic-blocks';

/** Cost is known at once, loss is what takes long; σ of a block’s mean loss is 100 × spread of 1000. */
function drawRun(name: string, count: number, spread = 1) {
  const draws = new Draws(name);
  return drawBlocks(count, () => {
    const level = 1000 + 100 * spread * draws.normal();
    return () => ({ cost: 500 + draws.normal(), loss: level, served: 95 + draws.normal(), needed: 100 });
  });
}

describe('the checkpoints', () => {
  it('grow by a quarter from 32 blocks to the most', () => {
    expect(checkpoints(100)).toEqual([32, 40, 50, 63, 79, 99, 100]);
    expect(checkpoints(40)).toEqual([32, 40]);
    expect(checkpoints(7)).toEqual([7]);
  });
});

describe('when to stop', () => {
  const rule = { years: 6000, precision: 0.01 };
  const run = drawRun('stop', 1000);

  it('is at the first checkpoint where every interval is narrow enough', () => {
    const count = findStop(rule, SETTINGS, LAYOUT, run) ?? 0;
    // σ ÷ mean = 0.1: 1.96 × 0.1 ÷ √n ≤ 0.01 from n = 384 on.
    expect(checkpoints(1000)).toContain(count);
    expect(count).toBeGreaterThan(300);
    expect(count).toBeLessThan(500);
    const precise = (blocks: number) => {
      const { mean } = summarize(LAYOUT, SETTINGS, run.slice(0, blocks)).loss;
      return (mean.high - mean.low) / 2 <= 0.01 * mean.value;
    };
    const tried = checkpoints(1000).filter((one) => one <= count);
    expect(tried.map(precise)).toEqual(tried.map((one) => one === count));
  });

  it('does not depend on how many blocks came at once, nor in what order', () => {
    const count = findStop(rule, SETTINGS, LAYOUT, run) ?? 0;
    for (const step of [1, 7, 50]) {
      let ready = step;
      while (findStop(rule, SETTINGS, LAYOUT, run.slice(0, ready)) === undefined) ready += step;
      expect(findStop(rule, SETTINGS, LAYOUT, run.slice(0, ready))).toBe(count);
      expect(ready - count).toBeLessThan(step);
      expect(ready).toBeGreaterThanOrEqual(count);
    }
    expect(findStop(rule, SETTINGS, LAYOUT, run.toReversed())).toBe(count);
  });

  it('is at all the years without a precision, or when none is reached', () => {
    for (const all of [{ years: 240 }, { years: 240, precision: 1e-6 }]) {
      expect(findStop(all, SETTINGS, LAYOUT, [])).toBeUndefined();
      expect(findStop(all, SETTINGS, LAYOUT, run.slice(0, 39))).toBeUndefined();
      expect(findStop(all, SETTINGS, LAYOUT, run.slice(0, 40))).toBe(40);
      expect(findStop(all, SETTINGS, LAYOUT, run)).toBe(40);
    }
  });

  it('waits for each of cost, loss and service', () => {
    const draws = new Draws('each');
    const noise = () => 1 + draws.normal();
    const vague = {
      cost: () => ({ cost: 100 * noise(), loss: 10, served: 95, needed: 100 }),
      loss: () => ({ cost: 100, loss: 10 * noise(), served: 95, needed: 100 }),
      onTime: () => ({ cost: 100, loss: 10, served: 50 + 10 * noise(), needed: 100 }),
      // ± 0.004 of 0.5: half a point, though not half a percent of it.
      points: () => ({ cost: 100, loss: 10, served: 50 + 2.5 * draws.normal(), needed: 100 }),
      nothing: () => ({ cost: 100, loss: 10, served: 95, needed: 100 }),
    };
    const at = (drawYear: () => object) =>
      findStop(
        { years: 240, precision: 0.005 },
        SETTINGS,
        LAYOUT,
        drawBlocks(40, () => drawYear),
      );
    expect(at(vague.cost)).toBe(40);
    expect(at(vague.loss)).toBe(40);
    expect(at(vague.onTime)).toBe(40);
    expect(at(vague.points)).toBe(32);
    expect(at(vague.nothing)).toBe(32);
  });

  it('takes a gain from the controls', () => {
    const draws = new Draws('gain');
    const blocks = drawBlocks(200, () => () => {
      const arrivals = draws.normal();
      return { cost: 100, loss: 100 + 20 * arrivals + draws.normal(), arrivalsControl: arrivals };
    });
    expect(findStop({ years: 1200, precision: 0.005 }, SETTINGS, LAYOUT, blocks)).toBe(32);
    const blind = drawBlocks(200, () => () => ({ cost: 100, loss: 100 + 20 * draws.normal() }));
    expect(findStop({ years: 1200, precision: 0.005 }, SETTINGS, LAYOUT, blind)).toBe(200);
  });

  it('leaves an interval that holds the mean', () => {
    let run = 0;
    expectCoverage(() => {
      const blocks = drawRun(`sequential ${run++}`, 100);
      const count = findStop({ years: 600, precision: 0.025 }, SETTINGS, LAYOUT, blocks) ?? 0;
      const { value, halfWidth } = meanOf('loss', readYears(SETTINGS, blocks.slice(0, count)).sums);
      return Math.abs(value - 1000) <= halfWidth;
    });
  });

  it('refuses a gap and a precision that can’t be', () => {
    const gap = [...run.slice(0, 20), ...run.slice(21, 50)];
    expect(() => findStop(rule, SETTINGS, LAYOUT, gap)).toThrow('missing blocks');
    expect(() => findStop({ years: 60, precision: 0 }, SETTINGS, LAYOUT, run)).toThrow('invalid precision');
    expect(() => findStop({ years: 0 }, SETTINGS, LAYOUT, run)).toThrow('invalid years');
    const other = { ...LAYOUT, roleIds: [] };
    expect(() => findStop(rule, SETTINGS, other, [makeBlock(0, new Array<object>(6).fill({}))])).toThrow(
      'invalid sums',
    );
  });
});
