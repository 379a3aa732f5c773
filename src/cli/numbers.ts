// Numbers for a terminal: without their unit in a table, whose headings have it; with it elsewhere.

import type { Unit } from '../../model';
import type { Format } from '../i18n/format';

/** Decimals that a reader of a table can use. */
const DECIMALS: Partial<Record<Unit, number>> = { FTE: 2, erlang: 2, hours: 1, ratio: 1 };

/** The number alone: `896 512`, `93,1`. */
export function writeNumber(value: number, unit: Unit, format: Format): string {
  const decimals = DECIMALS[unit] ?? 0;
  return unit === 'ratio' ? format.percentParts(value, decimals).value : format.number(value, decimals);
}

/** `Coût (€/an)`: a heading with the unit of what stands below. */
export function writeHeading(label: string, unit: Unit, format: Format): string {
  const name = format.unitName(unit);
  return name === '' ? label : `${label} (${name})`;
}

/** The number with its unit, with the digits needed to follow a sum: `896 512,4 €/an`. */
export function writeExact(value: number, unit: Unit, format: Format): string {
  if (unit === 'ratio') return format.percent(value, 3);
  const size = Math.abs(value);
  const decimals = size >= 100 ? 1 : size >= 1 ? 3 : 6;
  // The narrow space of the format is kept between number and unit.
  const text = `${format.number(value, decimals)}\u202f${format.unitName(unit)}`;
  return text.trimEnd();
}
