// Random numbers of the simulation. Each use of chance (the arrivals of a role, the absences of a person…) has a stream
// of its own, found by a key: what one draws, or that it is there at all, changes nothing for the others. Scenarios thus
// share their chance where they share an entity, and blocks of years can be run anywhere in any order.
//
// All is made of integer operations, look-ups and + − × ÷ √, which IEEE 754 fixes to the last bit: every engine draws
// the same numbers.

import { expMinus, log } from './elementary';
import type { EntityKey } from './key';
import { murmur128 } from './murmur';
import { EXPONENTIAL, NORMAL } from './ziggurat';

const {
  tail: EXPONENTIAL_TAIL,
  inside: EXPONENTIAL_INSIDE,
  step: EXPONENTIAL_STEP,
  height: EXPONENTIAL_HEIGHT,
} = EXPONENTIAL;
const { tail: NORMAL_TAIL, inside: NORMAL_INSIDE, step: NORMAL_STEP, height: NORMAL_HEIGHT } = NORMAL;

/** The product of 32 bits by no more than this is exact. */
const MOST_CHOICES = 2 ** 21;

/**
 * Many independent generators of 32-bit numbers, their states side by side.
 *
 * Method: xoshiro128++ 1.0 (Blackman & Vigna, "Scrambled linear pseudorandom number generators", ACM TOMS 47(4), 2021),
 * of period 2¹²⁸ − 1. A stream starts at the MurmurHash3_x86_128 of its key, so that no two keys of a run start at the same
 * place; among 10⁹ streams of 10⁶ numbers, two overlap with a chance below 10⁻¹⁴.
 *
 * A stream must be seeded before it is used: until then it gives one number only. The methods that draw do not check
 * `stream`.
 *
 * @example
 * const streams = new Streams(1);
 * streams.seed(0, 1, 0, 0, entityKey('p1'));
 * streams.uniform(0);
 */
export class Streams {
  private readonly state: Int32Array;
  private readonly key = new Int32Array(4);

  /** @param count number of streams, ≥ 0 */
  constructor(count: number) {
    this.state = new Int32Array(4 * count);
  }

  /**
   * Takes a stream to the start of its key.
   *
   * @param stream which, in [0, count)
   * @param seed of the run, 32 bits
   * @param replicate which, 32 bits
   * @param purpose what is drawn, 32 bits
   * @param entity whose it is
   * @throws RangeError when there is no such stream
   */
  seed(stream: number, seed: number, replicate: number, purpose: number, entity: EntityKey): void {
    this.check(stream);
    const { key, state } = this;
    key[0] = replicate;
    key[1] = purpose;
    key[2] = entity[0];
    key[3] = entity[1];
    murmur128(key, 16, seed, state, 4 * stream);
    // Zero is the one state that never changes: a single key leads to it.
    let bits = 0;
    for (let i = 4 * stream; i < 4 * stream + 4; i++) bits |= state[i] as number;
    if (bits === 0) state[4 * stream] = 1;
  }

  /**
   * Sets the state of a stream as it is, to follow the generator of the paper number by number.
   *
   * @throws RangeError when there is no such stream
   */
  setState(stream: number, s0: number, s1: number, s2: number, s3: number): void {
    this.check(stream);
    this.state.set([s0, s1, s2, s3], 4 * stream);
  }

  /** The next 32 bits, as a signed integer. */
  next(stream: number): number {
    const state = this.state;
    const at = stream << 2;
    const s0 = state[at] as number;
    const s1 = state[at + 1] as number;
    const s2 = (state[at + 2] as number) ^ s0;
    const s3 = (state[at + 3] as number) ^ s1;
    const sum = (s0 + (s3 ^ s1)) | 0;
    state[at] = s0 ^ s3;
    state[at + 1] = s1 ^ s2;
    state[at + 2] = s2 ^ (s1 << 9);
    state[at + 3] = (s3 << 11) | (s3 >>> 21);
    return (((sum << 7) | (sum >>> 25)) + s0) | 0;
  }

  /** Uniform in (0, 1): the middle of one of 2³² equal parts, never an end. */
  uniform(stream: number): number {
    return ((this.next(stream) >>> 0) + 0.5) * 2 ** -32;
  }

  /**
   * A whole number in [0, n), all equally likely.
   *
   * Method: Lemire, "Fast random integer generation in an interval", ACM TOMACS 29(1), 2019.
   *
   * @param n a whole number in [1, 2²¹]
   * @throws RangeError when n is outside its range
   */
  below(stream: number, n: number): number {
    if (!(n >= 1 && n <= MOST_CHOICES && Number.isInteger(n))) throw new RangeError(`invalid n: ${n}`);
    for (;;) {
      const product = (this.next(stream) >>> 0) * n;
      const whole = Math.floor(product * 2 ** -32);
      const left = product - whole * 2 ** 32;
      if (left >= n || left >= 2 ** 32 % n) return whole;
    }
  }

  /** Exponential of mean 1, by ziggurat: above 0, in steps of at most 6 × 10⁻⁷. */
  exponential(stream: number): number {
    for (;;) {
      const bits = this.next(stream);
      const layer = bits & 255;
      const place = bits >>> 8;
      const x = (place + 0.5) * (EXPONENTIAL_STEP[layer] as number);
      if (place < (EXPONENTIAL_INSIDE[layer] as number)) return x;
      // Without memory: beyond the start of the tail, the same again.
      if (layer === 0) return EXPONENTIAL_TAIL + this.exponential(stream);
      if (this.isUnderExponential(stream, layer, place)) return x;
    }
  }

