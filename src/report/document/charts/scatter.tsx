// Points in a plane, each with its name: what nothing beats is full, the others are hollow.

import type { WordedScatter } from '../../worded';
import { makeTicks, placeAlong } from './axis';
import { Drawing, TEXT } from './frame';
import { cut, widthOf } from './text';

const HEIGHT = 270;
/** Room of a name in a label; the table before or beside has it whole. */
const NAME = 170;

/** The label, with less of the name where it is long. */
function shorten({ name, label }: WordedScatter['points'][number]): string {
  return label.startsWith(name) ? `${cut(name, NAME, TEXT)}${label.slice(name.length)}` : label;
}

/** Ends of an axis with air around the points. */
function spread(values: readonly number[]): number[] {
  const least = Math.min(...values);
  const most = Math.max(...values);
  const air = (most - least) * 0.15 || Math.abs(most) * 0.1 || 1;
  return makeTicks(least >= 0 ? Math.max(0, least - air) : least - air, most + air, 4);
}

export function Scatter({ chart, width }: { readonly chart: WordedScatter; readonly width: number }) {
  const { points, scale, xScale } = chart;
  const xTicks = spread(points.map(({ x }) => x));
  const yTicks = spread(points.map(({ y }) => y));
  const left = Math.max(...yTicks.map((tick) => widthOf(scale.writeTick(tick, yTicks), TEXT))) + 10;
  const placeX = placeAlong(xTicks[0] ?? 0, xTicks.at(-1) ?? 1, left, width - 20);
  const placeY = placeAlong(yTicks[0] ?? 0, yTicks.at(-1) ?? 1, HEIGHT - 40, 30);
  // Labels lie neither on one another nor on a point.
  const taken = points.map(({ x, y }) => ({ x: placeX(x) - 8, y: placeY(y) + 4, width: 16 }));
  const isFree = (at: number, line: number, width: number) =>
    taken.every((one) => Math.abs(one.y - line) >= 13 || one.x >= at + width || at >= one.x + one.width);
  const placeLabel = (x: number, y: number, text: string) => {
    const labelWidth = widthOf(text, TEXT) * 1.06;
    const sides = [x + 10, x - 10 - labelWidth].filter((at) => at >= left && at + labelWidth <= width);
    const lines = [4, 17, -9, 30, -22, 43, -35, 56, -48, 69, -61]
      .map((shift) => y + shift)
      .filter((line) => line >= 24 && line <= HEIGHT - 44);
    const spots = lines.flatMap((line) => sides.map((at) => ({ x: at, y: line })));
    const spot = spots.find((one) => isFree(one.x, one.y, labelWidth)) ?? { x: x + 10, y: y + 4 };
    taken.push({ ...spot, width: labelWidth });
    return spot;
  };
  return (
    <Drawing dimension={chart.dimension} width={width} height={HEIGHT} alternative={chart.alternative}>
      {() => (
        <>
          <text className="rd-tick" x={0} y={14}>
            {chart.yTitle}
          </text>
          <text className="rd-tick" x={width - 20} y={HEIGHT - 4} textAnchor="end">
            {chart.xTitle}
          </text>
          {yTicks.map((tick) => (
            <g key={tick}>
              <path className="rd-grid" d={`M${left} ${placeY(tick)}H${width - 20}`} />
              <text className="rd-tick" x={left - 6} y={placeY(tick) + 4} textAnchor="end">
                {scale.writeTick(tick, yTicks)}
              </text>
            </g>
          ))}
          {xTicks.map((tick) => (
            <text key={tick} className="rd-tick" x={placeX(tick)} y={HEIGHT - 22} textAnchor="middle">
              {xScale.writeTick(tick, xTicks)}
            </text>
          ))}
          <path className="rd-axis" d={`M${left} 30V${HEIGHT - 40}H${width - 20}`} />
          {points.map((point) => {
            const { name, x, y, isBest } = point;
            const label = shorten(point);
            const place = placeLabel(placeX(x), placeY(y), label);
            return (
              <g key={name}>
                <circle className={isBest ? 'rd-best' : 'rd-beaten'} cx={placeX(x)} cy={placeY(y)} r={6} />
                <text className={isBest ? 'rd-strong' : undefined} {...place}>
                  {label}
                </text>
              </g>
            );
          })}
        </>
      )}
    </Drawing>
  );
}
