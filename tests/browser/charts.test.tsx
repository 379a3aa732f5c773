// What only a browser draws: bars that measure what they say, marks that take the focus, pictures that stand
// alone.

import '../../src/app/styles/index.css';
import type { ReactNode } from 'react';
import { afterEach, describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { ChartCard } from '../../src/components/charts/chart-card';
import type { Draw } from '../../src/components/charts/chart-types';
import { DotStrips } from '../../src/components/charts/dot-strips';
import { HolderMap } from '../../src/components/charts/holder-map';
import type { MarkGrid } from '../../src/components/charts/marks';
import { StackedBars } from '../../src/components/charts/stacked-bars';
import { TradeOffPlane } from '../../src/components/charts/trade-off-plane';
import { LanguageProvider } from '../../src/i18n';
import { messages } from '../../src/i18n/en';
import { BARS, FREQUENCY_NAMES, HOLDERS, MAP, POINTS, SERIES, STRIPS } from './chart-samples';

const picked: string[] = [];
afterEach(() => {
  picked.length = 0;
  delete document.documentElement.dataset.theme;
});

const wrap = (children: ReactNode, width: number) => (
  <LanguageProvider locale="en" messages={messages}>
    <div style={{ width }}>{children}</div>
  </LanguageProvider>
);

async function show(draw: Draw, marks: MarkGrid, width = 600, withKey = false) {
  return render(
    wrap(
      <ChartCard
        title="The finding"
        subtitle="What is measured, k€/yr"
        draw={draw}
        marks={marks}
        series={withKey ? SERIES : []}
        note="A note"
        source="Town hall"
        table={{
          columns: ['Role', 'Total'],
          rows: [
            [
              { text: 'DBA', value: 'DBA' },
              { text: '7', value: 7 },
            ],
          ],
        }}
        onPick={(figure) => picked.push(figure)}
      />,
      width,
    ),
  );
}

const bars: Draw = (box) => <StackedBars box={box} rows={BARS} series={SERIES} />;
const plane: Draw = (box) => (
  <TradeOffPlane
    box={box}
    points={POINTS}
    floor={0.8}
    costTitle="cost"
    lossTitle="loss"
    writeAmount={(amount) => String(amount / 1000)}
  />
);

/** Catches the next file the page saves. */
function catchFile(): Promise<{ name: string; blob: Blob }> {
  return new Promise((resolve) => {
    const made: Blob[] = [];
    const create = URL.createObjectURL;
    URL.createObjectURL = (blob: Blob) => {
      made.push(blob);
      return create.call(URL, blob);
    };
    const click = HTMLAnchorElement.prototype.click;
    HTMLAnchorElement.prototype.click = function save(this: HTMLAnchorElement) {
      URL.createObjectURL = create;
      HTMLAnchorElement.prototype.click = click;
      resolve({ name: this.download, blob: made.at(-1) ?? new Blob() });
    };
  });
}

describe('stacked bars', () => {
  test('are as long as their amounts', async () => {
    const { container } = await show(
      bars,
      BARS.map((row) => [row.id]),
    );
    await expect.poll(() => container.querySelectorAll('rect.c1').length).toBeGreaterThan(BARS.length - 1);
    const widths = [...container.querySelectorAll('.recharts-bar rect.c1')].map(
      (rect) => rect.getBoundingClientRect().width + 1.5,
    );
    const [admin, desk, pilot] = widths;
    expect((desk ?? 0) / (admin ?? 1)).toBeCloseTo(116 / 115, 2);
    expect((pilot ?? 0) / (admin ?? 1)).toBeCloseTo(38 / 115, 2);
  });

  test('keep every name and total inside the card, down to a phone', async () => {
    const { container } = await show(
      bars,
      BARS.map((row) => [row.id]),
      300,
    );
    await expect.poll(() => container.querySelectorAll('[data-mark]').length).toBe(BARS.length);
    const card = container.querySelector('figure')?.getBoundingClientRect();
    for (const text of container.querySelectorAll('figure svg text')) {
      const box = text.getBoundingClientRect();
      expect(box.left).toBeGreaterThanOrEqual(card?.left ?? 0);
      expect(box.right).toBeLessThanOrEqual(card?.right ?? 0);
    }
  });
});

test('marks are one stop in the tab order; arrows move, Enter opens, words show beside', async () => {
  const { container } = await show(
    bars,
    BARS.map((row) => [row.id]),
  );
  await expect.poll(() => container.querySelectorAll('[data-mark]').length).toBe(BARS.length);
  expect(container.querySelectorAll('[data-mark][tabindex="0"]')).toHaveLength(1);
  container.querySelector<SVGElement>('[data-mark="admin"]')?.focus();
  await userEvent.keyboard('{ArrowDown}');
  expect(document.activeElement?.getAttribute('data-mark')).toBe('svp');
  await expect.element(page.getByText('Technicien support SVP : 118 k€')).toBeVisible();
  await userEvent.keyboard('{Enter}');
  expect(picked).toEqual(['roles.svp.cost']);
  await userEvent.keyboard('{Escape}');
  expect(page.getByText('Technicien support SVP : 118 k€').elements()).toHaveLength(0);
});

test('strips put a dot further right for a higher share, and draw nothing where there is no need', async () => {
  const draw: Draw = (box) => <DotStrips box={box} rows={STRIPS} columns={FREQUENCY_NAMES} floor={0.5} />;
  const { container } = await show(
    draw,
    STRIPS.map((row) => row.cells.map((cell) => cell?.id)),
  );
  await expect.poll(() => container.querySelectorAll('[data-mark]').length).toBe(10);
  const spot = (id: string) =>
    container.querySelector(`[data-mark="${id}"] circle`)?.getBoundingClientRect().left ?? 0;
  expect(spot('admin-1')).toBeGreaterThan(spot('dba-1'));
});

test('the map marks the cell that stops with its holder by more than colour', async () => {
  const draw: Draw = (box) => <HolderMap box={box} rows={MAP} holders={HOLDERS} footLabel="A week without" />;
  const { container } = await show(
    draw,
    MAP.map((row) => row.cells.map((cell) => cell?.id)),
  );
  await expect.poll(() => container.querySelectorAll('[data-mark]').length).toBe(7);
  const textured = container.querySelectorAll('[data-mark] rect[fill^="url(#"]');
  expect(textured).toHaveLength(1);
  expect(textured[0]?.closest('[data-mark]')?.getAttribute('data-mark')).toBe('dba-p2');
});

test('the plane puts less cost to the left and less loss below', async () => {
  const { container } = await show(plane, [POINTS.map((point) => point.id)]);
  await expect.poll(() => container.querySelectorAll('[data-mark] circle').length).toBe(POINTS.length * 2);
  const disc = (id: string) =>
    container.querySelector(`[data-mark="${id}"] circle`)?.getBoundingClientRect() ?? new DOMRect();
  expect(disc('b').left).toBeLessThan(disc('a').left);
  expect(disc('b').top).toBeGreaterThan(disc('today').top);
  expect(disc('a').width).toBeGreaterThan(disc('today').width);
});

describe('a picture', () => {
  test.each(['light', 'dark'])('stands alone on white ground, taken from the %s theme', async (theme) => {
    document.documentElement.dataset.theme = theme;
    const { container } = await show(
      bars,
      BARS.map((row) => [row.id]),
      600,
      true,
    );
    await expect.poll(() => container.querySelectorAll('[data-mark]').length).toBe(BARS.length);
    const file = catchFile();
    await page.getByRole('button', { name: 'SVG' }).click();
    const { name, blob } = await file;
    expect(name).toBe('what-is-measured-town-hall.svg');
    const text = await blob.text();
    for (const words of [
      'The finding',
      'What is measured, k€/yr',
      'A note',
      'Town hall',
      'contrats',
      'Administrateur',
    ])
      expect(text).toContain(words);
    expect(text).not.toMatch(/var\(|class=|tabindex|aria-/);
    const picture = new DOMParser().parseFromString(text, 'image/svg+xml');
    expect(picture.querySelector('parsererror')).toBeNull();
    for (const use of text.matchAll(/url\(#([^)]+)\)/g))
      expect(picture.getElementById(use[1] ?? ''), use[1]).not.toBeNull();
    // The darkest cost of the light theme, whatever theme was on screen.
    expect(text).toContain('rgb(110, 83, 0)');
    expect(document.documentElement.dataset.theme).toBe(theme);
  });

  test('is drawn as PNG at twice its size', async () => {
    const { container } = await show(plane, [POINTS.map((point) => point.id)]);
    await expect.poll(() => container.querySelectorAll('[data-mark] circle').length).toBe(POINTS.length * 2);
    const file = catchFile();
    await page.getByRole('button', { name: 'PNG' }).click();
    const { name, blob } = await file;
    expect(name).toBe('what-is-measured-town-hall.png');
    const image = await createImageBitmap(blob);
    expect(image.width).toBe(2 * (880 + 48));
    const canvas = new OffscreenCanvas(image.width, image.height);
    const pen = canvas.getContext('2d');
    pen?.drawImage(image, 0, 0);
    const pixels = pen?.getImageData(0, 0, image.width, image.height).data ?? new Uint8ClampedArray();
    expect([...pixels.slice(0, 4)]).toEqual([255, 255, 255, 255]);
    let inked = 0;
    for (let at = 0; at < pixels.length; at += 4) if ((pixels[at] ?? 255) < 128) inked += 1;
    expect(inked).toBeGreaterThan(2000);
  });
});
