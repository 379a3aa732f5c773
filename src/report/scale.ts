// How the values of a column or an axis are written: one unit for all of them, chosen from the largest, in our
// notation and in that of spreadsheets.

import type { Unit } from '../../model';
import { digitsOf } from '../i18n/format';
import type { Scale } from './worded';
import type { Words } from './words';

/** No axis needs finer steps. */
const TICK_DECIMALS = 3;

interface Step {
  readonly divisor: number;
  readonly decimals: number;
}

/**
 * Thousands from a thousand on, millions from ten; a decimal where some value would lose its digits without it, unless
 * it is nothing beside the largest.
 */
function stepOfMoney(values: readonly number[], largest: number): Step {
  if (largest < 999.5) return { divisor: 1, decimals: 0 };
  const divisor = largest < 9_995_000 ? 1000 : 1e6;
  if (largestOf(values) >= 999.5 * divisor) return { divisor, decimals: 0 };
  const isShort = (value: number) => value !== 0 && Math.abs(value) < 9.95 * divisor;
  return { divisor, decimals: values.some(isShort) ? 1 : 0 };
}

function stepOf(unit: Unit, values: readonly number[], largest: number): Step {
  if (unit === 'EUR/hour' || unit === 'EUR/day') return { divisor: 1, decimals: 0 };
  if (unit.startsWith('EUR')) return stepOfMoney(values, largest);
  if (unit === 'ratio') return { divisor: 0.01, decimals: isWhole(values, 100) ? 0 : 1 };
  if (isWhole(values, 1)) return { divisor: 1, decimals: 0 };
  if (unit === 'FTE') return { divisor: 1, decimals: largest < 99.95 ? 2 : 0 };
  if (largest < 1 && unit !== 'hours/year') return { divisor: 1, decimals: 3 };
  return { divisor: 1, decimals: largest < 99.95 ? 1 : 0 };
}

function isWhole(values: readonly number[], times: number): boolean {
  return values.every((value) => Math.abs(value * times - Math.round(value * times)) < 1e-9);
}

function largestOf(values: readonly number[]): number {
  return values.reduce((most, value) => Math.max(most, Math.abs(value)), 0);
}

/** In the invariant notation of OOXML: commas at the end divide by thousands, `%` multiplies by 100. */
function formatCodeOf({ divisor, decimals }: Step): string {
  const fraction = decimals === 0 ? '' : `.${'0'.repeat(decimals)}`;
  if (divisor === 0.01) return `0${fraction}%`;
  return `#,##0${fraction}${divisor === 1000 ? ',' : divisor === 1e6 ? ',,' : ''}`;
}

function unitTextOf(unit: Unit, divisor: number, { locale, format, t }: Words): string {
  if (divisor === 1000) return format.thousandsName(unit);
  const name = format.unitName(unit);
  if (divisor !== 1e6) return name;
  const { currency } = format;
  const million = t('common.million');
  const per = name.slice(currency.length);
  return locale === 'fr' ? `${million}${currency}${per}` : `${currency}${million}${per}`;
}

/**
 * The scale on which `values`, all in `unit`, read best.
 * @param told those whose digits matter: the steps of a bridge, which must be seen to add up to its totals
 * @example makeScale('EUR/year', [897_000, 73_000], words).formatCode // '#,##0,'
 */
export function makeScale(unit: Unit, values: readonly number[], words: Words, told = values): Scale {
  const step = stepOf(unit, told.filter(Number.isFinite), largestOf(values.filter(Number.isFinite)));
  const write = (value: number) => words.format.fixed(value / step.divisor, step.decimals);
  return {
    unit,
    unitText: unitTextOf(unit, step.divisor, words),
    ...step,
    formatCode: formatCodeOf(step),
    write,
    writeChange: (value) => {
      const size = write(Math.abs(value));
      return size === write(0) ? size : `${value < 0 ? '−' : '+'}${size}`;
    },
    writeTick: (tick, ticks) =>
      words.format.fixed(
        tick / step.divisor,
        Math.max(...ticks.map((one) => digitsOf(one / step.divisor, TICK_DECIMALS))),
      ),
  };
}
