// How often each amount comes up over the simulated years. Lines name the figures worth knowing (mean, score,
// quantiles); the years beyond one of them, on the adverse side, are hatched.

import type { Box, Tone } from './chart-types';
import { measureText } from './fit-text';
import styles from './histogram.module.css';
import { Mark } from './marks';
import { Swatch } from './patterns';
import { stackLabels } from './stack-labels';
import { ticksWithin } from './ticks';

export interface HistogramBar {
  readonly id: string;
  readonly from: number;
  readonly to: number;
  /** Share of the years, 0…1. */
  readonly share: number;
  readonly words: string;
}

export interface HistogramLine {
  readonly id: string;
  readonly value: number;
  readonly label: string;
  readonly words: string;
  readonly figure?: string;
  readonly look: 'mean' | 'score' | 'quantile' | 'tail' | 'zero';
}

interface HistogramProps {
  readonly box: Box;
  readonly bars: readonly HistogramBar[];
  readonly lines: readonly HistogramLine[];
  readonly tone: Tone;
  /** Where the hatching starts and on which side it lies. */
  readonly beyond?: { readonly value: number; readonly side: 'above' | 'below' };
  readonly axisTitle: string;
  readonly writeTick: (value: number) => string;
}

export function Histogram({ box, bars, lines, tone, beyond, axisTitle, writeTick }: HistogramProps) {
  const { width, scale } = box;
  const size = Math.round(12 * scale);
  const edges = [...bars.flatMap((bar) => [bar.from, bar.to]), ...lines.map((line) => line.value)];
  const low = Math.min(...edges);
  const high = Math.max(...edges);
  const place = (value: number) => 1 + ((width - 2) * (value - low)) / (high - low || 1);
  const labels = stackLabels(
    lines.map((line) => ({ at: place(line.value), width: measureText(line.label, size, 600) })),
    width,
  );
  const row = size * 1.3;
  const rows = 1 + Math.max(-1, ...labels.map((label) => label.line));
  const top = Math.round(rows * row + 6 * scale);
  const plot = Math.round(130 * scale);
  const foot = top + plot;
  const largest = Math.max(...bars.map((bar) => bar.share), 0) || 1;
  const ticks = ticksWithin(low, high, Math.max(2, Math.floor(width / (70 * scale))));

  return (
    <svg
      role="presentation"
      width={width}
      height={foot + Math.round(38 * scale)}
      className={styles.histogram}
    >
      {bars.map((bar) => {
        const height = (plot * bar.share) / largest;
        return (
          <Mark key={bar.id} id={bar.id} words={bar.words}>
            <rect
              data-ring=""
              x={place(bar.from)}
              y={top}
              width={Math.max(1, place(bar.to) - place(bar.from))}
              height={plot}
              fill="transparent"
            />
            {splitBar(bar, beyond).map(({ from, to, isBeyond }) => (
              <Swatch
                key={from}
                x={place(from) + (from === bar.from ? 0.5 : 0)}
                y={foot - height}
                width={place(to) - place(from) - 1}
                height={height}
                tone={tone}
                texture={isBeyond ? 'diag' : undefined}
              />
            ))}
          </Mark>
        );
      })}
      <line className="axis" x2={width} y1={foot + 0.5} y2={foot + 0.5} />
      {ticks.map((tick) => (
        <g key={tick}>
          <line className="axis" x1={place(tick)} x2={place(tick)} y1={foot} y2={foot + 4} />
          <text
            {...anchorTick(place(tick), width, measureText(writeTick(tick), size))}
            y={foot + size + 5}
            style={{ fontSize: size }}
          >
            {writeTick(tick)}
          </text>
        </g>
      ))}
      <text x={width} y={foot + size * 2.4 + 5} textAnchor="end" style={{ fontSize: size }}>
        {axisTitle}
      </text>
      {lines.map((line, at) => (
        <line
          key={line.id}
          className={`${styles.line} ${styles[line.look]}`}
          x1={place(line.value)}
          x2={place(line.value)}
          y1={top - 6 * scale - (labels[at]?.line ?? 0) * row + 3}
          y2={foot}
        />
      ))}
      {lines.map((line, at) => {
        const label = labels[at] ?? { x: 0, line: 0 };
        const base = top - 6 * scale - label.line * row;
        const text = measureText(line.label, size, 600);
        return (
          <Mark key={line.id} id={line.id} words={line.words} figure={line.figure}>
            <rect
              data-ring=""
              x={label.x - text / 2 - 3}
              y={base - size - 1}
              width={text + 6}
              height={row}
              rx={2}
              fill="var(--surface)"
            />
            <text
              className={line.look === 'mean' ? 'b m' : 'm'}
              x={label.x}
              y={base}
              textAnchor="middle"
              style={{ fontSize: size }}
            >
              {line.label}
            </text>
          </Mark>
        );
      })}
    </svg>
  );
}

interface Piece {
  readonly from: number;
  readonly to: number;
  readonly isBeyond: boolean;
}

/** A bar in the parts on either side of the limit: both as high, so that their surfaces stay true. */
function splitBar({ from, to }: HistogramBar, beyond: HistogramProps['beyond']): Piece[] {
  if (!beyond) return [{ from, to, isBeyond: false }];
  const cut = Math.min(Math.max(beyond.value, from), to);
  return [
    { from, to: cut, isBeyond: beyond.side === 'below' },
    { from: cut, to, isBeyond: beyond.side === 'above' },
  ].filter((piece) => piece.to > piece.from);
}

/** A label under its tick, kept within the drawing. */
function anchorTick(
  x: number,
  width: number,
  text: number,
): { x: number; textAnchor: 'start' | 'middle' | 'end' } {
  if (x < text / 2) return { x: 0, textAnchor: 'start' };
  if (x > width - text / 2) return { x: width, textAnchor: 'end' };
  return { x, textAnchor: 'middle' };
}
