// The pasted lines as they will be read, under the columns they go to. What is pasted is shown as text only.

import { useLocale, useT } from '../../i18n';
import { showValue } from './format-cell';
import styles from './paste-dialog.module.css';
import type { PasteLayout, PasteLine } from './plan-paste';
import { type Column, isEditable } from './types';

const SHOWN_LINES = 8;

interface Props<R> {
  readonly columns: readonly Column<R>[];
  readonly cells: readonly (readonly string[])[];
  readonly layout: PasteLayout;
  readonly lines: readonly PasteLine[];
  readonly onMap: (mapping: readonly (string | undefined)[]) => void;
}

export function PastePreview<R>({ columns, cells, layout, lines, onMap }: Props<R>) {
  const t = useT();
  const locale = useLocale();
  const words = { yes: t('common.yes'), no: t('common.no') };
  const editable = columns.filter(isEditable);
  const byId = new Map(editable.map((column) => [column.id, column]));
  const map = (at: number, id: string) =>
    onMap(
      layout.mapping.map((before, i) => {
        if (i === at) return id === '' ? undefined : id;
        return before === id ? undefined : before;
      }),
    );
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
    <section className={styles.preview} aria-label={t('table.pastePreview')} tabIndex={0}>
      <table>
        <thead>
          <tr>
            <th scope="col">{t('table.pasteLine')}</th>
            {layout.mapping.map((id, i) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a pasted column is its place
              <th key={i} scope="col">
                <select
                  aria-label={t('table.pasteColumn', { n: i + 1 })}
                  value={id ?? ''}
                  onChange={(event) => map(i, event.target.value)}
                >
                  <option value="">{t('table.pasteIgnore')}</option>
                  {editable.map((column) => (
                    <option key={column.id} value={column.id}>
                      {column.unit ? `${column.label} (${column.unit})` : column.label}
                    </option>
                  ))}
                </select>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {lines.slice(0, SHOWN_LINES).map((line) => (
            <tr key={line.line}>
              <th scope="row">{line.line}</th>
              {layout.mapping.map((id, i) => {
                const column = id === undefined ? undefined : byId.get(id);
                const text = cells[line.line - 1]?.[i] ?? '';
                const isBad = line.problems.some((problem) => problem.column === id);
                const isRead = column !== undefined && line.values.has(column.id);
                return (
                  <td
                    // biome-ignore lint/suspicious/noArrayIndexKey: a pasted column is its place
                    key={i}
                    className={[
                      column === undefined && styles.left,
                      column?.kind === 'number' && styles.end,
                      isBad && styles.bad,
                    ]
                      .filter(Boolean)
                      .join(' ')}
                  >
                    {isBad ? (
                      <span className="warn">{text}</span>
                    ) : isRead && column ? (
                      showValue(column, line.values.get(column.id), locale, words)
                    ) : (
                      text
                    )}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
      {lines.length > SHOWN_LINES && (
        <p className="note">{t('table.pasteMoreLines', { n: lines.length - SHOWN_LINES })}</p>
      )}
    </section>
  );
}
