// Erlang's formulas against published values and against two other ways of computing them.

import { describe, expect, it } from 'vitest';
import { erlangB, erlangC } from '../../model/math/erlang';

/** A fraction in lowest terms is not needed: only the final quotient of two whole numbers is. */
function quotient(numerator: bigint, denominator: bigint): number {
  return Number((numerator * 10n ** 40n) / denominator) / 1e40;
}

/** B(c, p/q) from its definition (a^c/c!) / Σ a^k/k!, in whole numbers, exact. */
function exactLoss(c: number, p: bigint, q: bigint): number {
  let term = 1n; // a^k/k! over the common denominator q^c·c!
  for (let k = 1n; k <= BigInt(c); k++) term *= k * q;
  let sum = term;
  for (let k = 1n; k <= BigInt(c); k++) {
    term = (term * p) / (k * q);
    sum += term;
  }
  return quotient(term, sum);
}

/**
 * 1/B = ∫₀^∞ e^(−x) (1 + x/a)^c dx (Jagerman 1974, with x = at), by the trapezoidal rule after x = e^(u − e^(−u)),
 * the double-exponential substitution for an exponential tail (Takahasi & Mori 1974).
 */
function integratedLoss(c: number, a: number): number {
  const step = 1 / 512;
  let sum = 0;
  for (let i = -5 * 512; i <= 16 * 512; i++) {
    const u = i * step;
    const x = Math.exp(u - Math.exp(-u));
    sum += Math.exp(c * Math.log1p(x / a) - x) * x * (1 + Math.exp(-u));
  }
  return 1 / (sum * step);
}

const relativeError = (got: number, wanted: number) => Math.abs(got / wanted - 1);

describe('published values', () => {
  it('R package queueing 0.2.12, B_erlang(2, 0.5/0.7)', () => {
    expect(erlangB(2, 0.5 / 0.7)).toBeCloseTo(0.1295337, 7);
  });

  it('R package ErlangC, README: 100 calls of 180 s in half an hour', () => {
    expect(erlangC(14, 10)).toBeCloseTo(0.1741319, 7);
    expect(erlangC(11, 10)).toBeCloseTo(0.6821182, 7);
  });

  it('the worked example of the Erlang B calculator manual, erlang.com: 15 lines at 1 % carry 8.108 erlangs', () => {
    expect(erlangB(15, 8.1075)).toBeLessThan(0.01);
    expect(erlangB(15, 8.1085)).toBeGreaterThan(0.01);
  });

  it('the eye clinic of Gross & Harris, Fundamentals of Queueing Theory: M/M/3, λ = 6/h, μ = 3/h, Lq = 8/9', () => {
    const utilization = 2 / 3;
    expect((erlangC(3, 2) * utilization) / (1 - utilization)).toBeCloseTo(8 / 9, 14);
  });

  it('M/M/5 at 80 %: the chance to wait is 128/231', () => {
    expect(erlangC(5, 4)).toBeCloseTo(128 / 231, 15);
  });

  it('half a server: 1/B(1/2, a) = 1 + e^a √(π/a)/2 · erfc(√a), erfc from Abramowitz & Stegun table 7.1', () => {
    const erfc = new Map([
      [0.5, 0.4795001222],
      [1, 0.1572992071],
      [1.5, 0.0338948535],
      [2, 0.004677734981],
    ]);
    for (const [root, value] of erfc) {
      const a = root * root;
      const wanted = 1 / (1 + (Math.exp(a) * Math.sqrt(Math.PI) * value) / (2 * root));
      expect(relativeError(erlangB(0.5, a), wanted)).toBeLessThan(1e-8);
    }
  });
});

describe('the definition, in exact arithmetic', () => {
  it('holds for whole servers', () => {
    for (const c of [0, 1, 2, 3, 7, 20, 60]) {
      for (const [p, q] of [
        [1n, 10n],
        [1n, 1n],
        [7n, 2n],
        [12n, 1n],
        [95n, 1n],
      ] as const) {
        const wanted = exactLoss(c, p, q);
        if (wanted < 1e-20) continue;
        expect(relativeError(erlangB(c, Number(p) / Number(q)), wanted)).toBeLessThan(1e-13);
      }
    }
  });
});

describe("Jagerman's integral, by double-exponential quadrature", () => {
  it('agrees with itself where the answer is exact', () => {
    expect(relativeError(integratedLoss(2, 1), 0.2)).toBeLessThan(1e-13);
    expect(relativeError(integratedLoss(0, 3), 1)).toBeLessThan(1e-13);
  });

  it('agrees for fractional servers, small and large', () => {
    let worst = 0;
    for (const c of [1e-9, 0.01, 0.3, 0.5, 0.77, 0.999999, 1.4, 2.6, 7.25, 19.9, 63.4]) {
      for (const a of [1e-4, 0.02, 0.3, 0.9, 1.7, 1.999, 2.001, 2.4, 3.1, 6, 15, 48, 120, 3000]) {
        if (c * Math.log(c / a) > 600) continue; // 1/B itself would overflow
        worst = Math.max(worst, relativeError(erlangB(c, a), integratedLoss(c, a)));
      }
    }
    expect(worst).toBeLessThan(1e-12);
  });

  it('agrees for ten thousand servers', () => {
    for (const [c, a] of [
      [10_000, 9_000],
      [9_999.5, 10_000],
      [10_000.25, 10_000],
      [10_000.7, 12_000],
    ] as const) {
      expect(relativeError(erlangB(c, a), integratedLoss(c, a))).toBeLessThan(1e-11);
    }
  });
});
