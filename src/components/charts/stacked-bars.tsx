// Stacked horizontal bars: one line per role, its name before and its total after, so that neither an axis
// nor a tooltip is needed to read it. Recharts lays out the bars; names and totals are its two axes.

import { Bar, BarChart, XAxis, YAxis } from 'recharts';
import { ChartRow, sizeColumns } from './chart-rows';
import type { BarRow, Box, Series } from './chart-types';
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
  const { names, values } = sizeColumns(rows, Math.min(224 * scale, width * 0.42), size, scale);
  const byId = new Map(rows.map((row) => [row.id, row]));
  const data = rows.map((row) => ({ id: row.id, ...row.values }));
  const largest = Math.max(...rows.map((row) => row.total), 0) || 1;

  const drawName = ({ y, payload }: TickProps) => {
    const row = byId.get(payload.value);
    if (!row) return <g />;
    return (
      <Mark id={row.id} words={row.words} figure={row.figure}>
        <ChartRow
          row={row}
          middle={Number(y)}
          line={line}
          width={width}
          names={names}
          lines={narrow ? 2 : 1}
          size={size}
          look={row.quiet ? 'quiet' : undefined}
        />
      </Mark>
    );
  };

  return (
    <BarChart
      layout="vertical"
      width={width}
      height={rows.length * line}
      data={data}
      margin={{ top: 0, right: values, bottom: 0, left: 0 }}
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
