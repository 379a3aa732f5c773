// Where the role stands in public job lists, to match a job description or a salary table. Folded, and fetched
// when first opened; a code recalled rather than read says so.

import { useState } from 'react';
import { type JobCode, loadRoleNomenclature, type RoleKind } from '../../../../model';
import { useT } from '../../../i18n';
import styles from './panel.module.css';

type Nomenclature = Awaited<ReturnType<typeof loadRoleNomenclature>>;

/** Language of the labels of each list, for screen readers. */
const LANGUAGE: Readonly<Record<JobCode['list'], 'fr' | 'en'>> = {
  CIGREF: 'fr',
  ROME: 'fr',
  ESCO: 'en',
  ISCO: 'en',
};

export function JobCodes({ kind }: { kind: RoleKind }) {
  const t = useT();
  const [lists, setLists] = useState<Nomenclature>();
  const fetchOnce = (isOpen: boolean) => {
    if (isOpen && !lists) void loadRoleNomenclature().then((loaded) => setLists(loaded));
  };
  return (
    <details className={styles.about} onToggle={(event) => fetchOnce(event.currentTarget.open)}>
      <summary>{t('assign.codes.title')}</summary>
      {lists ? (
        <dl className={styles.codes}>
          {lists[kind].map(({ list, code, label, status }) => (
            <div key={`${list} ${code}`}>
              <dt className="unit">
                {t(list === 'CIGREF' ? 'assign.codes.family' : 'assign.codes.code', { list, code })}
              </dt>
              <dd>
                <span lang={LANGUAGE[list]}>{label}</span>{' '}
                <span className="ref">{t(`assign.codes.${status}`)}</span>
              </dd>
            </div>
          ))}
        </dl>
      ) : (
        <p className="note">{t('common.loading')}</p>
      )}
    </details>
  );
}
