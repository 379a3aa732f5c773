// Where things stand on a slide, in inches as one thinks of them, in EMU as files want them.

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly h: number;
}

/** EMU in an inch, and in a point. */
const EMU = 914_400;
export const EMU_PER_POINT = 12_700;
export const POINTS_PER_INCH = 72;

export function toEmu(inches: number): number {
  return Math.round(inches * EMU);
}

/** 16:9, as PowerPoint makes new presentations (inches). */
export const SLIDE = { w: 40 / 3, h: 7.5 };
const MARGIN = 0.6;
const WIDTH = SLIDE.w - 2 * MARGIN;

export const LOGO: Box = { x: SLIDE.w - MARGIN - 1.5, y: 0.26, w: 1.5, h: 0.42 };
export const SECTION: Box = { x: MARGIN, y: 0.34, w: WIDTH - 1.7, h: 0.32 };
export const TITLE: Box = { x: MARGIN, y: 0.7, w: WIDTH, h: 0.92 };
export const BODY: Box = { x: MARGIN, y: 1.78, w: WIDTH, h: 4.97 };
const FOOT = { y: 6.98, h: 0.3 };
export const FOOTER: Box = { x: MARGIN, w: 8.2, ...FOOT };
export const DATE: Box = { x: 9, w: 2.6, ...FOOT };
export const NUMBER: Box = { x: SLIDE.w - MARGIN - 1, w: 1, ...FOOT };
export const FOOT_LINE: Box = { x: MARGIN, y: 6.9, w: WIDTH, h: 0 };

export const COVER = {
  band: { x: 0, y: 0, w: 0.42, h: SLIDE.h },
  logo: { x: SLIDE.w - 1 - 3, y: 0.8, w: 3, h: 1.2 },
  title: { x: 1.2, y: 2.1, w: 10.9, h: 1.9 },
  subtitle: { x: 1.2, y: 4.12, w: 10.9, h: 0.6 },
  details: { x: 1.2, y: 5.3, w: 10.9, h: 1.3 },
} satisfies Record<string, Box>;

/** The last page: the cover's band and edges. */
export const CLOSING = {
  title: { x: 1.2, y: 1.3, w: 10.9, h: 0.8 },
  text: { x: 1.2, y: 2.35, w: 10.9, h: 2.7 },
  details: { x: 1.2, y: 5.3, w: 10.9, h: 1.3 },
} satisfies Record<string, Box>;

/** A picture of these proportions, as large as the box allows, kept at one of its corners. */
export function fitInside(box: Box, size: { width: number; height: number }, side: 'left' | 'right'): Box {
  const ratio = Math.min(box.w / size.width, box.h / size.height);
  const w = size.width * ratio;
  const h = size.height * ratio;
  return { x: side === 'left' ? box.x : box.x + box.w - w, y: box.y + (box.h - h) / 2, w, h };
}
