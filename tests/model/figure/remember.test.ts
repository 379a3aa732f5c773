import { expect, test } from 'vitest';
import { type Memory, remember } from '../../../model/figure/remember';

function counted() {
  const memory: Memory<{ n: number }> = new WeakMap();
  let n = 0;
  return (owner: object, ...causes: unknown[]) => remember(memory, owner, causes, () => ({ n: ++n }));
}

test('the same owner and causes give the very same value', () => {
  const read = counted();
  const [owner, cause] = [{}, {}];
  const first = read(owner, cause, 0.5);
  expect(read(owner, cause, 0.5)).toBe(first);
  expect(first.n).toBe(1);
});

test('one cause changed, an equal copy included, is computed anew', () => {
  const read = counted();
  const [owner, cause] = [{}, { a: 1 }];
  const first = read(owner, cause, 0.5);
  expect(read(owner, { a: 1 }, 0.5)).not.toBe(first);
  expect(read(owner, cause, 0.6).n).toBe(3);
  // Only the last is kept.
  expect(read(owner, cause, 0.5).n).toBe(4);
});

test('not-a-number is the same as itself, and owners do not mix', () => {
  const read = counted();
  const owner = {};
  expect(read(owner, Number.NaN)).toBe(read(owner, Number.NaN));
  expect(read({}, Number.NaN).n).toBe(2);
});
