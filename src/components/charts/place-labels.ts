// Puts two-line labels beside discs without covering a disc or another label: right, then left, above,
// below; a label for which there is no room is left out (its disc still speaks when pointed at).

import { measureText } from './fit-text';

export interface Disc {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  readonly r: number;
  readonly lines: readonly [string, string];
}

export interface Labelled extends Disc {
  /** Where the first line's box starts; absent when there is no room. */
  readonly at?: { readonly x: number; readonly y: number; readonly anchor: 'start' | 'middle' | 'end' };
}

interface Area {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

const overlaps = (a: Area, b: Area) =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
const inside = (a: Area, frame: Area) =>
  a.x >= frame.x &&
  a.y >= frame.y &&
  a.x + a.width <= frame.x + frame.width &&
  a.y + a.height <= frame.y + frame.height;

/** Places one label per disc inside `frame`, at `size` pixels of text; earlier discs choose first. */
export function placeLabels(discs: readonly Disc[], frame: Area, size: number): Labelled[] {
  const taken: Area[] = discs.map((disc) => ({
    x: disc.x - disc.r,
    y: disc.y - disc.r,
    width: disc.r * 2,
    height: disc.r * 2,
  }));
  return discs.map((disc) => {
    const width = Math.max(measureText(disc.lines[0], size, 600), measureText(disc.lines[1], size)) + 2;
    const height = size * 2.6;
    const gap = 6;
    const tries = [
      { anchor: 'start', left: disc.x + disc.r + gap, top: disc.y - height / 2 },
      { anchor: 'end', left: disc.x - disc.r - gap - width, top: disc.y - height / 2 },
      { anchor: 'middle', left: disc.x - width / 2, top: disc.y - disc.r - gap - height },
      { anchor: 'middle', left: disc.x - width / 2, top: disc.y + disc.r + gap / 2 },
    ] as const;
    for (const { anchor, left, top } of tries) {
      const area = { x: left, y: top, width, height };
      if (!inside(area, frame) || taken.some((other) => overlaps(area, other))) continue;
      taken.push(area);
      const x = anchor === 'start' ? left : anchor === 'end' ? left + width : disc.x;
      return { ...disc, at: { x, y: top, anchor } };
    }
    return disc;
  });
}