  /**
   * Writes exponentials of mean 1 into `out` from `from` up to `to`: what as many calls of `exponential` give. The state
   * stays at hand from one draw to the next.
   */
  fillExponentials(stream: number, out: Float64Array, from: number, to: number): void {
    const { state } = this;
    const at = stream << 2;
    let s0 = state[at] as number;
    let s1 = state[at + 1] as number;
    let s2 = state[at + 2] as number;
    let s3 = state[at + 3] as number;
    for (let i = from; i < to; i++) {
      const sum = (s0 + s3) | 0;
      const bits = (((sum << 7) | (sum >>> 25)) + s0) | 0;
      const layer = bits & 255;
      const place = bits >>> 8;
      if (place >= (EXPONENTIAL_INSIDE[layer] as number)) {
        // One draw in 45 takes more than a look-up.
        state[at] = s0;
        state[at + 1] = s1;
        state[at + 2] = s2;
        state[at + 3] = s3;
        out[i] = this.exponential(stream);
        s0 = state[at] as number;
        s1 = state[at + 1] as number;
        s2 = state[at + 2] as number;
        s3 = state[at + 3] as number;
        continue;
      }
      out[i] = (place + 0.5) * (EXPONENTIAL_STEP[layer] as number);
      const shifted = s1 << 9;
      s2 ^= s0;
      s3 ^= s1;
      s1 ^= s2;
      s0 ^= s3;
      s2 ^= shifted;
      s3 = (s3 << 11) | (s3 >>> 21);
    }
    state[at] = s0;
    state[at + 1] = s1;
    state[at + 2] = s2;
    state[at + 3] = s3;
  }

  /** Standard normal, by ziggurat: never 0, in steps of at most 6 × 10⁻⁷. */
  normal(stream: number): number {
    for (;;) {
      const bits = this.next(stream);
      const layer = bits & 255;
      const place = bits >> 8;
      const x = (place + 0.5) * (NORMAL_STEP[layer] as number);
      // Places −1 and 0 are the two nearest to the middle, −2 and 1 the next ones.
      if ((place ^ (place >> 31)) < (NORMAL_INSIDE[layer] as number)) return x;
      if (layer === 0) return this.normalTail(stream, place);
      if (this.isUnderNormal(stream, layer, place)) return x;
    }
  }

  /**
   * Gamma of mean 1.
   *
   * Method: Marsaglia & Tsang, "A simple method for generating gamma variables", ACM TOMS 26(3), 2000; below shape 1,
   * that of shape + 1 times U^(1/shape), with U as e⁻ᴱ.
   *
   * @param variation squared coefficient of variation, in [0, ∞), the inverse of the shape; 0: always 1, nothing is drawn;
   *   1: `exponential`
   * @throws RangeError when the variation is outside its range
   */
  gamma(stream: number, variation: number): number {
    if (variation === 1) return this.exponential(stream);
    if (variation === 0) return 1;
    if (!(variation > 0 && variation < Infinity)) throw new RangeError(`invalid variation: ${variation}`);
    const shape = 1 / variation;
    const d = (shape < 1 ? shape + 1 : shape) - 1 / 3;
    const c = 1 / Math.sqrt(9 * d);
    for (;;) {
      const x = this.normal(stream);
      const root = 1 + c * x;
      if (root <= 0) continue;
      const v = root * root * root;
      const u = this.uniform(stream);
      const square = x * x;
      if (u < 1 - 0.0331 * square * square || log(u) < square / 2 + d * (1 - v + log(v))) {
        const gamma = d * v * variation;
        return shape < 1 ? gamma * expMinus(this.exponential(stream) * variation) : gamma;
      }
    }
  }

  /** For the one draw in 45 that is not surely under the curve. Takes integers: a call with others allocates them. */
  private isUnderExponential(stream: number, layer: number, place: number): boolean {
    const x = (place + 0.5) * (EXPONENTIAL_STEP[layer] as number);
    const low = EXPONENTIAL_HEIGHT[layer] as number;
    const high = EXPONENTIAL_HEIGHT[layer + 1] as number;
    return low + this.uniform(stream) * (high - low) < expMinus(x);
  }

  private isUnderNormal(stream: number, layer: number, place: number): boolean {
    const x = (place + 0.5) * (NORMAL_STEP[layer] as number);
    const low = NORMAL_HEIGHT[layer] as number;
    const high = NORMAL_HEIGHT[layer + 1] as number;
    return low + this.uniform(stream) * (high - low) < expMinus((x * x) / 2);
  }

  /**
   * Beyond the start of the tail, on the side of `place`.
   *
   * Method: Marsaglia, "Generating a variable from the tail of the normal distribution", Technometrics 6, 1964.
   */
  private normalTail(stream: number, place: number): number {
    for (;;) {
      const x = this.exponential(stream) / NORMAL_TAIL;
      if (2 * this.exponential(stream) > x * x) return place < 0 ? -NORMAL_TAIL - x : NORMAL_TAIL + x;
    }
  }

  private check(stream: number): void {
    if (!(Number.isInteger(stream) && stream >= 0 && 4 * stream < this.state.length))
      throw new RangeError(`invalid stream: ${stream}`);
  }
}
