// A few large figures, each on a ground of its own: its name above, what changed below.

import type { WordedFacts, WordedReport } from '../../../report/worded';
import type { Box } from './geometry';
import { countLines, fitSize, lineHeight } from './measure-text';
import { ACCENT, INK, INK_2, WELL } from './palette';
import { paragraph, run, textBox } from './text';
import type { Xml } from './xml';

type Fact = WordedFacts['items'][number];
type TrendWords = Pick<WordedReport['words'], 'better' | 'worse'>;

const GAP = 0.2;
const INSET = 0.12;
const NAME_SIZE = 12;
const CHANGE_SIZE = 12;
const VALUE_SIZES = [26, 22, 18, 16] as const;
const MAX_BESIDE = 5;
const MAX_ROWS = 3;
/** Facts that one slide holds. */
export const MAX_FACTS = 4 * MAX_ROWS;

/** How many stand beside one another: rows as even as possible. */
function countBeside(count: number): number {
  if (count <= MAX_BESIDE) return Math.max(1, count);
  return Math.ceil(count / Math.ceil(count / 4));
}

function readChange({ change }: Fact, words: TrendWords): string {
  if (!change) return '';
  return change.trend ? `${change.text} (${words[change.trend]})` : change.text;
}

/** Height of a row of facts: the tallest of its texts (inches). */
function heightOf(items: readonly Fact[], width: number, words: TrendWords): number {
  const inside = width - 2 * INSET;
  const heights = items.map((item) => {
    const change = readChange(item, words);
    const size = fitSize(item.value, inside, 1, VALUE_SIZES, true);
    const changes = change === '' ? 0 : countLines(change, CHANGE_SIZE, inside) * lineHeight(CHANGE_SIZE);
    const values = countLines(item.value, size, inside, true) * lineHeight(size);
    return countLines(item.name, NAME_SIZE, inside) * lineHeight(NAME_SIZE) + values + changes + 0.12;
  });
  return Math.max(...heights) + 2 * INSET;
}

function layOut(
  items: readonly Fact[],
  width: number,
  words: TrendWords,
): { rows: Fact[][]; w: number; h: number } {
  const beside = countBeside(items.length);
  const w = (width - (beside - 1) * GAP) / beside;
  const rows = Array.from({ length: Math.ceil(items.length / beside) }, (_, row) =>
    items.slice(row * beside, (row + 1) * beside),
  );
  return { rows, w, h: heightOf(items, w, words) };
}

/** Height that facts take in a width (inches). */
export function measureFacts(items: readonly Fact[], width: number, words: TrendWords): number {
  const { rows, h } = layOut(items, width, words);
  return rows.length * (h + GAP) - GAP;
}

/** @param nextId gives each shape its own id */
export function drawFacts(
  items: readonly Fact[],
  box: Box,
  lang: string,
  words: TrendWords,
  nextId: () => number,
): Xml[] {
  const { rows, w, h } = layOut(items, box.w, words);
  return rows.flatMap((row, line) =>
    row.map((item, place) => {
      const change = readChange(item, words);
      const size = fitSize(item.value, w - 2 * INSET, 1, VALUE_SIZES, true);
      const paragraphs = [
        paragraph(run(lang, item.name, { size: NAME_SIZE, color: INK_2 }), { after: 3 }),
        paragraph(run(lang, item.value, { size, isBold: true, color: ACCENT }), { after: 2 }),
        change !== '' && paragraph(run(lang, change, { size: CHANGE_SIZE, color: INK })),
      ];
      return textBox({
        id: nextId(),
        name: item.name,
        paragraphs,
        box: { x: box.x + place * (w + GAP), y: box.y + line * (h + GAP), w, h },
        fill: WELL,
        inset: INSET,
      });
    }),
  );
}
