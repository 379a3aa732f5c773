import { describe, expect, it } from 'vitest';
import { entityKey } from '../../../../model/simulation/random/key';
import { Streams } from '../../../../model/simulation/random/streams';
import { EXPONENTIAL, NORMAL } from '../../../../model/simulation/random/ziggurat';
import {
  countCells,
  KOLMOGOROV_BOUND,
  NORMAL_BOUND,
  scoreAlike,
  scoreCounts,
  scoreMoment,
  scoreSample,
} from './fit';

/** Streams used in turn, as in the simulation. */
const COUNT = 8;
function open(seed: number): Streams {
  const streams = new Streams(COUNT);
  for (let s = 0; s < COUNT; s++) streams.seed(s, seed, 0, 0, entityKey(`p${s}`));
  return streams;
}

function sample(n: number, seed: number, kind: (streams: Streams, stream: number) => number): Float64Array {
  const streams = open(seed);
  return Float64Array.from({ length: n }, (_, i) => kind(streams, i % COUNT));
}

/** Moments of even and odd powers: within the bound, all of them. */
function expectMoments(
  values: Float64Array,
  powers: readonly number[],
  moment: (power: number) => number,
): void {
  for (const power of powers)
    expect(Math.abs(scoreMoment(values, power, moment)), `power ${power}`).toBeLessThan(NORMAL_BOUND);
}

const factorial = (n: number): number => (n <= 1 ? 1 : n * factorial(n - 1));

describe('uniform', () => {
  it('follows its law', () => {
    const values = sample(1_000_000, 1, (streams, s) => streams.uniform(s));
    expect(scoreSample(values, (x) => x)).toBeLessThan(KOLMOGOROV_BOUND);
    expectMoments(values, [1, 2, 3], (power) => 1 / (power + 1));
    expect(scoreAlike(4096, values.length, (i) => Math.floor((values[i] as number) * 4096))).toBeLessThan(
      NORMAL_BOUND,
    );
  });

  it('is not correlated with what comes next in its stream', () => {
    const streams = open(2);
    for (let s = 0; s < COUNT; s++) {
      const n = 200_000;
      const values = Float64Array.from({ length: n + 1 }, () => Math.floor(16 * streams.uniform(s)));
      expect(scoreAlike(256, n, (i) => 16 * (values[i] as number) + (values[i + 1] as number))).toBeLessThan(
        NORMAL_BOUND,
      );
    }
  });
});

describe('below', () => {
  it('gives every whole number alike', () => {
    for (const n of [1, 2, 3, 7, 10, 1000]) {
      const streams = open(3);
      if (n === 1) expect(streams.below(0, 1)).toBe(0);
      else expect(scoreAlike(n, 300_000, (i) => streams.below(i % COUNT, n))).toBeLessThan(NORMAL_BOUND);
    }
  });

  it('draws again where the words do not share out evenly', () => {
    // 2³² = 3 × 1,431,655,765 + 1: of three, the word 0 is one too many, and the next is taken.
    const streams = new Streams(1);
    streams.setState(0, 0, 1, 1, 0);
    expect(streams.next(0)).toBe(0);
    const second = streams.next(0) >>> 0;
    streams.setState(0, 0, 1, 1, 0);
    expect(streams.below(0, 3)).toBe(Math.floor((3 * second) / 2 ** 32));
    const third = streams.next(0);
    streams.setState(0, 0, 1, 1, 0);
    expect(streams.below(0, 4)).toBe(0);
    streams.next(0);
    expect(streams.next(0)).toBe(third);
  });

  it('reaches both ends of the widest range', () => {
    const streams = open(4);
    const n = 2 ** 21;
    let [least, most] = [n, 0];
    for (let i = 0; i < 1_000_000; i++) {
      const value = streams.below(i % COUNT, n);
      least = Math.min(least, value);
      most = Math.max(most, value);
    }
    expect(least).toBeGreaterThanOrEqual(0);
    expect(least).toBeLessThan(50);
    expect(most).toBeLessThan(n);
    expect(most).toBeGreaterThan(n - 50);
  });

  it('refuses other ranges', () => {
    for (const n of [0, -1, 1.5, 2 ** 21 + 1, Number.NaN, Infinity])
      expect(() => open(1).below(0, n)).toThrow(RangeError);
  });
});

