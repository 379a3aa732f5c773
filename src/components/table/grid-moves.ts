// Where the keyboard leads in a grid: pure geometry over the rows and columns shown.

/** A cell, by the ids of its row and column. */
export interface Place {
  readonly row: string;
  readonly column: string;
}

export interface Grid {
  /** Rows in the order shown, the heading row first. */
  readonly rows: readonly string[];
  readonly columns: readonly string[];
}

/** Rows a Page Up or Page Down jumps. */
const PAGE = 10;

/** The cell a key leads to from `from`, or undefined when the key does not move. */
export function moveByKey(grid: Grid, from: Place, key: string, isControl: boolean): Place | undefined {
  const y = grid.rows.indexOf(from.row);
  const x = grid.columns.indexOf(from.column);
  if (y < 0 || x < 0) return undefined;
  const lastX = grid.columns.length - 1;
  const lastY = grid.rows.length - 1;
  switch (key) {
    case 'ArrowDown':
      return at(grid, isControl ? lastY : y + 1, x);
    case 'ArrowUp':
      return at(grid, isControl ? 1 : y - 1, x);
    case 'ArrowRight':
      return at(grid, y, isControl ? lastX : x + 1);
    case 'ArrowLeft':
      return at(grid, y, isControl ? 0 : x - 1);
    case 'Home':
      return at(grid, isControl ? 1 : y, 0);
    case 'End':
      return at(grid, isControl ? lastY : y, lastX);
    case 'PageDown':
      return at(grid, y + PAGE, x);
    case 'PageUp':
      return at(grid, Math.max(1, y - PAGE), x);
    default:
      return undefined;
  }
}

/** The next (or previous) cell among `columns`, going on to the next row at the end of one. */
export function moveAlong(
  grid: Grid,
  from: Place,
  step: 1 | -1,
  columns: readonly string[],
): Place | undefined {
  const y = grid.rows.indexOf(from.row);
  const x = columns.indexOf(from.column) + step;
  if (columns.length === 0) return undefined;
  const row = grid.rows[x < 0 ? y - 1 : x >= columns.length ? y + 1 : y];
  const column = columns[(x + columns.length) % columns.length];
  // the heading row is not typed into
  return row === undefined || column === undefined || row === grid.rows[0] ? undefined : { row, column };
}

function at(grid: Grid, y: number, x: number): Place | undefined {
  const row = grid.rows[Math.max(0, Math.min(grid.rows.length - 1, y))];
  const column = grid.columns[Math.max(0, Math.min(grid.columns.length - 1, x))];
  return row === undefined || column === undefined ? undefined : { row, column };
}

/** The rectangle between two cells as index bounds, rows counted with the heading row. */
export interface Box {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
}

export function boxBetween(grid: Grid, a: Place, b: Place): Box | undefined {
  const ys = [grid.rows.indexOf(a.row), grid.rows.indexOf(b.row)];
  const xs = [grid.columns.indexOf(a.column), grid.columns.indexOf(b.column)];
  if (ys.some((y) => y < 1) || xs.some((x) => x < 0)) return undefined;
  return { top: Math.min(...ys), bottom: Math.max(...ys), left: Math.min(...xs), right: Math.max(...xs) };
}
