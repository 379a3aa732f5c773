import { describe, expect, it } from 'vitest';
import { type EntityKey, entityKey } from '../../../../model/simulation/random/key';
import { murmur128 } from '../../../../model/simulation/random/murmur';
import { Streams } from '../../../../model/simulation/random/streams';
import { NORMAL_BOUND, scoreAlike } from './fit';

const draw = (streams: Streams, stream: number, n: number) =>
  Array.from({ length: n }, () => streams.next(stream) >>> 0);

/** A stream of its own for a key. */
function open(seed: number, replicate = 0, purpose = 0, entity: EntityKey = [0, 0]): Streams {
  const streams = new Streams(1);
  streams.seed(0, seed, replicate, purpose, entity);
  return streams;
}

describe('the generator', () => {
  // Printed by xoshiro128plusplus.c (Blackman & Vigna, prng.di.unimi.it), compiled with gcc; the first ten numbers also
  // in the tests of the Rust crate rand_xoshiro.
  const REFERENCE: { state: [number, number, number, number]; first: number[]; millionth: number }[] = [
    {
      state: [1, 2, 3, 4],
      first: [
        641, 1573767, 3222811527, 3517856514, 836907274, 4247214768, 3867114732, 1355841295, 495546011,
        621204420,
      ],
      millionth: 3100914457,
    },
    {
      state: [0xdeadbeef, 0x01234567, 0x89abcdef, 0xfedcba98],
      first: [
        2750055133, 3396520096, 4079973303, 2498372393, 1305303880, 1630451491, 1769558085, 2522218212,
        2108086782, 1589227158,
      ],
      millionth: 3306738326,
    },
  ];

  it('is xoshiro128++', () => {
    const streams = new Streams(3);
    for (const { state, first, millionth } of REFERENCE) {
      streams.setState(1, ...state);
      expect(draw(streams, 1, 10)).toEqual(first);
      for (let i = 10; i < 1_000_000; i++) streams.next(1);
      expect(streams.next(1) >>> 0).toBe(millionth);
    }
  });

  it('gives signed words, of which uniform takes the middle, never an end', () => {
    const [words, numbers] = [open(3), open(3)];
    for (let i = 0; i < 1000; i++) {
      const word = words.next(0);
      expect(word).toBe(word | 0);
      expect(numbers.uniform(0)).toBe(((word >>> 0) + 0.5) / 2 ** 32);
    }
    // rotl(s0 + s3, 7) + s0 of these is all zeros, then all ones.
    numbers.setState(0, 0, 1, 1, 0);
    expect(numbers.uniform(0)).toBe(2 ** -33);
    numbers.setState(0, -1, 1, 1, 1);
    expect(numbers.uniform(0)).toBe(1 - 2 ** -33);
  });
});

describe('seeding', () => {
  // States printed by MurmurHash3.cpp, then followed by xoshiro128plusplus.c, both compiled with gcc.
  it('starts a stream at the hash of its key', () => {
    expect(draw(open(42, 7, 3, [0x12345678, 0x9abcdef0]), 0, 4)).toEqual([
      3631331492, 435960964, 2592027321, 220172761,
    ]);
    expect(draw(open(2 ** 32 - 1), 0, 4)).toEqual([2898671548, 1850116354, 2847911923, 2298608545]);
  });

  it('gives the same numbers again', () => {
    const streams = new Streams(5);
    const key = entityKey('p1');
    streams.seed(2, 1, 4, 9, key);
    const first = draw(streams, 2, 100);
    streams.seed(2, 1, 4, 9, key);
    expect(draw(streams, 2, 100)).toEqual(first);
    streams.seed(4, 1, 4, 9, key);
    expect(draw(streams, 4, 100)).toEqual(first);
    expect(draw(open(1, 4, 9, key), 0, 100)).toEqual(first);
  });

  it('never starts at the one state that does not change', () => {
    // The key whose hash is zero, found by undoing the hash step by step.
    const key = [1964206448, 855905532, -1050204346, 1230013901] as const;
    const hash = new Int32Array(4);
    murmur128(Int32Array.from(key), 16, 1, hash, 0);
    expect([...hash]).toEqual([0, 0, 0, 0]);
    const streams = open(1, key[0], key[1], [key[2], key[3]]);
    expect(new Set(draw(streams, 0, 100)).size).toBeGreaterThan(90);
  });

  it('refuses a stream that does not exist', () => {
    const streams = new Streams(2);
    for (const stream of [-1, 2, 0.5, Number.NaN]) {
      expect(() => streams.seed(stream, 1, 0, 0, [0, 0])).toThrow(RangeError);
      expect(() => streams.setState(stream, 1, 2, 3, 4)).toThrow(RangeError);
    }
  });
});

