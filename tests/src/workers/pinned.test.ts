// The bytes of a small simulation, as Node computes them. tests/browser/simulation-worker.test.ts holds a browser to
// the same ones.

import { expect, it } from 'vitest';
import { createSimulator } from '../../../model';
import { hashBlocks, loadPinnedJob, PINNED } from '../../support/pinned-simulation';

it('are those written down', async () => {
  const { study, scenarioIds, settings } = await loadPinnedJob();
  const blocks = scenarioIds.flatMap((id) => {
    const simulator = createSimulator(study, id, settings);
    return Array.from({ length: PINNED.blocks }, (_, index) => simulator.runBlock(index));
  });
  expect(await hashBlocks(blocks)).toBe(PINNED.sha256);
});
