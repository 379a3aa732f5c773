// MurmurHash3_x86_128 (Austin Appleby, public domain, 2011): 128 well-mixed bits of a key, whatever it looks like.

const C1 = 0x239b961b;
const C2 = 0xab0e9789 | 0;
const C3 = 0x38b34ae5;
const C4 = 0xa1e38b93 | 0;

const rotate = (x: number, bits: number) => (x << bits) | (x >>> (32 - bits));
const mix1 = (k: number) => Math.imul(rotate(Math.imul(k, C1), 15), C2);
const mix2 = (k: number) => Math.imul(rotate(Math.imul(k, C2), 16), C3);
const mix3 = (k: number) => Math.imul(rotate(Math.imul(k, C3), 17), C4);
const mix4 = (k: number) => Math.imul(rotate(Math.imul(k, C4), 18), C1);

function finish(word: number): number {
  let h = word;
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return h ^ (h >>> 16);
}

/**
 * Writes the hash of a key, four signed 32-bit words, into `out` from `at` on.
 *
 * With the same seed, two keys of one block (16 bytes) never have the same hash: every step can be undone.
 *
 * @param words the key, as little-endian 32-bit words, zeros after its end up to a multiple of four words
 * @param bytes length of the key in bytes, at most 4 × words
 * @param seed 32 bits
 * @example murmur128(new Int32Array(4), 0, 0, out, 0) // four zeros
 */
export function murmur128(words: Int32Array, bytes: number, seed: number, out: Int32Array, at: number): void {
  let h1 = seed | 0;
  let h2 = h1;
  let h3 = h1;
  let h4 = h1;
  let i = 0;
  for (; i + 4 <= bytes >>> 2; i += 4) {
    h1 = (rotate(h1 ^ mix1(words[i] as number), 19) + h2) | 0;
    h1 = (Math.imul(h1, 5) + 0x561ccd1b) | 0;
    h2 = (rotate(h2 ^ mix2(words[i + 1] as number), 17) + h3) | 0;
    h2 = (Math.imul(h2, 5) + 0x0bcaa747) | 0;
    h3 = (rotate(h3 ^ mix3(words[i + 2] as number), 15) + h4) | 0;
    h3 = (Math.imul(h3, 5) + 0x96cd1c35) | 0;
    h4 = (rotate(h4 ^ mix4(words[i + 3] as number), 13) + h1) | 0;
    h4 = (Math.imul(h4, 5) + 0x32ac3b17) | 0;
  }
  if (4 * i < bytes) {
    h1 ^= mix1(words[i] as number);
    h2 ^= mix2(words[i + 1] as number);
    h3 ^= mix3(words[i + 2] as number);
    h4 ^= mix4(words[i + 3] as number);
  }
  h1 ^= bytes;
  h2 ^= bytes;
  h3 ^= bytes;
  h4 ^= bytes;
  h1 = (h1 + h2 + h3 + h4) | 0;
  h2 = finish(h2 + h1);
  h3 = finish(h3 + h1);
  h4 = finish(h4 + h1);
  h1 = finish(h1);
  h1 = (h1 + h2 + h3 + h4) | 0;
  out[at] = h1;
  out[at + 1] = h2 + h1;
  out[at + 2] = h3 + h1;
  out[at + 3] = h4 + h1;
}
