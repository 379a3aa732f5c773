// The key to the parts of a chart. HTML, so that it wraps and is read; a picture draws its own from the
// same list.

import type { Series } from './chart-types';
import { Swatch } from './patterns';

export function Legend({ series }: { series: readonly Series[] }) {
  return (
    <p className="legend">
      {series.map((part) => (
        <span key={part.key}>
          <svg width="20" height="12" aria-hidden="true" data-key={part.name}>
            <Swatch x={0} y={0} width={20} height={12} tone={part.tone} texture={part.texture} />
          </svg>
          {part.name}
        </span>
      ))}
    </p>
  );
}
