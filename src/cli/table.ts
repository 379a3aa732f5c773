// Texts in columns, for a terminal.

/** Columns side by side, two spaces apart, the last one as wide as it is. */
export function writeColumns(rows: readonly (readonly string[])[]): string {
  return writeRows(rows, () => 'left');
}

/** A table with a rule under its headings: the first column to the left, numbers to the right. */
export function writeTable(
  headings: readonly (readonly string[])[],
  rows: readonly (readonly string[])[],
): string {
  const rule = columnWidths([...headings, ...rows]).map((width) => '─'.repeat(width));
  return writeRows([...headings, rule, ...rows], (column) => (column === 0 ? 'left' : 'right'));
}

function writeRows(rows: readonly (readonly string[])[], side: (column: number) => 'left' | 'right'): string {
  const widths = columnWidths(rows);
  const pad = (cell: string, column: number): string => {
    const blank = ' '.repeat((widths[column] ?? 0) - widthOf(cell));
    return side(column) === 'left' ? cell + blank : blank + cell;
  };
  return rows.map((row) => `${row.map(pad).join('  ').trimEnd()}\n`).join('');
}

function columnWidths(rows: readonly (readonly string[])[]): number[] {
  const count = Math.max(0, ...rows.map((row) => row.length));
  return Array.from({ length: count }, (_, column) =>
    Math.max(...rows.map((row) => widthOf(row[column] ?? ''))),
  );
}

/** Width on a terminal, which draws letters with accents as one. */
function widthOf(text: string): number {
  return [...text.normalize('NFC')].length;
}
