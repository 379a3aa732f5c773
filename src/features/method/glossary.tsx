// Each term in both languages, so that a mixed team finds its words.

import { useT } from '../../i18n';
import type { Term } from '../../i18n/method-text';
import styles from './method.module.css';

export function Glossary({ terms }: { terms: readonly Term[] }) {
  const t = useT();
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          <th scope="col">{t('method.french')}</th>
          <th scope="col">{t('method.english')}</th>
          <th scope="col">{t('method.meaning')}</th>
        </tr>
      </thead>
      <tbody>
        {terms.map((term) => (
          <tr key={term.en}>
            <th scope="row" lang="fr">
              {term.fr}
            </th>
            <td lang="en">{term.en}</td>
            <td>{term.text}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
