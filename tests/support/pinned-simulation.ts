// A small simulation whose bytes are written down: Node and the browser must both find them, with any number of
// workers. A change of the model that moves a figure changes the hash: the unit test prints the new one.

import { type Block, EXAMPLES, readStudy, type SimulationSettings } from '../../model';
import type { Job } from '../../src/workers/messages';

const settings: SimulationSettings = { seed: 20_261_125, yearsPerReplicate: 2, inputs: 'sampled' };

export const PINNED = {
  blocks: 3,
  sha256: '553123e71dcc03da2b980544abf1a93bf93ed1c1aea875cf95907d879cc4764a',
} as const;

/** Two scenarios of an example, one of them with providers. */
export async function loadPinnedJob(): Promise<Job> {
  const read = readStudy(await EXAMPLES.find(({ id }) => id === 'mid-size')?.load());
  if (!read.ok) throw new Error('the example is not valid');
  const [first] = read.study.scenarios;
  if (!first) throw new Error('the example has no scenario');
  return { study: read.study, scenarioIds: ['today', first.id], settings };
}

/** SHA-256 of every number of blocks, in order, to the last bit. */
export async function hashBlocks(blocks: readonly Block[]): Promise<string> {
  const numbers = blocks.flatMap(({ index, rows, sums }) => [index, ...rows, ...sums]);
  const digest = await crypto.subtle.digest('SHA-256', Float64Array.from(numbers));
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
