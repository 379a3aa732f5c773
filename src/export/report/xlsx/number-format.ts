// How spreadsheets show numbers: in the invariant notation of OOXML, written with the reader's own separators. What was
// entered is shown in full; results with the digits that mean something.

import type { Unit } from '../../../../model';

/** Decimals of results, by unit: none where the unit is small against what is told. */
function usualDecimals(unit: Unit | undefined): number {
  if (unit === 'FTE') return 2;
  return unit?.startsWith('EUR') || unit === 'hours/year' ? 0 : 1;
}

/** A value entered by hand has no more decimals than that. */
const TYPED_DECIMALS = 3;
/** Beyond these, digits are noise. */
const MOST_DECIMALS = 4;
/** From there on, decimals of amounts and of hours a year tell nothing. */
const LARGE = 1000;

function isExact(value: number, decimals: number): boolean {
  const scaled = value * 10 ** decimals;
  return Math.abs(scaled - Math.round(scaled)) < 1e-7;
}

/** Enough decimals for the least value to show something. */
function decimalsForLeast(values: readonly number[]): number {
  const sizes = values.map(Math.abs).filter((size) => size > 1e-9);
  return sizes.length === 0 ? 0 : Math.ceil(-Math.log10(Math.min(...sizes)));
}

/** @returns decimals to show for numbers of one unit; ratios are shown as percentages */
function decimalsOf(values: readonly number[], unit: Unit | undefined): number {
  const shown = unit === 'ratio' ? values.map((value) => value * 100) : values;
  const usual = usualDecimals(unit);
  if (usual === 0 && shown.some((value) => Math.abs(value) >= LARGE)) return 0;
  for (let decimals = 0; decimals <= TYPED_DECIMALS; decimals++) {
    if (shown.every((value) => isExact(value, decimals))) return decimals;
  }
  return usual === 0 ? 0 : Math.min(MOST_DECIMALS, Math.max(usual, decimalsForLeast(shown)));
}

/**
 * The number format of cells shown together.
 * @param isChange differences are written with their sign
 * @example formatNumbers([0.123456], 'ratio', false) // '0.0%'
 */
export function formatNumbers(values: readonly number[], unit: Unit | undefined, isChange: boolean): string {
  const decimals = decimalsOf(values.filter(Number.isFinite), unit);
  const fraction = decimals === 0 ? '' : `.${'0'.repeat(decimals)}`;
  const code = unit === 'ratio' ? `0${fraction}%` : `#,##0${fraction}`;
  return isChange ? `+${code};-${code};${code}` : code;
}

/** How wide a number is once written, in characters. */
export function measureNumber(value: number, format: string): number {
  const decimals = /\.(0+)/.exec(format)?.[1]?.length ?? 0;
  const isPercent = format.includes('%');
  const digits = Math.abs(isPercent ? value * 100 : value).toFixed(decimals).length;
  const separators = isPercent ? 0 : Math.floor(Math.max(0, digits - (decimals && decimals + 1) - 1) / 3);
  return digits + separators + (isPercent ? 1 : 0) + (value < 0 || format.startsWith('+') ? 1 : 0);
}

export const DAY_FORMAT = 'dd/mm/yyyy';
export const TIME_FORMAT = 'dd/mm/yyyy hh:mm';
