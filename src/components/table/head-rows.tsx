// The headings: groups of columns, then one button per column that sorts, with the unit said once.

import type { ReactNode } from 'react';
import { useT } from '../../i18n';
import { SELECT } from './body-row';
import styles from './table.module.css';
import type { Column } from './types';

/** The id that stands for the heading row wherever a row id is expected. */
export const HEAD = '#head';

interface Props<R> {
  readonly columns: readonly Column<R>[];
  readonly sort: { readonly id: string; readonly desc: boolean } | undefined;
  readonly active: string | undefined;
  readonly hasSelect: boolean;
  readonly hasDetails: boolean;
  readonly isAllSelected: boolean;
  readonly isSomeSelected: boolean;
}

/** Neighbouring columns of the same group, with how many they are. */
function listGroups<R>(columns: readonly Column<R>[]): { key: string; label: string; span: number }[] {
  const groups: { key: string; label: string; span: number }[] = [];
  for (const column of columns) {
    const last = groups.at(-1);
    const label = column.group ?? '';
    // the row's heading stays alone: its cell is the one that stays in view
    if (last && last.label === label && groups.length > 1) last.span += 1;
    else groups.push({ key: column.id, label, span: 1 });
  }
  return groups;
}

export function HeadRows<R>(props: Props<R>): ReactNode {
  const { columns, sort, active } = props;
  const t = useT();
  const at = (column: string) => ({
    'data-row': HEAD,
    'data-column': column,
    tabIndex: active === column ? 0 : -1,
  });
  const groups = listGroups(columns);
  const isGrouped = groups.some((group) => group.label !== '');
  return (
    <thead>
      {isGrouped && (
        <tr className={styles.groups}>
          {props.hasSelect && <td className={styles.select} />}
          {groups.map((group, i) =>
            group.label === '' ? (
              <td key={group.key} colSpan={group.span} className={i === 0 ? styles.head : undefined} />
            ) : (
              <th key={group.key} colSpan={group.span} scope="colgroup">
                <span>{group.label}</span>
              </th>
            ),
          )}
          {props.hasDetails && <td />}
        </tr>
      )}
      <tr>
        {props.hasSelect && (
          <th scope="col" className={styles.select} {...at(SELECT)}>
            <input
              type="checkbox"
              tabIndex={-1}
              readOnly
              checked={props.isAllSelected}
              ref={(element) => {
                if (element) element.indeterminate = props.isSomeSelected && !props.isAllSelected;
              }}
              aria-label={t('table.selectAll')}
            />
          </th>
        )}
        {columns.map((column, i) => (
          <th
            key={column.id}
            scope="col"
            aria-sort={sort?.id === column.id ? (sort.desc ? 'descending' : 'ascending') : undefined}
            className={[
              i === 0 ? styles.head : undefined,
              column.kind === 'number' || (column.kind === 'shown' && column.align !== 'start')
                ? styles.end
                : column.kind === 'check' && styles.check,
              column.group !== undefined && columns[i - 1]?.group !== column.group && styles.first,
            ]
              .filter(Boolean)
              .join(' ')}
          >
            <button type="button" className={styles.sort} title={column.help} {...at(column.id)}>
              <span>{column.label}</span>
              {column.unit && <span className="unit"> {column.unit}</span>}
              {sort?.id === column.id && (
                <span className={`i i-down ${sort.desc ? '' : styles.up}`} aria-hidden="true" />
              )}
            </button>
          </th>
        ))}
        {props.hasDetails && (
          <th scope="col" className={styles.details}>
            <span className="sr">{t('table.details')}</span>
          </th>
        )}
      </tr>
    </thead>
  );
}
