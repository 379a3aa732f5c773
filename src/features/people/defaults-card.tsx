// In a person's details: what applies while absence, departures, replacement and ramp-up are left empty, with
// the assumption each comes from.

import { type Assume, type Person, type RoleKind, rangeOf } from '../../../model';
import { useFormat, useT } from '../../i18n';
import { assumptionOf, DEFAULTED } from './defaults';
import styles from './people.module.css';

interface Props {
  readonly person: Person;
  readonly kind: RoleKind;
  readonly assume: Assume;
}

export function DefaultsCard({ person, kind, assume }: Props) {
  const t = useT();
  const format = useFormat();
  return (
    <section className={styles.sources} aria-label={t('people.defaults')}>
      <h3>{t('people.defaults')}</h3>
      <p className="note">{t('people.defaults.help')}</p>
      <ul>
        {DEFAULTED.map((field) => {
          const id = assumptionOf(field, person, kind);
          const leaf = assume(id);
          const { low, high } = rangeOf(id, []);
          // the unit is said once, after the value
          const bare = (end: number) =>
            leaf.unit === 'ratio' ? format.number(end * 100) : format.number(end, 2);
          return (
            <li key={field}>
              {t(`people.${field}`)}{' '}
              <a className="link" href={`#/assumptions?id=${id}`}>
                {t('people.defaultRange', {
                  value: format.unit(leaf.value, leaf.unit),
                  low: bare(low),
                  high: bare(high),
                })}
              </a>
              {person[field] !== undefined && <span className="tag">{t('people.overridden')}</span>}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
