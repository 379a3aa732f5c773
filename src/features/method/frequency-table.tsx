// How each need occurs and which ways of getting the work done suit it (memo T2), read in the catalogue.

import { FREQUENCIES, FREQUENCY_ENTRIES, SOURCING_MODES } from '../../../model';
import { useLocale, useT } from '../../i18n';
import styles from './method.module.css';

export function FrequencyTable() {
  const t = useT();
  const locale = useLocale();
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable with the keyboard
    <section className={styles.scroll} tabIndex={0} aria-label={t('method.frequencies')}>
      <table className={styles.table}>
        <caption className={styles.caption}>{t('method.frequencies')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('method.occurs')}</th>
            <th scope="col">{t('method.nature')}</th>
            <th scope="col">{t('method.fits')}</th>
          </tr>
        </thead>
        <tbody>
          {FREQUENCIES.map((frequency) => {
            const { name, memoFact, plannable, continuous, limited, suits } = FREQUENCY_ENTRIES[frequency];
            const nature = [
              t(plannable ? 'method.planned' : 'method.unplanned'),
              t(continuous ? 'method.lasting' : 'method.brief'),
              t(limited ? 'method.limited' : 'method.endless'),
            ];
            return (
              <tr key={frequency}>
                <th scope="row">
                  {name[locale]} <span className="ref">{memoFact}</span>
                </th>
                <td>{nature.join(', ')}</td>
                <td>
                  <ol className={styles.suits}>
                    {suits.map((mode) => (
                      <li key={mode}>
                        {SOURCING_MODES[mode].name[locale]}
                        {SOURCING_MODES[mode].transfersRisk && (
                          <span className="note"> ({t('method.transfers')})</span>
                        )}
                      </li>
                    ))}
                  </ol>
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </section>
  );
}
