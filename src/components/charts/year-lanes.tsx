// Who could not act, and when: a lane per person or provider over the twelve months, a bar per stretch of days.
// Kinds differ by texture as by shade, and a bar wide enough bears its word.

import type { Box, Texture, Tone } from './chart-types';
import { cutText, measureText, nameColumn } from './fit-text';
import { Mark } from './marks';
import { Swatch } from './patterns';
import { MonthAxis, type Months, YEAR_DAYS } from './year-axis';
import styles from './year-axis.module.css';

export interface LaneSpell {
  readonly id: string;
  /** Days since the start of the year, 0…365. */
  readonly from: number;
  readonly to: number;
  readonly tone: Tone;
  readonly texture?: Texture;
  readonly label: string;
  readonly words: string;
}

export interface Lane {
  readonly id: string;
  readonly label: string;
  readonly spells: readonly LaneSpell[];
}

interface YearLanesProps {
  readonly box: Box;
  readonly lanes: readonly Lane[];
  readonly months: Months;
}

export function YearLanes({ box, lanes, months }: YearLanesProps) {
  const { width, scale } = box;
  const size = Math.round(13 * scale);
  const small = Math.round(12 * scale);
  const names = nameColumn(
    lanes.map((lane) => lane.label),
    Math.min(200 * scale, width * 0.34),
    size,
  );
  const line = Math.round(24 * scale);
  const head = Math.round(22 * scale);
  const room = Math.max(10, width - names);
  const x = (day: number) => names + (room * Math.min(YEAR_DAYS, Math.max(0, day))) / YEAR_DAYS;
  const foot = head + lanes.length * line;

  return (
    <svg role="presentation" width={width} height={foot + 4} className={styles.year}>
      <MonthAxis months={months} x={x} top={head} foot={foot} size={small} />
      {lanes.map((lane, at) => {
        const top = head + at * line;
        const inner = { y: top + 4 * scale, height: line - 8 * scale };
        return (
          <g key={lane.id}>
            <line className="grid" x2={width} y1={top + 0.5} y2={top + 0.5} />
            <text x={0} y={top + line / 2} dy="0.35em" style={{ fontSize: size, fill: 'var(--ink)' }}>
              {cutText(lane.label, names - 8, size)}
            </text>
            {lane.spells.map((spell) => {
              const left = x(spell.from);
              const bar = { ...inner, x: left, width: Math.max(2, x(spell.to) - left) };
              // A word under another bar could not be read.
              const isAlone = lane.spells.every(
                (one) => one === spell || one.to <= spell.from || one.from >= spell.to,
              );
              const fits = isAlone && measureText(spell.label, small) + 8 < bar.width;
              return (
                <Mark key={spell.id} id={spell.id} words={spell.words}>
                  <Swatch {...bar} tone={spell.tone} texture={spell.texture} />
                  <rect {...bar} className={styles.outline} data-ring="" />
                  {fits && (
                    <text
                      className={styles.word}
                      x={left + bar.width / 2}
                      y={top + line / 2}
                      dy="0.35em"
                      textAnchor="middle"
                      style={{ fontSize: small, fill: 'var(--ink)' }}
                    >
                      {spell.label}
                    </text>
                  )}
                </Mark>
              );
            })}
          </g>
        );
      })}
      <line className="axis" x1={names} x2={width} y1={foot + 0.5} y2={foot + 0.5} />
    </svg>
  );
}
