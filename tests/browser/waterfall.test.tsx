// What only a browser draws of a comparison: bars that hang on one another and measure what they say, distributions on
// one scale.

import '../../src/app/styles/index.css';
import { afterEach, describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { ChartCard } from '../../src/components/charts/chart-card';
import type { Draw } from '../../src/components/charts/chart-types';
import type { MarkGrid } from '../../src/components/charts/marks';
import { type SpreadRow, SpreadRows } from '../../src/components/charts/spread-rows';
import {
  findEnds,
  placeSteps,
  Waterfall,
  type WaterfallLooks,
  type WaterfallStep,
} from '../../src/components/charts/waterfall';
import { LanguageProvider } from '../../src/i18n';
import { messages } from '../../src/i18n/en';

const picked: string[] = [];
afterEach(() => {
  picked.length = 0;
});

async function show(draw: Draw, marks: MarkGrid, width = 634) {
  const { container } = await render(
    <LanguageProvider locale="en" messages={messages}>
      <div style={{ width }}>
        <ChartCard
          title="The finding"
          subtitle="What is measured"
          draw={draw}
          marks={marks}
          series={Object.values(LOOKS)}
          source="Town hall"
          table={{ columns: ['Change'], rows: [] }}
          onPick={(figure) => picked.push(figure)}
        />
      </div>
    </LanguageProvider>,
  );
  await expect.poll(() => container.querySelectorAll('[data-mark]').length).toBe(marks.flat().length);
  return container;
}

function boxOf(container: Element, selector: string): DOMRect {
  const found = container.querySelector(selector);
  if (!found) throw new Error(`nothing at ${selector}`);
  return found.getBoundingClientRect();
}

const LOOKS: WaterfallLooks = {
  total: { key: 'total', name: 'Total', tone: 'c1' },
  increase: { key: 'increase', name: 'Increase', tone: 'c2', texture: 'diag' },
  decrease: { key: 'decrease', name: 'Decrease', tone: 'c3', texture: 'dots' },
};
const step = (id: string, value: number, isTotal = false): WaterfallStep => ({
  id,
  label: isTotal ? `Scenario ${id}` : `Operations pilot and ${id}`,
  value,
  isTotal,
  text: String(value),
  words: `${id}: ${value}`,
  ...(isTotal && { figure: `${id} total.cost` }),
});
/** 839 + 54 − 14 + 18 = 897. */
const STEPS = [
  step('today', 839, true),
  step('a', 54),
  step('b', -14),
  step('rest', 18),
  step('after', 897, true),
];
const draw =
  (steps: readonly WaterfallStep[]): Draw =>
  (box) => (
    <Waterfall box={box} steps={steps} looks={LOOKS} axisTitle="cost, €k/yr" grain={1} writeTick={String} />
  );
const marksOf = (steps: readonly WaterfallStep[]) => steps.map(({ id }) => [id]);

describe('a waterfall', () => {
  test('begins each bar where the last one ended, and ends on the second total', async () => {
    const container = await show(draw(STEPS), marksOf(STEPS));
    const bar = (id: string) => boxOf(container, `[data-mark="${id}"] [data-bar] rect`);
    expect(bar('a').left).toBeCloseTo(bar('today').right, 0);
    expect(bar('b').right).toBeCloseTo(bar('a').right, 0);
    expect(bar('rest').left).toBeCloseTo(bar('b').left, 0);
    expect(bar('after').right).toBeCloseTo(bar('rest').right, 0);
    expect(bar('a').width / bar('rest').width).toBeCloseTo(54 / 18, 1);
    expect(bar('b').width / bar('a').width).toBeCloseTo(14 / 54, 1);
  });

  test('tells increases from decreases without colour, and shows that totals are cut', async () => {
    const container = await show(draw(STEPS), marksOf(STEPS));
    const texture = (id: string) =>
      container.querySelector(`[data-mark="${id}"] [data-bar] rect[fill^="url(#"]`)?.getAttribute('fill');
    expect(texture('a')).toMatch(/-diag\)$/);
    expect(texture('b')).toMatch(/-dots\)$/);
    expect(texture('today')).toBeUndefined();
    const cut = (id: string) => container.querySelector(`[data-mark="${id}"] path`);
    expect(cut('today')).not.toBeNull();
    expect(cut('a')).toBeNull();
  });

  test('starts from zero where the steps can be seen so, without a cut', async () => {
    const steps = [step('x', 100, true), step('down', -60), step('y', 40, true)];
    expect(findEnds(steps)).toEqual([0, 100]);
    const container = await show(draw(steps), marksOf(steps));
    expect(container.querySelector('[data-mark="x"] path')).toBeNull();
    const bar = (id: string) => boxOf(container, `[data-mark="${id}"] [data-bar] rect`);
    expect(bar('y').width / bar('x').width).toBeCloseTo(0.4, 2);
  });

  test('crosses zero where a level does', () => {
    const steps = [step('x', 10, true), step('down', -30), step('up', 25), step('y', 5, true)];
    expect(placeSteps(steps)).toEqual([
      { from: 0, to: 10 },
      { from: 10, to: -20 },
      { from: -20, to: 5 },
      { from: 0, to: 5 },
    ]);
    expect(findEnds(steps)).toEqual([-20, 10]);
  });

  test.each([634, 330])('keeps its words inside and apart, %i px wide', async (width) => {
    const container = await show(draw(STEPS), marksOf(STEPS), width);
    const card = boxOf(container, 'figure');
    for (const text of container.querySelectorAll('figure svg[role="presentation"] text')) {
      const box = text.getBoundingClientRect();
      expect(box.left, text.textContent).toBeGreaterThanOrEqual(card.left);
      expect(box.right, text.textContent).toBeLessThanOrEqual(card.right);
    }
    const ticks = [...container.querySelectorAll('svg[role="presentation"] > g:not([data-mark]) > text')];
    expect(ticks.length).toBeGreaterThan(1);
    expect(new Set(ticks.map((tick) => tick.textContent)).size).toBe(ticks.length);
    const places = ticks.map((tick) => tick.getBoundingClientRect());
    for (const [at, place] of places.entries())
      expect(place.left).toBeGreaterThanOrEqual(places[at - 1]?.right ?? 0);
  });

  test('is read with the keyboard, a total opening its figure', async () => {
    const container = await show(draw(STEPS), marksOf(STEPS));
    container.querySelector<SVGElement>('[data-mark="today"]')?.focus();
    await userEvent.keyboard('{ArrowDown}{Enter}');
    expect(document.activeElement?.getAttribute('aria-label')).toBe('a: 54');
    expect(picked).toEqual([]);
    await userEvent.keyboard('{End}{Enter}');
    expect(picked).toEqual(['after total.cost']);
  });

  test('is taken away as a picture with its key', async () => {
    await show(draw(STEPS), marksOf(STEPS));
    const made: Blob[] = [];
    const create = URL.createObjectURL;
    URL.createObjectURL = (blob: Blob) => {
      made.push(blob);
      return create.call(URL, blob);
    };
    await page.getByRole('button', { name: 'SVG' }).click();
    await expect.poll(() => made.length).toBe(1);
    URL.createObjectURL = create;
    const picture = new DOMParser().parseFromString((await made[0]?.text()) ?? '', 'image/svg+xml');
    expect(picture.querySelector('parsererror')).toBeNull();
    for (const words of ['The finding', 'Scenario today', '897', 'Decrease'])
      expect(picture.documentElement.textContent).toContain(words);
    expect(picture.querySelectorAll('rect[fill*="url("]').length).toBeGreaterThanOrEqual(3);
  });
});

