import { describe, expect, it } from 'vitest';
import { summarize } from '../../../../model/simulation/estimate/summarize';
import { type Block, type Layout, sumsIndex } from '../../../../model/simulation/result';
import { DEFAULT_SETTINGS } from '../../../../model/simulation/settings';
import {
  Draws,
  drawBlocks,
  LAYOUT,
  listNumbers,
  makeBlock,
  SETTINGS,
  type Year,
} from '../../../support/synthetic-blocks';

const ONE_YEAR = { ...SETTINGS, yearsPerReplicate: 1 };
const index = sumsIndex(LAYOUT);

/** Blocks of an organisation whose loss, cost and service go with what arrived. */
function drawOrganisation(name: string, count: number): Block[] {
  const draws = new Draws(name);
  const blocks = drawBlocks(count, () => {
    const inputs = draws.normal();
    return () => {
      const arrivals = draws.normal();
      return {
        cost: 800_000 + 20_000 * inputs + 5000 * arrivals,
        loss: 60_000 * draws.exponential() + 8000 * (3 + arrivals),
        served: 930 - 20 * arrivals,
        needed: 1000,
        arrivalsControl: arrivals,
      };
    };
  });
  for (const { sums } of blocks) sums.set(sums.map(() => 6 * draws.exponential()));
  return blocks;
}

describe('a summary of two blocks of two years, by hand', () => {
  const sums = (change: (sums: Float64Array) => void) => {
    const made = new Float64Array(index.length);
    change(made);
    return made;
  };
  const blocks = [
    makeBlock(
      1,
      [
        { cost: 300, loss: 0, served: 4, needed: 10 },
        { cost: 500, loss: 40, served: 10, needed: 10 },
      ],
      sums((s) => {
        s[index.nature('payroll')] = 600;
        s[index.role(0, 'waiting')] = 40;
        s[index.role(0, 'cost')] = 500;
        s[index.role(0, 'served')] = 14;
        s[index.role(0, 'needed')] = 20;
        s[index.role(0, 'taken')] = 8;
        s[index.role(0, 'wait')] = 20;
        s[index.role(0, 'foundBusy')] = 4;
        s[index.role(0, 'foundNobody')] = 1;
        s[index.fate(0, 'incident', 'arrived')] = 8;
        s[index.fate(0, 'incident', 'onTime')] = 4;
        s[index.person(0, 'present')] = 3000;
      }),
    ),
    makeBlock(
      0,
      [
        { cost: 100, loss: 20, served: 30, needed: 30 },
        { cost: 100, loss: 20, served: 0, needed: 0 },
      ],
      sums((s) => {
        s[index.nature('payroll')] = 200;
        s[index.role(0, 'repair')] = 10;
        s[index.role(1, 'repair')] = 30;
        s[index.role(0, 'served')] = 30;
        s[index.role(0, 'needed')] = 30;
        s[index.role(0, 'taken')] = 2;
        s[index.fate(0, 'incident', 'arrived')] = 2;
        s[index.fate(0, 'incident', 'onTime')] = 2;
        s[index.person(0, 'present')] = 3400;
      }),
    ),
  ];
  const summary = summarize(LAYOUT, ONE_YEAR, blocks);
  /** Student’s factor on one degree of freedom. */
  const T = 12.7062047362;

  it('counts years and replicates', () => {
    expect([summary.years, summary.replicates]).toEqual([4, 4]);
  });

  it('has the means of the years, with blocks for units', () => {
    // Means of blocks 100 and 400: standard error 150.
    expect(summary.cost.mean).toEqual({ value: 250, low: 250 - T * 150, high: 250 + T * 150 });
    expect(summary.loss.mean.value).toBe(20);
    expect([summary.cost.least, summary.cost.most]).toEqual([100, 500]);
  });

  it('weighs years on time by their needs in the mean, leaves out the year without, and counts the others alike', () => {
    expect(summary.onTime.mean.value).toBe(44 / 50);
    expect([summary.onTime.least, summary.onTime.p50.value, summary.onTime.most]).toEqual([0.4, 1, 1]);
    expect(summary.onTime.histogram.counts.reduce((a, b) => a + b)).toBe(3);
  });

  it('makes the tail of on time its lowest years, that of money its highest', () => {
    expect(summary.onTime.tail.value).toBe(0.4);
    expect(summary.loss.tail.value).toBe(40);
    expect(summary.cost.tail.value).toBe(500);
  });

  it('adds up natures, causes and roles per year', () => {
    // 200 and 600 in two years each: 100 and 300 a year, standard error 100.
    expect(summary.costBy.payroll).toEqual({ value: 200, low: 200 - T * 100, high: 200 + T * 100 });
    expect(summary.lossBy.waiting.value).toBe(10);
    expect(summary.lossBy.repair).toEqual({ value: 10, low: 0, high: 10 + T * 10 });
    const [first, second] = summary.roles;
    expect(first?.id).toBe('r1');
    expect(first?.cost.value).toBe(125);
    expect(first?.loss.value).toBe(12.5);
    expect(first?.lossBy).toMatchObject({ waiting: 10, repair: 2.5, majorEvents: 0 });
    expect(second?.loss.value).toBe(7.5);
  });

  it('gives a role its service, waits and what incidents found', () => {
    const [first, second] = summary.roles;
    expect(first?.onTime.value).toBe(44 / 50);
    expect(Object.keys(first?.onTimeBy ?? {})).toEqual(['incident']);
    expect(first?.onTimeBy.incident?.value).toBe(0.6);
    expect(first?.fates.incident).toEqual({ arrived: 2.5, onTime: 1.5, late: 0, lost: 0 });
    // 20 hours for 10 incidents; pulls ± (20 − 2 × 8) ÷ 5, standard error 0.8.
    expect(first?.meanWait.value).toBe(2);
    expect(first?.meanWait.high).toBeCloseTo(2 + T * 0.8, 10);
    expect([first?.busy, first?.nobody]).toEqual([0.4, 0.1]);
    expect(second?.onTime).toEqual({ value: 1, low: 1, high: 1 });
    expect([second?.meanWait.value, second?.busy, second?.nobody]).toEqual([0, 0, 0]);
  });

  it('gives people their hours a year', () => {
    expect(summary.people).toEqual([
      {
        id: 'p1',
        by: { present: 1600, onIncidents: 0, onOtherWork: 0, onLeave: 0, sick: 0, vacant: 0, departures: 0 },
      },
    ]);
  });
});

