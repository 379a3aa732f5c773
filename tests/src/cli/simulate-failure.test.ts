// A simulation that breaks ends with a message and a code, not with a stack.

import { expect, it, vi } from 'vitest';
import { runInside } from './run';

vi.mock(import('../../../model'), async (original) => ({
  ...(await original()),
  createSimulator: () => {
    throw new Error('no year today');
  },
}));

it('says why, and ends with 4', async () => {
  const { out: stdin } = await runInside(['example', 'small']);
  expect(await runInside(['simulate', '--workers', '1'], { stdin })).toEqual({
    code: 4,
    out: '',
    err: 'The simulation failed: no year today\n',
  });
});
