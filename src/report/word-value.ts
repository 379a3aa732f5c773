// One value as it is written: a name, an amount with its unit, a change with its sign, a date, a list.

import type { Quantity, RefList, Value } from '../../model';
import type { Namer } from './namer';
import { nameHolders } from './word-holders';
import type { Scale } from './worded';
import type { Words } from './words';

/** A quantity with its unit; a change with its sign, a change of a ratio in points. */
export function wordQuantity({ value, unit, isChange = false }: Quantity, { format }: Words): string {
  if (!isChange) return format.unit(value, unit);
  if (unit === 'ratio') return format.points(value);
  const size = format.unit(Math.abs(value), unit);
  // What reads as nothing has no sign.
  if (size === format.unit(0, unit)) return size;
  return `${value < 0 ? '−' : '+'}${size}`;
}

/** Whether a change is for the better, unless it reads as nothing. */
export function trendOf(quantity: Quantity, words: Words): { readonly trend?: 'better' | 'worse' } {
  const { trend } = quantity;
  const isNothing = wordQuantity(quantity, words) === wordQuantity({ ...quantity, value: 0 }, words);
  return trend === undefined || isNothing ? {} : { trend };
}

/**
 * A value in the unit of an axis, with the decimals that it has: `1 595 k€/an` · `€1,595k/yr`.
 * @param value in the scale's own unit
 */
export function wordOnScale(value: number, scale: Scale, { locale, format }: Words): string {
  const { unitText } = scale;
  const number = scale.writeTick(value, [value]);
  const { currency } = format;
  if (locale === 'en' && unitText.startsWith(currency))
    return `${currency}${number}${unitText.slice(currency.length)}`;
  if (locale === 'en' && unitText === '%') return `${number}%`;
  return unitText === '' ? number : `${number}\u00a0${unitText}`;
}

export function wordValue(value: Value, namer: Namer, words: Words): string {
  switch (value.kind) {
    case 'quantity':
      return wordQuantity(value, words);
    case 'moment':
      return wordMoment(value.at, words);
    case 'list':
      return wordList(value, namer, words);
    default:
      return namer.label(value);
  }
}

/** Sentences follow one another, names are listed, each once; holders with the same share are told together. */
function wordList({ items }: RefList, namer: Namer, words: Words): string {
  const { t, format } = words;
  const holders = items.flatMap((item) => (item.kind === 'holder' ? [item] : []));
  if (holders.length > 0 && holders.length === items.length) return nameHolders(holders, namer, words);
  const names = [...new Set(items.map(namer.name))];
  return items.some(({ kind }) => kind === 'difference')
    ? names.join(t('difference.separator'))
    : format.list(names);
}

/** A day without an hour is written without one. */
export function wordMoment(at: string, { format }: Words): string {
  return at.length <= 10 ? format.date(`${at}T12:00:00`) : format.dateTime(at);
}
