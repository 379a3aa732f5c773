// Before the first run: what pressing Simulate does, in two sentences.

import { useT } from '../../i18n';
import { simulate } from '../../store';
import styles from './simulation.module.css';

export function EmptyState() {
  const t = useT();
  return (
    <section className={`card ${styles.empty}`}>
      <h2>{t('simulation.empty.title')}</h2>
      <p>{t('simulation.empty.what')}</p>
      <p>{t('simulation.empty.then')}</p>
      <button type="button" className="btn main" onClick={() => void simulate()}>
        <span className="i i-run" />
        {t('app.simulation.run')}
      </button>
    </section>
  );
}
