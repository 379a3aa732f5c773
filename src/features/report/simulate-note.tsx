// Says what is missing from the section on simulated years, and fills it.

import { type MessageId, useT } from '../../i18n';
import { simulate, stopSimulation, useRun, useRunFailure } from '../../store';
import styles from './report.module.css';

export function SimulateNote({ compared, simulated }: { compared: readonly string[]; simulated: number }) {
  const t = useT();
  const run = useRun(compared[0]);
  const failure = useRunFailure(compared[0]);
  if (run)
    return (
      <p className={styles.running}>
        <progress max={1} value={run.progress} aria-label={t('reportScreen.sections.simulating')} />
        <button type="button" className="btn" onClick={stopSimulation}>
          {t('app.simulation.stop')}
        </button>
      </p>
    );
  if (simulated === compared.length) return null;
  const section = t('report.section.distributions' satisfies MessageId);
  return (
    <div className={styles.missing}>
      <p>
        {simulated === 0
          ? t('reportScreen.sections.simulate', { section })
          : t('reportScreen.sections.simulateSome', { section, done: simulated, all: compared.length })}
      </p>
      {failure && (
        <p role="alert" className="warn">
          {t('reportScreen.sections.simulateFailed', { message: failure.message })}
        </p>
      )}
      <button type="button" className="btn" onClick={() => void simulate(compared)}>
        <span className="i i-run" />
        {t('reportScreen.sections.simulateButton', { n: compared.length })}
      </button>
    </div>
  );
}
