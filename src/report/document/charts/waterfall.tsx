// From one total to another by steps: bars that hang where the last one ended. The axis may begin above zero, since
// steps are small beside totals; the totals then show a cut.

import type { WordedWaterfall } from '../../worded';
import { makeTicks, placeAlong } from './axis';
import { Bar, Drawing, Key, TEXT } from './frame';
import { breakText, widthOf } from './text';

const LINE = 13;

interface Placed {
  readonly name: string;
  readonly value: number;
  readonly isTotal: boolean;
  readonly from: number;
  readonly to: number;
}

function placeSteps(steps: WordedWaterfall['steps']): Placed[] {
  let level = 0;
  return steps.map(({ name, value, isTotal }) => {
    const from = isTotal ? 0 : level;
    const to = isTotal ? value : level + value;
    level = to;
    return { name, value, isTotal, from, to };
  });
}

/** Where the axis begins: at zero, or just under the lowest end of a step where the steps would be too small to see. */
function findStart(placed: readonly Placed[]): number {
  const ends = placed.flatMap(({ isTotal, from, to }) => (isTotal ? [to] : [from, to]));
  const least = Math.min(...ends);
  const most = Math.max(...ends);
  return least > 0 && most - least < 0.35 * most
    ? Math.max(0, least - (most - least) * 0.35)
    : Math.min(0, least);
}

export function Waterfall({ chart, width }: { readonly chart: WordedWaterfall; readonly width: number }) {
  const placed = placeSteps(chart.steps);
  const { scale, legend } = chart;
  const nameWidth = Math.min(width * 0.42, Math.max(...placed.map(({ name }) => widthOf(name, TEXT))) + 10);
  const names = placed.map(({ name }) => breakText(name, nameWidth - 8, TEXT, 3));
  const start = findStart(placed);
  const ticks = makeTicks(start, Math.max(...placed.flatMap(({ from, to }) => [from, to])), 4);
  const [first = 0] = ticks;
  const room = Math.max(...placed.map(({ value }) => widthOf(`+${scale.write(value)}`, TEXT))) + 10;
  const place = placeAlong(first, ticks.at(-1) ?? 1, nameWidth, width - room);
  const lineHeight = Math.max(24, Math.max(...names.map((lines) => lines.length)) * LINE + 6);
  const top = 26;
  const height = top + placed.length * lineHeight + 20;
  const keys = [legend.total, legend.increase, legend.decrease];
  return (
    <Drawing dimension={chart.dimension} width={width} height={height} alternative={chart.alternative}>
      {(textures) => (
        <>
          <Key
            names={keys}
            width={width}
            draw={(at) => <Bar look={LOOK[at] ?? 0} textures={textures} x={0} y={0} width={14} height={12} />}
          />
          {ticks.map((tick) => (
            <g key={tick}>
              <path className="rd-grid" d={`M${place(tick)} ${top}V${height - 18}`} />
              <text className="rd-tick" x={place(tick)} y={height - 5} textAnchor="middle">
                {scale.writeTick(tick, ticks)}
              </text>
            </g>
          ))}
          {placed.map(({ value, isTotal, from, to }, line) => {
            const middle = top + line * lineHeight + lineHeight / 2;
            const left = place(Math.max(first, Math.min(from, to)));
            const right = place(Math.max(from, to));
            return (
              // biome-ignore lint/suspicious/noArrayIndexKey: two steps may bear the same name
              <g key={line}>
                {(names[line] ?? []).map((text, at, all) => (
                  <text
                    // biome-ignore lint/suspicious/noArrayIndexKey: lines of one name have an order and nothing else
                    key={at}
                    className={isTotal ? 'rd-strong' : undefined}
                    x={nameWidth - 8}
                    y={middle + 4 + (at - (all.length - 1) / 2) * LINE}
                    textAnchor="end"
                  >
                    {text}
                  </text>
                ))}
                <Bar
                  look={LOOK[isTotal ? 0 : value > 0 ? 1 : 2] ?? 0}
                  textures={textures}
                  x={left}
                  y={middle - 8}
                  width={Math.max(1, right - left)}
                  height={16}
                />
                {isTotal && first > 0 && (
                  <path className="rd-cut" d={`M${left + 8} ${middle - 10}l-4 20m8-20l-4 20`} />
                )}
                {line < placed.length - 1 && (
                  <path className="rd-link" d={`M${place(to)} ${middle + 8}V${middle + lineHeight - 8}`} />
                )}
                <text className={isTotal ? 'rd-value rd-strong' : 'rd-value'} x={right + 5} y={middle + 4}>
                  {isTotal ? scale.write(value) : scale.writeChange(value)}
                </text>
              </g>
            );
          })}
        </>
      )}
    </Drawing>
  );
}

/** Looks of totals, increases and decreases: plain dark, textured, pale. */
const LOOK = [0, 1, 2];
