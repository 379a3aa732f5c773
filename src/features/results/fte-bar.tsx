// Required against available: a bar for who is there, a tick for who is needed, and the difference in words.

import type { RoleScore } from '../../../model';
import type { Words } from '../../components/charts/words';
import { FigureButton } from '../../components/figure-button';
import styles from './results.module.css';

/** Differences under this are rounding. */
const SAME = 0.05;

export function FteBar({ role, largest, words }: { role: RoleScore; largest: number; words: Words }) {
  const { t, format } = words;
  const required = role.requiredFte.value;
  const available = role.availableFte.value;
  const part = (fte: number) => `${largest > 0 ? Math.min(100, (100 * fte) / largest) : 0}%`;
  const gap = available - required;
  return (
    <div className={styles.fte}>
      <svg width="100%" height="14" aria-hidden="true">
        <rect className={styles.rail} width="100%" y="2" height="10" rx="2" />
        <rect className={styles.there} width={part(available)} y="2" height="10" rx="2" />
        <line className={styles.needed} x1={part(required)} x2={part(required)} y1="0" y2="14" />
      </svg>
      <span>
        <FigureButton figure={`roles.${role.id}.requiredFte`}>
          {t('results.roles.fteWords', {
            required: format.number(required, 2),
            available: format.number(available, 2),
          })}
        </FigureButton>
        {gap < -SAME ? (
          <span className={`warn ${styles.small}`}>
            {t('results.roles.missing', { n: format.number(-gap, 2) })}
          </span>
        ) : gap > SAME ? (
          <span className={`note ${styles.small}`}>
            {t('results.roles.spare', { n: format.number(gap, 2) })}
          </span>
        ) : null}
      </span>
    </div>
  );
}
