// A table that is typed into like a spreadsheet: arrows, Enter, Escape, Tab, copy and paste, sorting, filter,
// selection, details. It holds no data: every change is handed to the screen, which edits the study.

import { lazy, type ReactNode, Suspense, useEffect, useMemo, useRef, useState } from 'react';
import { useFormat, useLocale, useT } from '../../i18n';
import { BodyRow, DETAILS, SELECT } from './body-row';
import { isOneCell, writeTsv } from './clipboard';
import { widthOf } from './column-width';
import { writeValue } from './format-cell';
import { HEAD, HeadRows } from './head-rows';
import { simplify } from './parse-cell';
import { GRID, SELECTABLE_GRID } from './roles';
import { RowDrawer } from './row-drawer';
import { SortChoice } from './sort-choice';
import styles from './table.module.css';
import { TableToolbar } from './table-toolbar';
import { type CellEdit, type Column, isEditable, type RowValues } from './types';
import { useClipboard } from './use-clipboard';
import { useGrid } from './use-grid';
import { useNarrow } from './use-narrow';
import { useRowWindow } from './use-row-window';
import { useTableRows } from './use-table-rows';
import { describeProblem } from './words';

// lazy() forgets that the dialog is generic
const PasteDialog = lazy(() =>
  import('./paste-dialog').then((module) => ({ default: module.PasteDialog })),
) as unknown as typeof import('./paste-dialog').PasteDialog;

/** Height of a row (rem): 36 px, a comfortable target. */
const ROW_REM = 2.25;

export interface EditableTableProps<R> {
  /** Accessible name. */
  readonly name: string;
  readonly rows: readonly R[];
  readonly rowId: (row: R) => string;
  /** The first one is the row's heading. Keep the array stable between renders. */
  readonly columns: readonly Column<R>[];
  readonly onEdit: (edits: readonly CellEdit[]) => void;
  /** Adds an empty row and returns its id. */
  readonly onAdd?: () => string | undefined;
  /** Takes pasted cells: changes of rows that exist, and rows to add. */
  readonly onPaste?: (edits: readonly CellEdit[], added: readonly RowValues[]) => void;
  readonly onDuplicate?: (rows: readonly string[]) => void;
  readonly onRemove?: (rows: readonly string[]) => void;
  /** Shown below the fields in the details drawer. */
  readonly details?: (row: R) => ReactNode;
  readonly addLabel?: string;
  readonly pasteLabel?: string;
  /** Shown in place of the rows when there are none. */
  readonly empty: ReactNode;
  /** The row that the reader came for: it takes the focus, whatever was filtered out. */
  readonly startAt?: string | undefined;
  /** More controls for the toolbar. */
  readonly children?: ReactNode;
}

