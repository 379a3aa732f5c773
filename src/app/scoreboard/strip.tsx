// Where a figure stands among the scenarios of the study: a dot for the one on screen, a tick for the
// baseline, a band for the range of a simulation (dashed when it no longer holds). It says nothing the words do
// not say, so it is hidden from assistive technology.

import type { Range } from './range';

/** Position of `value` in percent of the strip, given every scenario's value and the least span shown. */
export function placeOn(values: readonly number[], leastSpan: number): (value: number) => number {
  const low = Math.min(...values);
  const high = Math.max(...values);
  const span = Math.max(high - low, leastSpan) * 1.5 || 1;
  const start = (low + high) / 2 - span / 2;
  return (value) => Math.min(98, Math.max(2, (100 * (value - start)) / span));
}

export function Strip(props: {
  now: number;
  base: number;
  all: readonly number[];
  leastSpan: number;
  range: Range | undefined;
}) {
  const { range } = props;
  const place = placeOn(range ? [...props.all, range.low, range.high] : props.all, props.leastSpan);
  const base = `${place(props.base)}%`;
  return (
    <svg className="strip" aria-hidden="true">
      <line className="track" x2="100%" y1="5" y2="5" />
      {range && (
        <line
          className={range.isStale ? 'band stale' : 'band'}
          x1={`${place(range.low)}%`}
          x2={`${place(range.high)}%`}
          y1="5"
          y2="5"
        />
      )}
      <line className="base" x1={base} x2={base} y1="0" y2="10" />
      <circle className="now" cx={`${place(props.now)}%`} cy="5" r="5" />
    </svg>
  );
}
