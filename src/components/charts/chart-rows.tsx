// What charts of one row per name share: the name before, the amount after, the frame that shows which row is pointed
// at, and the axis of amounts behind and below the rows.

import type { ReactNode } from 'react';
import { measureText, nameColumn, splitName } from './fit-text';

interface RowText {
  readonly label: string;
  readonly text: string;
}

/** Widths of the names before the rows, at most `most`, and of the amounts after them (pixels). */
export function sizeColumns(rows: readonly RowText[], most: number, size: number, scale: number) {
  const names = nameColumn(
    rows.map((row) => row.label),
    most,
    size,
  );
  const widest = Math.max(28 * scale, ...rows.map((row) => measureText(row.text, size, 600) + 12));
  return { names, values: Math.ceil(widest) };
}

interface ChartRowProps {
  readonly row: RowText;
  /** Height of the middle of the row. */
  readonly middle: number;
  readonly line: number;
  readonly width: number;
  /** Width for the name, and on how many lines it may stand. */
  readonly names: number;
  readonly lines: number;
  readonly size: number;
  readonly look?: 'total' | 'quiet' | undefined;
  /** The drawing of the row. */
  readonly children?: ReactNode;
}

/** One row, to stand in a `Mark`. */
export function ChartRow({ row, middle, line, width, names, lines, size, look, children }: ChartRowProps) {
  return (
    <>
      <rect
        data-ring=""
        x={-4}
        y={middle - line / 2 + 1}
        width={width + 8}
        height={line - 2}
        rx={3}
        fill="transparent"
      />
      {splitName(row.label, names - 8, size, lines).map((words, at, all) => (
        <text
          // biome-ignore lint/suspicious/noArrayIndexKey: lines of one name have an order and nothing else
          key={at}
          className={look === 'total' ? 'b' : undefined}
          x={0}
          y={middle + (at - (all.length - 1) / 2) * size * 1.1}
          dy="0.35em"
          style={{ fontSize: size, fill: look === 'quiet' ? 'var(--ink-3)' : 'var(--ink)' }}
        >
          {words}
        </text>
      ))}
      {children}
      <text className="b" x={width} y={middle} dy="0.35em" textAnchor="end" style={{ fontSize: size }}>
        {row.text}
      </text>
    </>
  );
}

interface AmountAxisProps {
  readonly ticks: readonly number[];
  readonly x: (value: number) => number;
  /** Width of the chart, and of the amounts after the rows. */
  readonly width: number;
  readonly values: number;
  /** Height at which the rows end. */
  readonly foot: number;
  readonly scale: number;
  readonly title: string;
  readonly writeTick: (value: number) => string;
}

/** Room under the rows for the ticks and the title of the axis. */
export const AXIS_HEIGHT = 40;

export function AmountAxis({ ticks, x, width, values, foot, scale, title, writeTick }: AmountAxisProps) {
  const size = Math.round(12 * scale);
  return (
    <>
      {ticks.map((tick) => (
        <g key={tick}>
          <line className="grid" x1={x(tick)} x2={x(tick)} y1={0} y2={foot} />
          <text
            x={x(tick)}
            y={foot + size + 3}
            // The last tick must not leave the picture.
            textAnchor={x(tick) > width - values / 2 ? 'end' : 'middle'}
            style={{ fontSize: size }}
          >
            {writeTick(tick)}
          </text>
        </g>
      ))}
      <text x={width} y={foot + size * 2.4 + 3} textAnchor="end" style={{ fontSize: size }}>
        {title}
      </text>
    </>
  );
}
