// Where keys lead in a grid of two columns and three rows under a heading.
import { expect, it } from 'vitest';
import { boxBetween, moveAlong, moveByKey } from '../../../../src/components/table/grid-moves';

const grid = { rows: ['#head', 'a', 'b', 'c'], columns: ['x', 'y'] };

it('moves by arrows and stays inside', () => {
  expect(moveByKey(grid, { row: 'a', column: 'x' }, 'ArrowDown', false)).toEqual({ row: 'b', column: 'x' });
  expect(moveByKey(grid, { row: 'a', column: 'x' }, 'ArrowUp', false)).toEqual({ row: '#head', column: 'x' });
  expect(moveByKey(grid, { row: 'c', column: 'y' }, 'ArrowDown', false)).toEqual({ row: 'c', column: 'y' });
  expect(moveByKey(grid, { row: 'c', column: 'y' }, 'ArrowRight', false)).toEqual({ row: 'c', column: 'y' });
});

it('jumps to the ends with Control, Home, End and pages', () => {
  expect(moveByKey(grid, { row: 'a', column: 'x' }, 'ArrowDown', true)).toEqual({ row: 'c', column: 'x' });
  expect(moveByKey(grid, { row: 'b', column: 'y' }, 'Home', true)).toEqual({ row: 'a', column: 'x' });
  expect(moveByKey(grid, { row: 'a', column: 'x' }, 'End', false)).toEqual({ row: 'a', column: 'y' });
  expect(moveByKey(grid, { row: 'c', column: 'x' }, 'PageUp', false)).toEqual({ row: 'a', column: 'x' });
});

it('ignores other keys and places that are gone', () => {
  expect(moveByKey(grid, { row: 'a', column: 'x' }, 'q', false)).toBeUndefined();
  expect(moveByKey(grid, { row: 'gone', column: 'x' }, 'ArrowDown', false)).toBeUndefined();
});

it('goes on to the next row at the end of one, never into the heading', () => {
  expect(moveAlong(grid, { row: 'a', column: 'y' }, 1, grid.columns)).toEqual({ row: 'b', column: 'x' });
  expect(moveAlong(grid, { row: 'b', column: 'x' }, -1, grid.columns)).toEqual({ row: 'a', column: 'y' });
  expect(moveAlong(grid, { row: 'a', column: 'x' }, -1, grid.columns)).toBeUndefined();
  expect(moveAlong(grid, { row: 'c', column: 'y' }, 1, grid.columns)).toBeUndefined();
});

it('draws the rectangle between two cells whatever their order', () => {
  const box = { top: 1, bottom: 2, left: 0, right: 1 };
  expect(boxBetween(grid, { row: 'a', column: 'y' }, { row: 'b', column: 'x' })).toEqual(box);
  expect(boxBetween(grid, { row: 'b', column: 'x' }, { row: 'a', column: 'y' })).toEqual(box);
  expect(boxBetween(grid, { row: '#head', column: 'x' }, { row: 'a', column: 'x' })).toBeUndefined();
});
