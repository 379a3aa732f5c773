import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { overlayHistograms } from '../../../model/report/overlay-histograms';
import { makeHistogram } from '../../../model/simulation/estimate/histogram';

const sum = (values: readonly number[]) => values.reduce((whole, value) => whole + value, 0);

describe('histograms over one another', () => {
  test('keep their bars where these are alike', () => {
    const overlay = overlayHistograms([
      { start: 0, width: 2, counts: [1, 3] },
      { start: 2, width: 2, counts: [4] },
    ]);
    expect(overlay).toEqual({
      edges: [0, 2, 4],
      heights: [
        [0.25, 0.75],
        [0, 1],
      ],
    });
  });
  test('take the width that holds whole bars of both: 10 for bars of 2 and of 5', () => {
    const { edges, heights } = overlayHistograms([
      { start: 2, width: 2, counts: [1, 1, 1, 1, 1] },
      { start: 5, width: 5, counts: [1, 1, 2] },
    ]);
    expect(edges).toEqual([0, 10, 20]);
    expect(heights).toEqual([
      [0.8, 0.2],
      [0.25, 0.75],
    ]);
  });
  test('stay readable when far apart', () => {
    const { edges, heights } = overlayHistograms([
      { start: 0, width: 1, counts: [3] },
      { start: 999, width: 1, counts: [7] },
    ]);
    expect(edges.length - 1).toBeLessThanOrEqual(40);
    expect([heights[0]?.[0], heights[1]?.at(-1)]).toEqual([1, 1]);
  });
  test('have nothing to show without years', () => {
    expect(overlayHistograms([{ start: 0, width: 1, counts: [] }])).toEqual({ edges: [], heights: [[]] });
    const { heights } = overlayHistograms([
      { start: 0, width: 1, counts: [] },
      { start: 0, width: 1, counts: [2] },
    ]);
    expect(heights).toEqual([[0], [1]]);
  });

  /** Years of one scenario, in any unit. */
  const years = fc
    .tuple(
      fc.array(fc.integer({ min: 0, max: 1000 }), { minLength: 1, maxLength: 60 }),
      fc.integer({ min: -3, max: 7 }),
    )
    .map(([values, power]) =>
      values.map((value) => (value / 1000 + 0.5) * 10 ** power).toSorted((a, b) => a - b),
    );

  test('count every year once, in the class that its bar lies in', () => {
    fc.assert(
      fc.property(fc.array(years, { minLength: 1, maxLength: 5 }), (samples) => {
        const histograms = samples.map((sorted) => makeHistogram(sorted, 'all'));
        const { edges, heights } = overlayHistograms(histograms);
        expect(edges.length).toBeLessThanOrEqual(42);
        histograms.forEach(({ start, width, counts }, at) => {
          const mine = heights[at] ?? [];
          expect(sum(mine)).toBeCloseTo(1, 9);
          const all = sum(counts);
          for (let edge = 1; edge < edges.length; edge++) {
            const limit = edges[edge] as number;
            const below = counts.filter((_, bar) => start + (bar + 0.5) * width < limit);
            expect(sum(mine.slice(0, edge))).toBeCloseTo(sum(below) / all, 9);
          }
        });
      }),
      { numRuns: 200 },
    );
  });
});
