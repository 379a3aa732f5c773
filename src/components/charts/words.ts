// What the builders of charts need to word their figures: messages, formats, names.

import type { Format, Translate } from '../../i18n';
import type { Names } from '../use-names';

export interface Words {
  readonly t: Translate;
  readonly format: Format;
  readonly names: Names;
}

/** An amount in thousands, without its unit: `132`, `8,5`. */
export function writeThousands(amount: number, format: Format): string {
  const thousands = amount / 1000;
  return format.number(thousands, Math.abs(thousands) < 9.95 ? 1 : 0);
}

/** The unit of `writeThousands`: `k€/an`. */
export function nameThousands({ format }: Pick<Words, 'format'>): string {
  return format.thousandsName('EUR/year');
}
