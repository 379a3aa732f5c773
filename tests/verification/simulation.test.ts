// The engine against exact answers: queues, priorities, interruptions, presence, costs and their tails, each inside its
// 99.99 % interval at two seeds, with intervals so tight that an error of 2 % would show. Played in a process of its
// own, bundled as the product is: the test runner slows the engine down many times.

import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { SEEDS, TIGHT } from './exact/case';
import { EXACT_CASES } from './exact/cases';
import type { ExactRow } from './report/write-page';

const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/verify.mjs', '--exact'], {
  encoding: 'utf8',
  maxBuffer: 1e8,
});
if (status !== 0) throw new Error(stderr);
const rows: ExactRow[] = JSON.parse(stdout);

describe.each(EXACT_CASES.map(({ title, id }) => [title, id] as const))('%s', (_, id) => {
  it.each(SEEDS)('holds at seed %i', (seed) => {
    const own = rows.filter((row) => row.id === id && row.seed === seed);
    expect(own.length).toBeGreaterThan(0);
    for (const { name, exact, measured } of own) {
      expect(measured.halfWidth / exact, `interval of ${name}`).toBeLessThan(TIGHT);
      expect(measured.halfWidth).toBeGreaterThan(0);
      expect(
        Math.abs(measured.value - exact),
        `${name}: ${measured.value}, exact ${exact}`,
      ).toBeLessThanOrEqual(measured.halfWidth);
    }
  });
});
