// Sorting, filtering and row selection, by TanStack Table; the markup is ours (body-row.tsx, head-rows.tsx).

import {
  columnFilteringFeature,
  createFilteredRowModel,
  createSortedRowModel,
  globalFilteringFeature,
  rowSelectionFeature,
  rowSortingFeature,
  tableFeatures,
  useTable,
} from '@tanstack/react-table';
import { useMemo } from 'react';
import { showValue } from './format-cell';
import { simplify } from './parse-cell';
import type { Column } from './types';

const features = tableFeatures({
  columnFilteringFeature,
  globalFilteringFeature,
  rowSelectionFeature,
  rowSortingFeature,
  filteredRowModel: createFilteredRowModel(),
  sortedRowModel: createSortedRowModel(),
});

const NO_WORDS = { yes: '1', no: '0' };

/** The rows as shown, and what the reader can do to their order, filter and selection. */
export function useTableRows<R extends object>(
  rows: readonly R[],
  columns: readonly Column<R>[],
  rowId: (row: R) => string,
  locale: string,
) {
  const definitions = useMemo(() => {
    const collator = new Intl.Collator(locale, { numeric: true, sensitivity: 'base' });
    return columns.map((column) => ({
      id: column.id,
      accessorFn: (row: R) => column.read(row),
      enableGlobalFilter: true,
      sortUndefined: 'last' as const,
      sortFn: (a: { original: R }, b: { original: R }) => {
        const [x, y] = [column.read(a.original), column.read(b.original)];
        if (typeof x === 'number' && typeof y === 'number') return x - y;
        return collator.compare(
          showValue(column, x, locale, NO_WORDS),
          showValue(column, y, locale, NO_WORDS),
        );
      },
    }));
  }, [columns, locale]);
  const byId = useMemo(() => new Map(columns.map((column) => [column.id, column])), [columns]);
  const data = useMemo(() => [...rows], [rows]);
  const table = useTable({
    features,
    columns: definitions,
    data,
    getRowId: rowId,
    getColumnCanGlobalFilter: () => true,
    globalFilterFn: (row: { original: R }, columnId: string, wanted: unknown) => {
      const column = byId.get(columnId);
      if (column === undefined || typeof wanted !== 'string') return false;
      const text = showValue(column, column.read(row.original), locale, NO_WORDS);
      return simplify(text).includes(simplify(wanted));
    },
  });
  const shown = table.getRowModel().rows;
  const selection = table.state.rowSelection;
  const known = new Set(rows.map(rowId));
  const sort = table.state.sorting[0];
  return {
    /** Rows in the order shown. */
    shown: useMemo(() => shown.map((row) => row.original), [shown]),
    filter: typeof table.state.globalFilter === 'string' ? table.state.globalFilter : '',
    setFilter: (text: string) => table.setGlobalFilter(text),
    sort,
    toggleSort: (columnId: string) => {
      const same = sort?.id === columnId;
      // ascending, descending, then the order of the document
      table.setSorting(same && sort.desc ? [] : [{ id: columnId, desc: same }]);
    },
    setSort: (wanted: { id: string; desc: boolean } | undefined) => table.setSorting(wanted ? [wanted] : []),
    selected: Object.keys(selection).filter((id) => selection[id] === true && known.has(id)),
    isSelected: (id: string) => selection[id] === true,
    toggleSelected: (id: string) =>
      table.setRowSelection((before) => {
        const { [id]: was, ...rest } = before;
        return was === true ? rest : { ...rest, [id]: true };
      }),
    selectAll: (on: boolean) =>
      table.setRowSelection(on ? Object.fromEntries(shown.map((row) => [rowId(row.original), true])) : {}),
  };
}
