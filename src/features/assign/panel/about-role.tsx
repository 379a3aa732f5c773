// What the role is, from the memo, restated. Its texts are fetched when a panel first opens; where the memo is
// silent, the panel says so.

import type { RoleKind } from '../../../../model';
import { useRoleTexts } from '../../../components/use-role-texts';
import { useLocale, useT } from '../../../i18n';
import { JobCodes } from './job-codes';
import styles from './panel.module.css';

export function AboutRole({ kind }: { kind: RoleKind }) {
  const t = useT();
  const locale = useLocale();
  const texts = useRoleTexts();
  const text = texts?.[kind];
  return (
    <section>
      <details className={styles.about}>
        <summary>{t('assign.about.title')}</summary>
        {text ? (
          <>
            <p>{text.does[locale]}</p>
            <dl>
              {(['training', 'rhythm', 'sourcing'] as const).map((field) => (
                <div key={field}>
                  <dt className="unit">{t(`assign.about.${field}`)}</dt>
                  <dd>{text[field]?.[locale] ?? <span className="note">{t('assign.about.unsaid')}</span>}</dd>
                </div>
              ))}
            </dl>
            <JobCodes kind={kind} />
          </>
        ) : (
          <p className="note">{t('common.loading')}</p>
        )}
      </details>
    </section>
  );
}
