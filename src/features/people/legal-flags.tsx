// The legal point to check for contractors who have been on site for long: a sentence, never a figure.

import type { Person } from '../../../model';
import { useFormat, useT } from '../../i18n';
import styles from './people.module.css';

/** `limit`: months on site from which the point is raised. */
export function LegalFlags({ people, limit }: { people: readonly Person[]; limit: number }) {
  const t = useT();
  const format = useFormat();
  const long = people.filter((one) => one.status === 'contractor' && (one.monthsOnSite ?? 0) > limit);
  if (long.length === 0) return null;
  return (
    <div className={`card ${styles.flags}`} role="note">
      <p className="warn">
        {t('people.legal', {
          n: long.length,
          names: format.list(
            long.map((one) => `${one.name} (${format.unit(one.monthsOnSite ?? 0, 'months')})`),
          ),
        })}
      </p>
      <p className="note">{t('people.legalWhy', { limit: format.unit(limit, 'months') })}</p>
    </div>
  );
}
