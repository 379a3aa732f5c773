// What adds up over the years of a run, as bands: half of the runs in the inner one, nine in ten in the outer one,
// the median as a line. A column per year says the same in words.

import type { Box } from './chart-types';
import styles from './fan.module.css';
import { measureText } from './fit-text';
import { Mark } from './marks';
import { useTexture } from './patterns';
import { ticksWithin } from './ticks';

export interface FanPoint {
  readonly id: string;
  readonly year: number;
  readonly p5: number;
  readonly p25: number;
  readonly p50: number;
  readonly p75: number;
  readonly p95: number;
  readonly words: string;
}

interface FanProps {
  readonly box: Box;
  readonly points: readonly FanPoint[];
  readonly hue: 'cost' | 'perf' | 'risk';
  /** Where every run starts: amounts start from nothing before the first year. */
  readonly origin?: number;
  readonly names: { readonly p95: string; readonly p50: string; readonly p5: string };
  readonly axisTitle: string;
  readonly yearTitle: string;
  readonly write: (value: number) => string;
}

export function Fan({ box, points, hue, origin, names, axisTitle, yearTitle, write }: FanProps) {
  const dots = useTexture('dots');
  const { width, scale } = box;
  const size = Math.round(12 * scale);
  const top = Math.round(24 * scale);
  const plot = Math.round(150 * scale);
  const height = top + plot + Math.round(38 * scale);
  const values = points.flatMap((point) => [point.p5, point.p95]);
  const low = Math.min(...values, origin ?? Number.POSITIVE_INFINITY);
  const high = Math.max(...values, origin ?? Number.NEGATIVE_INFINITY);
  const span = high - low || Math.abs(high) * 0.02 || 1;
  const from = origin === undefined ? low - span * 0.1 : low;
  const to = high + span * 0.06;
  const ticks = ticksWithin(from, to, 4);
  const axis = Math.ceil(Math.max(...ticks.map((tick) => measureText(write(tick), size)), 0)) + 8 * scale;
  const last = points.at(-1);
  const ends = last ? listEnds(last, names, write) : [];
  const right =
    Math.ceil(Math.max(...ends.map((end) => measureText(end.text, size, end.isMedian ? 600 : 400)), 0)) +
    10 * scale;
  const start = origin === undefined ? 1 : 0;
  const final = last?.year ?? 1;
  const room = Math.max(10, width - axis - right);
  const x = (year: number) => axis + (final === start ? room / 2 : (room * (year - start)) / (final - start));
  const y = (value: number) => top + plot - (plot * (value - from)) / (to - from || 1);
  const lead = origin === undefined ? '' : `${x(0)},${y(origin)} `;
  const band = (lower: 'p5' | 'p25', upper: 'p75' | 'p95') =>
    `${lead}${points.map((point) => `${x(point.year)},${y(point[upper])}`).join(' ')} ${points
      .toReversed()
      .map((point) => `${x(point.year)},${y(point[lower])}`)
      .join(' ')}`;
  const column = points.length > 1 ? room / Math.max(1, final - start) : room;
  const spots = spread(
    ends.map((end) => y(end.value)),
    size * 1.2,
  );
  const every = Math.ceil(points.length / Math.max(2, Math.floor(room / (40 * scale))));

  return (
    <svg role="presentation" width={width} height={height} className={`${styles.fan} ${styles[hue]}`}>
      <text x={0} y={size} style={{ fontSize: size }}>
        {axisTitle}
      </text>
      {ticks.map((tick) => (
        <g key={tick}>
          <line className="grid" x1={axis} x2={axis + room} y1={y(tick)} y2={y(tick)} />
          <text x={axis - 6 * scale} y={y(tick)} dy="0.35em" textAnchor="end" style={{ fontSize: size }}>
            {write(tick)}
          </text>
        </g>
      ))}
      {(['outer', 'inner'] as const).map((which) => {
        const shape = which === 'outer' ? band('p5', 'p95') : band('p25', 'p75');
        return (
          <g key={which} data-band={which}>
            <polygon className={styles[which]} points={shape} data-part="" />
            {which === 'outer' && <polygon fill={dots} points={shape} />}
          </g>
        );
      })}
      <polyline
        className={styles.median}
        points={`${lead}${points.map((point) => `${x(point.year)},${y(point.p50)}`).join(' ')}`}
      />
      <line className="axis" x1={axis} x2={axis + room} y1={top + plot + 0.5} y2={top + plot + 0.5} />
      {points.map((point, at) => (
        <Mark key={point.id} id={point.id} words={point.words}>
          <rect
            data-ring=""
            x={x(point.year) - column / 2 + 1}
            y={top}
            width={Math.max(4, column - 2)}
            height={plot}
            fill="transparent"
          />
          <line
            className={styles.whisker}
            x1={x(point.year)}
            x2={x(point.year)}
            y1={y(point.p5)}
            y2={y(point.p95)}
          />
          <circle className={styles.dot} cx={x(point.year)} cy={y(point.p50)} r={3.5 * scale} />
          {at % every === 0 && (
            <text x={x(point.year)} y={top + plot + size + 5} textAnchor="middle" style={{ fontSize: size }}>
              {point.year}
            </text>
          )}
        </Mark>
      ))}
      <text x={axis + room} y={height - 4} textAnchor="end" style={{ fontSize: size }}>
        {yearTitle}
      </text>
      {ends.map((end, at) => (
        <text
          key={end.text}
          className={end.isMedian ? 'b' : undefined}
          x={width - right + 10 * scale}
          y={spots[at]}
          dy="0.35em"
          style={{ fontSize: size }}
        >
          {end.text}
        </text>
      ))}
    </svg>
  );
}

function listEnds(last: FanPoint, names: FanProps['names'], write: FanProps['write']) {
  return [
    { value: last.p95, text: `${names.p95} ${write(last.p95)}`, isMedian: false },
    { value: last.p50, text: `${names.p50} ${write(last.p50)}`, isMedian: true },
    { value: last.p5, text: `${names.p5} ${write(last.p5)}`, isMedian: false },
  ];
}

/** Heights from top to bottom, moved apart so that none is nearer than `least` to the one above. */
function spread(heights: readonly number[], least: number): number[] {
  const middle = heights[1] ?? 0;
  return heights.map((height, at) =>
    at === 0 ? Math.min(height, middle - least) : at === 2 ? Math.max(height, middle + least) : height,
  );
}
