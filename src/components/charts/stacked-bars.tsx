// Stacked horizontal bars: one line per role, its name before and its total after, so that neither an axis
// nor a tooltip is needed to read it. Recharts lays out the bars; names and totals are its two axes.

import { Bar, BarChart, XAxis, YAxis } from 'recharts';
import type { BarRow, Box, Series } from './chart-types';
import { measureText, nameColumn, splitName } from './fit-text';
import { Mark } from './marks';
import { Swatch } from './patterns';

const LINE = 22;
const TEXT = 13;

interface StackedBarsProps {
  readonly box: Box;
  readonly rows: readonly BarRow[];
  readonly series: readonly Series[];
}

/** What Recharts tells a custom tick of a category axis. */
interface TickProps {
  readonly y: number | string;
  readonly payload: { readonly value: string };
}

export function StackedBars({ box, rows, series }: StackedBarsProps) {
  const { width, scale } = box;
  // On a phone a name takes two smaller lines.
  const narrow = width < 420 * scale;
  const line = Math.round((narrow ? 32 : LINE) * scale);
  const size = Math.round((narrow ? 12 : TEXT) * scale);
  const names = nameColumn(
    rows.map((row) => row.label),
    Math.min(224 * scale, width * 0.42),
    size,
  );
  const totals = Math.ceil(Math.max(28 * scale, ...rows.map((row) => measureText(row.text, size, 600) + 10)));
  const byId = new Map(rows.map((row) => [row.id, row]));
  const data = rows.map((row) => ({ id: row.id, ...row.values }));
  const largest = Math.max(...rows.map((row) => row.total), 0) || 1;

  const drawName = ({ y, payload }: TickProps) => {
    const row = byId.get(payload.value);
    if (!row) return <g />;
    const middle = Number(y);
    return (
      <Mark id={row.id} words={row.words} figure={row.figure}>
        <rect
          data-ring=""
          x={-4}
          y={middle - line / 2 + 1}
          width={width + 8}
          height={line - 2}
          rx={3}
          fill="transparent"
        />
        {splitName(row.label, names - 8, size, narrow ? 2 : 1).map((words, at, all) => (
          <text
            key={words}
            x={0}
            y={middle + (at - (all.length - 1) / 2) * size * 1.1}
            dy="0.35em"
            style={{ fontSize: size, fill: row.quiet ? 'var(--ink-3)' : 'var(--ink)' }}
          >
            {words}
          </text>
        ))}
        <text className="b" x={width} y={middle} dy="0.35em" textAnchor="end" style={{ fontSize: size }}>
          {row.text}
        </text>
      </Mark>
    );
  };

  return (
    <BarChart
      layout="vertical"
      width={width}
      height={rows.length * line}
      data={data}
      margin={{ top: 0, right: totals, bottom: 0, left: 0 }}
      barCategoryGap={(line - Math.round(18 * scale)) / 2}
      accessibilityLayer={false}
      tabIndex={-1}
    >
      <XAxis type="number" domain={[0, largest]} hide />
      <YAxis
        type="category"
        dataKey="id"
        width={names}
        interval={0}
        tickLine={false}
        axisLine={false}
        tick={drawName}
      />
      {series.map((part) => (
        <Bar
          key={part.key}
          dataKey={part.key}
          name={part.name}
          stackId="all"
          isAnimationActive={false}
          shape={(shape: { x?: number; y?: number; width?: number; height?: number }) => (
            <g style={{ pointerEvents: 'none' }}>
              <Swatch
                x={shape.x ?? 0}
                y={shape.y ?? 0}
                // The gap between parts; a sliver still shows as one.
                width={Math.max((shape.width ?? 0) > 0 ? 1 : 0, (shape.width ?? 0) - 1.5)}
                height={shape.height ?? 0}
                tone={part.tone}
                texture={part.texture}
              />
            </g>
          )}
        />
      ))}
    </BarChart>
  );
}
