import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MINIMUM_MONTHLY_PAY } from '../../../model/supply/contributions-fr-2026-07';
import {
  type EmployerCostOptions,
  employerCostAtRate,
  employerCostInFrance,
} from '../../../model/supply/employer-cost';

const pay = fc.double({ min: 22_500, max: 187_500, noNaN: true });
const options: fc.Arbitrary<EmployerCostOptions> = fc.record({
  managerial: fc.boolean(),
  headcount: fc.oneof(
    fc.integer({ min: 1, max: 5000 }),
    fc.constantFrom(10, 11, 49, 50, 249, 250, 1999, 2000),
  ),
  accidentRate: fc.double({ min: 0, max: 0.05, noNaN: true }),
  transportRate: fc.double({ min: 0, max: 0.032, noNaN: true }),
  healthInsurance: fc.double({ min: 0, max: 1000, noNaN: true }),
});
const euros = (gross: number, with_: EmployerCostOptions = {}) =>
  Math.round(employerCostInFrance(gross, with_).total);

describe('the cost of an employee in France', () => {
  it('does as documented', () => {
    expect(euros(45_000, { managerial: true, headcount: 300 })).toBe(63_688);
  });

  it('gives the figures URSSAF’s own calculator gives, to the euro', () => {
    // 300 staff; per line: gross pay, then not managerial and managerial with AT/MP 2.08 %, with AT/MP 1.1 %, and with
    // AT/MP 1.1 % and a transport levy of 3.2 %. Run with modele-social 11.1.0 and publicodes 1.10.3.
    const table = [
      [28_000, 34_452, 34_915, 34_177, 34_641, 35_073, 35_537],
      [35_000, 46_731, 47_310, 46_388, 46_967, 47_508, 48_087],
      [45_000, 62_942, 63_688, 62_501, 63_247, 63_941, 64_687],
      [60_000, 85_776, 86_576, 85_188, 85_988, 87_108, 87_908],
      [80_000, 116_107, 116_915, 115_323, 116_131, 117_883, 118_691],
    ] as const;
    for (const [gross, ...wanted] of table) {
      const situations = [{}, { accidentRate: 0.011 }, { accidentRate: 0.011, transportRate: 0.032 }];
      const got = situations.flatMap((one) => [
        euros(gross, one),
        euros(gross, { ...one, managerial: true }),
      ]);
      expect(got).toEqual(wanted);
    }
  });

  it('depends on the size of the company as URSSAF’s own calculator says, at 45 k€, managerial', () => {
    const sizes = [5, 30, 100, 250, 2000].map((headcount) => euros(45_000, { managerial: true, headcount }));
    expect(sizes).toEqual([62_863, 63_139, 63_508, 63_688, 63_688 + 90]);
  });

  it('at the minimum pay is reduced by all the law allows: 40.21 % of pay from 50 staff, 39.81 % below', () => {
    const gross = 12 * MINIMUM_MONTHLY_PAY;
    expect(MINIMUM_MONTHLY_PAY).toBeCloseTo(1867.02, 2);
    expect(employerCostInFrance(gross, { headcount: 50 }).parts.reduction).toBeCloseTo(-0.4021 * gross, 8);
    expect(employerCostInFrance(gross, { headcount: 49 }).parts.reduction).toBeCloseTo(-0.3981 * gross, 8);
    expect(employerCostInFrance(20_000).parts.reduction).toBeCloseTo(-0.4021 * 20_000, 8); // and by no more below it
  });

  it('is no longer reduced from three times the minimum pay', () => {
    const limit = 36 * MINIMUM_MONTHLY_PAY;
    expect(employerCostInFrance(limit).parts.reduction).toBe(0);
    expect(employerCostInFrance(limit - 0.01).parts.reduction).toBeCloseTo(-0.02 * limit, 1);
  });

  it('is the sum of its parts, only one of which lowers it', () => {
    fc.assert(
      fc.property(pay, options, (gross, with_) => {
        const { total, parts } = employerCostInFrance(gross, with_);
        const { reduction, ...contributions } = parts;
        const sum = Object.values(contributions).reduce((a, b) => a + b, reduction);
        expect(total).toBeCloseTo(sum, 8);
        expect(reduction).toBeLessThanOrEqual(0);
        for (const amount of Object.values(contributions)) expect(amount).toBeGreaterThanOrEqual(0);
        expect(parts.gross).toBe(gross);
      }),
    );
  });

  it('rises with pay, by more than the pay, and with every option', () => {
    fc.assert(
      fc.property(pay, options, fc.double({ min: 0, max: 5000, noNaN: true }), (gross, with_, more) => {
        const { total } = employerCostInFrance(gross, with_);
        expect(employerCostInFrance(gross + more, with_).total).toBeGreaterThanOrEqual(total + more - 1e-6);
        const dearer: EmployerCostOptions[] = [
          { managerial: true },
          { headcount: (with_.headcount ?? 0) + Math.round(more) },
          { accidentRate: (with_.accidentRate ?? 0) + 0.01 },
          { transportRate: (with_.transportRate ?? 0) + 0.01 },
          { healthInsurance: (with_.healthInsurance ?? 0) + more },
        ];
        for (const change of dearer) {
          expect(employerCostInFrance(gross, { ...with_, ...change }).total).toBeGreaterThanOrEqual(
            total - 1e-6,
          );
        }
      }),
      { numRuns: 1000 },
    );
  });

  it('of nobody paid is the health insurance and its levy alone', () => {
    expect(employerCostInFrance(0).total).toBeCloseTo(240 * 1.08, 10);
    expect(employerCostInFrance(0, { healthInsurance: 0 }).total).toBe(0);
  });

  it('refuses what is no amount', () => {
    expect(() => employerCostInFrance(-1)).toThrow('invalid gross: -1');
    expect(() => employerCostInFrance(Number.NaN)).toThrow('invalid gross: NaN');
    expect(() => employerCostInFrance(1, { headcount: -1 })).toThrow('invalid headcount: -1');
    expect(() => employerCostInFrance(1, { accidentRate: Infinity })).toThrow(
      'invalid accidentRate: Infinity',
    );
  });
});

describe('the cost of an employee elsewhere', () => {
  it('does as documented', () => {
    expect(employerCostAtRate(40_000, 0.3)).toBe(52_000);
  });

  it('refuses what is no amount and no rate', () => {
    expect(() => employerCostAtRate(-1, 0.3)).toThrow('invalid gross: -1');
    expect(() => employerCostAtRate(1, Number.NaN)).toThrow('invalid chargeRate: NaN');
  });
});
