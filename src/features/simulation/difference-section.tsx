// Against another scenario, year by year and under the same draws: chance that both share cancels out, and what is
// left is what the choice changes. Runs the two together where they have not been.

import { useDeferredValue, useState } from 'react';
import { letterOf } from '../../components/letter';
import report from '../../components/report.module.css';
import { DifferenceCard } from '../../components/simulated/difference-card';
import { DIMENSIONS } from '../../components/simulated/measure';
import {
  areTwins,
  isFresh,
  listScenarios,
  simulate,
  useIsRunning,
  useIsStale,
  useSimulation,
} from '../../store';
import { differenceOf } from '../../store/simulation/tell';
import type { PartProps } from './chart-props';
import styles from './simulation.module.css';

export function DifferenceSection(props: PartProps) {
  const { study, scenario, result, words } = props;
  const { t } = words;
  const others = listScenarios(study).filter(({ id }) => id !== scenario.id);
  const [chosen, setChosen] = useState<string>();
  const other =
    others.find(({ id }) => id === chosen) ?? others.find(({ id }) => id === study.baselineId) ?? others[0];
  // As late as `result` is drawn: otherwise, while blocks come in, the two would not be of the same years.
  const against = useDeferredValue(useSimulation(other?.id));
  const isStale = useIsStale(other?.id);
  const isRunning = useIsRunning();
  if (!other) return null;
  const isReady = against !== undefined && areTwins(against, result) && isStale === !isFresh(result, study);
  const difference = isReady ? differenceOf(against, result) : undefined;
  return (
    <section aria-labelledby="difference" className={styles.section}>
      <div className={styles.sectionHead}>
        <h2 id="difference">{t('simulation.difference.title')}</h2>
        <label>
          <span className="sr">{t('simulation.difference.with')}</span>
          <select value={other.id} onChange={(event) => setChosen(event.target.value)}>
            {others.map(({ id, name }) => (
              <option key={id} value={id}>
                {t('simulation.difference.option', { letter: letterOf(study, id), name })}
              </option>
            ))}
          </select>
        </label>
        {!difference && !isRunning && (
          <button type="button" className="btn" onClick={() => void simulate([other.id, scenario.id])}>
            <span className="i i-run" />
            {t('simulation.difference.run')}
          </button>
        )}
      </div>
      <p className="note">
        {difference
          ? t('simulation.difference.note', {
              name: scenario.name,
              other: other.name,
              years: difference.years,
            })
          : t('simulation.difference.needs')}
      </p>
      {difference && (
        <div className={`${report.charts} ${styles.three}`}>
          {DIMENSIONS.map((dimension) => (
            <DifferenceCard
              key={dimension}
              difference={difference[dimension]}
              dimension={dimension}
              name={scenario.name}
              other={other.name}
              words={words}
              source={props.source}
            />
          ))}
        </div>
      )}
    </section>
  );
}
