// The part of a stream's key that says whose stream it is. It depends on the id alone: a person, role or provider meets
// the same chance in every scenario, whoever else is there and in whatever order.

import { murmur128 } from './murmur';

/** 64 bits, as two signed 32-bit words. */
export type EntityKey = readonly [number, number];

/**
 * The key of an id.
 *
 * Method: first half of MurmurHash3_x86_128 of the id's UTF-16 code units, little-endian, seed 0. Among a million ids,
 * two share a key with a chance of 3 × 10⁻⁸.
 *
 * @example entityKey('p1')
 */
export function entityKey(id: string): EntityKey {
  const words = new Int32Array(4 * Math.ceil(id.length / 8));
  for (let i = 0; i < id.length; i++)
    words[i >> 1] = (words[i >> 1] as number) | (id.charCodeAt(i) << (16 * (i & 1)));
  const hash = new Int32Array(4);
  murmur128(words, 2 * id.length, 0, hash, 0);
  return [hash[0] as number, hash[1] as number];
}
