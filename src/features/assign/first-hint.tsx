// What to do first, in one line, until the reader has had enough of it.

import { useT } from '../../i18n';
import { setPreferences, usePreferences } from '../../store';
import styles from './assign.module.css';

/** `view` is what is on screen: each is worked differently. */
export function FirstHint({ view }: { view: 'matrix' | 'board' | 'list' }) {
  const t = useT();
  const { hint } = usePreferences();
  if (!hint) return null;
  return (
    <p className={styles.firstHint}>
      <span>{t(`assign.hint.${view}`)}</span>
      <button
        type="button"
        className="btn bare"
        aria-label={t('assign.hint.close')}
        title={t('assign.hint.close')}
        onClick={() => setPreferences({ hint: false })}
      >
        <span className="i i-close" />
      </button>
    </p>
  );
}