describe('streams', () => {
  const KINDS = [
    (streams: Streams, stream: number) => streams.next(stream),
    (streams: Streams, stream: number) => streams.uniform(stream),
    (streams: Streams, stream: number) => streams.exponential(stream),
    (streams: Streams, stream: number) => streams.normal(stream),
    (streams: Streams, stream: number) => streams.gamma(stream, 0.3),
    (streams: Streams, stream: number) => streams.gamma(stream, 4),
    (streams: Streams, stream: number) => streams.below(stream, 10),
  ];
  const use = (streams: Streams, stream: number, i: number) =>
    KINDS[i % KINDS.length]?.(streams, stream) as number;

  it('fill an array with the exponentials that they would give one by one', () => {
    const streams = new Streams(2);
    for (const stream of [0, 1]) streams.seed(stream, 1, 2, 3, entityKey('p'));
    const filled = new Float64Array(2000).fill(-1);
    streams.fillExponentials(0, filled, 10, 1000);
    streams.fillExponentials(0, filled, 1000, 1990);
    const single = Array.from({ length: 1980 }, () => streams.exponential(1));
    expect([...filled.subarray(10, 1990)]).toEqual(single);
    expect([filled[9], filled[1990]]).toEqual([-1, -1]);
    expect(streams.next(0)).toBe(streams.next(1));
  });

  it('know nothing of one another', () => {
    const count = 7;
    const start = () => {
      const streams = new Streams(count);
      for (let s = 0; s < count; s++) streams.seed(s, 1, 2, 3, entityKey(`p${s}`));
      return streams;
    };
    const alone = Array.from({ length: count }, (_, s) => {
      const streams = start();
      return Array.from({ length: 500 }, (_, i) => use(streams, s, i));
    });
    const streams = start();
    const together: number[][] = alone.map(() => []);
    // One after another, in an order that changes all the time and leaves some behind.
    for (let turn = 0; together.some((numbers) => numbers.length < 500); turn++) {
      const s = (turn * turn + (turn >> 3)) % count;
      const numbers = together[s] as number[];
      if (numbers.length < 500) numbers.push(use(streams, s, numbers.length));
      else streams.seed(s, turn, 0, 0, [0, 0]);
    }
    expect(together).toEqual(alone);
  });

  // What the simulation does: one stream per replicate, purpose and entity, of which it may take a few numbers only.
  const NEIGHBOURS: Record<string, (i: number) => [number, number, number, EntityKey]> = {
    seeds: (i) => [i, 0, 0, [0, 0]],
    replicates: (i) => [1, i, 0, [0, 0]],
    purposes: (i) => [1, 0, i, [0, 0]],
    'bits of entities': (i) => [1, 0, 0, [i, 0]],
    'other bits of entities': (i) => [1, 0, 0, [0, i << 12]],
    ids: (i) => [1, 0, 0, entityKey(`p${i}`)],
  };
  for (const [name, keyAt] of Object.entries(NEIGHBOURS)) {
    it(`start anew from one to the next: ${name}`, () => {
      const n = 100_000;
      const streams = new Streams(n);
      for (let i = 0; i < n; i++) streams.seed(i, ...keyAt(i));
      for (let round = 0; round < 3; round++) {
        const numbers = Uint32Array.from({ length: n }, (_, i) => streams.next(i));
        const cell = (i: number, shift: number) => ((numbers[i] as number) >>> shift) & 15;
        // Alone, by the highest and the lowest bits; with the neighbour; and with the next but one bit away.
        expect(scoreAlike(256, n, (i) => (numbers[i] as number) >>> 24)).toBeLessThan(NORMAL_BOUND);
        expect(scoreAlike(256, n, (i) => (numbers[i] as number) & 255)).toBeLessThan(NORMAL_BOUND);
        for (const shift of [28, 0])
          for (const away of [1, 64])
            expect(
              scoreAlike(256, n - away, (i) => 16 * cell(i, shift) + cell(i + away, shift)),
            ).toBeLessThan(NORMAL_BOUND);
      }
    });
  }

  it('are not correlated between neighbouring keys, along their length', () => {
    const n = 100_000;
    const base = () => open(1, 6, 2, entityKey('p1'));
    const [high, low] = entityKey('p1');
    const others = [
      open(1, 7, 2, [high, low]),
      open(1, 5, 2, [high, low]),
      open(2, 6, 2, [high, low]),
      open(1, 6, 3, [high, low]),
      open(1, 6, 2, entityKey('p2')),
      ...Array.from({ length: 32 }, (_, bit) => open(1, 6, 2, [high ^ (1 << bit), low])),
      ...Array.from({ length: 32 }, (_, bit) => open(1, 6, 2, [high, low ^ (1 << bit)])),
    ];
    for (const other of others) {
      for (const lag of [0, 1]) {
        const one = base();
        for (let i = 0; i < lag; i++) one.next(0);
        let product = 0;
        for (let i = 0; i < n; i++) product += (one.uniform(0) - 0.5) * (other.uniform(0) - 0.5);
        // 10⁻⁴ shared between 138 correlations, on both sides: 4.9 standard deviations.
        expect(Math.abs((12 * product) / Math.sqrt(n))).toBeLessThan(4.9);
      }
    }
  });

  it('stay as they are from one version to the next', () => {
    const n = 21_000;
    const streams = new Streams(3);
    for (let s = 0; s < 3; s++) streams.seed(s, 1, s, 2, entityKey(`p${s}`));
    const numbers = new DataView(new ArrayBuffer(8 * n));
    for (let i = 0; i < n; i++) numbers.setFloat64(8 * i, use(streams, i % 3, i), true);
    const words = Int32Array.from({ length: 2 * n }, (_, i) => numbers.getInt32(4 * i, true));
    const hash = new Int32Array(4);
    murmur128(words, 8 * n, 0, hash, 0);
    // Whoever changes this changes every simulated year.
    expect([...hash]).toEqual([-98956986, 574867153, 591817748, -817411978]);
  });
});
