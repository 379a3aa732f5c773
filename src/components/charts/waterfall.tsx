// From one total to another by steps, one line each: a bar begins where the last one ended. The axis may begin above
// zero, since steps are small beside totals; totals then show a cut.

import { AmountAxis, AXIS_HEIGHT, ChartRow, sizeColumns } from './chart-rows';
import type { Box, Series } from './chart-types';
import { splitName } from './fit-text';
import { Mark } from './marks';
import { Swatch } from './patterns';
import { ticksWithin } from './ticks';
import styles from './waterfall.module.css';

export interface WaterfallStep {
  readonly id: string;
  readonly label: string;
  /** The level of a total; what any other step adds to it. */
  readonly value: number;
  readonly isTotal: boolean;
  /** The value as written at the end of the line. */
  readonly text: string;
  readonly words: string;
  readonly figure?: string;
}

/** How totals, increases and decreases look: the same three as in the legend. */
export interface WaterfallLooks {
  readonly total: Series;
  readonly increase: Series;
  readonly decrease: Series;
}

interface WaterfallProps {
  readonly box: Box;
  readonly steps: readonly WaterfallStep[];
  readonly looks: WaterfallLooks;
  readonly axisTitle: string;
  /** The smallest difference that `writeTick` writes. */
  readonly grain: number;
  readonly writeTick: (value: number) => string;
}

/** Where a step begins and ends. */
export interface Placed {
  readonly from: number;
  readonly to: number;
}

/** Steps hang on one another; a total stands on zero and sets the level anew. */
export function placeSteps(steps: readonly Pick<WaterfallStep, 'value' | 'isTotal'>[]): Placed[] {
  let level = 0;
  return steps.map(({ value, isTotal }) => {
    const from = isTotal ? 0 : level;
    level = isTotal ? value : level + value;
    return { from, to: level };
  });
}

/** Changes that take less of the axis than this could not be told apart. */
const LEAST_PART = 0.35;

/** The ends of the axis: from zero, or from just under the lowest level where the steps would be too small to see. */
export function findEnds(
  steps: readonly Pick<WaterfallStep, 'value' | 'isTotal'>[],
): readonly [number, number] {
  const levels = placeSteps(steps).map(({ to }) => to);
  const least = Math.min(...levels);
  const most = Math.max(...levels);
  const span = most - least;
  if (least > 0 && span > 0 && span < LEAST_PART * most)
    return [Math.max(0, least - span * LEAST_PART), most];
  return [Math.min(0, least), Math.max(0, most) || 1];
}

/**
 * As many round values as fit, `grain` or a multiple of it apart: no two are then written alike. One alone gives no
 * scale: a few more than fit are then better.
 */
function chooseTicks(low: number, high: number, most: number, grain: number): number[] {
  const fewer = Array.from({ length: Math.max(0, most - 1) }, (_, at) => most - at);
  for (const count of [...fewer, most + 1, most + 2, most + 3]) {
    const ticks = ticksWithin(low, high, count);
    const [first, second] = ticks;
    if (first === undefined || second === undefined) continue;
    const times = (second - first) / grain;
    if (Math.abs(times - Math.round(times)) < 1e-6 * times) return ticks;
  }
  // All of the axis is finer than what is written.
  return ticksWithin(low, high, most);
}

export function Waterfall({ box, steps, looks, axisTitle, grain, writeTick }: WaterfallProps) {
  const { width, scale } = box;
  const narrow = width < 480 * scale;
  const size = Math.round((narrow ? 12 : 13) * scale);
  const { names, values } = sizeColumns(steps, Math.min(240 * scale, width * 0.4), size, scale);
  const hasLongName = steps.some((step) => splitName(step.label, names - 8, size, 2).length > 1);
  const line = Math.round((hasLongName ? 36 : 28) * scale);
  const [low, high] = findEnds(steps);
  const room = Math.max(10, width - names - values);
  const x = (value: number) => names + (room * (Math.max(low, value) - low)) / (high - low);
  const placed = placeSteps(steps);
  const bar = Math.round(16 * scale);
  const foot = steps.length * line;
  const ticks = chooseTicks(low, high, Math.max(3, Math.floor(room / (60 * scale))), grain);

  return (
    <svg
      role="presentation"
      width={width}
      height={foot + Math.round(AXIS_HEIGHT * scale)}
      className={styles.waterfall}
    >
      <AmountAxis
        ticks={ticks}
        x={x}
        width={width}
        values={values}
        foot={foot}
        scale={scale}
        title={axisTitle}
        writeTick={writeTick}
      />
      {steps.map((step, at) => {
        const { from, to } = placed[at] as Placed;
        const middle = at * line + line / 2;
        const look = step.isTotal ? looks.total : step.value < 0 ? looks.decrease : looks.increase;
        const [left, right] = [x(Math.min(from, to)), x(Math.max(from, to))];
        return (
          <Mark key={step.id} id={step.id} words={step.words} figure={step.figure}>
            <ChartRow
              row={step}
              middle={middle}
              line={line}
              width={width}
              names={names}
              lines={2}
              size={size}
              look={step.isTotal ? 'total' : undefined}
            >
              <g data-bar={step.isTotal ? 'total' : step.value < 0 ? 'decrease' : 'increase'}>
                <Swatch
                  x={left}
                  y={middle - bar / 2}
                  // A sliver still shows as one.
                  width={Math.max(1, right - left)}
                  height={bar}
                  tone={look.tone}
                  texture={look.texture}
                />
              </g>
              {step.isTotal && low > 0 && (
                <path
                  className={styles.cut}
                  d={`M${left + 9} ${middle - bar / 2 - 1}l-5 ${bar + 2}m10 ${-bar - 2}l-5 ${bar + 2}`}
                />
              )}
            </ChartRow>
          </Mark>
        );
      })}
      {placed.slice(0, -1).map(({ to }, at) => (
        <line
          // biome-ignore lint/suspicious/noArrayIndexKey: a link lies between two lines, which have no other name
          key={at}
          className={styles.link}
          x1={x(to)}
          x2={x(to)}
          y1={at * line + line / 2 + bar / 2}
          y2={(at + 1) * line + line / 2 - bar / 2}
        />
      ))}
    </svg>
  );
}
