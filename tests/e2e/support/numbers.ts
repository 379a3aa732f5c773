// Reads the numbers on screen back, without the code that wrote them, and holds them to the model's: equal to
// half a unit of the last digit shown.

import { expect } from '@playwright/test';
import type { Language } from './words';

/** A number read from the screen, and how far the true one may lie from it. */
interface Shown {
  readonly value: number;
  readonly slack: number;
}

const SCALES: Readonly<Record<string, number>> = { k: 1e3, M: 1e6 };

/** Reads `897 k€`, `€1.6M`, `−73 k€`, `89,8 %` (as 0.898), `+0.7 pt` (as 0.007). Throws on anything else. */
export function readNumber(text: string, language: Language): Shown {
  const plain = text.replace(/\s/g, '').replace('−', '-');
  const parts = /^([+-]?)€?([\d.,]+)(k|M)?(€|%|pt)?/.exec(plain);
  if (!parts) throw new Error(`not a number: ${text}`);
  const [, sign, written = '', prefix = '', unit = ''] = parts;
  const digits = language === 'fr' ? written.replace(',', '.') : written.replaceAll(',', '');
  const decimals = digits.split('.')[1]?.length ?? 0;
  const scale = (SCALES[prefix] ?? 1) * (unit === '%' || unit === 'pt' ? 0.01 : 1);
  return {
    value: Number(digits) * scale * (sign === '-' ? -1 : 1),
    slack: 0.5 * 10 ** -decimals * scale * (1 + 1e-9),
  };
}

/** Holds a number on screen to the model's. */
export function expectNumber(text: string, language: Language, truth: number): void {
  const { value, slack } = readNumber(text, language);
  expect(Math.abs(value - truth), `${text} shows ${truth}`).toBeLessThanOrEqual(slack);
}
