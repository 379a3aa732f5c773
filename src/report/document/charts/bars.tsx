// Horizontal bars, one line per name: parts standing on one another, or series side by side.

import type { WordedBarChart } from '../../worded';
import { makeTicks, placeAlong } from './axis';
import { Bar, Drawing, heightOfKey, Key, TEXT } from './frame';
import { breakText, widthOf } from './text';

const NAME_MOST = 0.34;
const LINE = 13;

export function Bars({ chart, width }: { readonly chart: WordedBarChart; readonly width: number }) {
  const { categories, series, scale, form } = chart;
  const isStacked = form === 'stacked';
  const nameWidth = Math.min(
    width * NAME_MOST,
    Math.max(0, ...categories.map((name) => widthOf(name, TEXT))) + 10,
  );
  const names = categories.map((name) => breakText(name, nameWidth - 8, TEXT));
  const totals = categories.map((_, at) => series.reduce((sum, one) => sum + (one.values[at] ?? 0), 0));
  const ends = isStacked ? totals : series.flatMap(({ values }) => values.map((value) => value ?? 0));
  const most = Math.max(0, ...ends);
  const least = Math.min(0, ...series.flatMap(({ values }) => values.map((value) => value ?? 0)));
  const ticks = makeTicks(least, most || 1);
  const room = Math.max(...ends.map((end) => widthOf(scale.write(end), TEXT))) + 10;
  const place = placeAlong(ticks[0] ?? 0, ticks.at(-1) ?? 1, nameWidth, width - room);
  const barHeight = isStacked ? 16 : Math.max(12, Math.min(14, 36 / series.length));
  const lineHeight = Math.max(
    isStacked ? 22 : barHeight * series.length + 10,
    Math.max(...names.map((lines) => lines.length)) * LINE + 6,
  );
  const legend = series.map(({ name }) => name);
  const top = heightOfKey(legend, width);
  const height = top + categories.length * lineHeight + 20;
  return (
    <Drawing dimension={chart.dimension} width={width} height={height} alternative={chart.alternative}>
      {(textures) => (
        <>
          <Key
            names={legend}
            width={width}
            draw={(at) => <Bar look={at} textures={textures} x={0} y={0} width={14} height={12} />}
          />
          {ticks.map((tick) => (
            <g key={tick}>
              <path className="rd-grid" d={`M${place(tick)} ${top}V${height - 18}`} />
              <text className="rd-tick" x={place(tick)} y={height - 5} textAnchor="middle">
                {scale.writeTick(tick, ticks)}
              </text>
            </g>
          ))}
          {categories.map((name, line) => {
            const y = top + line * lineHeight;
            const middle = y + lineHeight / 2;
            return (
              // biome-ignore lint/suspicious/noArrayIndexKey: two lines may bear the same name
              <g key={line}>
                {(names[line] ?? []).map((text, at, all) => (
                  <text
                    // biome-ignore lint/suspicious/noArrayIndexKey: lines of one name have an order and nothing else
                    key={at}
                    x={nameWidth - 8}
                    y={middle + 4 + (at - (all.length - 1) / 2) * LINE}
                    textAnchor="end"
                  >
                    {text}
                    {at === 0 && <title>{name}</title>}
                  </text>
                ))}
                {isStacked ? (
                  <StackedLine
                    chart={chart}
                    line={line}
                    y={middle - barHeight / 2}
                    {...{ barHeight, place, textures }}
                  />
                ) : (
                  series.map((one, at) => {
                    const value = one.values[line];
                    if (value === null || value === undefined) return null;
                    const top = middle - (barHeight * series.length) / 2 + at * barHeight;
                    return (
                      <g key={one.name}>
                        <Bar
                          look={at}
                          textures={textures}
                          x={Math.min(place(0), place(value))}
                          y={top + 0.5}
                          width={Math.abs(place(value) - place(0))}
                          height={barHeight - 1}
                        />
                        <text
                          className="rd-value"
                          x={place(Math.max(0, value)) + 5}
                          y={top + barHeight / 2 + 3.5}
                        >
                          {scale.write(value)}
                        </text>
                      </g>
                    );
                  })
                )}
                {isStacked && (
                  <text className="rd-value" x={place(Math.max(0, totals[line] ?? 0)) + 5} y={middle + 4}>
                    {scale.write(totals[line] ?? 0)}
                  </text>
                )}
              </g>
            );
          })}
          <path className="rd-axis" d={`M${place(0)} ${top}V${height - 18}`} />
        </>
      )}
    </Drawing>
  );
}

/** Parts above zero to the right of it, parts below to the left. */
function StackedLine(props: {
  readonly chart: WordedBarChart;
  readonly line: number;
  readonly y: number;
  readonly barHeight: number;
  readonly place: (value: number) => number;
  readonly textures: string;
}) {
  const { chart, line, y, barHeight, place, textures } = props;
  let above = 0;
  let below = 0;
  return chart.series.map(({ name, values }, at) => {
    const value = values[line] ?? 0;
    if (value === 0) return null;
    const from = value > 0 ? above : below;
    const to = from + value;
    if (value > 0) above = to;
    else below = to;
    return (
      <Bar
        key={name}
        look={at}
        textures={textures}
        x={Math.min(place(from), place(to))}
        y={y}
        width={Math.abs(place(to) - place(from)) - 0.5}
        height={barHeight}
      />
    );
  });
}
