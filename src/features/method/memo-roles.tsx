// The eleven roles as the memo has them, restated by the catalogue; where it is silent, the table says so.

import { CATALOGUE, ROLE_KINDS } from '../../../model';
import { useRoleTexts } from '../../components/use-role-texts';
import { useLocale, useT } from '../../i18n';
import styles from './method.module.css';

export function MemoRoles() {
  const t = useT();
  const locale = useLocale();
  const texts = useRoleTexts();
  const silent = <span className="note">{t('method.silent')}</span>;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable with the keyboard
    <section className={styles.scroll} tabIndex={0} aria-label={t('method.rolesTable')}>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{t('method.role')}</th>
            <th scope="col">{t('method.does')}</th>
            <th scope="col">{t('method.need')}</th>
            <th scope="col">{t('method.sourcing')}</th>
          </tr>
        </thead>
        <tbody>
          {ROLE_KINDS.map((kind) => (
            <tr key={kind}>
              <th scope="row">
                {CATALOGUE[kind].name[locale]} <span className="ref">{CATALOGUE[kind].memoId}</span>
              </th>
              <td>{texts?.[kind].does[locale]}</td>
              <td>{texts && (texts[kind].rhythm?.[locale] ?? silent)}</td>
              <td>{texts && (texts[kind].sourcing?.[locale] ?? silent)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
