// A scenario's letter in its square.

import type { Study } from '../../model';
import { letterOf } from './letter-of';

export { letterOf };

/** A scenario's letter in its square; today's is hollow. */
export function Letter({ study, id }: { study: Study; id: string }) {
  return (
    <span className={id === study.today.id ? 'letter base' : 'letter'} aria-hidden="true">
      {letterOf(study, id)}
    </span>
  );
}
