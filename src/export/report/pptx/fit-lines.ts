// Cuts a list of sentences into slides, the type as large as they allow.

import type { WordedLines } from '../../../report/worded';
import { countLines, lineHeight } from './measure-text';

export type Line = WordedLines['items'][number];

export interface LinesPart {
  readonly items: readonly Line[];
  readonly size: number;
}

const SIZES = [18, 16, 14, 12] as const;
/** Over several slides. */
const SEVERAL = 14;
/** Space after a line, as a share of its size. */
export const AFTER = 0.55;
const BULLET = 0.2;

/** When and about what it was said, before what was said. */
export function readOrigin({ at, about }: Line): string {
  return [at, about].filter((one) => one !== undefined && one !== '').join(' · ');
}

function heightOf(item: Line, size: number, width: number): number {
  const origin = readOrigin(item);
  const text = origin === '' ? item.text : `${origin} — ${item.text}`;
  return countLines(text, size, width - BULLET) * lineHeight(size) + (AFTER * size) / 72;
}

/** Height that sentences take in a width, without the space after the last (inches). */
export function measureLines({ items, size }: LinesPart, width: number): number {
  return items.reduce((sum, item) => sum + heightOf(item, size, width), 0) - (AFTER * size) / 72;
}

export function fitLines(items: readonly Line[], room: { w: number; h: number }): LinesPart[] {
  const total = (size: number) => items.reduce((sum, item) => sum + heightOf(item, size, room.w), 0);
  const whole = SIZES.find((size) => total(size) <= room.h);
  if (whole !== undefined) return items.length > 0 ? [{ items, size: whole }] : [];
  const size = SEVERAL;
  const limit = total(size) / Math.ceil(total(size) / room.h);
  const parts: Line[][] = [[]];
  let used = 0;
  for (const item of items) {
    const height = heightOf(item, size, room.w);
    const isFull =
      used + height > room.h || (used >= limit && parts.length < Math.ceil(total(size) / room.h));
    if (isFull && (parts.at(-1)?.length ?? 0) > 0) {
      parts.push([]);
      used = 0;
    }
    parts.at(-1)?.push(item);
    used += height;
  }
  return parts.map((part) => ({ items: part, size }));
}
