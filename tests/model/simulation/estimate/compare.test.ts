import { describe, expect, it } from 'vitest';
import { compareRuns } from '../../../../model/simulation/estimate/compare';
import { makeSample } from '../../../../model/simulation/estimate/quantile';
import { estimateShare } from '../../../../model/simulation/estimate/share';
import { expectCoverage } from '../../../support/expect-coverage';
import {
  Draws,
  drawBlocks,
  listNumbers,
  makeBlock,
  SETTINGS,
  type Year,
} from '../../../support/synthetic-blocks';

const ONE_YEAR = { ...SETTINGS, yearsPerReplicate: 1 };

describe('a comparison, by hand', () => {
  const first = [
    makeBlock(0, [
      { cost: 10, loss: 5, served: 5, needed: 10 },
      { cost: 20, loss: 5, served: 9, needed: 10 },
    ]),
    makeBlock(2, [
      { cost: 30, loss: 5, served: 1, needed: 10 },
      { cost: 40, loss: 5, served: 0, needed: 0 },
    ]),
    makeBlock(7, [{ cost: 1e6 }, { cost: 1e6 }]),
  ];
  const second = [
    makeBlock(2, [
      { cost: 20, loss: 5, served: 10, needed: 10 },
      { cost: 34, loss: 9, served: 3, needed: 10 },
    ]),
    makeBlock(9, [{}, {}]),
    makeBlock(0, [
      { cost: 8, loss: 1, served: 6, needed: 10 },
      { cost: 22, loss: 5, served: 6, needed: 10 },
    ]),
  ];
  const difference = compareRuns(ONE_YEAR, first, second);

  it('takes the years of the blocks that both have, second less first', () => {
    expect(difference.years).toBe(4);
    // Differences −2, 2 and −10, −6: means of blocks 0 and −8, standard error 4.
    const { value, low, high } = difference.cost.mean;
    expect(value).toBe(-4);
    expect(low).toBeCloseTo(-4 - 12.7062047362 * 4, 9);
    expect(high).toBeCloseTo(-4 + 12.7062047362 * 4, 9);
    expect(difference.cost.p50).toBe(-4);
    expect(difference.cost.p10).toBeCloseTo(-8.8, 12);
  });

  it('counts years that do better, ties as one half', () => {
    expect(difference.cost.better.value).toBe(0.75);
    expect(difference.loss.better.value).toBe((1 + 0.5 + 0.5 + 0) / 4);
    // The year without need is left out: better, worse, better.
    expect(difference.onTime.better.value).toBe(2 / 3);
  });

  it('compares shares of all needs on time, whatever the years they fall in', () => {
    expect(difference.onTime.mean.value).toBeCloseTo(25 / 40 - 15 / 30, 14);
    expect(difference.onTime.mean.low).toBe(-1);
    expect(difference.onTime.mean.high).toBe(1);
  });

  it('says what common draws save: Var(a) + Var(b) over Var(b − a)', () => {
    // Means of blocks 15, 35 and 15, 27; difference 0, −8.
    expect(difference.cost.gain).toBeCloseTo((10 ** 2 + 6 ** 2) / 4 ** 2, 12);
  });

  it('refuses runs without a block in common', () => {
    expect(() => compareRuns(ONE_YEAR, first.slice(2), second)).toThrow('no block in common');
    expect(() => compareRuns(ONE_YEAR, first, [...second, ...second])).toThrow('duplicate block: 0');
  });
});

describe('a comparison', () => {
  const draw = (name: string, shift: number, own: number) => {
    const shared = new Draws('shared');
    const apart = new Draws(name);
    return drawBlocks(500, () => () => {
      const x = shared.normal();
      return { cost: 100 + 10 * x + shift + own * apart.normal(), served: 900 + 10 * x, needed: 1000 };
    });
  };

  it('knows the difference of common draws far better than that of independent ones', () => {
    const { cost } = compareRuns(SETTINGS, draw('a', 0, 0.5), draw('b', -1, 0.5));
    expect(cost.mean.low).toBeLessThan(-1);
    expect(cost.mean.high).toBeGreaterThan(-1);
    // 2 × (100 + 0.25) over 2 × 0.25, estimated on 500 blocks.
    expect(cost.gain / 401).toBeGreaterThan(0.8);
    expect(cost.gain / 401).toBeLessThan(1.25);
    // P(−1 + 0.5 √2 Z < 0) = Φ(√2)
    expect(cost.better.low).toBeLessThan(0.92135);
    expect(cost.better.high).toBeGreaterThan(0.92135);
  });

  it('of a run with itself is nothing, and no better', () => {
    const run = draw('a', 0, 0.5);
    const { cost, onTime, loss } = compareRuns(SETTINGS, run, run);
    for (const { mean, better, p10, p90 } of [cost, onTime, loss]) {
      expect(mean).toEqual({ value: 0, low: 0, high: 0 });
      expect(better).toEqual({ value: 0.5, low: 0.5, high: 0.5 });
      expect([p10, p90]).toEqual([0, 0]);
    }
    expect(cost.gain).toBe(Infinity);
    // Losses are all nil: nothing to gain.
    expect(loss.gain).toBe(1);
  });

  it('of one block spans what was seen', () => {
    const years = (costs: readonly number[]): Year[] => costs.map((cost) => ({ cost }));
    const { cost } = compareRuns(ONE_YEAR, [makeBlock(0, years([1, 2]))], [makeBlock(0, years([4, 1]))]);
    expect(cost.mean).toEqual({ value: 1, low: -1, high: 3 });
    expect(cost.better).toEqual({ value: 0.5, low: 0, high: 1 });
  });

  it('without any need knows no difference on time', () => {
    const run = [0, 1].map((i) => makeBlock(i, new Array<Year>(6).fill({ served: 0, needed: 0 })));
    const { onTime } = compareRuns(SETTINGS, run, run);
    expect(onTime.mean).toEqual({ value: 0, low: 0, high: 0 });
    expect(onTime.better).toEqual({ value: 0.5, low: 0, high: 1 });
    expect(listNumbers(onTime).every(Number.isFinite)).toBe(true);
  });
});

describe('a share of years', () => {
  it('has Wilson’s interval when years are independent', () => {
    // Wilson for 30 of 100, z = 1.96: 0.2189, 0.3958 (Newcombe 1998); 100 blocks of one year, t = 1.984.
    const values = Float64Array.from({ length: 100 }, (_, i) => (i < 30 ? 1 : 0));
    const { value, low, high } = estimateShare(makeSample(values, 1), (x) => x);
    expect(value).toBe(0.3);
    expect(low).toBeCloseTo(0.2189, 2);
    expect(high).toBeCloseTo(0.3958, 2);
  });

  it('is not certain when all years agree', () => {
    const { value, low, high } = estimateShare(makeSample(new Float64Array(60).fill(1), 6), (x) => x);
    expect([value, high]).toEqual([1, 1]);
    // Wilson for 10 of 10 with t on 9 degrees of freedom: 10 ÷ (10 + 2.262²)
    expect(low).toBeCloseTo(10 / (10 + 2.262157 ** 2), 5);
  });

  it.each([0.5, 0.9])('has an interval that holds %f of years alike inside blocks', (p) => {
    const draws = new Draws(`share ${p}`);
    const limit = -Math.log(1 - p);
    expectCoverage(() => {
      const sample = makeSample(draws.clusteredExponential(40, 6, 0.5), 6);
      const { low, high } = estimateShare(sample, (value) => (value < limit ? 1 : 0));
      return low <= p && p <= high;
    });
  });
});
