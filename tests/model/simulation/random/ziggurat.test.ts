import { describe, expect, it } from 'vitest';
import { EXPONENTIAL, NORMAL, type Ziggurat } from '../../../../model/simulation/random/ziggurat';

// Marsaglia & Tsang, J. Stat. Softw. 5(8), 2000: 256 layers, r and v for e⁻ˣ and e^(−x²/2);
// r rounded to what a number holds.
const PUBLISHED = [
  {
    name: 'exponential',
    ziggurat: EXPONENTIAL,
    steps: 2 ** 24,
    r: 7.69711747013105,
    v: 3.949659822581572e-3,
    density: (x: number) => Math.exp(-x),
    // The paper: 98.9 % of draws are accepted; the area under the curve is 1.
    total: 1,
  },
  {
    name: 'normal',
    ziggurat: NORMAL,
    steps: 2 ** 23,
    r: 3.654152885361009,
    v: 4.92867323399e-3,
    density: (x: number) => Math.exp((-x * x) / 2),
    total: Math.sqrt(Math.PI / 2),
  },
] as const;

const at = (values: ArrayLike<number>, i: number) => values[i] as number;

for (const { name, ziggurat, steps, r, v, density, total } of PUBLISHED) {
  describe(`the ${name} ziggurat`, () => {
    const { tail, inside, step, height } = ziggurat satisfies Ziggurat;
    const width = (i: number) => at(step, i) * steps;

    it('begins its tail where published', () => {
      expect(tail).toBeCloseTo(r, 14);
      expect(width(1)).toBeCloseTo(r, 14);
    });

    it('has layers of the published area', () => {
      expect(width(0) * at(height, 1)).toBeCloseTo(v, 13);
      for (let i = 1; i < 256; i++) expect(width(i) * (at(height, i + 1) - at(height, i))).toBeCloseTo(v, 13);
    });

    it('has layers that begin and end on the curve', () => {
      for (let i = 1; i < 256; i++) {
        expect(at(height, i)).toBeCloseTo(density(width(i)), 14);
        const inner = i < 255 ? width(i + 1) : 0;
        expect(Math.abs(at(inside, i) - (inner / width(i)) * steps)).toBeLessThan(1 + 1e-6);
        expect(at(inside, i) / steps).toBeLessThanOrEqual(inner / width(i));
      }
      expect(at(inside, 0) / steps).toBeCloseTo(tail / width(0), 6);
      expect(at(height, 256)).toBe(1);
    });

    it('wastes one draw in a hundred', () => {
      expect(total / (256 * v)).toBeGreaterThan(0.988);
      expect(total / (256 * v)).toBeLessThan(1);
    });
  });
}
