// Person by person and provider by provider: load, cost, what stops without them; one click shows the three
// figures of the scenario as if they had left.

import { useState } from 'react';
import { FigureButton } from '../../components/figure-button';
import report from '../../components/report.module.css';
import { ShowAll } from '../../components/show-all';
import type { ChartProps } from './chart-props';
import { Leaving } from './leaving';
import { type HolderLine, listHolderLines } from './list-holder-lines';
import styles from './results.module.css';

const SHOWN = 20;
const COLUMNS = 6;

interface LineProps extends ChartProps {
  readonly line: HolderLine;
  readonly gone: boolean;
  readonly onToggle: () => void;
}

function HolderRow({ line, gone, onToggle, ...props }: LineProps) {
  const { t, format, names } = props.words;
  const path = `${line.kind}.${line.id}`;
  return (
    <>
      <tr>
        <th scope="row">
          {line.name} <span className="note">{t(`results.people.${line.status}`)}</span>
        </th>
        <td className={report.amount} data-label={t('results.people.load')}>
          <FigureButton figure={line.loadFigure}>
            {line.load === undefined
              ? t('results.people.hours', { hours: format.unit(line.hours, 'hours/year') })
              : format.percent(line.load, 0)}
          </FigureButton>
          {line.load !== undefined && (
            <svg className={styles.load} width="100%" height="6" aria-hidden="true">
              <rect className={styles.rail} width="100%" height="6" rx="2" />
              <rect
                className={line.load > 1 ? styles.over : styles.there}
                width={`${Math.min(100, line.load * 80)}%`}
                height="6"
                rx="2"
              />
              <line className={styles.needed} x1="80%" x2="80%" y1="0" y2="6" />
            </svg>
          )}
        </td>
        <td className={report.amount} data-label={t('results.people.cost')}>
          <FigureButton figure={`${path}.cost`}>{format.unit(line.cost, 'EUR/year')}</FigureButton>
        </td>
        <td data-label={t('results.people.stops')}>
          {line.stops.length === 0 ? (
            <span className="note">{t('results.people.nothing')}</span>
          ) : (
            <FigureButton figure={`${path}.blast.hours`}>
              {format.list(line.stops.map(names.role))}
            </FigureButton>
          )}
        </td>
        <td className={report.amount} data-label={t('results.people.loss')}>
          <FigureButton figure={`${path}.blast.lossPerWeek`}>{format.money(line.lossPerWeek)}</FigureButton>
        </td>
        <td className={styles.act}>
          <button
            type="button"
            className="btn"
            aria-expanded={gone}
            aria-label={gone ? undefined : t('results.people.leaveTitle', { name: line.name })}
            onClick={onToggle}
          >
            {t(gone ? 'results.people.stay' : 'results.people.leave')}
          </button>
        </td>
      </tr>
      {gone && (
        <tr className={styles.without}>
          <td colSpan={COLUMNS}>
            <Leaving {...props} line={line} />
          </td>
        </tr>
      )}
    </>
  );
}

export function HolderTable(props: ChartProps) {
  const { scenario, score, words } = props;
  const { t } = words;
  const [all, setAll] = useState(false);
  const [gone, setGone] = useState<string>();
  const lines = listHolderLines(scenario, score, words.names);
  const shown = all ? lines : lines.slice(0, SHOWN);
  return (
    <section className={`card ${report.block} ${report.wide}`} aria-labelledby="by-holder">
      <h2 id="by-holder">{t('results.people.title')}</h2>
      <div className={report.scroll}>
        <table className={`${report.table} ${report.cards}`}>
          <thead>
            <tr>
              <th scope="col">{t('results.people.name')}</th>
              <th scope="col" className={report.amount}>
                {t('results.people.load')}
              </th>
              <th scope="col" className={report.amount}>
                {t('results.people.cost')}
              </th>
              <th scope="col">{t('results.people.stops')}</th>
              <th scope="col" className={report.amount}>
                {t('results.people.loss')}
              </th>
              <th scope="col">
                <span className="sr">{t('results.people.leave')}</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {shown.map((line) => {
              const key = `${line.kind} ${line.id}`;
              return (
                <HolderRow
                  key={key}
                  {...props}
                  line={line}
                  gone={gone === key}
                  onToggle={() => setGone(gone === key ? undefined : key)}
                />
              );
            })}
          </tbody>
        </table>
      </div>
      <ShowAll hidden={all ? 0 : lines.length - shown.length} all={all} onChange={setAll} />
    </section>
  );
}