describe('fans', () => {
  it('add up the years of a replicate, never across replicates', () => {
    const years: Year[] = [
      { cost: 1, loss: 10, served: 1, needed: 2 },
      { cost: 2, loss: 0, served: 2, needed: 2 },
      { cost: 3, loss: 0, served: 0, needed: 4 },
      { cost: 5, loss: 1, served: 0, needed: 0 },
      { cost: 5, loss: 1, served: 1, needed: 1 },
      { cost: 5, loss: 1, served: 1, needed: 3 },
    ];
    const { fans } = summarize(LAYOUT, SETTINGS, [makeBlock(0, years)]);
    expect(fans.cost.map(({ year, p50 }) => [year, p50])).toEqual([
      [1, 3],
      [2, 6.5],
      [3, 10.5],
    ]);
    expect(fans.loss.map(({ p50 }) => p50)).toEqual([5.5, 6, 6.5]);
    // First: ½, ¾, 3⁄8; second: none, 1, ½.
    expect(fans.onTime.map(({ p50 }) => p50)).toEqual([0.5, 0.875, 0.4375]);
    expect(fans.cost[2]).toEqual({
      year: 3,
      p5: 6 + 0.05 * 9,
      p25: 6 + 0.25 * 9,
      p50: 10.5,
      p75: 6 + 0.75 * 9,
      p95: 6 + 0.95 * 9,
    });
  });
});

