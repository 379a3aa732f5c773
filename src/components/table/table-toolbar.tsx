// Above the table: filter, how many rows, what can be done to the chosen ones, add, paste.

import type { ReactNode } from 'react';
import { useT } from '../../i18n';
import styles from './table.module.css';

interface Props {
  readonly filter: string;
  readonly onFilter: (text: string) => void;
  readonly shown: number;
  readonly total: number;
  readonly selected: number;
  /** Rows just put on the clipboard. */
  readonly copied: number;
  readonly addLabel: string | undefined;
  readonly pasteLabel: string | undefined;
  readonly onAdd: (() => void) | undefined;
  readonly onPaste: (() => void) | undefined;
  readonly onCopy: () => void;
  readonly onDuplicate: (() => void) | undefined;
  readonly onRemove: (() => void) | undefined;
  readonly children: ReactNode;
}

export function TableToolbar(props: Props) {
  const { filter, onFilter, shown, total, selected } = props;
  const t = useT();
  return (
    <div className={styles.toolbar}>
      <label className={styles.find}>
        <span className="i i-find" />
        <span className="sr">{t('table.filter')}</span>
        <input
          type="search"
          value={filter}
          placeholder={t('table.filter')}
          onChange={(event) => onFilter(event.target.value)}
        />
      </label>
      <span className="note" role="status">
        {filter === '' ? t('table.count', { shown }) : t('table.countFiltered', { shown, total })}
        {selected > 0 && props.copied > 0 && ` · ${t('table.copied', { n: props.copied })}`}
      </span>
      {selected > 0 && (
        <span className={styles.chosen}>
          <b>{t('table.selected', { n: selected })}</b>
          <button type="button" className="btn" onClick={props.onCopy}>
            {t('common.copy')}
          </button>
          {props.onDuplicate && (
            <button type="button" className="btn" onClick={props.onDuplicate}>
              {t('common.duplicate')}
            </button>
          )}
          {props.onRemove && (
            <button type="button" className="btn" onClick={props.onRemove}>
              {t('common.delete')}
            </button>
          )}
        </span>
      )}
      {props.children}
      <span className={styles.actions}>
        {props.onPaste && (
          <button type="button" className="btn" onClick={props.onPaste}>
            <span className="i i-rows" />
            {props.pasteLabel ?? t('table.paste')}
          </button>
        )}
        {props.onAdd && (
          <button type="button" className="btn" onClick={props.onAdd}>
            <span className="i i-plus" />
            {props.addLabel ?? t('common.add')}
          </button>
        )}
      </span>
    </div>
  );
}
