import { expect, test } from 'vitest';
import { stackLabels } from '../../../../src/components/charts/stack-labels';
import { ticksWithin } from '../../../../src/components/charts/ticks';
import { makeCalendar } from '../../../../src/i18n/calendar';

test('labels go up a line only where they would cover another, and stay within the room', () => {
  const placed = stackLabels(
    [
      { at: 0, width: 40 },
      { at: 300, width: 40 },
      { at: 30, width: 40 },
      { at: 150, width: 60 },
    ],
    300,
  );
  expect(placed).toEqual([
    { x: 20, line: 0 },
    { x: 280, line: 0 },
    { x: 30, line: 1 },
    { x: 150, line: 0 },
  ]);
});

test('ticks within an interval are round, and never outside of it', () => {
  expect(ticksWithin(803, 951, 4)).toEqual([850, 900, 950]);
  expect(ticksWithin(-20, 30, 5)).toEqual([-20, -10, 0, 10, 20, 30]);
  expect(ticksWithin(0.801, 0.803, 2)).toEqual([0.801, 0.802, 0.803]);
  expect(ticksWithin(5, 5, 4)).toEqual([5]);
});

test('days of a simulated year are named as readers do; a stretch ends on its last day', () => {
  const [fr, en] = [makeCalendar('fr'), makeCalendar('en')];
  expect(fr.day(0)).toBe('1er janvier');
  expect(fr.day(10)).toBe('11 janvier');
  expect(fr.days(151, 162).replace(/\s/g, ' ')).toBe('1er–11 juin');
  expect(fr.day(365)).toBe('31 décembre');
  expect(en.day(59)).toBe('1 March');
  // Two whole days: the 3rd and the 4th of August.
  expect(en.days(214, 216).replace(/\s/g, ' ')).toBe('3 – 4 August');
  expect(fr.days(214.5, 214.7)).toBe('3 août');
  expect(fr.days(364, 365)).toBe('31 décembre');
  expect(fr.starts.slice(0, 4)).toEqual([0, 31, 59, 90]);
  expect(fr.names[7]).toBe('août');
});
