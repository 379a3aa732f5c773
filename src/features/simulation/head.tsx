// What was run, how far it is, how precise it became, and whether it still holds.

import type { Scenario } from '../../../model';
import type { Words } from '../../components/charts/words';
import { DIMENSIONS, writePrecision } from '../../components/simulated/measure';
import {
  type SimulationResult,
  simulate,
  stopSimulation,
  useIsRunning,
  useIsStale,
  useRun,
  useRunFailure,
} from '../../store';
import { SettingsForm } from './settings-form';
import styles from './simulation.module.css';

interface HeadProps {
  readonly scenario: Scenario;
  readonly result: SimulationResult | undefined;
  readonly words: Words;
}

export function Head({ scenario, result, words }: HeadProps) {
  const { t } = words;
  const isRunning = useIsRunning();
  const isStale = useIsStale();
  const failure = useRunFailure();
  return (
    <>
      <div className="head">
        <h1>{t('simulation.title')}</h1>
        {result && <WhatWasRun result={result} name={scenario.name} words={words} />}
        <div className="end">
          <a className="btn" href="#/method">
            {t('simulation.howMade')}
          </a>
        </div>
      </div>
      <details className={styles.more}>
        <summary>{t('simulation.settings.title')}</summary>
        <SettingsForm />
      </details>
      {isRunning && <Progress words={words} />}
      {!isRunning && failure && (
        <p role="alert" className={`card ${styles.banner}`}>
          <span className="warn">{t('simulation.failed')}</span>{' '}
          {t('simulation.failedWhat', { message: failure.message })}
        </p>
      )}
      {!isRunning && result && isStale && (
        <p role="status" className={`card ${styles.banner} ${styles.stale}`}>
          <span className="warn">{t('simulation.stale')}</span> {t('simulation.staleWhat')}
          <button type="button" className="btn" onClick={() => void simulate()}>
            {t('simulation.runAgain')}
          </button>
        </p>
      )}
      {result && <Precision result={result} words={words} />}
    </>
  );
}

function WhatWasRun({
  result,
  name,
  words: { t, format },
}: {
  result: SimulationResult;
  name: string;
  words: Words;
}) {
  const { settings, summary } = result;
  return (
    <span className="note">
      {t('simulation.ran', {
        name,
        years: summary.years,
        runs: format.number(summary.replicates),
        length: settings.yearsPerReplicate,
        inputs: settings.inputs,
        seed: String(settings.seed),
      })}
    </span>
  );
}

/** Apart: it changes with every block. */
function Progress({ words: { t, format } }: { words: Words }) {
  const run = useRun();
  if (!run) return null;
  return (
    <p className={`card ${styles.banner}`}>
      <progress
        className={styles.progress}
        max={1}
        value={run.progress}
        aria-label={t('app.simulation.progress')}
      />
      <span>{t('simulation.progress', { done: format.number(run.done) })}</span>
      <button type="button" className="btn" onClick={stopSimulation}>
        <span className="i i-close" />
        {t('app.simulation.stop')}
      </button>
    </p>
  );
}

function Precision({ result, words }: { result: SimulationResult; words: Words }) {
  const { t } = words;
  const said = DIMENSIONS.map((dimension) =>
    t(`simulation.precision.${dimension}`, { precision: writePrecision(result.summary, dimension, words) }),
  );
  return (
    <p className={`note ${styles.precision}`}>
      {t('simulation.precision', { list: words.format.list(said) })}
    </p>
  );
}
