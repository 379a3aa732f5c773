// The trade-off plane: cost across, expected loss upwards, one disc per scenario whose surface says the
// share served on time. Down and to the left is better. Names stand beside the discs, not in a legend.

import { CartesianGrid, Scatter, ScatterChart, XAxis, YAxis } from 'recharts';
import type { Box } from './chart-types';
import { Mark } from './marks';
import { type Labelled, placeLabels } from './place-labels';
import { makeTicks } from './ticks';
import styles from './trade-off-plane.module.css';

export interface PlanePoint {
  readonly id: string;
  readonly letter: string;
  readonly label: string;
  readonly detail: string;
  /** EUR/year, EUR/year, share 0…1. */
  readonly cost: number;
  readonly loss: number;
  readonly onTime: number;
  readonly words: string;
  readonly figure?: string;
  /** The scenario on screen: its disc is heavier. */
  readonly active: boolean;
}

interface PlaneProps {
  readonly box: Box;
  readonly points: readonly PlanePoint[];
  /** Share on time whose disc would vanish. */
  readonly floor: number;
  readonly costTitle: string;
  readonly lossTitle: string;
  readonly writeAmount: (amount: number) => string;
}

const SMALLEST = 9;
const LARGEST = 22;

/** Radius whose surface grows in step with the share on time above `floor`. */
export function discRadius(onTime: number, floor: number): number {
  const part = Math.min(1, Math.max(0, (onTime - floor) / (1 - floor)));
  return Math.sqrt(SMALLEST ** 2 + part * (LARGEST ** 2 - SMALLEST ** 2));
}

/** What is written in each disc: where several lie on one another, the one on top bears all their letters. */
function listLetters(points: readonly PlanePoint[], placed: readonly Labelled[]): Map<string, string> {
  const letters = new Map<string, string>();
  placed.forEach(({ x, y, r }, at) => {
    const isNear = (other: Labelled) => Math.hypot(other.x - x, other.y - y) < r / 2;
    if (placed.slice(at + 1).some(isNear)) return;
    const together = points.filter((_, i) => i <= at && isNear(placed[i] as Labelled));
    letters.set(points[at]?.id ?? '', together.map((point) => point.letter).join(' '));
  });
  return letters;
}

export function TradeOffPlane({ box, points, floor, costTitle, lossTitle, writeAmount }: PlaneProps) {
  const { width, scale } = box;
  const size = Math.round(12 * scale);
  const height = Math.round(320 * scale);
  const margin = { top: Math.round(30 * scale), right: 16, bottom: Math.round(22 * scale), left: 0 };
  const axis = Math.round(52 * scale);
  const costs = makeTicks(points.map((point) => point.cost));
  const losses = makeTicks(points.map((point) => point.loss));
  const plot = {
    x: axis,
    y: margin.top,
    width: width - axis - margin.right,
    height: height - margin.top - margin.bottom - Math.round(24 * scale),
  };
  const place = (value: number, ticks: readonly number[], from: number, length: number) => {
    const low = ticks[0] ?? 0;
    const high = ticks.at(-1) ?? 1;
    return from + (length * (value - low)) / (high - low || 1);
  };
  const placed: Labelled[] = placeLabels(
    points.map((point) => ({
      id: point.id,
      x: place(point.cost, costs, plot.x, plot.width),
      y: place(point.loss, losses, plot.y + plot.height, -plot.height),
      r: discRadius(point.onTime, floor) * scale,
      lines: [point.label, point.detail],
    })),
    { x: plot.x, y: 0, width: width - plot.x, height: plot.y + plot.height },
    size,
  );
  const byId = new Map(placed.map((label) => [label.id, label]));
  const letters = listLetters(points, placed);
  const tick = { fontSize: size, fill: 'var(--ink-2)' };

  return (
    <ScatterChart width={width} height={height} margin={margin} accessibilityLayer={false} tabIndex={-1}>
      <CartesianGrid vertical={false} stroke="var(--line)" />
      <XAxis
        type="number"
        dataKey="cost"
        domain={[costs[0] ?? 0, costs.at(-1) ?? 1]}
        ticks={costs}
        tickFormatter={writeAmount}
        tickLine={false}
        axisLine={{ stroke: 'var(--edge)' }}
        tick={tick}
        height={Math.round(24 * scale)}
        interval="preserveStartEnd"
      />
      <YAxis
        type="number"
        dataKey="loss"
        domain={[losses[0] ?? 0, losses.at(-1) ?? 1]}
        ticks={losses}
        tickFormatter={writeAmount}
        tickLine={false}
        axisLine={false}
        tick={tick}
        width={axis}
      />
      <Scatter
        data={[...points]}
        isAnimationActive={false}
        shape={(shape: { cx?: number | undefined; cy?: number | undefined; payload?: PlanePoint }) => {
          const point = shape.payload;
          if (!point || shape.cx === undefined || shape.cy === undefined) return <g />;
          const r = discRadius(point.onTime, floor) * scale;
          const label = byId.get(point.id);
          return (
            <Mark id={point.id} words={point.words} figure={point.figure}>
              <circle
                className={point.active ? `${styles.disc} ${styles.active}` : styles.disc}
                cx={shape.cx}
                cy={shape.cy}
                r={r}
              />
              <circle data-ring="" fill="none" cx={shape.cx} cy={shape.cy} r={r + 4} />
              <text
                className="b"
                x={shape.cx}
                y={shape.cy}
                dy="0.36em"
                textAnchor="middle"
                style={{ fontSize: size }}
              >
                {letters.get(point.id)}
              </text>
              {label?.at && (
                <g textAnchor={label.at.anchor}>
                  <text
                    className={`b ${styles.halo}`}
                    x={label.at.x}
                    y={label.at.y + size}
                    style={{ fontSize: size }}
                  >
                    {label.lines[0]}
                  </text>
                  <text
                    className={styles.halo}
                    x={label.at.x}
                    y={label.at.y + size * 2.25}
                    style={{ fontSize: size }}
                  >
                    {label.lines[1]}
                  </text>
                </g>
              )}
            </Mark>
          );
        }}
      />
      <text x={0} y={size} style={{ fontSize: size }}>
        {lossTitle}
      </text>
      <text x={width} y={height - 4} textAnchor="end" style={{ fontSize: size }}>
        {costTitle}
      </text>
    </ScatterChart>
  );
}
