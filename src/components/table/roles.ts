// The roles of a grid, said explicitly: on a phone the rows are drawn as cards, and browsers then forget
// that they are rows of a table.

export const GRID = { role: 'grid' } as const;
export const SELECTABLE_GRID = { role: 'grid', 'aria-multiselectable': true } as const;
export const ROW = { role: 'row' } as const;
export const CELL = { role: 'gridcell' } as const;
export const ROW_HEADER = { role: 'rowheader', scope: 'row' } as const;
