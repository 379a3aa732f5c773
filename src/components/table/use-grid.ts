// The state of the hand on the table: which cell has the focus, which range is chosen, which cell is being
// typed into, and which texts could not be read. Keys, clicks and the clipboard end here.

import {
  type KeyboardEvent,
  type MouseEvent,
  type RefObject,
  useLayoutEffect,
  useRef,
  useState,
} from 'react';
import { DETAILS, type Draft, type Editing, SELECT } from './body-row';
import type { Leave } from './cell-editor';
import { type Box, boxBetween, type Grid, moveAlong, moveByKey, type Place } from './grid-moves';
import { HEAD } from './head-rows';
import { parseCell } from './parse-cell';
import { type CellEdit, type CellProblem, type Column, isEditable } from './types';
import { useStable } from './use-stable';

interface Options<R> {
  readonly root: RefObject<HTMLElement | null>;
  readonly grid: Grid;
  readonly columns: ReadonlyMap<string, Column<R>>;
  readonly row: (id: string) => R | undefined;
  readonly locale: string;
  readonly taken: (column: string, except: ReadonlySet<string>) => Set<string>;
  readonly describe: (problem: CellProblem) => string;
  readonly onEdit: (edits: readonly CellEdit[]) => void;
  readonly onSelect: (row: string) => void;
  readonly onSelectAll: () => void;
  readonly onSort: (column: string) => void;
  readonly onDetails: (row: string) => void;
  readonly scrollTo: (rowIndex: number) => void;
}

type Drafts = ReadonlyMap<string, ReadonlyMap<string, Draft>>;

function withDraft(drafts: Drafts, { row, column }: Place, draft: Draft | undefined): Drafts {
  if (draft === undefined && drafts.get(row)?.has(column) !== true) return drafts;
  const cells = new Map(drafts.get(row));
  if (draft === undefined) cells.delete(column);
  else cells.set(column, draft);
  const next = new Map(drafts);
  if (cells.size === 0) next.delete(row);
  else next.set(row, cells);
  return next;
}

