// The textures that tell parts apart without colour, as SVG patterns. Each drawing carries its own copy
// under its own ids, so that a picture taken out of the page still has them.

import { createContext, type ReactNode, useContext, useId } from 'react';
import type { Texture, Tone } from './chart-types';

const PatternPrefix = createContext('');

/** Gives the drawings below it their textures. Renders a hidden `<svg>` that holds the definitions. */
export function PatternScope({ children }: { children: ReactNode }) {
  const prefix = useId().replace(/[^a-zA-Z0-9]/g, '');
  return (
    <PatternPrefix value={prefix}>
      <svg width="0" height="0" className="sr" aria-hidden="true" data-patterns="">
        <PatternDefinitions prefix={prefix} />
      </svg>
      {children}
    </PatternPrefix>
  );
}

/** The paint of a texture, for a shape that is not a rectangle. */
export function useTexture(texture: Texture): string {
  return `url(#${useContext(PatternPrefix)}-${texture})`;
}

function PatternDefinitions({ prefix }: { prefix: string }) {
  return (
    <defs className="pat">
      <pattern
        id={`${prefix}-diag`}
        width="6"
        height="6"
        patternUnits="userSpaceOnUse"
        patternTransform="rotate(45)"
      >
        <line x1="0" y1="0" x2="0" y2="6" />
      </pattern>
      <pattern id={`${prefix}-dots`} width="5" height="5" patternUnits="userSpaceOnUse">
        <circle cx="2.5" cy="2.5" r="1.1" />
      </pattern>
      <pattern id={`${prefix}-bars`} width="5" height="5" patternUnits="userSpaceOnUse">
        <line x1="1" y1="0" x2="1" y2="5" />
      </pattern>
      <pattern
        id={`${prefix}-cross`}
        width="6"
        height="6"
        patternUnits="userSpaceOnUse"
        patternTransform="rotate(45)"
      >
        <line x1="0" y1="0" x2="0" y2="6" />
        <line x1="0" y1="0" x2="6" y2="0" />
      </pattern>
    </defs>
  );
}

interface SwatchProps {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly tone: Tone;
  readonly texture?: Texture | undefined;
}

/** A filled rectangle with its texture over it: a part of a bar, or the key of a legend. */
export function Swatch({ x, y, width, height, tone, texture }: SwatchProps) {
  const prefix = useContext(PatternPrefix);
  const size = { x, y, width: Math.max(0, width), height };
  return (
    <>
      <rect className={tone} {...size} data-part="" />
      {texture && <rect fill={`url(#${prefix}-${texture})`} {...size} />}
    </>
  );
}
