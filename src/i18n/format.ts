// Numbers as readers of each language write them, always with their unit. The only place that rounds:
// amounts keep every digit until they are shown.

import type { Unit } from '../../model';
import type { Locale, Translate } from './messages';

/** Between thousands in French. */
const THIN = '\u202f';
/** Before a unit: full width, so that the two read apart from across a room. */
const GAP = '\u00a0';

/** A unit alone, in a heading, is in the plural. */
const MANY = 2;

/** A number cut into the part shown large and the unit shown small. */
export interface Parts {
  readonly value: string;
  readonly unit: string;
}

/** Every way to show a number. Ratios are 0…1, amounts are in the study's currency. */
export interface Format {
  /** `897 k€` · `€897k`: three meaningful digits. */
  money(amount: number): string;
  /** `896 512 €` · `€896,512`: to the unit. */
  moneyExact(amount: number): string;
  /** The same as `money`, with value and unit apart. */
  moneyParts(amount: number): Parts;
  /** `+58 k€` · `−73 k€`; no sign on zero. */
  signedMoney(amount: number): string;
  /** `1 234,5`: at most `digits` decimals (default 1, none from 100 on); `12,0` where the value was computed. */
  number(value: number, digits?: number): string;
  /** `12,0`: exactly `digits` decimals, for numbers under one another. */
  fixed(value: number, digits: number): string;
  signedNumber(value: number, digits?: number): string;
  /** `93,1 %`, from a ratio; `digits` decimals at most (default 1). */
  percent(ratio: number, digits?: number): string;
  /** `+6,7 %`, from a ratio; no sign on zero. */
  signedPercent(ratio: number, digits?: number): string;
  /** The percentage without its sign. */
  percentParts(ratio: number, digits?: number): Parts;
  /** `+6,7 pt`, from a difference of two ratios. */
  points(difference: number, digits?: number): string;
  /** `412 h`. */
  hours(hours: number): string;
  /** A value with its unit: `412 h/an`, `897 k€/an`, `93,1 %`. */
  unit(value: number, unit: Unit): string;
  /** The words for a unit alone: `h/an`. */
  unitName(unit: Unit): string;
  /** The words for thousands of a unit of money: `k€/an` · `€k/yr`. */
  thousandsName(unit: Unit): string;
  /** The currency's symbol: `€`. */
  readonly currency: string;
  /** `23 novembre 2026`. */
  date(at: Date | string): string;
  /** `23 nov. 2026, 14:30`. */
  dateTime(at: Date | string): string;
  /** `a, b et c`. */
  list(words: readonly string[]): string;
}

const LOCALES: Record<Locale, string> = { fr: 'fr-FR', en: 'en-GB' };

/**
 * Decimals that show `value`: as many as it was entered with, all of them where it was computed. So 25 % given by hand
 * reads "25 %", and 88.96 % computed reads "89.0 %" beside "89.4 %". What reads as nothing is a bare 0.
 */
export function digitsOf(value: number, max: number): number {
  if (Math.abs(value) * 10 ** max < 0.5) return 0;
  for (let digits = 0; digits < max; digits++) {
    const scaled = value * 10 ** digits;
    if (Math.abs(scaled - Math.round(scaled)) < 1e-6) return digits;
  }
  return max;
}

