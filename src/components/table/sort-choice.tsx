// Sorting where rows are cards and there is no heading to press: a choice of column, and which end comes first.

import { useT } from '../../i18n';
import styles from './table.module.css';
import type { Column } from './types';

interface Props<R> {
  readonly columns: readonly Column<R>[];
  readonly sort: { readonly id: string; readonly desc: boolean } | undefined;
  readonly onSort: (sort: { id: string; desc: boolean } | undefined) => void;
}

export function SortChoice<R>({ columns, sort, onSort }: Props<R>) {
  const t = useT();
  const direction = t(sort?.desc ? 'table.sortDown' : 'table.sortUp');
  return (
    <span className={styles.sorting}>
      <select
        aria-label={t('table.sort')}
        value={sort?.id ?? ''}
        onChange={(event) => {
          const id = event.target.value;
          onSort(id === '' ? undefined : { id, desc: false });
        }}
      >
        <option value="">{t('table.sortNone')}</option>
        {columns.map((column) => (
          <option key={column.id} value={column.id}>
            {t('table.sortBy', { column: column.label })}
          </option>
        ))}
      </select>
      {sort && (
        <button
          type="button"
          className="btn"
          aria-label={direction}
          title={direction}
          onClick={() => onSort({ id: sort.id, desc: !sort.desc })}
        >
          <span className={`i i-down ${sort.desc ? '' : styles.up}`} />
        </button>
      )}
    </span>
  );
}
