// The engine against exact answers: queues, priorities, interruptions, presence, costs and their tails, each inside its
// 99.99 % interval at two seeds, with intervals so tight that an error of 2 % would show.

import { describe, expect, it } from 'vitest';
import { SEEDS, TIGHT } from './exact/case';
import { EXACT_CASES } from './exact/cases';

describe.each(EXACT_CASES.map((one) => [one.title, one] as const))('%s', (_, { run }) => {
  it.each(SEEDS)('holds at seed %i', (seed) => {
    for (const { name, exact, measured } of run(seed)) {
      expect(measured.halfWidth / exact, `interval of ${name}`).toBeLessThan(TIGHT);
      expect(
        Math.abs(measured.value - exact),
        `${name}: ${measured.value}, exact ${exact}`,
      ).toBeLessThanOrEqual(measured.halfWidth);
    }
  });
});
