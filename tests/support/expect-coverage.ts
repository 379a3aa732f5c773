// Intervals are promised at 95 %: tried on many samples, that is how often they must hold the truth.

import { expect } from 'vitest';

/** Runs whose interval must hold the truth. */
const RUNS = 2000;

/**
 * Draws 2,000 samples and expects the interval to hold the truth in 93 % to 97 % of them: were it 95 %, the share
 * seen would stay within 95 ± 1.5 % (three standard errors).
 */
export function expectCoverage(holds: () => boolean): void {
  let held = 0;
  for (let run = 0; run < RUNS; run++) if (holds()) held++;
  const share = held / RUNS;
  expect(share).toBeGreaterThanOrEqual(0.93);
  expect(share).toBeLessThanOrEqual(0.97);
}
