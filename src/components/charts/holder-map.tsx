// Who carries what: roles in lines, holders in columns, the share of the role's work in the cell. A cell
// that stops with its holder is hatched in the hue of risk; under each column, what a week without them costs.

import type { Box } from './chart-types';
import { cutText, measureText, nameColumn } from './fit-text';
import styles from './holder-map.module.css';
import { Mark } from './marks';
import { Swatch } from './patterns';

export interface HolderCell {
  readonly id: string;
  /** Share of the role's work carried, 0…1; 0 for a named backup. */
  readonly share: number;
  readonly text: string;
  readonly words: string;
  /** Whether nobody else can carry the role on. */
  readonly alone: boolean;
}

export interface HolderColumn {
  readonly id: string;
  readonly label: string;
  /** Expected loss of one week without them (EUR/week), as drawn and as written. */
  readonly loss: number;
  readonly text: string;
  readonly words: string;
  readonly figure?: string;
}

export interface HolderRow {
  readonly id: string;
  readonly label: string;
  readonly cells: readonly (HolderCell | undefined)[];
}

/** Sine and cosine of the 55° that names stand at. */
const RISE = 0.82;
const RUN = 0.57;

interface HolderMapProps {
  readonly box: Box;
  readonly rows: readonly HolderRow[];
  readonly holders: readonly HolderColumn[];
  readonly footLabel: string;
}

/** Four steps of a neutral shade; the number in the cell says the same. */
function pickShade(share: number): string {
  if (share <= 0) return styles.backup ?? '';
  if (share < 0.25) return styles.shade1 ?? '';
  if (share < 0.6) return styles.shade2 ?? '';
  return styles.shade3 ?? '';
}

export function HolderMap({ box, rows, holders, footLabel }: HolderMapProps) {
  const { scale } = box;
  const size = Math.round(13 * scale);
  const small = Math.round(12 * scale);
  const names = nameColumn(
    [...rows.map((row) => row.label), footLabel],
    Math.min(240 * scale, box.width * 0.4),
    size,
  );
  const longest = Math.min(
    170 * scale,
    Math.max(0, ...holders.map((holder) => measureText(holder.label, small))) + 2,
  );
  // The last name leans over the edge of its column.
  const lean = Math.round(longest * RUN);
  const room = (box.width - names - lean) / Math.max(1, holders.length);
  const column = Math.max(40 * scale, Math.min(72 * scale, room));
  const head = Math.round(longest * RISE + 18 * scale);
  const line = Math.round(26 * scale);
  const foot = Math.round(46 * scale);
  const width = names + column * holders.length;
  const body = head + rows.length * line;
  const largest = Math.max(...holders.map((holder) => holder.loss), 0) || 1;
  const bars = 20 * scale;

  return (
    <svg role="presentation" width={width + lean} height={body + foot} className={styles.map}>
      {holders.map((holder, at) => {
        const x = names + at * column + column / 2;
        return (
          <text
            key={holder.id}
            transform={`translate(${x + 4} ${head - 8 * scale}) rotate(-55)`}
            style={{ fontSize: small, fill: 'var(--ink)' }}
          >
            {cutText(holder.label, longest, small)}
          </text>
        );
      })}
      {rows.map((row, index) => {
        const y = head + index * line;
        return (
          <g key={row.id}>
            <line className="grid" x2={width} y1={y + 0.5} y2={y + 0.5} />
            <text x={0} y={y + line / 2} dy="0.35em" style={{ fontSize: size, fill: 'var(--ink)' }}>
              {cutText(row.label, names - 8, size)}
            </text>
            {row.cells.map((cell, at) => {
              if (!cell) return null;
              const x = names + at * column + 1.5;
              const inner = { x, y: y + 2, width: column - 3, height: line - 3 };
              return (
                <Mark key={cell.id} id={cell.id} words={cell.words}>
                  {cell.alone ? (
                    <>
                      <Swatch {...inner} tone="k4" texture="diag" />
                      <rect {...inner} className={styles.alone} data-ring="" />
                    </>
                  ) : (
                    <rect {...inner} rx={2} className={pickShade(cell.share)} data-ring="" />
                  )}
                  <text
                    className="b m"
                    x={x + column / 2 - 1.5}
                    y={y + line / 2}
                    dy="0.38em"
                    textAnchor="middle"
                    style={{ fontSize: size }}
                  >
                    {cell.text}
                  </text>
                </Mark>
              );
            })}
          </g>
        );
      })}
      <line className="axis" x2={width} y1={body + 0.5} y2={body + 0.5} />
      <text x={0} y={body + foot - 8 * scale} style={{ fontSize: small }}>
        {cutText(footLabel, names - 8, small)}
      </text>
      {holders.map((holder, at) => {
        const height = (bars * holder.loss) / largest;
        const x = names + at * column;
        return (
          <Mark key={holder.id} id={`foot-${holder.id}`} words={holder.words} figure={holder.figure}>
            <rect
              data-ring=""
              x={x + 1}
              y={body + 3}
              width={column - 2}
              height={foot - 4}
              rx={3}
              fill="transparent"
            />
            <rect
              className="k2"
              x={x + column / 2 - 8 * scale}
              y={body + 4 + bars - height}
              width={16 * scale}
              height={height}
            />
            <text
              x={x + column / 2}
              y={body + foot - 8 * scale}
              textAnchor="middle"
              style={{ fontSize: small, fill: 'var(--ink)' }}
            >
              {holder.text}
            </text>
          </Mark>
        );
      })}
    </svg>
  );
}