describe('a summary', () => {
  it('is the same to the last bit in whatever order blocks came', () => {
    const blocks = drawOrganisation('order', 60);
    const shuffled = blocks.map((_, i) => blocks[(i * 37) % 60]).filter((block) => block !== undefined);
    expect(JSON.stringify(summarize(LAYOUT, SETTINGS, shuffled))).toBe(
      JSON.stringify(summarize(LAYOUT, SETTINGS, blocks)),
    );
  });

  it('narrows the means that follow the controls, and not by chance', () => {
    const { cost, onTime, loss } = summarize(LAYOUT, SETTINGS, drawOrganisation('controls', 400));
    // On time follows arrivals exactly; half of the loss’s 8000² does not: 60 000² of its own.
    expect(onTime.gain).toBeGreaterThan(1000);
    expect(onTime.mean.value).toBeCloseTo(0.93, 10);
    expect(loss.gain).toBeLessThan(1.1);
    // Block means: 20 000² of inputs beside 5000² ÷ 6 of arrivals.
    expect(cost.gain).toBeLessThan(1.1);
    for (const { gain } of [cost, loss]) expect(gain).toBeGreaterThanOrEqual(1);
  });

  it('says what is chance and what is ignorance', () => {
    const blocks = drawOrganisation('split', 2000);
    const { cost, loss } = summarize(LAYOUT, SETTINGS, blocks);
    expect(cost.variance.ignorance).toBeGreaterThan(0.92);
    expect(loss.variance.ignorance).toBeLessThan(0.05);
    const likely = summarize(LAYOUT, { ...SETTINGS, inputs: 'likely' }, blocks);
    expect(likely.cost.variance).toEqual({ chance: 1, ignorance: 0 });
  });

  it('has intervals that hold their values, and quantiles in order', () => {
    for (const count of [1, 2, 3, 10, 100]) {
      const summary = summarize(LAYOUT, SETTINGS, drawOrganisation(`sizes ${count}`, count));
      for (const { mean, p10, p50, p90, tail, least, most } of [summary.cost, summary.onTime, summary.loss]) {
        for (const { value, low, high } of [mean, p10, p50, p90, tail]) {
          expect(low).toBeLessThanOrEqual(value);
          expect(high).toBeGreaterThanOrEqual(value);
        }
        const ordered = [least, p10.value, p50.value, p90.value, most];
        expect([...ordered].sort((a, b) => a - b)).toEqual(ordered);
      }
      expect(listNumbers(summary).every(Number.isFinite)).toBe(true);
    }
  });

  it('of one block spans what was seen', () => {
    const [block] = drawOrganisation('one', 1);
    const { cost, costBy, roles } = summarize(LAYOUT, SETTINGS, block === undefined ? [] : [block]);
    for (const { low, high } of [cost.mean, cost.p50, cost.tail])
      expect([low, high]).toEqual([cost.least, cost.most]);
    expect(costBy.payroll.low).toBe(costBy.payroll.value);
    expect(roles[0]?.loss.high).toBe(roles[0]?.loss.value);
  });

  it('without any need has everything on time, and no number that is none', () => {
    const blocks = [0, 1].map((i) =>
      makeBlock(i, new Array<Year>(6).fill({ served: 0, needed: 0, cost: 5 })),
    );
    const summary = summarize(LAYOUT, SETTINGS, blocks);
    expect(summary.onTime.mean).toEqual({ value: 1, low: 1, high: 1 });
    expect(summary.onTime.tail.value).toBe(1);
    expect(summary.fans.onTime[2]?.p5).toBe(1);
    expect(summary.cost.mean).toEqual({ value: 5, low: 5, high: 5 });
    expect(listNumbers(summary).every(Number.isFinite)).toBe(true);
  });

  it('refuses no block, the same one twice, or one of another shape', () => {
    const block = makeBlock(3, new Array<Year>(6).fill({}));
    const other: Layout = { ...LAYOUT, personIds: [] };
    expect(() => summarize(LAYOUT, SETTINGS, [])).toThrow('no block');
    expect(() => summarize(LAYOUT, SETTINGS, [block, block])).toThrow('duplicate block: 3');
    expect(() => summarize(LAYOUT, ONE_YEAR, [block])).toThrow('invalid rows of block 3');
    expect(() => summarize(other, SETTINGS, [block])).toThrow('invalid sums of block 3');
  });

  it('does not change its blocks', () => {
    const blocks = drawOrganisation('frozen', 20);
    const before = JSON.stringify(blocks);
    summarize(LAYOUT, DEFAULT_SETTINGS, Object.freeze(blocks));
    expect(JSON.stringify(blocks)).toBe(before);
  });
});
