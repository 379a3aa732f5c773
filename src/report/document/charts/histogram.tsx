// How often a result falls where: an outline per scenario, told apart by its dashes and named in the key.

import type { WordedHistogram } from '../../worded';
import { makeTicks, placeAlong } from './axis';
import { Drawing, heightOfKey, Key, TEXT } from './frame';
import { widthOf } from './text';

const HEIGHT = 220;

export function Histogram({ chart, width }: { readonly chart: WordedHistogram; readonly width: number }) {
  const { edges, series, scale } = chart;
  const from = edges[0] ?? 0;
  const to = edges.at(-1) ?? 1;
  const names = series.map(({ name }) => name);
  const top = heightOfKey(names, width);
  const bottom = top + HEIGHT;
  const most = Math.max(...series.flatMap(({ heights }) => heights));
  const place = placeAlong(from, to, 8, width - 8);
  const rise = placeAlong(0, most * 1.05, bottom - 34, top + 18);
  const ticks = makeTicks(from, to, Math.max(2, Math.floor(width / 110))).filter(
    (tick) => tick >= from && tick <= to,
  );
  const fits = (tick: number) => {
    const half = widthOf(scale.writeTick(tick, ticks), TEXT) / 2;
    return place(tick) - half >= 0 && place(tick) + half <= width;
  };
  return (
    <Drawing dimension={chart.dimension} width={width} height={bottom} alternative={chart.alternative}>
      {() => (
        <>
          <Key
            names={names}
            width={width}
            draw={(at) => <path className={`rd-line rd-line-${(at % 6) + 1}`} d="M0 6H16" />}
          />
          <text className="rd-tick" x={0} y={top + 10}>
            {chart.yTitle}
          </text>
          {series.map(({ name, heights }, at) => (
            <path
              key={name}
              className={series.length === 1 ? 'rd-area' : `rd-line rd-line-${(at % 6) + 1}`}
              d={outline(heights, edges, place, rise)}
            />
          ))}
          <path className="rd-axis" d={`M0 ${rise(0)}H${width}`} />
          {ticks.filter(fits).map((tick) => (
            <text key={tick} className="rd-tick" x={place(tick)} y={bottom - 20} textAnchor="middle">
              {scale.writeTick(tick, ticks)}
            </text>
          ))}
          <text className="rd-tick" x={width} y={bottom - 4} textAnchor="end">
            {chart.xTitle}
          </text>
        </>
      )}
    </Drawing>
  );
}

function outline(
  heights: readonly number[],
  edges: readonly number[],
  place: (value: number) => number,
  rise: (share: number) => number,
): string {
  const steps = heights.map((height, at) => `V${rise(height)}H${place(edges[at + 1] ?? 0)}`);
  return `M${place(edges[0] ?? 0)} ${rise(0)}${steps.join('')}V${rise(0)}`;
}
