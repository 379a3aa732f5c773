// What the trade-off plane shows, as a sentence: who beats whom on cost, on time and loss at once.

import { findTradeOff as find, type Outcome as Unnamed } from '../../../model';
import type { Format, Wording } from '../../i18n';

export interface Outcome extends Unnamed {
  readonly name: string;
}

/** The sentence for all scenarios of a study, `base` being the one changes are shown against. */
export function findTradeOff(outcomes: readonly Outcome[], baseId: string, format: Format): Wording {
  const found = find(outcomes, baseId);
  const id = `results.plane.${found.kind}` as const;
  switch (found.kind) {
    case 'single':
      return { id };
    case 'notOnTime':
      return { id, values: { name: found.of.name } };
    case 'tradeOff':
      return { id, values: { cheapest: found.cheapest.name, safest: found.safest.name } };
    default: {
      const names = format.list(found.of.map((outcome) => outcome.name));
      return { id, values: { n: found.of.length, names, base: found.base.name } };
    }
  }
}
