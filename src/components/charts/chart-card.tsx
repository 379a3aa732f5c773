// The frame every chart shares: a title that states the finding, what is measured and its total, the
// drawing or its table, the key, a note, and a small toolbar to take it away.

import { type ReactNode, useId, useState } from 'react';
import { useFormat, useLocale, useT } from '../../i18n';
import styles from './chart-card.module.css';
import { ChartTable } from './chart-table';
import type { Draw, Series, ChartTable as Table } from './chart-types';
import { Legend } from './legend';
import { type MarkGrid, Marks } from './marks';
import { PatternScope } from './patterns';
import { useBox } from './use-box';
import { usePicture } from './use-picture';

interface ChartCardProps {
  /** The finding, as a sentence; what is measured, with its unit and total. */
  readonly title: string;
  readonly subtitle: string;
  readonly dimension?: 'cost' | 'perf' | 'risk';
  readonly draw: Draw;
  readonly marks: MarkGrid;
  readonly table: Table;
  readonly series?: readonly Series[];
  readonly note?: string | undefined;
  /** What the figures are of, for a file taken out of the page. */
  readonly source: string;
  readonly onPick?: (figure: string) => void;
  /** Shown under the drawing: the control that opens the lines left out. */
  readonly more?: ReactNode;
  readonly wide?: boolean;
}

export function ChartCard(props: ChartCardProps) {
  const t = useT();
  const format = useFormat();
  const locale = useLocale();
  const heading = useId();
  const [asTable, setAsTable] = useState(false);
  const [failed, setFailed] = useState(false);
  const [frame, box] = useBox<HTMLDivElement>();
  const { title, subtitle, series = [], note, table } = props;
  const fileWords = [subtitle.split(/[,;:]/)[0] ?? '', props.source];
  const picture = usePicture(
    {
      title,
      subtitle,
      note,
      file: fileWords,
      source: t('charts.source', { source: props.source, date: format.date(new Date()) }),
    },
    () => setFailed(true),
  );

  const saveCsv = async () => {
    const [{ writeCsv }, { nameFile, saveFile }] = await Promise.all([
      import('../../export/csv'),
      import('../../export/save-file'),
    ]);
    const rows = table.rows.map((cells) => cells.map((cell) => cell.value));
    saveFile(
      nameFile(fileWords, 'csv'),
      writeCsv([table.columns, ...rows], locale),
      'text/csv;charset=utf-8',
    );
  };

  return (
    <figure
      className={props.wide ? `card ${styles.chart} ${styles.wide}` : `card ${styles.chart}`}
      aria-labelledby={heading}
    >
      <header className={styles.header}>
        <h2 id={heading}>{title}</h2>
        {/* biome-ignore lint/a11y/useSemanticElements: a fieldset is for forms; these are tools of a figure */}
        <div className={styles.take} role="group" aria-label={t('charts.tools', { chart: subtitle })}>
          <button
            type="button"
            className="btn bare"
            aria-pressed={asTable}
            title={t('charts.tableTitle')}
            onClick={() => setAsTable(!asTable)}
          >
            {t('charts.table')}
          </button>
          <button
            type="button"
            className="btn bare"
            title={t('charts.pngTitle')}
            onClick={() => picture.take('png')}
          >
            {t('charts.png')}
          </button>
          <button
            type="button"
            className="btn bare"
            title={t('charts.svgTitle')}
            onClick={() => picture.take('svg')}
          >
            {t('charts.svg')}
          </button>
          <button
            type="button"
            className="btn bare"
            title={t('charts.csvTitle')}
            onClick={() => void saveCsv()}
          >
            {t('charts.csv')}
          </button>
        </div>
        <p className={styles.sub}>
          {props.dimension && <span className={`g ${props.dimension}`} aria-hidden="true" />} {subtitle}
        </p>
      </header>
      <div ref={frame} className={styles.frame} hidden={asTable}>
        {!asTable && (
          <PatternScope>
            <Marks name={title} grid={props.marks} onPick={props.onPick}>
              <div className={styles.scroll}>{box && props.draw(box)}</div>
            </Marks>
            {series.length > 0 && <Legend series={series} />}
          </PatternScope>
        )}
      </div>
      <ChartTable caption={subtitle} table={table} hidden={!asTable} onPick={props.onPick} />
      {props.more}
      {note && <footer className={`note ${styles.footer}`}>{note}</footer>}
      {failed && (
        <p role="alert" className="note warn">
          {t('charts.failed')}
        </p>
      )}
      {picture.busy && (
        <div ref={picture.host} className={styles.studio} aria-hidden="true" inert>
          <PatternScope>
            <div style={{ width: picture.width }}>{props.draw({ width: picture.width, scale: 1 })}</div>
            {series.length > 0 && <Legend series={series} />}
          </PatternScope>
        </div>
      )}
    </figure>
  );
}
