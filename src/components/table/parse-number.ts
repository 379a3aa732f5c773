// Reads a number the way people write one in a cell: « 45 000,50 », "45,000.50", 12 %, 45 k€, −3.
// Tolerant of separators and units, strict about the rest: what is not clearly a number is refused.

/** A number read, and whether it carried a percent sign (its value is then already divided by 100). */
export interface ReadNumber {
  readonly value: number;
  readonly percent: boolean;
}

const SPACES = /[\s\u00a0\u2007\u2009\u202f'’]/g;
const UNIT_WORDS =
  '€|eur|euros?|\\$|h|hours?|heures?|j|jours?|d|days?|mois|months?|semaines?|weeks?|ans?|years?|etp|fte|pt|pts';
const PATTERN = new RegExp(
  `^([+\\-−–]?)([\\d.,]+)(%|k|M)?(?:${UNIT_WORDS})?(?:/(?:${UNIT_WORDS}|y|yr|hr))?$`,
  'iu',
);

/**
 * Reads a number written in `locale` ('fr' or 'en'). When both separators occur, the last one is the
 * decimal mark; one that occurs twice or more separates thousands. A lone comma before exactly three
 * digits is read by the locale: 1,500 is 1.5 in French and 1500 in English.
 * @returns undefined when the text is not a number
 * @example readNumber('45 000,50', 'fr')?.value // 45000.5
 */
export function readNumber(text: string, locale: string): ReadNumber | undefined {
  const packed = text.replace(SPACES, '').replace(/^(?:€|eur|\$)/iu, '');
  const match = PATTERN.exec(packed);
  if (match === null) return undefined;
  const digits = readDigits(match[2] ?? '', locale);
  if (digits === undefined) return undefined;
  const sign = match[1] === '' || match[1] === '+' ? 1 : -1;
  const scale = match[3] ?? '';
  // "m" alone is not a million: it is the start of "mois" or a metre
  if (scale === 'm' && !/m\s*(€|eur|\$)/iu.test(packed)) return undefined;
  const factor = scale === '%' ? 0.01 : scale.toLowerCase() === 'k' ? 1e3 : scale === '' ? 1 : 1e6;
  const value = scale === '%' ? digits / 100 : digits * factor;
  return Number.isFinite(value) ? { value: sign * value, percent: scale === '%' } : undefined;
}

function readDigits(text: string, locale: string): number | undefined {
  const commas = text.split(',').length - 1;
  const dots = text.split('.').length - 1;
  let plain = text;
  if (commas > 0 && dots > 0) {
    const decimal = text.lastIndexOf(',') > text.lastIndexOf('.') ? ',' : '.';
    const thousands = decimal === ',' ? '.' : ',';
    if (text.indexOf(decimal) !== text.lastIndexOf(decimal)) return undefined;
    if (!hasThousands(text.slice(0, text.indexOf(decimal)), thousands)) return undefined;
    plain = text.replaceAll(thousands, '').replace(decimal, '.');
  } else if (commas > 1 || dots > 1) {
    const separator = commas > 1 ? ',' : '.';
    if (!hasThousands(text, separator)) return undefined;
    plain = text.replaceAll(separator, '');
  } else if (commas === 1) {
    plain =
      /^\d{1,3},\d{3}$/.test(text) && !locale.startsWith('fr')
        ? text.replace(',', '')
        : text.replace(',', '.');
  }
  return /^(\d+\.?\d*|\.\d+)$/.test(plain) ? Number(plain) : undefined;
}

/** Groups of three after the first: 1,234,567 and not 12,34. */
function hasThousands(text: string, separator: string): boolean {
  const [first = '', ...rest] = text.split(separator);
  return /^\d{1,3}$/.test(first) && rest.every((group) => /^\d{3}$/.test(group));
}
