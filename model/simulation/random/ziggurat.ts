// Tables of the ziggurat method: 256 horizontal layers of equal area that cover a decreasing density. Nearly every draw
// falls in the part of its layer that lies under the curve: a look-up, a comparison, a product.
//
// Marsaglia & Tsang, "The ziggurat method for generating random variables", J. Stat. Softw. 5(8), 2000; with the
// correction of Doornik, "An improved ziggurat method to generate normal random samples", 2005: the bits that choose the
// layer are not used again for the place in it.

import { expMinus, log } from './elementary';

const LAYERS = 256;

export interface Ziggurat {
  /** x where the tail begins. */
  readonly tail: number;
  /** By layer: the places, of `steps`, that are surely under the curve. */
  readonly inside: Int32Array;
  /** By layer: its width over `steps`. */
  readonly step: Float64Array;
  /** Floor and ceiling of layer i: heights i and i + 1 of the curve. */
  readonly height: Float64Array;
}

/**
 * @param tail where the tail begins (r)
 * @param area of each layer, that of the tail included in the lowest (v)
 * @param steps places in a layer, a power of two
 * @param density f, with f(0) = 1
 * @param inverse x such that f(x) = y, for y in (0, 1)
 */
function buildZiggurat(
  tail: number,
  area: number,
  steps: number,
  density: (x: number) => number,
  inverse: (y: number) => number,
): Ziggurat {
  const inside = new Int32Array(LAYERS);
  const step = new Float64Array(LAYERS);
  const height = new Float64Array(LAYERS + 1);
  // The lowest layer is a rectangle of the height of f(tail), as if its tail were laid flat.
  let width = area / density(tail);
  let next = tail;
  for (let i = 0; i < LAYERS; i++) {
    inside[i] = Math.floor((next / width) * steps);
    step[i] = width / steps;
    height[i + 1] = density(next);
    width = next;
    next = i < LAYERS - 2 ? inverse(area / width + density(width)) : 0;
  }
  return { tail, inside, step, height };
}

/** e⁻ˣ; layers of 2²⁴ places. r and v: as Marsaglia & Tsang, v to its last digit. */
export const EXPONENTIAL = buildZiggurat(
  7.69711747013105,
  3.949659822581557e-3,
  2 ** 24,
  expMinus,
  (y) => -log(y),
);

/** e^(−x²/2), on one side; layers of 2²³ places. r and v: likewise. */
export const NORMAL = buildZiggurat(
  3.654152885361009,
  4.928673233974655e-3,
  2 ** 23,
  (x) => expMinus((x * x) / 2),
  (y) => Math.sqrt(-2 * log(y)),
);