export function useGrid<R>(options: Options<R>) {
  const { root, grid, columns } = options;
  const [wanted, setActive] = useState<Place>();
  const [anchor, setAnchor] = useState<Place>();
  const [editing, setEditing] = useState<(Editing & { readonly row: string }) | undefined>();
  const [drafts, setDrafts] = useState<Drafts>(new Map());
  const mustFocus = useRef(false);
  const wasActive = useRef(false);

  const isThere = wanted && grid.rows.includes(wanted.row) && grid.columns.includes(wanted.column);
  // Tab always finds a way in: by default the first cell of the first row, else the heading.
  const active: Place | undefined = isThere
    ? wanted
    : { row: grid.rows[1] ?? HEAD, column: grid.columns.find((id) => columns.has(id)) ?? '' };
  const range: Box | undefined = anchor && active ? boxBetween(grid, anchor, active) : undefined;

  const find = (place: Place): HTMLElement | null =>
    root.current?.querySelector(`[data-row="${place.row}"][data-column="${place.column}"]`) ?? null;

  useLayoutEffect(() => {
    if (!mustFocus.current || active === undefined || editing !== undefined) return;
    const cell = find(active);
    if (cell === null) return options.scrollTo(grid.rows.indexOf(active.row) - 1);
    mustFocus.current = false;
    cell.focus({ preventScroll: true });
    cell.scrollIntoView?.({ block: 'nearest', inline: 'nearest' });
  });

  const go = (place: Place | undefined, extend = false) => {
    if (place === undefined) return;
    setAnchor(extend ? (anchor ?? active) : undefined);
    setActive(place);
    mustFocus.current = true;
  };

  const canType = (place: Place): boolean => {
    const column = columns.get(place.column);
    return column !== undefined && isEditable(column) && column.kind !== 'check' && place.row !== HEAD;
  };

  const open = (place: Place, typed?: string) => {
    if (!canType(place)) return;
    // the editor takes the focus itself; a pending move must not take it back
    mustFocus.current = false;
    setAnchor(undefined);
    setActive(place);
    setEditing({ ...place, typed });
  };

  /** Enter, or a click on the cell that already had the focus. */
  const act = (place: Place) => {
    const column = columns.get(place.column);
    if (place.column === SELECT) {
      if (place.row === HEAD) options.onSelectAll();
      else options.onSelect(place.row);
    } else if (place.row === HEAD) options.onSort(place.column);
    else if (place.column === DETAILS) options.onDetails(place.row);
    else if (column?.kind === 'check') {
      const row = options.row(place.row);
      if (row !== undefined) {
        options.onEdit([{ row: place.row, column: place.column, value: !column.read(row) }]);
      }
    } else if (column?.kind === 'shown') {
      const row = options.row(place.row);
      if (row !== undefined) column.onAct?.(row);
    } else open(place);
  };

  /** Reads `text` into cells; what cannot be read stays there with the reason. Returns whether all was read. */
  const put = (places: readonly Place[], text: string): boolean => {
    const edits: CellEdit[] = [];
    let next = drafts;
    for (const place of places) {
      const column = columns.get(place.column);
      const row = options.row(place.row);
      if (column === undefined || !isEditable(column) || row === undefined) continue;
      const parsed = parseCell(column, text, options.locale, options.taken(column.id, new Set([place.row])));
      if (parsed.ok) {
        next = withDraft(next, place, undefined);
        if (!Object.is(parsed.value, column.read(row))) edits.push({ ...place, value: parsed.value });
      } else next = withDraft(next, place, { text, problem: options.describe(parsed.problem) });
    }
    setDrafts(next);
    if (edits.length > 0) options.onEdit(edits);
    return places.every(({ row, column }) => next.get(row)?.has(column) !== true);
  };

  const chosen = (): Place[] => {
    if (range === undefined) return active ? [active] : [];
    return grid.rows
      .slice(range.top, range.bottom + 1)
      .flatMap((row) => grid.columns.slice(range.left, range.right + 1).map((column) => ({ row, column })));
  };

  const commit = useStable((text: string, leave: Leave) => {
    if (editing === undefined) return;
    const place = { row: editing.row, column: editing.column };
    const isRead = put([place], text);
    if (!isRead && (leave === 'down' || leave === 'up' || leave === 'stay')) return;
    setEditing(undefined);
    if (leave === 'away') return;
    if (leave === 'stay') return go(place);
    if (leave === 'down' || leave === 'up') {
      return go(moveByKey(grid, place, leave === 'down' ? 'ArrowDown' : 'ArrowUp', false));
    }
    const typed = grid.columns.filter((id) => {
      const column = columns.get(id);
      return column !== undefined && isEditable(column);
    });
    const target = moveAlong(grid, place, leave === 'next' ? 1 : -1, typed) ?? place;
    go(target);
    const kind = columns.get(target.column)?.kind;
    if ((kind === 'text' || kind === 'number') && target !== place) open(target);
  });

  const cancel = useStable(() => {
    if (editing === undefined) return;
    const place = { row: editing.row, column: editing.column };
    setDrafts(withDraft(drafts, place, undefined));
    setEditing(undefined);
    go(place);
  });

  const placeOf = (target: EventTarget | null): Place | undefined => {
    const cell = target instanceof Element ? target.closest<HTMLElement>('[data-column]') : null;
    const { row, column } = cell?.dataset ?? {};
    return row === undefined || column === undefined ? undefined : { row, column };
  };

  const clear = () => {
    const edits: CellEdit[] = [];
    let next = drafts;
    for (const place of chosen()) {
      const column = columns.get(place.column);
      const row = options.row(place.row);
      if (column === undefined || row === undefined) continue;
      next = withDraft(next, place, undefined);
      const isOptional =
        (column.kind === 'number' && column.optional) || (column.kind === 'text' && !column.required);
      if (isOptional && column.read(row) !== undefined) edits.push({ ...place, value: undefined });
      if (column.kind === 'check' && column.read(row)) edits.push({ ...place, value: false });
    }
    setDrafts(next);
    if (edits.length > 0) options.onEdit(edits);
  };

  const handleKey = (event: KeyboardEvent) => {
    const place = placeOf(event.target);
    if (place === undefined || event.altKey) return;
    const isControl = event.ctrlKey || event.metaKey;
    const target = moveByKey(grid, place, event.key, isControl);
    if (target !== undefined) {
      event.preventDefault();
      go(target, event.shiftKey);
    } else if (event.key === 'Enter' || event.key === 'F2') {
      event.preventDefault();
      act(place);
    } else if (event.key === ' ' && !canType(place)) {
      event.preventDefault();
      act(place);
    } else if (event.key === 'Escape') {
      setAnchor(undefined);
    } else if (event.key === 'Delete' || event.key === 'Backspace') {
      event.preventDefault();
      clear();
    } else if (!isControl && event.key.length === 1 && columns.get(place.column)?.kind !== 'choice') {
      if (!canType(place)) return;
      event.preventDefault();
      open(place, event.key);
    }
  };

  const handleClick = (event: MouseEvent) => {
    const place = placeOf(event.target);
    if (place === undefined || (event.target as Element).closest('select, input[type="text"]')) return;
    if (event.shiftKey && place.row !== HEAD) return go(place, true);
    const isTouch = (event.nativeEvent as PointerEvent).pointerType === 'touch';
    const isDirect = !canType(place);
    if (isDirect || wasActive.current || isTouch) {
      if (isDirect) go(place);
      act(place);
    }
  };

  return {
    active,
    range,
    editing,
    drafts,
    commit,
    cancel,
    put,
    chosen,
    /** Moves the focus to a cell, and into it when asked. */
    focus: (place: Place, type: boolean) => {
      go(place);
      if (type) open(place);
    },
    handlers: {
      onKeyDown: handleKey,
      onClick: handleClick,
      onPointerDown: (event: { target: EventTarget }) => {
        const place = placeOf(event.target);
        wasActive.current =
          place !== undefined &&
          place.row === active?.row &&
          place.column === active.column &&
          root.current?.contains(document.activeElement) === true;
      },
      onFocus: (event: { target: EventTarget; currentTarget: EventTarget }) => {
        const place = placeOf(event.target);
        if (place && (place.row !== active?.row || place.column !== active.column)) setActive(place);
      },
    },
  };
}
