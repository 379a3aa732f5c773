// On which side of its point each label stands, so that labels meet neither one another, nor points, nor the edges.

import { lineHeight, measureWidth } from '../measure-text';

export type Side = 'r' | 'l' | 't' | 'b';
const SIDES: readonly Side[] = ['r', 'l', 't', 'b'];
/** Half a marker and the gap beside it (inches). */
const MARKER = 0.12;

interface Area {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Area that both cover (square inches). */
function overlap(a: Area, b: Area): number {
  const w = Math.min(a.right, b.right) - Math.max(a.left, b.left);
  const h = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
  return w > 0 && h > 0 ? w * h : 0;
}

/**
 * @param points in inches from the top left of the plot
 * @returns for each point, the side that covers least of what is already there
 */
export function placeLabels(
  points: readonly { readonly x: number; readonly y: number; readonly label: string }[],
  plot: { readonly w: number; readonly h: number },
  size: number,
): Side[] {
  const taken: Area[] = points.map(({ x, y }) => ({
    left: x - MARKER,
    right: x + MARKER,
    top: y - MARKER,
    bottom: y + MARKER,
  }));
  return points.map(({ x, y, label }, own) => {
    const w = measureWidth(label, size) + 0.1;
    const h = lineHeight(size);
    const areaAt = (side: Side): Area => {
      if (side === 'r' || side === 'l') {
        const left = side === 'r' ? x + MARKER : x - MARKER - w;
        return { left, right: left + w, top: y - h / 2, bottom: y + h / 2 };
      }
      const top = side === 't' ? y - MARKER - h : y + MARKER;
      return { left: x - w / 2, right: x + w / 2, top, bottom: top + h };
    };
    const cost = (area: Area): number => {
      const inside = overlap(area, { left: 0, right: plot.w, top: 0, bottom: plot.h });
      const covered = taken.reduce((sum, one, index) => sum + (index === own ? 0 : overlap(area, one)), 0);
      return covered + (w * h - inside);
    };
    const best = SIDES.reduce(
      (least, side) => {
        const found = cost(areaAt(side));
        return found < least.cost - 1e-9 ? { side, cost: found } : least;
      },
      { side: 'r' as Side, cost: cost(areaAt('r')) },
    );
    taken.push(areaAt(best.side));
    return best.side;
  });
}
