// The costliest moments of the year, each with its reason.

import { useState } from 'react';
import type { Happening, Timeline } from '../../../../model';
import report from '../../../components/report.module.css';
import { ShowAll } from '../../../components/show-all';
import type { Calendar } from '../../../i18n/calendar';
import type { PartProps } from '../chart-props';
import { amountOf, nameOf, wordHappening } from './word-happening';

const SHOWN = 12;

interface HappeningsProps extends PartProps {
  readonly timeline: Timeline;
  readonly calendar: Calendar;
}

/** Their place in the year, from the costliest on: two of a kind may happen at once. */
function rank(happenings: readonly Happening[]): (readonly [number, Happening])[] {
  return [...happenings.entries()].toSorted(([, a], [, b]) => amountOf(b) - amountOf(a));
}

export function Happenings({ timeline, calendar, words }: HappeningsProps) {
  const { t, format } = words;
  const [all, setAll] = useState(false);
  const ranked = rank(timeline.happenings);
  const shown = all ? ranked : ranked.slice(0, SHOWN);
  return (
    <section className={`card ${report.block}`} aria-labelledby="happenings">
      <h3 id="happenings">
        {t(ranked.length > 0 ? 'simulation.happenings.title' : 'simulation.happenings.none')}
      </h3>
      {ranked.length > 0 && (
        <div className={report.scroll}>
          <table className={`${report.table} ${report.cards}`}>
            <thead>
              <tr>
                <th scope="col">{t('simulation.happenings.when')}</th>
                <th scope="col">{t('simulation.happenings.who')}</th>
                <th scope="col">{t('simulation.happenings.what')}</th>
                <th scope="col" className={report.amount}>
                  {t('simulation.happenings.amount')}
                </th>
              </tr>
            </thead>
            <tbody>
              {shown.map(([place, happening]) => (
                <tr key={place}>
                  <th scope="row">{calendar.day(happening.at)}</th>
                  <td>{nameOf(happening, words)}</td>
                  <td>{wordHappening(happening, words)}</td>
                  <td className={report.amount} data-label={t('simulation.happenings.amount')}>
                    {happening.kind === 'problem' ? '–' : format.money(amountOf(happening))}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      <ShowAll hidden={all ? 0 : ranked.length - shown.length} all={all} onChange={setAll} />
    </section>
  );
}
