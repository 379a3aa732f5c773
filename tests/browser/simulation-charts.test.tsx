// What only a browser draws of a simulation: bars as high as their years are many, bands that hold their quantiles,
// bars of days that start and end where they should.

import '../../src/app/styles/index.css';
import { describe, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { ChartCard } from '../../src/components/charts/chart-card';
import type { Draw, Series } from '../../src/components/charts/chart-types';
import { EstimateBars, type EstimateRow } from '../../src/components/charts/estimate-bars';
import { Fan, type FanPoint } from '../../src/components/charts/fan';
import { Histogram, type HistogramBar, type HistogramLine } from '../../src/components/charts/histogram';
import type { MarkGrid } from '../../src/components/charts/marks';
import { type Lane, YearLanes } from '../../src/components/charts/year-lanes';
import { type WeekRow, YearWeeks } from '../../src/components/charts/year-weeks';
import { LanguageProvider } from '../../src/i18n';
import { makeCalendar } from '../../src/i18n/calendar';
import { messages } from '../../src/i18n/en';

async function show(draw: Draw, marks: MarkGrid, width = 600) {
  const { container } = await render(
    <LanguageProvider locale="en" messages={messages}>
      <div style={{ width }}>
        <ChartCard
          title="The finding"
          subtitle="What is measured"
          draw={draw}
          marks={marks}
          source="Town hall"
          table={{ columns: ['Role'], rows: [] }}
        />
      </div>
    </LanguageProvider>,
  );
  await expect.poll(() => container.querySelectorAll('[data-mark]').length).toBe(marks.flat().length);
  return container;
}

const boxOf = (container: Element, selector: string) => {
  const found = container.querySelector(selector);
  if (!found) throw new Error(`nothing at ${selector}`);
  return found.getBoundingClientRect();
};

function expectInside(container: Element): void {
  const card = boxOf(container, 'figure');
  for (const text of container.querySelectorAll('figure svg[role="presentation"] text')) {
    const box = text.getBoundingClientRect();
    expect(box.left, text.textContent).toBeGreaterThanOrEqual(card.left);
    expect(box.right, text.textContent).toBeLessThanOrEqual(card.right);
  }
}

describe('a histogram', () => {
  const BARS: readonly HistogramBar[] = [0.1, 0.4, 0.3, 0.2].map((share, at) => ({
    id: `bar-${at}`,
    from: 100 + at * 10,
    to: 110 + at * 10,
    share,
    words: `${share}`,
  }));
  const line = (id: string, value: number, look: HistogramLine['look']): HistogramLine => ({
    id,
    value,
    label: `${id} ${value}`,
    words: id,
    look,
  });
  const LINES = [
    line('mean', 121, 'mean'),
    line('score', 120, 'score'),
    line('P90', 135, 'quantile'),
    line('CVaR', 160, 'tail'),
  ];
  const draw: Draw = (box) => (
    <Histogram
      box={box}
      bars={BARS}
      lines={LINES}
      tone="k2"
      beyond={{ value: 135, side: 'above' }}
      axisTitle="loss, €k/yr"
      writeTick={String}
    />
  );
  const marks: MarkGrid = [LINES.map(({ id }) => id), BARS.map(({ id }) => id)];

  test('has bars as high as their years are many, hatched from the ninth year in ten on', async () => {
    const container = await show(draw, marks);
    const height = (id: string) => boxOf(container, `[data-mark="${id}"] rect.k2`).height;
    expect(height('bar-1') / height('bar-0')).toBeCloseTo(4, 1);
    expect(height('bar-2') / height('bar-1')).toBeCloseTo(0.75, 1);
    const hatched = [...container.querySelectorAll('[data-mark] rect[fill^="url(#"]')];
    expect(hatched.map((rect) => rect.closest('[data-mark]')?.getAttribute('data-mark'))).toEqual(['bar-3']);
    // Half of the last bar: from 135 to 140.
    expect(hatched[0]?.getBoundingClientRect().width).toBeCloseTo(
      boxOf(container, '[data-mark="bar-0"] rect.k2').width / 2,
      -0.5,
    );
  });

  test.each([600, 264])('keeps its labels apart and inside, %i px wide', async (width) => {
    const container = await show(draw, marks, width + 34);
    expectInside(container);
    const labels = LINES.map(({ id }) => boxOf(container, `[data-mark="${id}"] text`));
    for (const [at, one] of labels.entries())
      for (const other of labels.slice(at + 1))
        expect(
          one.right <= other.left ||
            other.right <= one.left ||
            one.bottom <= other.top + 2 ||
            other.bottom <= one.top + 2,
        ).toBe(true);
  });

  test('is read with the arrows: figures first, then bars', async () => {
    const container = await show(draw, marks);
    container.querySelector<SVGElement>('[data-mark="mean"]')?.focus();
    await userEvent.keyboard('{End}');
    expect(document.activeElement?.getAttribute('data-mark')).toBe('bar-3');
    await userEvent.keyboard('{Home}{ArrowDown}');
    expect(document.activeElement?.getAttribute('data-mark')).toBe('bar-0');
  });
});

test('a fan widens upwards with its quantiles, from nothing at the start', async () => {
  const points: readonly FanPoint[] = [1, 2, 3].map((year) => ({
    id: `year-${year}`,
    year,
    p5: 80 * year,
    p25: 90 * year,
    p50: 100 * year,
    p75: 120 * year,
    p95: 160 * year,
    words: `${year}`,
  }));
  const draw: Draw = (box) => (
    <Fan
      box={box}
      points={points}
      hue="risk"
      origin={0}
      names={{ p95: '95%', p50: 'median', p5: '5%' }}
      axisTitle="loss so far, €k"
      yearTitle="years"
      write={String}
    />
  );
  const container = await show(draw, [points.map(({ id }) => id)]);
  expectInside(container);
  const outer = boxOf(container, '[data-band="outer"] polygon');
  const inner = boxOf(container, '[data-band="inner"] polygon');
  // Both start from zero: their heights are those of the last year's upper ends.
  expect(outer.height / inner.height).toBeCloseTo(160 / 120, 2);
  const spot = (year: number) => boxOf(container, `[data-mark="year-${year}"] circle`);
  expect(spot(3).top).toBeLessThan(spot(2).top);
  expect(spot(2).left - spot(1).left).toBeCloseTo(spot(3).left - spot(2).left, 0);
});

test('an estimate has its interval around its end, and a tick where the score is', async () => {
  const rows: readonly EstimateRow[] = [
    { id: 'waiting', label: 'Waiting', value: 100, low: 80, high: 120, other: 60, text: '100', words: 'w' },
    { id: 'repair', label: 'Repair', value: 50, low: 45, high: 55, other: 50, text: '50', words: 'r' },
  ];
  const container = await show(
    (box) => <EstimateBars box={box} rows={rows} tone="k2" />,
    rows.map(({ id }) => [id]),
  );
  expectInside(container);
  const bar = boxOf(container, '[data-mark="waiting"] rect.k2');
  const [interval, , , tick] = [...container.querySelectorAll('[data-mark="waiting"] line')].map((line) =>
    line.getBoundingClientRect(),
  );
  const at = (x = 0) => ((x - bar.left) / bar.width) * 100;
  expect(at(interval?.left)).toBeCloseTo(80, 0);
  expect(at(interval?.right)).toBeCloseTo(120, 0);
  expect(at(tick?.left)).toBeCloseTo(60, 0);
});

describe('a year', () => {
  const LANES: readonly Lane[] = [
    {
      id: 'p1',
      label: 'DBA 1',
      spells: [
        { id: 'p1-0', from: 0, to: 73, tone: 'f1', label: 'vacant post', words: 'vacant' },
        { id: 'p1-1', from: 292, to: 365, tone: 'f2', texture: 'diag', label: 'sick', words: 'sick' },
      ],
    },
    { id: 'p2', label: 'Network 1', spells: [] },
  ];

  test.each(['fr', 'en'] as const)(
    'has lanes on the scale of its days, under its months, in %s',
    async (locale) => {
      const calendar = makeCalendar(locale);
      const container = await show(
        (box) => <YearLanes box={box} lanes={LANES} months={calendar} />,
        [['p1-0', 'p1-1']],
        900,
      );
      expectInside(container);
      const first = boxOf(container, '[data-mark="p1-0"] rect');
      const last = boxOf(container, '[data-mark="p1-1"] rect');
      const axis = boxOf(container, 'line.axis');
      expect(first.left).toBeCloseTo(axis.left, 0);
      expect(last.right).toBeCloseTo(axis.right, 0);
      expect(first.width / axis.width).toBeCloseTo(73 / 365, 2);
      expect(container.querySelectorAll('[data-mark="p1-1"] rect[fill^="url(#"]')).toHaveLength(1);
      expect(container.textContent).toContain(calendar.names[11]);
    },
  );

  test('has weeks upwards for what came, downwards for what waits, each role on its own scale', async () => {
    const series: readonly Series[] = [
      { key: 'taken', name: 'on time', tone: 'f3' },
      { key: 'late', name: 'late', tone: 'k3', texture: 'diag' },
    ];
    const week = (id: string, parts: readonly number[], waiting: number) => ({
      id,
      parts,
      waiting,
      words: id,
    });
    const rows: readonly WeekRow[] = [
      {
        id: 'desk',
        label: 'Service desk',
        height: 'up to 100',
        weeks: [week('desk-0', [60, 40], 50), week('desk-1', [50, 0], 0)],
      },
      {
        id: 'dba',
        label: 'Databases',
        height: 'up to 2',
        weeks: [week('dba-0', [2, 0], 0), week('dba-1', [1, 0], 0)],
      },
    ];
    const container = await show(
      (box) => (
        <YearWeeks
          box={box}
          rows={rows}
          series={series}
          waiting={{ key: 'waiting', name: 'waiting', tone: 'f2', texture: 'dots' }}
          months={makeCalendar('en')}
        />
      ),
      rows.map((row) => row.weeks.map(({ id }) => id)),
    );
    expectInside(container);
    const bar = (id: string, tone: string) => boxOf(container, `[data-mark="${id}"] rect.${tone}`);
    expect(bar('desk-0', 'f3').height / bar('desk-1', 'f3').height).toBeCloseTo(60 / 50, 1);
    expect(bar('desk-0', 'k3').bottom).toBeCloseTo(bar('desk-0', 'f3').top, 0);
    expect(bar('desk-0', 'f2').top).toBeGreaterThanOrEqual(bar('desk-0', 'f3').bottom - 0.5);
    expect(bar('dba-0', 'f3').height).toBeGreaterThan(bar('desk-1', 'f3').height);
  });
});
