// The same simulated years of several scenarios: how cost and loss spread in each, and what each changes to the
// baseline year by year. Runs them together where they have not been.

import { useDeferredValue } from 'react';
import type { Scenario, Study } from '../../../model';
import type { Words } from '../../components/charts/words';
import report from '../../components/report.module.css';
import { DifferenceCard } from '../../components/simulated/difference-card';
import {
  areTwins,
  isFresh,
  simulate,
  stopSimulation,
  useRun,
  useRunFailure,
  useSimulations,
} from '../../store';
import { differenceOf } from '../../store/simulation/tell';
import { ChancesTable } from './chances-table';
import styles from './compare.module.css';
import type { Simulated } from './simulated';
import { SpreadCard } from './spread-card';

interface YearsSectionProps {
  readonly study: Study;
  readonly shown: readonly Scenario[];
  readonly baseline: Scenario;
  readonly detail: Scenario;
  readonly words: Pick<Words, 't' | 'format'>;
  readonly source: string;
}

const MONEY = ['cost', 'loss'] as const;

export function YearsSection({ study, shown, baseline, detail, words, source }: YearsSectionProps) {
  const { t, format } = words;
  // Drawn in slices while blocks come in, so that the page keeps answering.
  const simulations = useDeferredValue(useSimulations());
  const run = useRun(baseline.id);
  const failure = useRunFailure(baseline.id);
  const base = simulations[baseline.id];
  const told = shown.flatMap((scenario): Simulated[] => {
    const result = simulations[scenario.id];
    return base && result && areTwins(result, base) ? [{ scenario, result }] : [];
  });
  const isReady = told.length > 1 && base !== undefined;
  const missing = shown.filter((scenario) => told.every((one) => one.scenario !== scenario));
  const isStale = told.some(({ result }) => !isFresh(result, study));
  const of = told.find(({ scenario }) => scenario === detail)?.result;
  const difference = isReady && of ? differenceOf(base, of) : undefined;
  const ids = shown.map(({ id }) => id);
  const ask = (
    <button type="button" className="btn" onClick={() => void simulate(ids)}>
      <span className="i i-run" />
      {t('compare.years.run', { n: ids.length })}
    </button>
  );
  return (
    <section
      aria-labelledby="compare-years"
      className={isStale ? `${styles.section} ${styles.old}` : styles.section}
    >
      <div className={styles.sectionHead}>
        <h2 id="compare-years">{t('compare.years.title')}</h2>
        {isReady && <span className="note">{t('compare.years.note', { years: base.summary.years })}</span>}
      </div>
      {!run && !isReady && (
        <div className={`card ${styles.ask}`}>
          <p>{t('compare.years.needs')}</p>
          {ask}
        </div>
      )}
      {run && (
        <p className={`card ${styles.ask}`}>
          <progress max={1} value={run.progress} aria-label={t('app.simulation.progress')} />
          <span>{t('simulation.progress', { done: format.number(run.done) })}</span>
          <button type="button" className="btn" onClick={stopSimulation}>
            <span className="i i-close" />
            {t('app.simulation.stop')}
          </button>
        </p>
      )}
      {!run && failure && (
        <p role="alert" className={`card ${styles.ask}`}>
          <span className="warn">{t('simulation.failed')}</span>{' '}
          {t('simulation.failedWhat', { message: failure.message })}
        </p>
      )}
      {!run && isReady && isStale && (
        <p role="status" className={`card ${styles.ask}`}>
          <span>
            <span className="warn">{t('simulation.stale')}</span> {t('simulation.staleWhat')}
          </span>
          {ask}
        </p>
      )}
      {!run && isReady && !isStale && missing.length > 0 && (
        <p role="status" className={`card ${styles.ask}`}>
          <span>
            {t('compare.years.missing', {
              n: missing.length,
              names: format.list(missing.map(({ name }) => name)),
            })}
          </span>
          {ask}
        </p>
      )}
      {isReady && (
        <div className={report.charts}>
          {MONEY.map((dimension) => (
            <SpreadCard key={dimension} {...{ dimension, study, told, words, source }} />
          ))}
          <ChancesTable
            study={study}
            baseline={{ scenario: baseline, result: base }}
            told={told}
            words={words}
          />
          {difference &&
            detail.id !== baseline.id &&
            MONEY.map((dimension) => (
              <DifferenceCard
                key={dimension}
                difference={difference[dimension]}
                dimension={dimension}
                name={detail.name}
                other={baseline.name}
                words={words}
                source={source}
              />
            ))}
        </div>
      )}
    </section>
  );
}
