// How wide a column is by default (rem): what it holds decides, and the first one is the heading of its row.

import type { Column } from './types';

const WIDTH: Record<Column<never>['kind'], number> = {
  text: 10,
  number: 5.25,
  choice: 9,
  check: 4.5,
  shown: 6.5,
};

export function widthOf<R>(column: Column<R>, index: number): number {
  return column.width ?? (index === 0 ? 13 : WIDTH[column.kind]);
}
