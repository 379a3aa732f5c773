// One bar per line with the interval its true length lies in, and a tick where another method puts it: what a
// simulation finds beside what the score says.

import { ChartRow, sizeColumns } from './chart-rows';
import type { Box, Texture, Tone } from './chart-types';
import styles from './estimate-bars.module.css';
import { Mark } from './marks';
import { Swatch } from './patterns';

export interface EstimateRow {
  readonly id: string;
  readonly label: string;
  readonly value: number;
  readonly low: number;
  readonly high: number;
  /** Where the tick stands. */
  readonly other: number;
  readonly text: string;
  readonly words: string;
  readonly figure?: string;
}

interface EstimateBarsProps {
  readonly box: Box;
  readonly rows: readonly EstimateRow[];
  readonly tone: Tone;
  readonly texture?: Texture;
}

export function EstimateBars({ box, rows, tone, texture }: EstimateBarsProps) {
  const { width, scale } = box;
  const narrow = width < 420 * scale;
  const line = Math.round((narrow ? 34 : 26) * scale);
  const size = Math.round((narrow ? 12 : 13) * scale);
  const { names, values } = sizeColumns(rows, Math.min(224 * scale, width * 0.42), size, scale);
  const largest = Math.max(0, ...rows.map((row) => Math.max(row.high, row.other))) || 1;
  const smallest = Math.min(0, ...rows.map((row) => Math.min(row.low, row.other)));
  const room = Math.max(10, width - names - values);
  const x = (value: number) => names + (room * (value - smallest)) / (largest - smallest);

  return (
    <svg role="presentation" width={width} height={rows.length * line} className={styles.bars}>
      {rows.map((row, at) => {
        const middle = at * line + line / 2;
        const bar = Math.round(14 * scale);
        return (
          <Mark key={row.id} id={row.id} words={row.words} figure={row.figure}>
            <ChartRow
              row={row}
              middle={middle}
              line={line}
              width={width}
              names={names}
              lines={narrow ? 2 : 1}
              size={size}
            >
              <Swatch
                x={x(Math.min(0, row.value))}
                y={middle - bar / 2}
                width={Math.abs(x(row.value) - x(0))}
                height={bar}
                tone={tone}
                texture={texture}
              />
              <g className={styles.interval}>
                <line x1={x(row.low)} x2={x(row.high)} y1={middle} y2={middle} />
                <line x1={x(row.low)} x2={x(row.low)} y1={middle - bar / 4} y2={middle + bar / 4} />
                <line x1={x(row.high)} x2={x(row.high)} y1={middle - bar / 4} y2={middle + bar / 4} />
              </g>
              <line
                className={styles.other}
                x1={x(row.other)}
                x2={x(row.other)}
                y1={middle - bar / 2 - 3}
                y2={middle + bar / 2 + 3}
              />
            </ChartRow>
          </Mark>
        );
      })}
    </svg>
  );
}