/** Makes the formats of a language; `currency` is an ISO 4217 code. */
export function makeFormat(locale: Locale, currency: string, t: Translate): Format {
  const tag = LOCALES[locale];
  const cache = new Map<string, Intl.NumberFormat>();
  const decimal = (min: number, max: number, sign: 'auto' | 'exceptZero'): Intl.NumberFormat => {
    const key = `${min}${max}${sign}`;
    let made = cache.get(key);
    if (!made) {
      made = new Intl.NumberFormat(tag, {
        minimumFractionDigits: min,
        maximumFractionDigits: max,
        signDisplay: sign === 'auto' ? 'negative' : 'exceptZero',
      });
      cache.set(key, made);
    }
    return made;
  };
  const write = (value: number, min: number, max: number, sign: 'auto' | 'exceptZero' = 'auto'): string =>
    Number.isFinite(value)
      ? decimal(Math.max(min, digitsOf(value, max)), max, sign)
          .format(value)
          .replace('-', '−')
          .replace(/\u00a0/g, THIN)
      : '∞';
  const symbol =
    new Intl.NumberFormat(tag, { style: 'currency', currency, currencyDisplay: 'narrowSymbol' })
      .formatToParts(0)
      .find((part) => part.type === 'currency')?.value ?? currency;

  const scale = (amount: number): { scaled: number; digits: number; prefix: string } => {
    const size = Math.abs(amount);
    if (size < 999.5) return { scaled: amount, digits: 0, prefix: '' };
    if (size < 999_500) {
      const scaled = amount / 1000;
      return { scaled, digits: Math.abs(scaled) < 9.95 ? 1 : 0, prefix: t('common.kilo') };
    }
    const scaled = amount / 1e6;
    return { scaled, digits: Math.abs(scaled) < 9.995 ? 2 : 1, prefix: t('common.million') };
  };
  const writeMoney = (amount: number, sign: 'auto' | 'exceptZero'): string => {
    const { scaled, digits, prefix } = scale(amount);
    const text = write(scaled, 0, digits, sign);
    if (locale === 'fr') return `${text}${GAP}${prefix}${symbol}`;
    const signed = /^[+−]/.exec(text)?.[0] ?? '';
    return `${signed}${symbol}${text.slice(signed.length)}${prefix}`;
  };
  const maxDigits = (value: number, digits: number): number => (Math.abs(value) >= 99.95 ? 0 : digits);
  let longDate: Intl.DateTimeFormat | undefined;
  const percentGap = locale === 'fr' ? GAP : '';

  // an empty message counts as a missing one
  const nameUnit = (unit: Unit, value: number): string =>
    unit === 'count' || unit === 'yes/no' ? '' : t(`common.unit.${unit}`, { currency: symbol, n: value });

  const format: Format = {
    currency: symbol,
    money: (amount) => writeMoney(amount, 'auto'),
    signedMoney: (amount) => writeMoney(amount, 'exceptZero'),
    moneyExact: (amount) => {
      const text = write(amount, 0, 0);
      if (locale === 'fr') return `${text}${GAP}${symbol}`;
      return text.startsWith('−') ? `−${symbol}${text.slice(1)}` : `${symbol}${text}`;
    },
    moneyParts: (amount) => {
      const { scaled, digits, prefix } = scale(amount);
      const text = write(scaled, 0, digits);
      if (locale === 'fr') return { value: text, unit: `${prefix}${symbol}` };
      return {
        value: text.startsWith('−') ? `−${symbol}${text.slice(1)}` : `${symbol}${text}`,
        unit: prefix,
      };
    },
    number: (value, digits = 1) => write(value, 0, maxDigits(value, digits)),
    fixed: (value, digits) => write(value, digits, digits),
    signedNumber: (value, digits = 1) => write(value, 0, maxDigits(value, digits), 'exceptZero'),
    percent: (ratio, digits = 1) => `${write(ratio * 100, 0, digits)}${percentGap}%`,
    signedPercent: (ratio, digits = 1) => `${write(ratio * 100, 0, digits, 'exceptZero')}${percentGap}%`,
    percentParts: (ratio, digits = 1) => ({ value: write(ratio * 100, digits, digits), unit: '%' }),
    points: (difference, digits = 1) =>
      `${write(difference * 100, 0, digits, 'exceptZero')}${GAP}${t('common.pt')}`,
    hours: (hours) => format.unit(hours, 'hours'),
    unit: (value, unit) => {
      if (unit === 'ratio') return format.percent(value);
      if (unit === 'times') return `×${GAP}${format.number(value, 2)}`;
      if (unit === 'yes/no') return t(value === 0 ? 'common.no' : 'common.yes');
      if (unit.startsWith('EUR'))
        return `${unit === 'EUR/hour' || unit === 'EUR/day' ? format.moneyExact(value) : format.money(value)}${format.unitName(unit).slice(symbol.length)}`;
      const words = nameUnit(unit, value);
      // a thousandth of an hour in a year tells nothing
      const fine = Math.abs(value) < 1 && unit !== 'hours/year';
      const text = format.number(value, unit === 'FTE' ? 2 : fine ? 3 : 1);
      return words === '' ? text : `${text}${GAP}${words}`;
    },
    unitName: (unit) => nameUnit(unit, MANY),
    thousandsName: (unit) => {
      const rest = format.unitName(unit).slice(symbol.length);
      return locale === 'fr' ? `${t('common.kilo')}${symbol}${rest}` : `${symbol}${t('common.kilo')}${rest}`;
    },
    date: (at) => {
      // Slow to make.
      longDate ??= new Intl.DateTimeFormat(tag, { dateStyle: 'long' });
      return longDate.format(new Date(at));
    },
    dateTime: (at) =>
      new Intl.DateTimeFormat(tag, { dateStyle: 'medium', timeStyle: 'short' }).format(new Date(at)),
    list: (words) => new Intl.ListFormat(tag, { type: 'conjunction' }).format(words),
  };
  return format;
}
