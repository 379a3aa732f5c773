// Takes cells from a spreadsheet: shows what each pasted column becomes and what every line means, says per
// line and column what is wrong and what was expected, and lets the good lines be taken. Loaded when needed.

import { useEffect, useState } from 'react';
import { Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { useLocale, useT } from '../../i18n';
import { decodeText, LARGEST_PASTE, readCells } from './clipboard';
import styles from './paste-dialog.module.css';
import { PastePreview } from './paste-preview';
import { PasteProblems } from './paste-problems';
import { guessLayout, type PasteLayout, planPaste } from './plan-paste';
import { type CellEdit, type Column, isEditable, type RowValues } from './types';

interface Props<R> {
  readonly columns: readonly Column<R>[];
  readonly text: string;
  /** Rows that the lines may go into, in order. */
  readonly targets: readonly string[];
  readonly startColumn: string | undefined;
  readonly taken: (column: string, except: ReadonlySet<string>) => Set<string>;
  readonly onTake: (edits: readonly CellEdit[], added: readonly RowValues[]) => void;
  readonly onClose: () => void;
}

export function PasteDialog<R>(props: Props<R>) {
  const { columns } = props;
  const t = useT();
  const locale = useLocale();
  const [text, setText] = useState(props.text);
  const [isOver, setIsOver] = useState(props.targets.length > 0);
  const [cells, setCells] = useState<string[][]>([]);
  const [layout, setLayout] = useState<PasteLayout>();
  const isTooLarge = text.length > LARGEST_PASTE;

  useEffect(() => {
    let isStale = false;
    if (isTooLarge || text.trim() === '') {
      setCells([]);
      setLayout(undefined);
      return;
    }
    void readCells(text, locale).then((read) => {
      if (isStale) return;
      const guess = guessLayout(
        read,
        columns,
        isOver ? props.startColumn : undefined,
        isOver ? props.targets : [],
      );
      setCells(read);
      setLayout(guess);
    });
    return () => {
      isStale = true;
    };
  }, [text, isOver, isTooLarge, locale, columns, props.startColumn, props.targets]);

  const lines = layout === undefined ? [] : planPaste(cells, layout, columns, locale, props.taken);
  const good = lines.filter((line) => line.problems.length === 0 && line.values.size > 0);
  const problems = lines.flatMap((line) => line.problems);
  const hasColumn = layout?.mapping.some((id) => id !== undefined) === true;

  const take = () => {
    const edits = good.flatMap((line) =>
      line.row === undefined
        ? []
        : [...line.values].map(([column, value]) => ({ row: line.row as string, column, value })),
    );
    props.onTake(
      edits,
      good.filter((line) => line.row === undefined).map((line) => line.values),
    );
    props.onClose();
  };

  return (
    <ModalOverlay
      isOpen
      isDismissable
      onOpenChange={(isOpen) => !isOpen && props.onClose()}
      className={styles.veil ?? ''}
    >
      <Modal className={styles.box ?? ''}>
        <Dialog className={styles.dialog ?? ''}>
          <Heading slot="title">{t('table.pasteTitle')}</Heading>
          <p className="note">{t('table.pasteLead')}</p>
          <div className={styles.source}>
            <label className={styles.text}>
              <span className="sr">{t('table.pasteText')}</span>
              <textarea
                rows={cells.length > 0 ? 3 : 7}
                value={isTooLarge ? '' : text}
                placeholder={t('table.pasteColumns', {
                  columns: columns
                    .filter(isEditable)
                    .map((column) => column.label)
                    .join(', '),
                })}
                onChange={(event) => setText(event.target.value)}
              />
            </label>
            <label className="btn">
              <span>{t('table.pasteOpen')}</span>
              <input
                type="file"
                className="sr"
                accept=".csv,.tsv,.txt,text/csv,text/plain"
                onChange={async (event) => {
                  const file = event.target.files?.[0];
                  if (file) setText(decodeText(new Uint8Array(await file.arrayBuffer())));
                }}
              />
            </label>
          </div>
          {isTooLarge && <p className="warn">{t('table.pasteTooLarge')}</p>}
          {text.trim() !== '' && cells.length === 0 && layout !== undefined && (
            <p>{t('table.pasteNothing')}</p>
          )}
          {layout && cells.length > 0 && (
            <>
              <div className={styles.options}>
                <label className={styles.tick}>
                  <input
                    type="checkbox"
                    checked={layout.hasHeading}
                    onChange={(event) => setLayout({ ...layout, hasHeading: event.target.checked })}
                  />
                  {t('table.pasteHeading')}
                </label>
                {props.targets.length > 0 && (
                  <fieldset className="seg">
                    <legend className="sr">{t('table.pasteInto')}</legend>
                    <button type="button" aria-pressed={isOver} onClick={() => setIsOver(true)}>
                      {t('table.pasteOver')}
                    </button>
                    <button type="button" aria-pressed={!isOver} onClick={() => setIsOver(false)}>
                      {t('table.pasteNew')}
                    </button>
                  </fieldset>
                )}
              </div>
              <PastePreview
                columns={columns}
                cells={cells}
                layout={layout}
                lines={lines}
                onMap={(mapping) => setLayout({ ...layout, mapping })}
              />
              {hasColumn ? (
                <PasteProblems columns={columns} problems={problems} good={good.length} lines={lines} />
              ) : (
                <p className="warn">{t('table.pasteNoColumn')}</p>
              )}
            </>
          )}
          <footer className={styles.foot}>
            <button type="button" className="btn" onClick={props.onClose}>
              {t('common.cancel')}
            </button>
            <button
              type="button"
              className={good.length === 0 ? 'btn' : 'btn main'}
              disabled={good.length === 0}
              onClick={take}
            >
              {t('table.pasteTake', { n: good.length })}
            </button>
          </footer>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
