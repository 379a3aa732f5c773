// A table as its own rows and columns: labels get room before numbers do, so that they break as little as can be.

import type { CSSProperties } from 'react';
import type { WordedReport, WordedTable } from '../worded';

/** Beyond so many columns a table is written smaller, then needs a page on its side. */
const DENSE_COLUMNS = 6;
export const MANY_COLUMNS = 9;
/** Texts of more letters are sentences: they break, but are given the room for a few words a line. */
const LABEL_MOST = 44;
/** What rows are named after does not break up to so many letters, unless many columns want the room. */
const NAME_MOST = 34;
const FEW_TEXTS = 2;
/** A name of a column breaks rather than ask for more letters. */
const HEAD_MOST = 12;
/** Width of a letter, in those of a zero. */
const LETTER = 0.92;
/** The least that a sentence alone in its row asks for, and the most that one among others wishes, in zeros. */
const SENTENCE_LEAST = 30;
const SENTENCE_MOST = 60;

type Words = WordedReport['words'];

/**
 * What each column of texts asks for: labels, the width of their longest, a wish that yields where room is short, but
 * for names of rows; a sentence, all that is left; several, each by its length.
 */
function widthsOf({ columns, rows }: WordedTable): (CSSProperties | undefined)[] {
  const longest = columns.map(({ text, isNumeric }, at) =>
    isNumeric
      ? 0
      : Math.max(Math.min(text.length, HEAD_MOST), ...rows.map(({ cells }) => cells[at]?.text.length ?? 0)),
  );
  const isRoomy =
    columns.length <= DENSE_COLUMNS && longest.filter((letters) => letters > 0).length <= FEW_TEXTS;
  const sentences = longest.filter((letters) => letters > LABEL_MOST).length;
  return longest.map((letters, at) => {
    if (letters === 0) return undefined;
    if (letters > LABEL_MOST && sentences === 1) return { minWidth: `${SENTENCE_LEAST}ch` };
    const width = `${Math.ceil(Math.min(letters, SENTENCE_MOST) * LETTER)}ch`;
    return at === 0 && letters <= NAME_MOST && isRoomy ? { width, minWidth: width } : { width };
  });
}

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
  return (
    <div className="rd-scroll">
      <table className={columns.length > DENSE_COLUMNS ? 'rd-table rd-dense' : 'rd-table'}>
        <thead>
          <tr>
            {columns.map(({ text, isNumeric }, at) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: columns have a place, and may share a name
              <th key={at} scope="col" className={isNumeric ? 'rd-number' : undefined} style={widths[at]}>
                {isNumeric ? <span className="rd-head">{text}</span> : text}
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
                    {cell.text}
                  </th>
                ) : (
                  // biome-ignore lint/suspicious/noArrayIndexKey: cells have a place
                  <td key={at} className={className}>
                    {cell.text}
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
