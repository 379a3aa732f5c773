// The sentence above each chart, chosen by rule from the figures, so that it can't say what they don't.
// Every rule ends with a case that is true when nothing stands out.

import type { Frequency } from '../../../model';
import type { Format, Wording } from '../../i18n';

export interface Named {
  readonly name: string;
  readonly value: number;
}

/** Below this share, one line alone is no finding: the two largest are told together. */
const STANDS_OUT = 0.25;
/** Shares under half a percent would read "0 %". */
const NOTHING = 0.005;
/** Served on time at least so often, everywhere: said as a strength. */
const GOOD = 0.9;

function tellConcentration(
  lines: readonly Named[],
  total: number,
  format: Format,
  ids: { one: Wording['id']; two: Wording['id']; none: Wording['id'] },
): Wording {
  const [first, second] = lines.toSorted((a, b) => b.value - a.value);
  if (!first || total < 1 || first.value <= 0) return { id: ids.none };
  const share = first.value / total;
  if (share >= STANDS_OUT || !second || second.value / total < NOTHING)
    return { id: ids.one, values: { role: first.name, share: format.percent(share, 0) } };
  const both = (first.value + second.value) / total;
  return {
    id: ids.two,
    values: { roles: format.list([first.name, second.name]), share: format.percent(both, 0) },
  };
}

/** Which roles make the cost; or what no role uses, when it costs more than any role. Amounts in EUR/year. */
export function findCost(roles: readonly Named[], idle: number, total: number, format: Format): Wording {
  const largest = Math.max(0, ...roles.map((role) => role.value));
  if (idle > largest && idle >= 1) {
    return {
      id: 'results.cost.idle',
      values: { amount: format.money(idle), share: format.percent(idle / total, 0) },
    };
  }
  return tellConcentration(roles, total, format, {
    one: 'results.cost.one',
    two: 'results.cost.two',
    none: 'results.cost.none',
  });
}

/** Which roles make the expected loss (EUR/year). */
export function findLoss(roles: readonly Named[], total: number, format: Format): Wording {
  return tellConcentration(roles, total, format, {
    one: 'results.loss.one',
    two: 'results.loss.two',
    none: 'results.loss.none',
  });
}

export interface Service {
  readonly role: string;
  readonly frequency: Frequency;
  /** Share served on time, 0…1. */
  readonly value: number;
}

/** The need served worst, as the share that is late; or how good the worst still is. */
export function findOnTime(services: readonly Service[], format: Format): Wording {
  const worst = services.toSorted((a, b) => a.value - b.value)[0];
  if (!worst) return { id: 'results.onTime.none' };
  const never = services.filter((service) => service.value < NOTHING);
  if (never.length > 1) {
    return { id: 'results.onTime.never', values: { n: never.length, role: worst.role } };
  }
  if (worst.value >= GOOD) {
    // Rounded down: "at least" must stay true.
    return {
      id: 'results.onTime.good',
      values: { share: format.percent(Math.floor(worst.value * 100 + 1e-9) / 100, 0) },
    };
  }
  return {
    id: `results.onTime.${worst.frequency}`,
    values: { role: worst.role, share: format.percent(1 - worst.value, 0) },
  };
}

export interface Carrier {
  readonly name: string;
  /** Roles that stop without them, by name; expected loss of a week without them (EUR/week). */
  readonly stops: readonly string[];
  readonly lossPerWeek: number;
}

/** The holder whose absence costs most among those without whom a role stops. */
export function findCarrier(carriers: readonly Carrier[], format: Format): Wording {
  const alone = carriers.filter((carrier) => carrier.stops.length > 0);
  const first = alone.toSorted((a, b) => b.lossPerWeek - a.lossPerWeek || b.stops.length - a.stops.length)[0];
  if (carriers.length === 0) return { id: 'results.holders.nobody' };
  if (!first) return { id: 'results.holders.none' };
  const shown = first.stops.length > 3 ? first.stops.slice(0, 2) : first.stops;
  return {
    id: first.stops.length > 3 ? 'results.holders.many' : 'results.holders.some',
    values: {
      name: first.name,
      n: first.stops.length,
      roles: format.list(shown),
    },
  };
}
