// The less used fields of one row, in a drawer on the side: the scoreboard stays in view and moves with them.

import type { ReactNode } from 'react';
import { useT } from '../../i18n';
import { nameRow } from './body-row';
import { Drawer } from './drawer';
import styles from './drawer.module.css';
import { Field } from './field';
import { type CellValue, type Column, isEditable } from './types';

interface Props<R> {
  readonly row: R;
  readonly columns: readonly Column<R>[];
  readonly taken: (column: string) => ReadonlySet<string>;
  readonly onEdit: (column: string, value: CellValue) => void;
  readonly onClose: () => void;
  readonly children?: ReactNode;
}

export function RowDrawer<R>(props: Props<R>) {
  const { row, columns } = props;
  const t = useT();
  const title = columns[0] === undefined ? '' : nameRow(columns[0], row);
  const groups = new Map<string, Column<R>[]>();
  for (const column of columns) {
    const group = column.group ?? '';
    groups.set(group, [...(groups.get(group) ?? []), column]);
  }
  return (
    <Drawer title={title} lead={t('table.detailsHint')} onClose={props.onClose}>
      {props.children}
      {[...groups].map(([group, members]) => {
        const fields = members.filter(isEditable);
        if (fields.length === 0) return null;
        return (
          <section key={group} className={styles.group} aria-label={group === '' ? title : group}>
            {group !== '' && <h3>{group}</h3>}
            <div className={styles.fields}>
              {fields.map((column) => (
                <Field
                  key={column.id}
                  row={row}
                  column={column}
                  taken={props.taken(column.id)}
                  onEdit={(value) => props.onEdit(column.id, value)}
                />
              ))}
            </div>
          </section>
        );
      })}
    </Drawer>
  );
}
