// Ticks for the scenarios shown: folded, since the first few are what most studies have.

import { listScenarios, type Scenario, type Study } from '../../../model';
import { Letter } from '../../components/letter';
import { useT } from '../../i18n';
import { setComparison } from '../../store';
import styles from './compare.module.css';

export function Chooser({ study, shown }: { study: Study; shown: readonly Scenario[] }) {
  const t = useT();
  const all = listScenarios(study);
  const isShown = new Set(shown.map(({ id }) => id));
  const choose = (ids: Iterable<string>) => setComparison({ shownIds: [...ids] });
  const toggle = (id: string) => {
    const next = new Set(isShown);
    if (!next.delete(id)) next.add(id);
    choose(next);
  };
  return (
    <details className={styles.chooser}>
      <summary>{t('compare.choose', { shown: shown.length, all: all.length })}</summary>
      <div className={styles.ticks}>
        {all.map(({ id, name }) => (
          <label key={id}>
            <input
              type="checkbox"
              checked={isShown.has(id)}
              disabled={id === study.baselineId}
              onChange={() => toggle(id)}
            />
            <Letter study={study} id={id} />
            <span>{name}</span>
          </label>
        ))}
        <p className="note">{t('compare.chosen')}</p>
        {shown.length < all.length && (
          <button type="button" className="btn" onClick={() => choose(all.map(({ id }) => id))}>
            {t('compare.chooseAll')}
          </button>
        )}
      </div>
    </details>
  );
}
