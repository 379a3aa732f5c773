// What shows a finding: a chart with its table, a table, a few large figures, or sentences in a row.

import type {
  WordedChart,
  WordedExhibit,
  WordedFacts,
  WordedLines,
  WordedReport,
  WordedTable,
} from '../worded';
import { Bars } from './charts/bars';
import { Histogram } from './charts/histogram';
import { Scatter } from './charts/scatter';
import { Waterfall } from './charts/waterfall';
import { keepSigns } from './keep-signs';
import { TableGrid, Trend } from './table-grid';

/** Width of a drawing on an upright page and on a page on its side, in pixels of 1/96 inch. */
const UPRIGHT = 660;
const ON_ITS_SIDE = 980;
/** Tables of so many rows stay whole; longer ones go on over the page, or most of a page would be left empty. */
const SHORT_ROWS = 6;
/** A cell of more letters makes a table long, however few its rows. */
const SHORT_CELL = 160;

type Words = WordedReport['words'];

export function Exhibit(props: {
  readonly exhibit: WordedExhibit;
  readonly words: Words;
  readonly isWide: boolean;
}) {
  const { exhibit, words, isWide } = props;
  switch (exhibit.kind) {
    case 'chart':
      return <ChartFigure chart={exhibit} words={words} width={isWide ? ON_ITS_SIDE : UPRIGHT} />;
    case 'table':
      return <TableFigure table={exhibit} words={words} />;
    case 'facts':
      return <FactsFigure facts={exhibit} words={words} />;
    case 'lines':
      return <LinesFigure lines={exhibit} />;
  }
}

function ChartFigure({ chart, words, width }: { chart: WordedChart; words: Words; width: number }) {
  return (
    <figure className="rd-figure">
      <figcaption>{chart.title}</figcaption>
      <Picture chart={chart} width={width} />
      <details className="rd-twin">
        <summary>{words.table}</summary>
        <TableGrid table={chart.table} words={words} />
      </details>
    </figure>
  );
}

function Picture({ chart, width }: { chart: WordedChart; width: number }) {
  switch (chart.form) {
    case 'waterfall':
      return <Waterfall chart={chart} width={width} />;
    case 'scatter':
      return <Scatter chart={chart} width={width} />;
    case 'histogram':
      return <Histogram chart={chart} width={width} />;
    default:
      return <Bars chart={chart} width={width} />;
  }
}

function TableFigure({ table, words }: { table: WordedTable; words: Words }) {
  return (
    <figure className={isLong(table) ? 'rd-figure rd-long' : 'rd-figure'}>
      <figcaption>{table.title}</figcaption>
      <TableGrid table={table} words={words} />
    </figure>
  );
}

function isLong({ rows }: WordedTable): boolean {
  return (
    rows.length > SHORT_ROWS || rows.some(({ cells }) => cells.some(({ text }) => text.length > SHORT_CELL))
  );
}

function FactsFigure({ facts, words }: { facts: WordedFacts; words: Words }) {
  return (
    <figure className="rd-figure">
      <figcaption>{facts.title}</figcaption>
      <dl className="rd-facts">
        {facts.items.map(({ name, value, change }) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd className="rd-fact">{value}</dd>
            {change && (
              <dd className="rd-change">
                {change.text}
                <Trend trend={change.trend} words={words} />
              </dd>
            )}
          </div>
        ))}
      </dl>
    </figure>
  );
}

function LinesFigure({ lines }: { lines: WordedLines }) {
  return (
    <figure className="rd-figure rd-long">
      <figcaption>{lines.title}</figcaption>
      <ul className="rd-lines">
        {lines.items.map(({ text, at, about }, line) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the same sentence may stand twice
          <li key={line}>
            {(at ?? about) && <span className="rd-when">{[at, about].filter(Boolean).join(' · ')}</span>}
            <span className="rd-said">{keepSigns(text)}</span>
          </li>
        ))}
      </ul>
    </figure>
  );
}
