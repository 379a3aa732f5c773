// What each role met, week by week: incidents upwards, those that came late or were lost in darker parts of the bar,
// and those still waiting at the end of the week downwards. Each line fills its height, which it names: small roles
// are told as well as large ones.

import type { Box, Series } from './chart-types';
import { cutText, nameColumn } from './fit-text';
import { Mark } from './marks';
import { Swatch } from './patterns';
import { MonthAxis, type Months, YEAR_DAYS } from './year-axis';
import styles from './year-axis.module.css';

export interface WeekBar {
  readonly id: string;
  /** Counts, in the order of the series given. */
  readonly parts: readonly number[];
  readonly waiting: number;
  readonly words: string;
}

export interface WeekRow {
  readonly id: string;
  readonly label: string;
  /** What the tallest bar of the line is worth. */
  readonly height: string;
  readonly weeks: readonly WeekBar[];
}

interface YearWeeksProps {
  readonly box: Box;
  readonly rows: readonly WeekRow[];
  /** Parts of a bar from the ground up, then what waits. */
  readonly series: readonly Series[];
  readonly waiting: Series;
  readonly months: Months;
}

export function YearWeeks({ box, rows, series, waiting, months }: YearWeeksProps) {
  const { width, scale } = box;
  const stacked = width < 520 * scale;
  const size = Math.round(13 * scale);
  const small = Math.round(12 * scale);
  const names = stacked
    ? 0
    : nameColumn(
        rows.map((row) => row.label),
        Math.min(224 * scale, width * 0.34),
        size,
      );
  const head = Math.round(22 * scale);
  const title = stacked ? Math.round(20 * scale) : 0;
  const line = title + Math.round(48 * scale);
  const room = Math.max(10, width - names);
  const x = (day: number) => names + (room * Math.min(YEAR_DAYS, day)) / YEAR_DAYS;
  const foot = head + rows.length * line;
  return (
    <svg role="presentation" width={width} height={foot + 4} className={styles.year}>
      <MonthAxis months={months} x={x} top={head} foot={foot} size={small} />
      {rows.map((row, at) => {
        const top = head + at * line;
        const tallest = Math.max(1, ...row.weeks.map((week) => sum(week.parts)));
        const deepest = Math.min(tallest, Math.max(0, ...row.weeks.map((week) => week.waiting)));
        // Both directions on one scale.
        const unit = (line - title - 10 * scale) / (tallest + deepest);
        const ground = top + title + 6 * scale + tallest * unit;
        return (
          <g key={row.id}>
            <line className="grid" x2={width} y1={top + 0.5} y2={top + 0.5} />
            <text x={0} y={top + size * 1.3} style={{ fontSize: size, fill: 'var(--ink)' }}>
              {cutText(row.label, stacked ? width * 0.6 : names - 8, size)}
            </text>
            <text
              x={stacked ? width : 0}
              y={stacked ? top + size * 1.3 : top + size * 2.6}
              textAnchor={stacked ? 'end' : 'start'}
              style={{ fontSize: small }}
            >
              {cutText(row.height, stacked ? width * 0.4 : names - 8, small)}
            </text>
            <line className="axis" x1={names} x2={width} y1={ground} y2={ground} />
            {row.weeks.map((week, w) => {
              const left = x(w * 7);
              const bar = { x: left + 0.5, width: Math.max(1, x(w * 7 + 7) - left - 1) };
              let height = ground;
              return (
                <Mark key={week.id} id={week.id} words={week.words}>
                  <rect
                    data-ring=""
                    {...bar}
                    y={top + title + 2}
                    height={line - title - 4}
                    fill="transparent"
                  />
                  {series.map((part, p) => {
                    const tall = (week.parts[p] ?? 0) * unit;
                    height -= tall;
                    return (
                      tall > 0 && (
                        <Swatch
                          key={part.key}
                          {...bar}
                          y={height}
                          height={tall}
                          tone={part.tone}
                          texture={part.texture}
                        />
                      )
                    );
                  })}
                  {week.waiting > 0 && (
                    <Swatch
                      {...bar}
                      y={ground + 1}
                      height={Math.min(week.waiting, tallest) * unit}
                      tone={waiting.tone}
                      texture={waiting.texture}
                    />
                  )}
                </Mark>
              );
            })}
          </g>
        );
      })}
    </svg>
  );
}

function sum(parts: readonly number[]): number {
  return parts.reduce((whole, part) => whole + part, 0);
}
