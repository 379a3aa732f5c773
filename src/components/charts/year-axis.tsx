// The months of a simulated year over a chart: a thin line where each begins, its name where there is room.

import { measureText } from './fit-text';

/** Days of the simulated year; it has no 29 February. */
export const YEAR_DAYS = 365;

export interface Months {
  /** Names and short names of the twelve months, in order, and the day each starts on (0…334). */
  readonly names: readonly string[];
  readonly shorts: readonly string[];
  readonly starts: readonly number[];
}

interface MonthAxisProps {
  readonly months: Months;
  readonly x: (day: number) => number;
  readonly top: number;
  readonly foot: number;
  readonly size: number;
}

export function MonthAxis({ months, x, top, foot, size }: MonthAxisProps) {
  const month = x(31) - x(0);
  const widest = (names: readonly string[]) => Math.max(...names.map((name) => measureText(name, size))) + 6;
  const isWide = widest(months.names) < month;
  // Where even short names would touch, every third one is written.
  const every = widest(months.shorts) < month ? 1 : 3;
  return (
    <g>
      {months.starts.map((day, at) => (
        <g key={day}>
          <line className="grid" x1={x(day)} x2={x(day)} y1={top - 4} y2={foot} />
          {at % every === 0 && (
            <text x={x(day) + 3} y={size} style={{ fontSize: size }}>
              {(isWide ? months.names : months.shorts)[at]}
            </text>
          )}
        </g>
      ))}
    </g>
  );
}
