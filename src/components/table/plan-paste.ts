// From pasted cells to changes: which column each pasted one is, what every cell means, and for each that
// means nothing, its line, its column and what was expected. Good lines can be taken without the others.

import { parseCell, simplify } from './parse-cell';
import type { Column } from './types';
import { type CellProblem, type CellValue, type EditableColumn, isEditable } from './types';

export interface PasteProblem {
  /** Line of the pasted text, from 1, its heading included. */
  readonly line: number;
  readonly column: string;
  readonly text: string;
  readonly problem: CellProblem;
}

export interface PasteLine {
  readonly line: number;
  /** Row the line goes into; undefined adds a row. */
  readonly row: string | undefined;
  readonly values: ReadonlyMap<string, CellValue>;
  readonly problems: readonly PasteProblem[];
}

export interface PasteLayout {
  readonly hasHeading: boolean;
  /** Column id for each pasted column, or undefined to leave it out. */
  readonly mapping: readonly (string | undefined)[];
  /** Rows the lines go into, in order; lines beyond them are new rows. */
  readonly targets: readonly string[];
}

/** The column a heading names: exactly first, else the only one that contains it or that it contains. */
export function findColumn<R>(heading: string, columns: readonly Column<R>[]): EditableColumn<R> | undefined {
  const wanted = simplify(heading);
  if (wanted === '') return undefined;
  const editable = columns.filter(isEditable);
  const names = (c: Column<R>) =>
    [c.label, c.id, ...(c.group ? [`${c.group} ${c.label}`] : []), ...(c.aliases ?? [])].map(simplify);
  const exact = editable.find((c) => names(c).includes(wanted));
  if (exact !== undefined) return exact;
  const near = editable.filter((c) =>
    names(c).some((n) => n.length > 2 && (wanted.includes(n) || n.includes(wanted))),
  );
  return near.length === 1 ? near[0] : undefined;
}

/** Guesses the layout of pasted cells: by heading when the first line names columns, else from `startColumn` on. */
export function guessLayout<R>(
  cells: readonly (readonly string[])[],
  columns: readonly Column<R>[],
  startColumn: string | undefined,
  targets: readonly string[],
): PasteLayout {
  const first = cells[0] ?? [];
  const width = cells.reduce((widest, row) => Math.max(widest, row.length), 0);
  const named = first.map((text) => findColumn(text, columns)?.id);
  const hits = named.filter((id) => id !== undefined).length;
  const hasHeading = cells.length > 1 && hits > 0 && hits >= first.length / 2;
  if (hasHeading) {
    const used = new Set<string>();
    const mapping = Array.from({ length: width }, (_, i) => {
      const id = named[i];
      if (id === undefined || used.has(id)) return undefined;
      used.add(id);
      return id;
    });
    return { hasHeading, mapping, targets: [] };
  }
  const order = columns.filter(isEditable).map((c) => c.id);
  const from = Math.max(0, startColumn === undefined ? 0 : order.indexOf(startColumn));
  return { hasHeading, mapping: Array.from({ length: width }, (_, i) => order[from + i]), targets };
}

/**
 * Reads every pasted cell by the layout. `taken` gives, for columns whose texts must differ, the texts used
 * by the rows that the paste does not touch.
 */
export function planPaste<R>(
  cells: readonly (readonly string[])[],
  layout: PasteLayout,
  columns: readonly Column<R>[],
  locale: string,
  taken: (column: string, except: ReadonlySet<string>) => Set<string>,
): PasteLine[] {
  const byId = new Map(columns.filter(isEditable).map((c) => [c.id, c]));
  const touched = new Set(layout.targets);
  const used = new Map<string, Set<string>>();
  const lines: PasteLine[] = [];
  for (let i = layout.hasHeading ? 1 : 0; i < cells.length; i++) {
    const row = layout.targets[i - (layout.hasHeading ? 1 : 0)];
    const values = new Map<string, CellValue>();
    const problems: PasteProblem[] = [];
    for (const [j, id] of layout.mapping.entries()) {
      const column = id === undefined ? undefined : byId.get(id);
      const text = cells[i]?.[j];
      if (column === undefined || text === undefined) continue;
      // In a new row an empty cell means "the default"; in an existing one it is read as typed.
      if (row === undefined && text === '' && !(column.kind === 'text' && column.required)) continue;
      const others = used.get(column.id) ?? taken(column.id, touched);
      used.set(column.id, others);
      const parsed = parseCell(column, text, locale, others);
      if (!parsed.ok) problems.push({ line: i + 1, column: column.id, text, problem: parsed.problem });
      else {
        values.set(column.id, parsed.value);
        if (column.kind === 'text' && typeof parsed.value === 'string') others.add(simplify(parsed.value));
      }
    }
    const required = columns.find((c) => c.kind === 'text' && c.required);
    if (row === undefined && required && !layout.mapping.includes(required.id)) {
      problems.push({ line: i + 1, column: required.id, text: '', problem: { code: 'required' } });
    }
    lines.push({ line: i + 1, row, values, problems });
  }
  return lines;
}