describe('exponential', () => {
  const values = sample(4_000_000, 5, (streams, s) => streams.exponential(s));

  it('follows its law', () => {
    expect(scoreSample(values.subarray(0, 1_000_000), (x) => -Math.expm1(-x))).toBeLessThan(KOLMOGOROV_BOUND);
    expectMoments(values, [1, 2, 3], factorial);
    // Fine enough to see any layer of the ziggurat.
    const cells = 1024;
    expect(
      scoreAlike(cells, values.length, (i) => Math.floor(-Math.expm1(-(values[i] as number)) * cells)),
    ).toBeLessThan(NORMAL_BOUND);
  });

  it('is above 0, and without memory beyond the start of the tail', () => {
    expect(values.every((x) => x > 0)).toBe(true);
    const { tail } = EXPONENTIAL;
    const beyond = values.filter((x) => x > tail).map((x) => x - tail);
    const expected = values.length * Math.exp(-tail);
    expect(Math.abs(beyond.length - expected) / Math.sqrt(expected)).toBeLessThan(NORMAL_BOUND);
    expect(scoreSample(beyond, (x) => -Math.expm1(-x))).toBeLessThan(KOLMOGOROV_BOUND);
  });

  it('fills the sliver between the layers and the tail', () => {
    const { tail } = EXPONENTIAL;
    const width = 0.25;
    const near = values.filter((x) => x > tail - width && x < tail + width);
    const cells = 10;
    const total = Math.exp(width) - Math.exp(-width);
    const edge = (k: number) => tail - width + (2 * width * k) / cells;
    expect(
      scoreCounts(
        countCells(cells, near.length, (i) =>
          Math.floor((((near[i] as number) - edge(0)) / (2 * width)) * cells),
        ),
        (k) => (near.length * (Math.exp(tail - edge(k)) - Math.exp(tail - edge(k + 1)))) / total,
      ),
    ).toBeLessThan(NORMAL_BOUND);
  });
});

describe('normal', () => {
  const values = sample(2_000_000, 6, (streams, s) => streams.normal(s));
  // scipy 1.17.1, stats.norm.ppf(0.5 + k/32), k = 1…15, then of 0.99, 0.999, 0.9999.
  const QUANTILES = [
    0.07841241273, 0.1573106846, 0.2372021093, 0.318639364, 0.4022500653, 0.4887764111, 0.5791321623,
    0.6744897502, 0.7764217611, 0.887146559, 1.009990169, 1.15034938, 1.318010897, 1.534120544, 1.862731867,
    2.326347874, 3.090232306, 3.719016485,
  ];
  const LEVELS = [0, ...Array.from({ length: 15 }, (_, k) => (k + 1) / 32), 0.49, 0.499, 0.4999, 0.5];

  it('follows its law', () => {
    // Odd moments are 0, even ones (n − 1)!!.
    const moment = (n: number): number => (n % 2 === 1 ? 0 : n === 0 ? 1 : (n - 1) * moment(n - 2));
    expectMoments(values, [1, 2, 3, 4], moment);
    const cells = LEVELS.length - 1;
    const counts = countCells(2 * cells, values.length, (i) => {
      const x = values[i] as number;
      const cell = QUANTILES.filter((quantile) => quantile < Math.abs(x)).length;
      return x < 0 ? cells + cell : cell;
    });
    expect(
      scoreCounts(
        counts,
        (i) => values.length * ((LEVELS[(i % cells) + 1] as number) - (LEVELS[i % cells] as number)),
      ),
    ).toBeLessThan(NORMAL_BOUND);
  });

  it('has both tails', () => {
    const { tail } = NORMAL;
    // scipy 1.17.1, stats.norm.sf(3.654152885361009).
    const expected = values.length * 0.00012901624382695038;
    for (const side of [1, -1]) {
      const beyond = values.filter((x) => side * x > tail).length;
      expect(Math.abs(beyond - expected) / Math.sqrt(expected)).toBeLessThan(NORMAL_BOUND);
    }
  });

  it('falls in its tails as the curve does', () => {
    /** Streams whose first word leads to the end of the lowest layer, on one side. */
    class InTheTail extends Streams {
      word = 0;
      override next(stream: number): number {
        const word = this.word || super.next(stream);
        this.word = 0;
        return word;
      }
    }
    const streams = new InTheTail(1);
    streams.seed(0, 11, 0, 0, [0, 0]);
    // scipy 1.17.1, stats.norm.isf(stats.norm.sf(3.654152885361009)·(1 − k/8)), k = 1…7.
    const eighths = [
      3.688276273, 3.727323017, 3.773040178, 3.828328957, 3.898570618, 3.995682568, 4.156938615,
    ];
    for (const [side, word] of [
      [1, 0x7fffff00],
      [-1, 0x80000000 | 0],
    ] as const) {
      const score = scoreAlike(8, 100_000, () => {
        streams.word = word;
        const x = side * streams.normal(0);
        expect.assert(x > NORMAL.tail);
        return eighths.filter((edge) => edge < x).length;
      });
      expect(score).toBeLessThan(NORMAL_BOUND);
    }
  });
});

