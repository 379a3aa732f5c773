// A table as its own rows and columns, wide enough for what it says.

import type { WordedReport, WordedTable } from '../worded';
import { breakWords, DENSE_COLUMNS, isCrowded, widthsOf } from './table-widths';

type Words = WordedReport['words'];

/** A tick or a cross beside a change for the better or the worse, so that colour says nothing alone. */
export function Trend({ trend, words }: { trend: 'better' | 'worse' | undefined; words: Words }) {
  if (trend === undefined) return null;
  return (
    <svg className={`rd-trend rd-${trend}`} viewBox="0 0 10 10" role="img" aria-label={words[trend]}>
      <path d={trend === 'better' ? 'M1.5 5.5 4 8l4.5-6' : 'M2 2l6 6M8 2 2 8'} />
    </svg>
  );
}

export function TableGrid({ table, words }: { table: WordedTable; words: Words }) {
  const { columns, rows } = table;
  const widths = widthsOf(table);
  const fitWords = isCrowded(table) ? breakWords : (text: string) => text;
  return (
    <div className="rd-scroll">
      <table className={columns.length > DENSE_COLUMNS ? 'rd-table rd-dense' : 'rd-table'}>
        <thead>
          <tr>
            {columns.map(({ text, isNumeric }, at) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: columns have a place, and may share a name
              <th key={at} scope="col" className={isNumeric ? 'rd-number' : undefined} style={widths[at]}>
                {isNumeric ? <span className="rd-head">{fitWords(text)}</span> : fitWords(text)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ cells, isTotal, level }, line) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: rows have a place and never move
            <tr key={line} className={isTotal ? 'rd-total' : level === 1 ? 'rd-part' : undefined}>
              {cells.map((cell, at) => {
                const className = columns[at]?.isNumeric ? 'rd-number' : undefined;
                return at === 0 ? (
                  // biome-ignore lint/suspicious/noArrayIndexKey: cells have a place
                  <th key={at} scope="row" className={className}>
                    {fitWords(cell.text)}
                  </th>
                ) : (
                  // biome-ignore lint/suspicious/noArrayIndexKey: cells have a place
                  <td key={at} className={className}>
                    {fitWords(cell.text)}
                    <Trend trend={cell.trend} words={words} />
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