test('distributions stand on one scale, each over its line from P10 to P90', async () => {
  const row = (id: string, heights: readonly number[], p10: number, p50: number, p90: number): SpreadRow => ({
    id,
    label: `Scenario ${id}`,
    heights,
    p10,
    p50,
    p90,
    text: String(p90),
    words: id,
  });
  const rows = [row('x', [0.5, 0.5, 0, 0], 102, 110, 118), row('y', [0, 0, 0.25, 0.75], 122, 133, 138)];
  const container = await show(
    (box) => (
      <SpreadRows
        box={box}
        rows={rows}
        edges={[100, 110, 120, 130, 140]}
        tone="k2"
        axisTitle="loss, €k/yr"
        writeTick={String}
      />
    ),
    rows.map(({ id }) => [id]),
  );
  const bars = (id: string) =>
    [...container.querySelectorAll(`[data-mark="${id}"] rect.k2`)].map((bar) => bar.getBoundingClientRect());
  expect(bars('x')).toHaveLength(2);
  expect((bars('y')[1]?.height ?? 0) / (bars('x')[0]?.height ?? 1)).toBeCloseTo(1.5, 1);
  const [axis, range] = [...container.querySelectorAll('[data-mark="x"] line')].map((line) =>
    line.getBoundingClientRect(),
  );
  const at = (x = 0) => 100 + (40 * (x - (axis?.left ?? 0))) / (axis?.width ?? 1);
  expect(at(range?.left)).toBeCloseTo(102, 0);
  expect(at(range?.right)).toBeCloseTo(118, 0);
  const median = boxOf(container, '[data-mark="y"] circle');
  expect(at(median.left + median.width / 2)).toBeCloseTo(133, 0);
});