describe('gamma', () => {
  // scipy 1.17.1, stats.gamma.ppf([0.001, 0.05, 0.10 … 0.95, 0.999], 1/v, scale=v).
  const QUANTILES = {
    0.3: [
      0.07817706878, 0.2978939585, 0.3930119717, 0.4684694896, 0.5353850157, 0.5979274828, 0.6582822264,
      0.7178559615, 0.7777131203, 0.8387810769, 0.9019745927, 0.9682971568, 1.038952432, 1.115499505,
      1.200107121, 1.296024492, 1.408566108, 1.547511576, 1.734449469, 2.036945543, 3.556206938,
    ],
    4: [
      2.699879157e-12, 1.687430168e-5, 0.0002700024954, 0.00136718759, 0.004323542923, 0.01056870842,
      0.0219652099, 0.04084679429, 0.07008954956, 0.1132349567, 0.1746952094, 0.260092209, 0.3768234942,
      0.535036536, 0.7493929135, 1.042504008, 1.452341012, 2.050746053, 3.001571489, 4.84046455, 17.50577703,
    ],
  };
  const LEVELS = [0, 0.001, ...Array.from({ length: 19 }, (_, k) => (k + 1) / 20), 0.999, 1];

  for (const variation of [0.3, 4] as const) {
    it(`follows its law at variation ${variation}`, () => {
      const values = sample(1_000_000, 7, (streams, s) => streams.gamma(s, variation));
      const quantiles = QUANTILES[variation];
      const counts = countCells(
        LEVELS.length - 1,
        values.length,
        (i) => quantiles.filter((quantile) => quantile < (values[i] as number)).length,
      );
      expect(
        scoreCounts(counts, (i) => values.length * ((LEVELS[i + 1] as number) - (LEVELS[i] as number))),
      ).toBeLessThan(NORMAL_BOUND);
      // E Xⁿ = vⁿ·k(k + 1)…(k + n − 1), k = 1/v.
      const moment = (n: number): number => (n === 0 ? 1 : moment(n - 1) * (1 + (n - 1) * variation));
      expectMoments(values, [1, 2], moment);
    });
  }

  it('is the exponential at variation 1, number by number', () => {
    const [one, other] = [open(8), open(8)];
    for (let i = 0; i < 10_000; i++) expect(one.gamma(i % COUNT, 1)).toBe(other.exponential(i % COUNT));
  });

  it('is constant at variation 0, and draws nothing', () => {
    const [one, other] = [open(9), open(9)];
    for (let i = 0; i < 10; i++) expect(one.gamma(0, 0)).toBe(1);
    expect(one.next(0)).toBe(other.next(0));
  });

  it('keeps its mean and spread from nearly constant to nearly always nothing', () => {
    for (const variation of [1e-12, 1e-4, 0.05, 0.999, 1.001, 20]) {
      const values = sample(200_000, 10, (streams, s) => streams.gamma(s, variation));
      expect(values.every((x) => x >= 0 && x < Infinity)).toBe(true);
      const centred = values.map((x) => (x - 1) / Math.sqrt(variation));
      const mean = centred.reduce((sum, x) => sum + x, 0) / values.length;
      const square = centred.reduce((sum, x) => sum + x * x, 0) / values.length;
      expect(Math.abs(mean) * Math.sqrt(values.length)).toBeLessThan(NORMAL_BOUND);
      // Kurtosis of a gamma: 3 + 6v.
      expect((Math.abs(square - 1) * Math.sqrt(values.length)) / Math.sqrt(2 + 6 * variation)).toBeLessThan(
        NORMAL_BOUND,
      );
    }
    expect(open(1).gamma(0, 1e300)).toBeGreaterThanOrEqual(0);
  });

  it('refuses a variation that is none', () => {
    for (const variation of [-1, -1e-9, Number.NaN, Infinity])
      expect(() => open(1).gamma(0, variation)).toThrow(RangeError);
  });
});
