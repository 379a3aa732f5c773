import { describe, expect, it } from 'vitest';
import { murmur128 } from '../../../../model/simulation/random/murmur';

/** The hash of bytes, as bytes. */
function hashBytes(bytes: Uint8Array, seed: number): Uint8Array {
  const words = new Int32Array(4 * Math.ceil(bytes.length / 16));
  new Uint8Array(words.buffer).set(bytes);
  const out = new Int32Array(4);
  murmur128(words, bytes.length, seed, out, 0);
  return new Uint8Array(out.buffer);
}

const hashBlock = (words: readonly number[], seed: number) => {
  const out = new Int32Array(4);
  murmur128(Int32Array.from(words), 16, seed, out, 0);
  return out;
};

describe('MurmurHash3_x86_128', () => {
  it('does as documented', () => {
    const out = new Int32Array(4);
    murmur128(new Int32Array(4), 0, 0, out, 0);
    expect([...out]).toEqual([0, 0, 0, 0]);
  });

  // SMHasher (Appleby), main.cpp: Murmur3C verifies as 0xB3ECE62A. Keys {}, {0}, {0, 1}… of seed 256 − length; the first
  // word of the hash of all hashes.
  it('gives the verification value of SMHasher', () => {
    const key = Uint8Array.from({ length: 256 }, (_, i) => i);
    const hashes = new Uint8Array(16 * 256);
    for (let length = 0; length < 256; length++)
      hashes.set(hashBytes(key.subarray(0, length), 256 - length), 16 * length);
    expect(new DataView(hashBytes(hashes, 0).buffer).getUint32(0, true)).toBe(0xb3ece62a);
  });

  // Printed by MurmurHash3.cpp, compiled with gcc.
  it('gives the words of the reference implementation for one block', () => {
    const words = (block: readonly number[], seed: number) => [...new Uint32Array(hashBlock(block, seed))];
    expect(words([7, 3, 0x12345678, 0x9abcdef0], 42)).toEqual([
      3174932477, 3120403052, 2567256884, 2432223284,
    ]);
    expect(words([0, 0, 0, 0], 2 ** 32 - 1)).toEqual([1955770577, 794001223, 1119298844, 1641920060]);
  });

  it('writes where it is told', () => {
    const out = new Int32Array(9).fill(5);
    murmur128(Int32Array.of(7, 3, 0x12345678, 0x9abcdef0), 16, 42, out, 4);
    expect([...out.subarray(0, 4), out[8]]).toEqual([5, 5, 5, 5, 5]);
    expect([...out.subarray(4, 8)]).toEqual([...hashBlock([7, 3, 0x12345678, 0x9abcdef0], 42)]);
  });

  it('turns each bit of the hash over half the times that any bit of key or seed turns', () => {
    const trials = 1000;
    const turned = new Int32Array(160 * 128);
    const words = new Int32Array(5);
    for (let trial = 0; trial < trials; trial++) {
      // Small numbers, as keys have.
      words.set([trial & 7, trial, trial % 5, 17 * trial, -trial]);
      const before = hashBlock([...words.subarray(0, 4)], words[4] as number);
      for (let bit = 0; bit < 160; bit++) {
        const flipped = words.slice();
        flipped[bit >> 5] = (flipped[bit >> 5] as number) ^ (1 << (bit & 31));
        const after = hashBlock([...flipped.subarray(0, 4)], flipped[4] as number);
        for (let out = 0; out < 128; out++) {
          const change = (((before[out >> 5] as number) ^ (after[out >> 5] as number)) >>> (out & 31)) & 1;
          turned[128 * bit + out] = (turned[128 * bit + out] as number) + change;
        }
      }
    }
    // 10⁻⁴ shared between 20,480 counts, on both sides: 5.85 standard deviations.
    const furthest = turned.reduce((most, count) => Math.max(most, Math.abs(count - trials / 2)), 0);
    expect(furthest / Math.sqrt(trials / 4)).toBeLessThan(5.85);
  });
});
