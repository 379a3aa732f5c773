// The colours of the application's light theme, for paper and projector: three families for the three results, with
// patterns where shades no longer tell series apart.

import type { Dimension } from '../../../../model';

export const INK = '161A20';
export const INK_2 = '3F4752';
export const INK_3 = '59626E';
export const LINE = 'D9DDE3';
export const EDGE = '848D99';
export const WELL = 'F4F5F7';
export const ACCENT = '0A5566';
export const WHITE = 'FFFFFF';

interface Family {
  /** From strong to pale. The first two reach 3:1 on white; the others are outlined by the first. */
  readonly shades: readonly [string, string, string, string];
  /** Text and thin lines: 4.5:1 on white. */
  readonly plain: string;
}

export const FAMILIES: Readonly<Record<Dimension, Family>> = {
  cost: { shades: ['6E5300', 'A98100', 'D3B354', 'ECDCA8'], plain: '806100' },
  onTime: { shades: ['124A94', '2F78D8', '86B3EC', 'C9DEF7'], plain: '1A63C2' },
  loss: { shades: ['7D0626', 'B83A58', 'DC8B9E', 'F3CCD5'], plain: '96092F' },
};

/** How a bar is filled: plain, or a pattern of two colours. */
export interface Fill {
  readonly color: string;
  readonly pattern?: { readonly name: string; readonly ground: string };
  readonly outline?: string;
}

/** Fills of series in order: neighbours differ in shade, and from the fifth on in pattern. */
export function fillSeries(dimension: Dimension, index: number): Fill {
  const [strong, middle, light, pale] = FAMILIES[dimension].shades;
  const fills: readonly Fill[] = [
    { color: strong },
    { color: light, outline: strong },
    { color: middle },
    { color: pale, outline: strong },
    { color: strong, pattern: { name: 'wdUpDiag', ground: WHITE }, outline: strong },
    { color: strong, pattern: { name: 'pct20', ground: pale }, outline: strong },
    { color: strong, pattern: { name: 'dkVert', ground: pale }, outline: strong },
    { color: strong, pattern: { name: 'smGrid', ground: WHITE }, outline: strong },
    { color: strong, pattern: { name: 'wdDnDiag', ground: light }, outline: strong },
    { color: strong, pattern: { name: 'diagCross', ground: pale }, outline: strong },
  ];
  return fills[index % fills.length] as Fill;
}

/** Lines of series in order: shade, dash and marker all tell them apart. */
export function drawSeriesLine(
  dimension: Dimension,
  index: number,
): { color: string; dash: string; marker: string } {
  const [strong, middle] = FAMILIES[dimension].shades;
  const lines = [
    { color: strong, dash: 'solid', marker: 'circle' },
    { color: middle, dash: 'dash', marker: 'square' },
    { color: INK_2, dash: 'sysDot', marker: 'triangle' },
    { color: middle, dash: 'solid', marker: 'diamond' },
    { color: EDGE, dash: 'solid', marker: 'x' },
    { color: strong, dash: 'lgDashDot', marker: 'plus' },
  ] as const;
  return lines[index % lines.length] as (typeof lines)[number];
}

function luminanceOf(color: string): number {
  const [red = 0, green = 0, blue = 0] = [0, 2, 4].map((at) => {
    const channel = Number.parseInt(color.slice(at, at + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** Contrast of two colours, 1…21 (WCAG 2.2). */
export function contrast(first: string, second: string): number {
  const [dark = 0, light = 0] = [luminanceOf(first), luminanceOf(second)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

/** The ink that reads on a fill; on a pattern it needs a white ground of its own. */
export function inkOn(fill: Fill): string {
  if (fill.pattern) return INK;
  return contrast(WHITE, fill.color) >= 4.5 ? WHITE : contrast(INK, fill.color) >= 4.5 ? INK : '000000';
}
