import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { erlangB, erlangC } from '../../../model/math/erlang';

const servers = fc.oneof(
  fc.double({ min: 0, max: 40, noNaN: true }),
  fc.double({ min: 0, max: 1, noNaN: true }),
  fc.integer({ min: 0, max: 60 }),
);
const load = fc.oneof(
  fc.double({ min: 0, max: 60, noNaN: true }),
  fc.double({ min: 0, max: 2, noNaN: true }),
  fc.double({ min: 1e-9, max: 1e-3, noNaN: true }),
);
/** Rounding may move the last bits; anything beyond this would be an error of method. */
const ROUNDING = 1e-13;

describe('the loss probability', () => {
  it('does as documented', () => {
    expect(erlangB(2, 1)).toBeCloseTo(0.2, 15);
  });

  it('is a probability that falls with servers and rises with load', () => {
    fc.assert(
      fc.property(servers, servers, load, load, (c1, c2, a1, a2) => {
        const [fewer, more] = [Math.min(c1, c2), Math.max(c1, c2)];
        const [less, heavier] = [Math.min(a1, a2), Math.max(a1, a2)];
        const loss = erlangB(fewer, less);
        expect(loss).toBeGreaterThanOrEqual(0);
        expect(loss).toBeLessThanOrEqual(1);
        expect(erlangB(more, less)).toBeLessThanOrEqual(loss * (1 + ROUNDING));
        expect(erlangB(fewer, heavier)).toBeGreaterThanOrEqual(loss * (1 - ROUNDING));
      }),
      { numRuns: 5000 },
    );
  });

  it('has no jump where the way of computing it changes', () => {
    for (const c of [1e-9, 0.1, 0.5, 0.9, 1 - 1e-9, 3.3]) {
      expect(erlangB(c, 2 + 1e-12) / erlangB(c, 2)).toBeCloseTo(1, 11);
    }
    for (const a of [1e-6, 0.3, 2, 7, 40]) {
      for (const c of [1, 2, 5]) {
        expect(erlangB(c - 1e-10, a) / erlangB(c, a)).toBeCloseTo(1, 8);
        expect(erlangB(c + 1e-10, a) / erlangB(c, a)).toBeCloseTo(1, 8);
      }
    }
  });

  it('knows its limits: no load, no server, too much of everything', () => {
    expect(erlangB(0, 0)).toBe(1);
    expect(erlangB(0, 3)).toBe(1);
    expect(erlangB(0.2, 0)).toBe(0);
    expect(erlangB(3, 0)).toBe(0);
    expect(erlangB(10_000, 1)).toBe(0);
    expect(erlangB(1, 1e300)).toBe(1);
    expect(erlangB(0.5, 1e300)).toBe(1);
    expect(erlangB(0.5, 1e-300)).toBeGreaterThan(0);
  });

  it('refuses what is no number of servers and no load', () => {
    for (const wrong of [-1, Number.NaN, Infinity]) {
      expect(() => erlangB(wrong, 1)).toThrow(`invalid servers: ${wrong}`);
      expect(() => erlangB(1, wrong)).toThrow(`invalid load: ${wrong}`);
      expect(() => erlangC(wrong, 1)).toThrow(`invalid servers: ${wrong}`);
      expect(() => erlangC(1, wrong)).toThrow(`invalid load: ${wrong}`);
    }
  });
});

describe('the delay probability', () => {
  it('does as documented', () => {
    expect(erlangC(2, 1)).toBeCloseTo(1 / 3, 15);
  });

  it('is the load itself with one server (M/M/1)', () => {
    for (const a of [0, 0.001, 0.5, 0.99, 1]) expect(erlangC(1, a)).toBeCloseTo(a, 14);
  });

  it('is a probability, at least the loss, that falls with servers and rises with load', () => {
    fc.assert(
      fc.property(servers, servers, load, load, (c1, c2, a1, a2) => {
        const [fewer, more] = [Math.min(c1, c2), Math.max(c1, c2)];
        const [less, heavier] = [Math.min(a1, a2), Math.max(a1, a2)];
        const delay = erlangC(fewer, less);
        expect(delay).toBeGreaterThanOrEqual(erlangB(fewer, less) * (1 - ROUNDING));
        expect(delay).toBeLessThanOrEqual(1);
        expect(erlangC(more, less)).toBeLessThanOrEqual(delay * (1 + ROUNDING));
        expect(erlangC(fewer, heavier)).toBeGreaterThanOrEqual(delay * (1 - ROUNDING));
      }),
      { numRuns: 5000 },
    );
  });

  it('reaches 1 without a jump as the load reaches the servers', () => {
    for (const c of [0.01, 0.7, 1, 2.5, 12, 300]) {
      expect(erlangC(c, c)).toBe(1);
      expect(erlangC(c, c * 2)).toBe(1);
      expect(erlangC(c, c * (1 - 1e-9))).toBeGreaterThan(1 - 1e-6);
    }
  });

  it('reaches 1 without a jump as the servers vanish with the load that is left', () => {
    expect(erlangC(0, 0)).toBe(1);
    expect(erlangC(0, 1)).toBe(1);
    let before = 0;
    for (const c of [1e-1, 1e-2, 1e-3, 1e-4, 1e-6]) {
      const delay = erlangC(c, c / 2);
      expect(delay).toBeGreaterThan(before);
      before = delay;
    }
    expect(before).toBeGreaterThan(1 - 1e-4);
  });
});
