// Several distributions under one another on the same axis and the same height: a silhouette of how often each amount
// comes up, over the line that goes from P10 to P90 with the median on it.

import { AmountAxis, AXIS_HEIGHT, ChartRow, sizeColumns } from './chart-rows';
import type { Box, Tone } from './chart-types';
import { Mark } from './marks';
import { Swatch } from './patterns';
import styles from './spread-rows.module.css';
import { ticksWithin } from './ticks';

export interface SpreadRow {
  readonly id: string;
  readonly label: string;
  /** Share of the years in each class, 0…1. */
  readonly heights: readonly number[];
  readonly p10: number;
  readonly p50: number;
  readonly p90: number;
  readonly text: string;
  readonly words: string;
}

interface SpreadRowsProps {
  readonly box: Box;
  readonly rows: readonly SpreadRow[];
  /** Edges of the classes, one more than heights. */
  readonly edges: readonly number[];
  readonly tone: Tone;
  readonly axisTitle: string;
  readonly writeTick: (value: number) => string;
}

export function SpreadRows({ box, rows, edges, tone, axisTitle, writeTick }: SpreadRowsProps) {
  const { width, scale } = box;
  const size = Math.round((width < 420 * scale ? 12 : 13) * scale);
  const line = Math.round(56 * scale);
  const { names, values } = sizeColumns(rows, Math.min(200 * scale, width * 0.34), size, scale);
  const ends = [...edges, ...rows.flatMap(({ p10, p90 }) => [p10, p90])];
  const low = Math.min(...ends);
  const high = Math.max(...ends);
  const room = Math.max(10, width - names - values);
  const x = (value: number) => names + (room * (value - low)) / (high - low || 1);
  const largest = Math.max(0, ...rows.flatMap((row) => row.heights)) || 1;
  const plot = line - Math.round(18 * scale);
  const foot = rows.length * line;
  const ticks = ticksWithin(low, high, Math.max(3, Math.floor(room / (64 * scale))));

  return (
    <svg
      role="presentation"
      width={width}
      height={foot + Math.round(AXIS_HEIGHT * scale)}
      className={styles.rows}
    >
      <AmountAxis
        ticks={ticks}
        x={x}
        width={width}
        values={values}
        foot={foot}
        scale={scale}
        title={axisTitle}
        writeTick={writeTick}
      />
      {rows.map((row, at) => {
        const base = at * line + plot + Math.round(4 * scale);
        const middle = at * line + line / 2;
        const range = base + Math.round(6 * scale);
        return (
          <Mark key={row.id} id={row.id} words={row.words}>
            <ChartRow row={row} middle={middle} line={line} width={width} names={names} lines={2} size={size}>
              {row.heights.map((height, place) => {
                const from = edges[place] ?? low;
                const to = edges[place + 1] ?? high;
                const tall = (plot * height) / largest;
                return height > 0 ? (
                  <Swatch
                    key={from}
                    x={x(from)}
                    y={base - tall}
                    width={x(to) - x(from) - 0.5}
                    height={tall}
                    tone={tone}
                  />
                ) : null;
              })}
              <line className="axis" x1={names} x2={names + room} y1={base} y2={base} />
              <line className={styles.range} x1={x(row.p10)} x2={x(row.p90)} y1={range} y2={range} />
              <circle className={styles.median} cx={x(row.p50)} cy={range} r={4 * scale} />
            </ChartRow>
          </Mark>
        );
      })}
    </svg>
  );
}
