// What waits for a picture is done once that picture is drawn, and soon where nothing is drawn.

import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { afterPaint } from '../../../src/components/after-paint';

let frames: Map<number, () => void>;
const drawFrame = () => {
  const due = [...frames.values()];
  frames.clear();
  for (const draw of due) draw();
};

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  frames = new Map();
  let last = 0;
  vi.stubGlobal('document', { hidden: false });
  vi.stubGlobal('requestAnimationFrame', (draw: () => void) => {
    last += 1;
    frames.set(last, draw);
    return last;
  });
  vi.stubGlobal('cancelAnimationFrame', (frame: number) => frames.delete(frame));
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

it('is done when the frame after the picture begins, once', () => {
  const task = vi.fn();
  afterPaint(task);
  drawFrame();
  expect(task).not.toHaveBeenCalled();
  drawFrame();
  expect(task).toHaveBeenCalledTimes(1);
  drawFrame();
  vi.runAllTimers();
  expect(task).toHaveBeenCalledTimes(1);
});

it.each([0, 1])('is not done when cancelled after %i frames', (count) => {
  const task = vi.fn();
  const cancel = afterPaint(task);
  for (let frame = 0; frame < count; frame += 1) drawFrame();
  cancel();
  drawFrame();
  drawFrame();
  vi.runAllTimers();
  expect(task).not.toHaveBeenCalled();
});

it('is done all the same on a page that stops being drawn', () => {
  const task = vi.fn();
  afterPaint(task);
  vi.advanceTimersByTime(1000);
  expect(task).toHaveBeenCalledTimes(1);
  drawFrame();
  drawFrame();
  expect(task).toHaveBeenCalledTimes(1);
});

it('is done soon on a page that nobody sees, and where there is no page', () => {
  vi.stubGlobal('document', { hidden: true });
  const hidden = vi.fn();
  afterPaint(hidden);
  vi.stubGlobal('requestAnimationFrame', undefined);
  const none = vi.fn();
  afterPaint(none);
  vi.advanceTimersByTime(0);
  expect(hidden).toHaveBeenCalledTimes(1);
  expect(none).toHaveBeenCalledTimes(1);
});
