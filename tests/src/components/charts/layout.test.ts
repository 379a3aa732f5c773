import { describe, expect, test } from 'vitest';
import { cutText, measureText, splitName, wrapText } from '../../../../src/components/charts/fit-text';
import { findNext } from '../../../../src/components/charts/marks';
import { placeLabels } from '../../../../src/components/charts/place-labels';
import { makeTicks } from '../../../../src/components/charts/ticks';
import { discRadius } from '../../../../src/components/charts/trade-off-plane';

describe('ticks', () => {
  test.each([[[832, 897, 839]], [[0, 0]], [[5]], [[1e6, 1.2e6]], [[-3, 4]], [[0.001, 0.002]]])(
    'hold every value between round ends: %j',
    (values) => {
      const ticks = makeTicks(values);
      expect(ticks.length).toBeGreaterThanOrEqual(2);
      expect(ticks.length).toBeLessThanOrEqual(8);
      expect(ticks[0]).toBeLessThanOrEqual(Math.min(...values));
      expect(ticks.at(-1)).toBeGreaterThanOrEqual(Math.max(...values));
    },
  );
  test('do not fall under zero for amounts', () => {
    expect(makeTicks([10, 900])[0]).toBe(0);
  });
  test('survive nothing at all', () => {
    expect(makeTicks([Number.NaN])).toEqual([0, 1]);
  });
});

describe('labels', () => {
  const frame = { x: 0, y: 0, width: 600, height: 300 };
  const disc = (id: string, x: number, y: number) => ({ id, x, y, r: 15, lines: [id, 'detail'] as const });

  test('stand to the right where there is room, to the left at the edge', () => {
    const [first, second] = placeLabels([disc('one', 100, 100), disc('two', 590, 200)], frame, 12);
    expect(first?.at?.anchor).toBe('start');
    expect(second?.at?.anchor).toBe('end');
  });
  test('leave out what would cover another disc on every side', () => {
    const crowd = [
      disc('middle', 100, 100),
      disc('right', 134, 100),
      disc('left', 66, 100),
      disc('above', 100, 66),
      disc('below', 100, 134),
    ];
    expect(placeLabels(crowd, frame, 12)[0]?.at).toBeUndefined();
  });
});

test('the surface of a disc grows in step with the share above the floor', () => {
  const surface = (share: number) => discRadius(share, 0.5) ** 2;
  expect(surface(0.75) - surface(0.5)).toBeCloseTo(surface(1) - surface(0.75), 9);
});

describe('text', () => {
  test('is cut within its width, and only when it must be', () => {
    const name = 'Administrateur de base de données';
    expect(cutText(name, 1000, 13)).toBe(name);
    const cut = cutText(name, 120, 13);
    expect(cut.endsWith('…')).toBe(true);
    expect(measureText(cut, 13)).toBeLessThanOrEqual(120);
  });
  test('wraps between words without losing one', () => {
    const text = 'Deux rôles font 37 % du coût, et le reste se partage';
    const lines = wrapText(text, 120, 12);
    expect(lines.length).toBeGreaterThan(1);
    expect(lines.join(' ')).toBe(text);
  });
  test('takes at most the lines it is given', () => {
    expect(splitName('Technicien de poste de travail itinérant', 90, 12, 2)).toHaveLength(2);
    expect(splitName('Pilote', 90, 12, 2)).toEqual(['Pilote']);
  });
});

describe('moving among marks', () => {
  const grid = [
    ['a1', undefined, 'a3'],
    [undefined, 'b2', 'b3'],
    ['c1', undefined, undefined],
  ];
  test.each([
    ['a1', 'ArrowRight', 'a3'],
    ['a3', 'ArrowRight', 'b2'],
    ['b2', 'ArrowLeft', 'a3'],
    ['a1', 'ArrowDown', 'c1'],
    ['c1', 'ArrowUp', 'a1'],
    ['b3', 'ArrowUp', 'a3'],
    ['b2', 'Home', 'a1'],
    ['a1', 'End', 'c1'],
  ])('%s then %s leads to %s', (from, key, to) => {
    expect(findNext(grid, from, key)).toBe(to);
  });
  test('stops at the edges and ignores other keys', () => {
    expect(findNext(grid, 'a1', 'ArrowLeft')).toBeUndefined();
    expect(findNext(grid, 'c1', 'ArrowDown')).toBeUndefined();
    expect(findNext(grid, 'a1', 'Enter')).toBeUndefined();
  });
});
