// One of the simulated years, opened: who was away, what arrived, what waited, what was lost, and why.

import { useState } from 'react';
import { type Timeline, YEAR_PICKS, type YearPick } from '../../../../model';
import { DIMENSIONS, measureOf } from '../../../components/simulated/measure';
import { useCalendar } from '../../../i18n/calendar';
import type { PartProps } from '../chart-props';
import styles from '../simulation.module.css';
import { Happenings } from './happenings';
import { LanesCard } from './lanes-card';
import { useTimeline } from './use-timeline';
import { WeeksCard } from './weeks-card';

export function YearSection(props: PartProps) {
  const { t, format } = props.words;
  const [pick, setPick] = useState<YearPick>('typical');
  const told = useTimeline(props.result, pick);
  return (
    <section aria-labelledby="one-year" className={styles.section}>
      <div className={styles.sectionHead}>
        <h2 id="one-year">{t('simulation.year.title')}</h2>
        <fieldset className="seg">
          <legend className="sr">{t('simulation.year.which')}</legend>
          {YEAR_PICKS.map((one) => (
            <button
              key={one}
              type="button"
              aria-pressed={pick === one}
              title={t(`simulation.year.${one}Title`)}
              onClick={() => setPick(one)}
            >
              {t(`simulation.year.${one}`)}
            </button>
          ))}
        </fieldset>
        {told && 'timeline' in told && (
          <span className="note">
            {t('simulation.year.place', {
              run: format.number(2 * told.timeline.block + told.timeline.replicate + 1),
              year: told.timeline.year + 1,
            })}
          </span>
        )}
      </div>
      {told === undefined && <p className="note">{t('common.loading')}</p>}
      {told && 'failure' in told && (
        <p role="alert">
          <span className="warn">{t('simulation.year.failed')}</span> {told.failure}
        </p>
      )}
      {told && 'timeline' in told && <Year key={pick} {...props} timeline={told.timeline} />}
    </section>
  );
}

function Year(props: PartProps & { timeline: Timeline }) {
  const calendar = useCalendar();
  return (
    <>
      <YearFigures {...props} />
      <LanesCard {...props} calendar={calendar} />
      <WeeksCard {...props} calendar={calendar} />
      <Happenings {...props} calendar={calendar} />
    </>
  );
}

/** The three figures of this year, and how far each is from the mean of all. */
function YearFigures({ timeline, result, words }: PartProps & { timeline: Timeline }) {
  const { t } = words;
  return (
    <dl className={styles.figures}>
      {DIMENSIONS.map((dimension) => {
        const { write, signed, hue } = measureOf(dimension, words);
        const value = timeline[dimension];
        return (
          <div key={dimension} className={hue}>
            <dt>
              <span className="g" /> {t(`simulation.year.${dimension}`)}
            </dt>
            <dd>
              <b>{write(value)}</b>{' '}
              <span className="note">
                {t('simulation.year.fromMean', { gap: signed(value - result.summary[dimension].mean.value) })}
              </span>
            </dd>
          </div>
        );
      })}
    </dl>
  );
}
