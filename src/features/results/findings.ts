// The sentence above each chart, chosen by rule from the figures, so that it can't say what they don't.
// Every rule ends with a case that is true when nothing stands out.

import {
  type Frequency,
  findConcentration,
  findCostConcentration,
  findCarrier as findMissed,
  findWorstService,
} from '../../../model';
import type { Format, Wording } from '../../i18n';

export interface Named {
  readonly name: string;
  readonly value: number;
}

const readAmount = ({ name, value }: Named) => ({ of: name, value });

/** Which roles make the cost; or what no role uses, when it costs more than any role. Amounts in EUR/year. */
export function findCost(roles: readonly Named[], idle: number, total: number, format: Format): Wording {
  const found = findCostConcentration(roles.map(readAmount), idle, total);
  return found.kind === 'idle'
    ? {
        id: 'results.cost.idle',
        values: { amount: format.money(found.amount), share: format.percent(found.share, 0) },
      }
    : wordConcentration('cost', found, format);
}

/** Which roles make the expected loss (EUR/year). */
export function findLoss(roles: readonly Named[], total: number, format: Format): Wording {
  return wordConcentration('loss', findConcentration(roles.map(readAmount), total), format);
}

function wordConcentration(
  what: 'cost' | 'loss',
  found: ReturnType<typeof findConcentration<string>>,
  format: Format,
): Wording {
  if (found.kind === 'none') return { id: `results.${what}.none` };
  const share = format.percent(found.share, 0);
  return found.kind === 'one'
    ? { id: `results.${what}.one`, values: { role: found.of, share } }
    : { id: `results.${what}.two`, values: { roles: format.list(found.of), share } };
}

export interface Service {
  readonly role: string;
  readonly frequency: Frequency;
  /** Share served on time, 0…1. */
  readonly value: number;
}

/** The need served worst, as the share that is late; or how good the worst still is. */
export function findOnTime(services: readonly Service[], format: Format): Wording {
  const found = findWorstService(services.map((service) => ({ ...service, of: service.role })));
  switch (found.kind) {
    case 'none':
      return { id: 'results.onTime.none' };
    case 'never':
      return { id: 'results.onTime.never', values: { n: found.count, role: found.of } };
    case 'good':
      return { id: 'results.onTime.good', values: { share: format.percent(found.share, 0) } };
    case 'worst':
      return {
        id: `results.onTime.${found.frequency}`,
        values: { role: found.of, share: format.percent(found.late, 0) },
      };
    default:
      return found satisfies never;
  }
}

export interface Carrier {
  readonly name: string;
  /** Roles that stop without them, by name; expected loss of a week without them (EUR/week). */
  readonly stops: readonly string[];
  readonly lossPerWeek: number;
}

/** The holder whose absence costs most among those without whom a role stops. */
export function findCarrier(carriers: readonly Carrier[], format: Format): Wording {
  const found = findMissed(carriers.map((carrier) => ({ ...carrier, of: carrier.name })));
  if (found.kind === 'nobody' || found.kind === 'none') return { id: `results.holders.${found.kind}` };
  return {
    id: `results.holders.${found.kind}`,
    values: { name: found.of, n: found.stops.length, roles: format.list(found.shown) },
  };
}
