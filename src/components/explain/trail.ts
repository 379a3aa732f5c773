// The way down an explanation: names of inputs from a figure of the score to the figure being read. It is
// followed again at every change of the study, so that an open explanation stays true.

import { type Figure, inputsOf } from '../../../model';

/** A figure on the way, with the name it has among the inputs of the one above. */
export interface Stop {
  readonly key: string;
  readonly figure: Figure;
}

/** The figures from `root` along `keys`; it ends early where the way no longer exists. */
export function followTrail(root: Figure, keys: readonly string[]): readonly Stop[] {
  const stops: Stop[] = [{ key: '', figure: root }];
  for (const key of keys) {
    const above = stops.at(-1) as Stop;
    const next = inputsOf(above.figure).find(([name]) => name === key)?.[1];
    if (!next) break;
    stops.push({ key, figure: next });
  }
  return stops;
}
