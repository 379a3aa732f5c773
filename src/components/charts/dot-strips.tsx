// Small dots on one scale repeated per column: on-time service by role and by frequency of need. A tick
// marks the scenario compared with, the thick line between them is the change. An empty cell: no need.

import type { Box } from './chart-types';
import styles from './dot-strips.module.css';
import { cutText, nameColumn } from './fit-text';
import { Mark } from './marks';

export interface StripCell {
  readonly id: string;
  /** Share, 0…1, and the same share in the scenario compared with. */
  readonly value: number;
  readonly base?: number | undefined;
  readonly text: string;
  readonly words: string;
  readonly figure?: string;
  /** Among the lowest: its number is set in bold. */
  readonly low: boolean;
}

export interface StripRow {
  readonly id: string;
  readonly label: string;
  readonly cells: readonly (StripCell | undefined)[];
}

interface DotStripsProps {
  readonly box: Box;
  readonly rows: readonly StripRow[];
  readonly columns: readonly string[];
  /** Share at the left end of every rail. */
  readonly floor: number;
}

export function DotStrips({ box, rows, columns, floor }: DotStripsProps) {
  const { width, scale } = box;
  const stacked = width < 520 * scale;
  const size = Math.round(13 * scale);
  const small = Math.round(12 * scale);
  const names = stacked
    ? 0
    : nameColumn(
        rows.map((row) => row.label),
        Math.min(224 * scale, width * 0.4),
        size,
      );
  const line = Math.round((stacked ? 58 : 24) * scale);
  const head = stacked ? 0 : Math.round(24 * scale);
  const column = (width - names) / Math.max(1, columns.length);
  const numbers = Math.round(30 * scale);
  const height = head + rows.length * line;

  return (
    <svg role="presentation" width={width} height={height} className={styles.strips}>
      {!stacked &&
        columns.map((name, at) => (
          <text key={name} x={names + at * column} y={small} style={{ fontSize: small }}>
            {cutText(name, column - 6, small)}
          </text>
        ))}
      {rows.map((row, index) => {
        const top = head + index * line;
        const middle = stacked ? top + line * 0.72 : top + line / 2;
        return (
          <g key={row.id}>
            {stacked && <line className="grid" x2={width} y1={top + 0.5} y2={top + 0.5} />}
            <text
              x={0}
              y={stacked ? top + size * 1.35 : middle}
              dy={stacked ? 0 : '0.35em'}
              style={{ fontSize: size, fill: 'var(--ink)' }}
            >
              {cutText(row.label, stacked ? width : names - 8, size)}
            </text>
            {row.cells.map((cell, at) => {
              if (!cell) return null;
              const x = names + at * column;
              const rail = Math.max(0, column - numbers - 14 * scale);
              const spot = (share: number) =>
                x + (rail * (Math.min(1, Math.max(floor, share)) - floor)) / (1 - floor);
              return (
                <Mark key={cell.id} id={cell.id} words={cell.words} figure={cell.figure}>
                  <rect
                    data-ring=""
                    x={x - 6}
                    y={middle - 12 * scale}
                    width={Math.max(0, column - 4)}
                    height={24 * scale}
                    rx={3}
                    fill="transparent"
                  />
                  {stacked ? (
                    <text x={x} y={middle - size * 0.75} style={{ fontSize: small * 0.95 }}>
                      {cutText(columns[at] ?? '', column - 4, small)}
                    </text>
                  ) : (
                    <>
                      <line className={styles.rail} x1={x} x2={x + rail} y1={middle} y2={middle} />
                      {cell.base !== undefined && (
                        <>
                          <line
                            className={styles.gap}
                            x1={spot(cell.base)}
                            x2={spot(cell.value)}
                            y1={middle}
                            y2={middle}
                          />
                          <line
                            className={styles.base}
                            x1={spot(cell.base)}
                            x2={spot(cell.base)}
                            y1={middle - 5 * scale}
                            y2={middle + 5 * scale}
                          />
                        </>
                      )}
                      <circle className={styles.dot} cx={spot(cell.value)} cy={middle} r={4.5 * scale} />
                    </>
                  )}
                  <text
                    className={cell.low ? 'b' : undefined}
                    x={stacked ? x : x + rail + numbers + 4 * scale}
                    y={stacked ? middle + size * 0.55 : middle}
                    dy={stacked ? 0 : '0.35em'}
                    textAnchor={stacked ? 'start' : 'end'}
                    style={{ fontSize: size, fill: 'var(--ink)' }}
                  >
                    {cell.text}
                  </text>
                </Mark>
              );
            })}
          </g>
        );
      })}
    </svg>
  );
}