export function EditableTable<R extends object>(props: EditableTableProps<R>) {
  const { rows, rowId, columns } = props;
  const t = useT();
  const format = useFormat();
  const locale = useLocale();
  const box = useRef<HTMLDivElement>(null);
  const isNarrow = useNarrow();
  const [opened, setOpened] = useState<string>();
  const [copied, setCopied] = useState(0);
  const [pasted, setPasted] = useState<{ text: string; targets: string[]; column: string | undefined }>();

  const inTable = useMemo(
    () => columns.filter((column) => column.place !== 'detail' && !(isNarrow && column.wideOnly)),
    [columns, isNarrow],
  );
  const view = useTableRows(rows, inTable, rowId, locale);
  const order = view.shown.map(rowId);
  const byId = useMemo(() => new Map(rows.map((row) => [rowId(row), row])), [rows, rowId]);
  const columnById = useMemo(() => new Map(columns.map((column) => [column.id, column])), [columns]);
  const hasSelect = props.onRemove !== undefined || props.onDuplicate !== undefined;
  const hasDetails = props.details !== undefined || inTable.length < columns.length;
  const drawn = useRowWindow(box, order.length, ROW_REM, !isNarrow);
  const words = { yes: t('common.yes'), no: t('common.no') };

  const taken = (column: string, except: ReadonlySet<string>): Set<string> => {
    const found = columnById.get(column);
    if (found?.kind !== 'text' || found.unique !== true) return new Set();
    return new Set(
      rows.filter((row) => !except.has(rowId(row))).map((row) => simplify(found.read(row) ?? '')),
    );
  };

  const grid = useGrid<R>({
    root: box,
    grid: {
      rows: [HEAD, ...order],
      columns: [
        ...(hasSelect ? [SELECT] : []),
        ...inTable.map((c) => c.id),
        ...(hasDetails ? [DETAILS] : []),
      ],
    },
    columns: columnById,
    row: (id) => byId.get(id),
    locale,
    taken,
    describe: (problem) => describeProblem(problem, t, format),
    onEdit: props.onEdit,
    onSelect: view.toggleSelected,
    onSelectAll: () => view.selectAll(view.selected.length < order.length),
    onSort: view.toggleSort,
    onDetails: setOpened,
    scrollTo: (index) => {
      if (box.current) box.current.scrollTop = Math.max(0, index - 2) * drawn.rowHeight;
    },
  });

  const writeRows = (ids: readonly string[], which: readonly Column<R>[]): string[][] =>
    ids.flatMap((id) => {
      const row = byId.get(id);
      return row === undefined ? [] : [which.map((c) => writeValue(c, c.read(row), locale, words))];
    });
  const copyRows = (): string =>
    writeTsv([
      columns.map((c) => (c.unit ? `${c.label} (${c.unit})` : c.label)),
      ...writeRows(order.filter(view.isSelected), columns),
    ]);

  useClipboard(box, {
    onCopy: () => {
      if (view.selected.length > 0 && grid.range === undefined) return copyRows();
      const places = grid.chosen();
      const ids = [...new Set(places.map((place) => place.row))];
      const chosen = new Set(places.map((place) => place.column));
      return writeTsv(
        writeRows(
          ids,
          inTable.filter((c) => chosen.has(c.id)),
        ),
      );
    },
    onPaste: (text) => {
      if (isOneCell(text)) grid.put(grid.chosen(), text.trim());
      else if (props.onPaste) {
        const from = grid.active ? order.indexOf(grid.active.row) : -1;
        const isRow = grid.active !== undefined && from >= 0;
        setPasted({ text, targets: isRow ? order.slice(from) : [], column: grid.active?.column });
      }
    },
  });

  const add = () => {
    view.setFilter('');
    const id = props.onAdd?.();
    const first = inTable.find(isEditable);
    if (id !== undefined && first) grid.focus({ row: id, column: first.id }, first.kind === 'text');
  };
  const isAwaited = props.startAt !== undefined && byId.has(props.startAt);
  // biome-ignore lint/correctness/useExhaustiveDependencies: once for each row that is asked for
  useEffect(() => {
    const [first] = inTable;
    if (!isAwaited || props.startAt === undefined || first === undefined) return;
    view.setFilter('');
    grid.focus({ row: props.startAt, column: first.id }, false);
  }, [isAwaited, props.startAt]);
  const openedRow = opened === undefined ? undefined : byId.get(opened);
  const columnCount = inTable.length + (hasSelect ? 1 : 0) + (hasDetails ? 1 : 0);
  const minRem =
    inTable.reduce((sum, c, i) => sum + widthOf(c, i), 0) + (hasSelect ? 2.25 : 0) + (hasDetails ? 2.75 : 0);

  return (
    <section className={`card ${styles.frame}`} aria-label={props.name}>
      <TableToolbar
        filter={view.filter}
        onFilter={view.setFilter}
        shown={order.length}
        total={rows.length}
        selected={view.selected.length}
        addLabel={props.addLabel}
        pasteLabel={props.pasteLabel}
        onAdd={props.onAdd && add}
        onPaste={props.onPaste && (() => setPasted({ text: '', targets: [], column: undefined }))}
        copied={copied === view.selected.length ? copied : 0}
        onCopy={() => {
          void navigator.clipboard?.writeText(copyRows()).then(() => setCopied(view.selected.length));
        }}
        onDuplicate={props.onDuplicate && (() => props.onDuplicate?.(order.filter(view.isSelected)))}
        onRemove={props.onRemove && (() => props.onRemove?.(order.filter(view.isSelected)))}
      >
        {props.children}
        {isNarrow && rows.length > 1 && (
          <SortChoice columns={inTable} sort={view.sort} onSort={view.setSort} />
        )}
      </TableToolbar>
      {rows.length === 0 ? (
        <div className={styles.empty}>{props.empty}</div>
      ) : (
        <div ref={box} className={styles.box} {...grid.handlers}>
          <table
            {...(hasSelect ? SELECTABLE_GRID : GRID)}
            className={styles.table}
            style={isNarrow ? undefined : { minInlineSize: `${minRem}rem` }}
            aria-label={props.name}
            aria-rowcount={order.length + 1}
            aria-colcount={columnCount}
          >
            <colgroup>
              {hasSelect && <col style={{ inlineSize: '2.25rem' }} />}
              {inTable.map((column, i) => (
                <col key={column.id} style={{ inlineSize: `${widthOf(column, i)}rem` }} />
              ))}
              {hasDetails && <col style={{ inlineSize: '2.75rem' }} />}
            </colgroup>
            <HeadRows
              columns={inTable}
              sort={view.sort}
              active={grid.active?.row === HEAD ? grid.active.column : undefined}
              hasSelect={hasSelect}
              hasDetails={hasDetails}
              isAllSelected={view.selected.length === rows.length}
              isSomeSelected={view.selected.length > 0}
            />
            <tbody>
              <Space rows={drawn.first} height={drawn.rowHeight} columns={columnCount} />
              {view.shown.slice(drawn.first, drawn.end).map((row, i) => {
                const id = rowId(row);
                const y = drawn.first + i + 1;
                const inRange = grid.range !== undefined && y >= grid.range.top && y <= grid.range.bottom;
                const shift = hasSelect ? 1 : 0;
                return (
                  <BodyRow<R>
                    key={id}
                    row={row}
                    id={id}
                    index={y + 1}
                    columns={inTable}
                    locale={locale}
                    isSelected={view.isSelected(id)}
                    hasSelect={hasSelect}
                    hasDetails={hasDetails}
                    active={grid.active?.row === id ? grid.active.column : undefined}
                    editing={grid.editing?.row === id ? grid.editing : undefined}
                    rangeFrom={inRange ? (grid.range?.left ?? 0) - shift : -1}
                    rangeTo={inRange ? (grid.range?.right ?? 0) - shift : -1}
                    drafts={grid.drafts.get(id)}
                    onCommit={grid.commit}
                    onCancel={grid.cancel}
                  />
                );
              })}
              <Space rows={order.length - drawn.end} height={drawn.rowHeight} columns={columnCount} />
            </tbody>
          </table>
          {order.length === 0 && (
            <p className={styles.empty}>
              {t('table.noMatch', { text: view.filter })}{' '}
              <button type="button" className="btn" onClick={() => view.setFilter('')}>
                {t('table.clearFilter')}
              </button>
            </p>
          )}
        </div>
      )}
      {rows.length > 0 && <p className={styles.keys}>{t('table.keys')}</p>}
      {openedRow && (
        <RowDrawer<R>
          row={openedRow}
          columns={columns}
          taken={(column) => taken(column, new Set(opened === undefined ? [] : [opened]))}
          onEdit={(column, value) => opened !== undefined && props.onEdit([{ row: opened, column, value }])}
          onClose={() => setOpened(undefined)}
        >
          {props.details?.(openedRow)}
        </RowDrawer>
      )}
      {pasted && props.onPaste && (
        <Suspense fallback={null}>
          <PasteDialog
            columns={columns}
            text={pasted.text}
            targets={pasted.targets}
            startColumn={pasted.column}
            taken={taken}
            onTake={props.onPaste}
            onClose={() => setPasted(undefined)}
          />
        </Suspense>
      )}
    </section>
  );
}

/** Stands for the rows that are not drawn. */
function Space({ rows, height, columns }: { rows: number; height: number; columns: number }) {
  if (rows <= 0) return null;
  return (
    <tr style={{ blockSize: `${rows * height}px` }}>
      <td colSpan={columns} />
    </tr>
  );
}
