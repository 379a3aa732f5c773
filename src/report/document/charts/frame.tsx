// What every chart of the document shares: the drawing's size and name, its textures, its key.

import { type ReactNode, useId } from 'react';
import type { Dimension } from '../../../../model';
import { widthOf } from './text';

/** Size of text in a drawing, in its own units. */
export const TEXT = 11;

/** Looks of the parts of a whole, strong to pale; every other one has a texture, so that they differ without colour. */
const LOOKS = 6;
const TEXTURES: readonly (string | undefined)[] = [undefined, 'diag', undefined, 'dots', 'cross', undefined];

export function Drawing(props: {
  readonly dimension: Dimension;
  readonly width: number;
  readonly height: number;
  /** Everything the chart says, for who does not see it. */
  readonly alternative: string;
  readonly children: (textures: string) => ReactNode;
}) {
  const textures = useId().replace(/[^a-zA-Z0-9]/g, '');
  const { width, height } = props;
  return (
    <svg
      className={`rd-chart rd-${props.dimension}`}
      viewBox={`0 0 ${width} ${height}`}
      width={width}
      height={height}
      role="img"
      aria-label={props.alternative}
    >
      <defs>
        <pattern
          id={`${textures}diag`}
          width="6"
          height="6"
          patternUnits="userSpaceOnUse"
          patternTransform="rotate(45)"
        >
          <path className="rd-texture" d="M0 0v6" />
        </pattern>
        <pattern id={`${textures}dots`} width="5" height="5" patternUnits="userSpaceOnUse">
          <circle className="rd-dot" cx="2.5" cy="2.5" r="1.1" />
        </pattern>
        <pattern
          id={`${textures}cross`}
          width="6"
          height="6"
          patternUnits="userSpaceOnUse"
          patternTransform="rotate(45)"
        >
          <path className="rd-texture" d="M0 0v6M0 0h6" />
        </pattern>
      </defs>
      {props.children(textures)}
    </svg>
  );
}

/** A bar, or a part of one, in the look of its series. */
export function Bar(props: {
  readonly look: number;
  readonly textures: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}) {
  const { look, textures, x, y } = props;
  const size = { x, y, width: Math.max(0, props.width), height: Math.max(0, props.height) };
  const texture = TEXTURES[look % LOOKS];
  return (
    <>
      <rect className={`rd-look-${(look % LOOKS) + 1}`} {...size} />
      {texture && <rect fill={`url(#${textures}${texture})`} {...size} />}
    </>
  );
}

/** Places of a key's entries on lines of `width`. */
function layOutKey(names: readonly string[], width: number): { x: number; y: number }[] {
  let x = 0;
  let y = 0;
  return names.map((name) => {
    const step = 20 + widthOf(name, TEXT) + 18;
    if (x > 0 && x + step > width) {
      x = 0;
      y += 18;
    }
    const place = { x, y };
    x += step;
    return place;
  });
}

/** Height of a key, air below included. */
export function heightOfKey(names: readonly string[], width: number): number {
  const last = layOutKey(names, width).at(-1);
  return names.length < 2 || !last ? 0 : last.y + 26;
}

export function Key(props: {
  readonly names: readonly string[];
  readonly width: number;
  readonly draw: (at: number) => ReactNode;
}) {
  if (props.names.length < 2) return null;
  const places = layOutKey(props.names, props.width);
  return (
    <g>
      {props.names.map((name, at) => (
        <g key={name} transform={`translate(${places[at]?.x ?? 0} ${places[at]?.y ?? 0})`}>
          {props.draw(at)}
          <text x="20" y="10">
            {name}
          </text>
        </g>
      ))}
    </g>
  );
}
