// One column of a row as a labelled field, for the details drawer: the same reading, the same messages.

import { useId, useState } from 'react';
import { useFormat, useLocale, useT } from '../../i18n';
import styles from './drawer.module.css';
import { showValue, writeValue } from './format-cell';
import { parseCell } from './parse-cell';
import type { CellValue, EditableColumn } from './types';
import { describeProblem } from './words';

interface Props<R> {
  readonly row: R;
  readonly column: EditableColumn<R>;
  readonly taken?: ReadonlySet<string>;
  readonly onEdit: (value: CellValue) => void;
}

export function Field<R>({ row, column, taken, onEdit }: Props<R>) {
  const t = useT();
  const format = useFormat();
  const locale = useLocale();
  const id = useId();
  const [draft, setDraft] = useState<{ text: string; problem?: string }>();
  const words = { yes: t('common.yes'), no: t('common.no') };
  const value = column.read(row);

  if (column.kind === 'check') {
    return (
      <div className={styles.field}>
        <label className={styles.tick}>
          <input
            type="checkbox"
            checked={column.read(row)}
            onChange={(event) => onEdit(event.target.checked)}
          />
          <span>{column.label}</span>
        </label>
        {column.help && <p className="note">{column.help}</p>}
      </div>
    );
  }
  if (column.kind === 'choice') {
    return (
      <div className={styles.field}>
        <label htmlFor={id}>{column.label}</label>
        <select id={id} value={column.read(row)} onChange={(event) => onEdit(event.target.value)}>
          {column.choices.map((choice) => (
            <option key={choice.value} value={choice.value}>
              {choice.label}
            </option>
          ))}
        </select>
        {column.help && <p className="note">{column.help}</p>}
      </div>
    );
  }

  const commit = () => {
    if (draft === undefined) return;
    const parsed = parseCell(column, draft.text, locale, taken);
    if (!parsed.ok)
      return setDraft({ text: draft.text, problem: describeProblem(parsed.problem, t, format) });
    setDraft(undefined);
    if (!Object.is(parsed.value, value)) onEdit(parsed.value);
  };
  const byDefault = column.placeholder?.(row);
  const note = [
    column.help,
    byDefault !== undefined &&
      value === undefined &&
      t('table.byDefault', { value: showValue(column, byDefault, locale, words) }),
  ];
  return (
    <div className={styles.field}>
      <label htmlFor={id}>
        {column.label} {column.unit && <span className="unit">{column.unit}</span>}
      </label>
      <input
        id={id}
        type="text"
        className={column.kind === 'number' ? styles.number : undefined}
        inputMode={column.kind === 'number' ? 'decimal' : 'text'}
        autoComplete="off"
        value={draft?.text ?? writeValue(column, value, locale, words, true)}
        placeholder={byDefault === undefined ? undefined : showValue(column, byDefault, locale, words)}
        aria-invalid={draft?.problem !== undefined}
        aria-describedby={`${id}-note`}
        onChange={(event) => setDraft({ text: event.target.value })}
        onBlur={commit}
        onKeyDown={(event) => {
          if (event.key === 'Enter') commit();
        }}
      />
      <p id={`${id}-note`} className="note">
        {draft?.problem !== undefined && (
          <span role="alert" className="warn">
            {draft.problem}{' '}
          </span>
        )}
        {note.filter(Boolean).join(' ')}
      </p>
    </div>
  );
}
