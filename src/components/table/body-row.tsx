// One row of the table: a selection box, the row's heading, its cells, and the way to its details. It redraws
// only when its own data, focus, range or editor changes. Clicks and keys are handled by the table.

import { memo, type ReactNode } from 'react';
import { useT } from '../../i18n';
import { CellEditor, type Leave } from './cell-editor';
import { showValue, writeValue } from './format-cell';
import { CELL, ROW, ROW_HEADER } from './roles';
import styles from './table.module.css';
import type { Column } from './types';

/** Cells that are not data, by the id of their column. */
export const SELECT = '#select';
export const DETAILS = '#details';

/** A text that could not be read, kept in its cell with the reason. */
export interface Draft {
  readonly text: string;
  readonly problem: string;
}

export interface Editing {
  readonly column: string;
  /** What was typed to open the editor, replacing the value. */
  readonly typed: string | undefined;
}

export interface RowProps<R> {
  readonly row: R;
  readonly id: string;
  /** Place in the table, from 1, the heading rows included. */
  readonly index: number;
  readonly columns: readonly Column<R>[];
  readonly locale: string;
  readonly isSelected: boolean;
  readonly hasSelect: boolean;
  readonly hasDetails: boolean;
  /** Column of the cell that has the focus. */
  readonly active: string | undefined;
  readonly editing: Editing | undefined;
  /** First and last column of the chosen range in this row; -1 when none. */
  readonly rangeFrom: number;
  readonly rangeTo: number;
  readonly drafts: ReadonlyMap<string, Draft> | undefined;
  readonly onCommit: (text: string, leave: Leave) => void;
  readonly onCancel: () => void;
}

/** What a row is called: its heading, or what stands there by default. */
export function nameRow<R>(head: Column<R>, row: R): string {
  const byDefault = head.kind === 'text' ? head.placeholder?.(row) : undefined;
  return String(head.read(row) ?? byDefault ?? '');
}

function DrawRow<R>(props: RowProps<R>) {
  const { row, id, columns, active, isSelected } = props;
  const t = useT();
  const head = columns[0];
  const title = head === undefined ? id : nameRow(head, row);
  const at = (column: string) => ({
    'data-row': id,
    'data-column': column,
    tabIndex: active === column ? 0 : -1,
  });
  return (
    <tr {...ROW} aria-rowindex={props.index} aria-selected={props.hasSelect ? isSelected : undefined}>
      {props.hasSelect && (
        <td {...CELL} className={styles.select} {...at(SELECT)}>
          <input
            type="checkbox"
            tabIndex={-1}
            checked={isSelected}
            readOnly
            aria-label={t('table.selectRow', { name: title })}
          />
        </td>
      )}
      {columns.map((column, i) => (
        <Cell
          key={column.id}
          {...props}
          column={column}
          isHead={i === 0}
          title={title}
          inRange={i >= props.rangeFrom && i <= props.rangeTo}
          attributes={at(column.id)}
        />
      ))}
      {props.hasDetails && (
        <td {...CELL} className={styles.details} {...at(DETAILS)}>
          <button
            type="button"
            tabIndex={-1}
            className="btn bare"
            aria-label={t('table.detailsOf', { name: title })}
          >
            <span className="i i-more" />
            <span className={styles.detailsWord}>{t('table.details')}</span>
          </button>
        </td>
      )}
    </tr>
  );
}
/** See `RowProps`; memoised, so its props must be stable. */
export const BodyRow = memo(DrawRow) as typeof DrawRow;

interface CellProps<R> extends RowProps<R> {
  readonly column: Column<R>;
  readonly isHead: boolean;
  readonly title: string;
  readonly inRange: boolean;
  readonly attributes: { 'data-row': string; 'data-column': string; tabIndex: number };
}

function Cell<R>(props: CellProps<R>) {
  const { row, column, locale, isHead, inRange, attributes } = props;
  const t = useT();
  const words = { yes: t('common.yes'), no: t('common.no') };
  const draft = props.drafts?.get(column.id);
  const editing = props.editing?.column === column.id ? props.editing : undefined;
  const isEnd = column.kind === 'number' || (column.kind === 'shown' && column.align !== 'start');
  const Tag = isHead ? 'th' : 'td';
  return (
    <Tag
      {...(isHead ? ROW_HEADER : CELL)}
      className={[
        isHead ? styles.head : styles.cell,
        isEnd && styles.end,
        column.kind === 'check' && styles.check,
        column.kind === 'shown' && styles.shown,
        inRange && styles.range,
        draft && styles.bad,
        editing && styles.open,
      ]
        .filter(Boolean)
        .join(' ')}
      data-label={column.long ?? column.label}
      data-unit={column.unit}
      aria-readonly={column.kind === 'shown' ? true : undefined}
      aria-invalid={draft ? true : undefined}
      title={draft ? draft.problem : undefined}
      {...attributes}
    >
      {editing && column.kind !== 'shown' && column.kind !== 'check' ? (
        <CellEditor
          column={column}
          name={`${column.label}, ${props.title}`}
          text={editing.typed ?? draft?.text ?? writeValue(column, column.read(row), locale, words)}
          isTyped={editing.typed !== undefined}
          problem={draft?.problem}
          onCommit={props.onCommit}
          onCancel={props.onCancel}
        />
      ) : (
        <Content
          column={column}
          row={row}
          locale={locale}
          draft={draft}
          words={words}
          title={props.title}
          isHead={isHead}
        />
      )}
    </Tag>
  );
}

interface ContentProps<R> {
  readonly column: Column<R>;
  readonly row: R;
  readonly locale: string;
  readonly draft: Draft | undefined;
  readonly words: { readonly yes: string; readonly no: string };
  readonly title: string;
  readonly isHead: boolean;
}

function Content<R>({ column, row, locale, draft, words, title, isHead }: ContentProps<R>): ReactNode {
  const t = useT();
  if (draft) return <span className="warn">{draft.text}</span>;
  if (column.kind === 'shown') return column.render(row);
  if (column.kind === 'check') {
    const isOn = column.read(row);
    return (
      <input type="checkbox" tabIndex={-1} checked={isOn} readOnly aria-label={`${column.label}, ${title}`} />
    );
  }
  const text = showValue(column, column.read(row), locale, words);
  const adorn = column.adorn?.(row);
  if (text !== '') {
    return (
      <>
        <span className={styles.text}>{text}</span>
        {adorn}
      </>
    );
  }
  const byDefault = 'placeholder' in column ? column.placeholder?.(row) : undefined;
  if (byDefault === undefined) return <span className="sr">{t('table.emptyCell')}</span>;
  const shown = showValue(column, byDefault, locale, words);
  // a row is simply called by its default name
  if (isHead) return <span className={styles.text}>{shown}</span>;
  return (
    <span className={styles.byDefault}>
      <span aria-hidden="true">{shown}</span>
      <span className="sr">{t('table.byDefault', { value: shown })}</span>
    </span>
  );
}
