// A single scenario: what a second one is for, and a button that creates it.

import { addScenario, type Study } from '../../../model';
import { useT } from '../../i18n';
import { edit } from '../../store';
import styles from './compare.module.css';

export function EmptyState({ study }: { study: Study }) {
  const t = useT();
  const create = () => {
    const name = t('app.scenarioLetter', { letter: 'A' });
    edit({ id: 'app.edit.scenarioAdded', values: { name } }, (now) => addScenario(now, study.today.id, name));
  };
  return (
    <>
      <div className="head">
        <h1>{t('compare.title')}</h1>
      </div>
      <section className={`card ${styles.empty}`}>
        <h2>{t('compare.empty.title')}</h2>
        <p>{t('compare.empty.what')}</p>
        <button type="button" className="btn main" onClick={create}>
          <span className="i i-plus" />
          {t('compare.empty.create')}
        </button>
      </section>
    </>
  );
}
