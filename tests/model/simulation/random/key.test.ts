import { describe, expect, it } from 'vitest';
import { entityKey } from '../../../../model/simulation/random/key';
import { NORMAL_BOUND, scoreAlike } from './fit';

describe('the key of an entity', () => {
  // First two words printed by MurmurHash3.cpp, compiled with gcc, for the same code units as uint16_t.
  it('is half of the reference hash of the id', () => {
    expect(entityKey('p1')).toEqual([-1951783810, 1458744313]);
    expect(entityKey('service-desk')).toEqual([-1429613093, -2143890619]);
    expect(entityKey('éq’😀')).toEqual([-1498932372, -865629674]);
  });

  it('is the same each time, and depends on case, order and length', () => {
    expect(entityKey('p1')).toEqual(entityKey('p1'));
    const ids = ['', 'p', 'P', 'p1', '1p', 'p1\0', 'p1\0\0', 'p1p1p1p1', 'p1p1p1p1p1p1p1p1'];
    expect(new Set(ids.map((id) => entityKey(id).join())).size).toBe(ids.length);
  });

  it('is shared by none of 200,000 ids in a row, and spreads them evenly', () => {
    const n = 200_000;
    const keys = Array.from({ length: n }, (_, i) => entityKey(`p${i + 1}`));
    expect(new Set(keys.map((key) => key.join())).size).toBe(n);
    for (const word of [0, 1] as const) {
      for (const shift of [0, 8, 16, 24])
        expect(scoreAlike(256, n, (i) => ((keys[i]?.[word] as number) >>> shift) & 255)).toBeLessThan(
          NORMAL_BOUND,
        );
    }
  });

  it('turns each bit over half the times that a bit of the id turns', () => {
    const trials = 2000;
    const scores: number[] = [];
    for (const position of [0, 1, 5, 9]) {
      for (const mask of [1, 2, 4, 8]) {
        const turned = new Int32Array(64);
        for (let trial = 0; trial < trials; trial++) {
          const units = Array.from(`person-${1000 + trial}`, (letter) => letter.charCodeAt(0));
          const before = entityKey(String.fromCharCode(...units));
          units[position] = (units[position] as number) ^ mask;
          const after = entityKey(String.fromCharCode(...units));
          for (let bit = 0; bit < 64; bit++) {
            const word = (before[bit >> 5] as number) ^ (after[bit >> 5] as number);
            turned[bit] = (turned[bit] as number) + ((word >>> (bit & 31)) & 1);
          }
        }
        for (const count of turned) scores.push(Math.abs(count - trials / 2) / Math.sqrt(trials / 4));
      }
    }
    // 10⁻⁴ shared between 1,024 counts, on both sides: 5.3 standard deviations.
    expect(Math.max(...scores)).toBeLessThan(5.3);
  });
});
