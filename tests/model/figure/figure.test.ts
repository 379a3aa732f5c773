import { describe, expect, it } from 'vitest';
import {
  type Computed,
  constant,
  defineFormula,
  type Figure,
  figure,
  input,
  isLeaf,
  unitOf,
} from '../../../model/figure/figure';

const COST = defineFormula(
  'cost',
  'EUR/year',
  'hours × rate',
  ['T2'],
  ({ hours, rate }: { hours: Figure; rate: Figure }) => hours.value * rate.value,
);
const TOTAL = defineFormula('total', 'EUR/year', 'Σ parts', [], ({ parts }: { parts: readonly Figure[] }) =>
  parts.reduce((sum, part) => sum + part.value, 0),
);

const hours = input(100, 'hours/year', ['today', 'roles', 0, 'run', 'hours']);
const rate: Figure = { value: 35, unit: 'EUR/hour', origin: { kind: 'assumption', id: 'hourly_rate' } };
const year = constant(8760, 'hours/year', 'calendar_hours');

/** Computes a figure again from its leaves alone. */
function recompute(f: Figure): number {
  if (isLeaf(f)) return f.value;
  const inputs = Object.entries(f.inputs).map(([name, given]) => {
    const refresh = (one: Figure): Figure => ({ ...one, value: recompute(one) });
    return [name, 'value' in given ? refresh(given) : given.map(refresh)];
  });
  return f.formula.compute(Object.fromEntries(inputs));
}

describe('a figure', () => {
  it('has the value its own formula gives for its inputs, and keeps both', () => {
    const cost = figure(COST, { hours, rate });
    expect(cost.value).toBe(3500);
    expect(cost.formula).toBe(COST);
    expect(cost.inputs).toEqual({ hours, rate });
  });

  it('is recomputed from its leaves, through lists and levels', () => {
    const total = figure(TOTAL, {
      parts: [figure(COST, { hours, rate }), figure(COST, { hours: year, rate })],
    });
    expect(total.value).toBe(3500 + 8760 * 35);
    expect(recompute(total)).toBe(total.value);
    // And a tampered value shows.
    const tampered: Computed = { ...total, value: total.value + 1 };
    expect(recompute(tampered)).not.toBe(tampered.value);
  });

  it('read from the document or fixed by the method is a leaf that says where it comes from', () => {
    expect(isLeaf(hours)).toBe(true);
    expect(hours).toEqual({
      value: 100,
      unit: 'hours/year',
      origin: { kind: 'input', path: ['today', 'roles', 0, 'run', 'hours'] },
    });
    expect(year.origin).toEqual({ kind: 'constant', id: 'calendar_hours' });
    expect(isLeaf(figure(TOTAL, { parts: [] }))).toBe(false);
  });

  it('has the unit of its leaf or of its formula', () => {
    expect(unitOf(hours)).toBe('hours/year');
    expect(unitOf(figure(COST, { hours, rate }))).toBe('EUR/year');
  });
});
