// The table that says the same as a chart: shown on demand, always there for a screen reader, printed when
// shown.

import styles from './chart-table.module.css';
import type { Cell, ChartTable as Table } from './chart-types';

interface ChartTableProps {
  readonly caption: string;
  readonly table: Table;
  readonly onPick?: ((figure: string) => void) | undefined;
  /** Hidden from sight but still read aloud: then nothing in it may take the focus. */
  readonly hidden: boolean;
}

/** A cell's words, as a button where they open a figure. */
function Content({ cell, onPick }: { cell: Cell; onPick: ((figure: string) => void) | undefined }) {
  const figure = cell.figure;
  if (figure === undefined || !onPick) return cell.text;
  return (
    <button type="button" className={styles.open} onClick={() => onPick(figure)}>
      {cell.text}
    </button>
  );
}

export function ChartTable({ caption, table, onPick, hidden }: ChartTableProps) {
  const pick = hidden ? undefined : onPick;
  const shown = { tabIndex: 0, role: 'region', 'aria-label': caption, className: styles.scroll };
  return (
    <div {...(hidden ? { className: 'sr' } : shown)}>
      <table className={table.hasSentences ? `${styles.table} ${styles.sentences}` : styles.table}>
        <caption className="sr">{caption}</caption>
        <thead>
          <tr>
            {table.columns.map((column, at) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: columns never move, and two may be named alike
              <th key={at} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {table.rows.map(([name, ...cells], line) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: two roles may be named alike
            <tr key={line}>
              <th scope="row">{name?.text}</th>
              {cells.map((cell, at) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: cells never move within their line
                <td key={at} className={typeof cell.value === 'string' ? styles.words : undefined}>
                  <Content cell={cell} onPick={pick} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
